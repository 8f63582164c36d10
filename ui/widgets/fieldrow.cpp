// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/fieldrow.h"

#include "ui/theme/grid.h"
#include "ui/theme/themedicon.h"
#include "ui/theme/tone.h"
#include "ui/widgets/parsedlineedit.h"
#include "ui/widgets/timeedit.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString spokenName(QString label)
{
    const qsizetype han = label.indexOf(u"(&"_s); // the "(&N)" of Chinese mnemonics
    if (han >= 0)
        label.truncate(han);
    return label.remove(u'&').trimmed();
}

constexpr auto neededProperty = "needed";

/// A label with a star behind its words where the field is needed. The star is painted only: a
/// screen reader would say it as part of the name.
class StarredLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!property(neededProperty).toBool())
            return;
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        const QString star = u" *"_s;
        const int wide = fontMetrics().horizontalAdvance(star);
        const QRect place(isRightToLeft() ? width() - words - wide : words, 0, wide, height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignLeft, star);
    }
};

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new StarredLabel(label, this))
    , m_problemLine(new QWidget(this))
    , m_sign(new QLabel)
    , m_problem(textLabel({}, TextLevel::Body, Tone::Warn))
    , m_note(textLabel({}, TextLevel::Body, Tone::Ok, this))
    , m_hint(textLabel({}, TextLevel::Small, Tone::Muted, this))
    , m_layout(new QGridLayout(this))
{
    m_problem->setObjectName(u"problemLabel"_s);
    m_note->setObjectName(u"noteLabel"_s);
    m_hint->setObjectName(u"hintLabel"_s);
    auto *line = new QHBoxLayout(m_problemLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_problem, 1);
    m_label->setBuddy(editor);
    m_layout->setContentsMargins(0, 0, 0, 0);
    listenToEditor();
    setLabel(label);
    applyGrid();
    place();
    refresh();
}

void FieldRow::listenToEditor()
{
    const auto said = [this](const QString &problem) {
        m_ownSaid = problem;
        refresh();
    };
    const auto noted = [this](const QString &note) {
        m_note->setText(note);
        refresh();
    };
    if (auto *field = qobject_cast<ParsedLineEdit *>(m_editor)) {
        connect(field, &ParsedLineEdit::problemChanged, this, said);
        connect(field, &ParsedLineEdit::noteChanged, this, noted);
        m_ownSaid = field->problem();
        m_note->setText(field->note());
    } else if (auto *both = qobject_cast<DateTimeEdit *>(m_editor)) {
        connect(both, &DateTimeEdit::problemChanged, this, said);
        m_ownSaid = both->problem();
    }
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setNeeded(bool needed)
{
    m_label->setProperty(neededProperty, needed);
    m_label->update();
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    const QString name = spokenName(label);
    if (!name.isEmpty())
        m_editor->setAccessibleName(name);
    if (auto *both = qobject_cast<DateTimeEdit *>(m_editor))
        both->setFieldName(name);
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    refresh();
}

void FieldRow::setProblem(const QString &sentence)
{
    m_given = sentence;
    refresh();
}

QString FieldRow::problem() const
{
    return m_ownSaid.isEmpty() ? m_given : m_ownSaid;
}

void FieldRow::refresh()
{
    const QString problem = this->problem();
    const bool news = problem != m_problem->text();
    m_problem->setText(problem);
    m_problemLine->setVisible(!problem.isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
    m_hint->setVisible(!m_hint->text().isEmpty() && problem.isEmpty());
    m_editor->setProperty("problem", !problem.isEmpty());
    m_editor->update();
    QString spoken = problem.isEmpty() ? m_hint->text() : tr("Please check: %1").arg(problem);
    if (!m_note->text().isEmpty())
        spoken = spoken.isEmpty() ? m_note->text() : spoken + u' ' + m_note->text();
    QWidget *heard = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    heard->setAccessibleDescription(spoken);
    if (news && !problem.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldRow::setPlacement(Placement placement)
{
    if (placement == m_placement)
        return;
    m_placement = placement;
    place();
}

int FieldRow::labelWidthHint() const
{
    return m_label->text().isEmpty()
               ? 0
               : m_label->fontMetrics().size(Qt::TextShowMnemonic, m_label->text()).width() + 2;
}

void FieldRow::setLabelWidth(int width)
{
    if (width == m_labelWidth)
        return; // asking for a new layout each time would never end
    m_labelWidth = width;
    applyGrid();
}

void FieldRow::place()
{
    const QList<QWidget *> beneath{m_problemLine, m_note, m_hint};
    const bool leading = m_placement == Placement::Leading;
    for (QWidget *part : QList<QWidget *>{m_label, m_editor} + beneath)
        m_layout->removeWidget(part);
    const int column = leading ? 1 : 0;
    int line = leading ? 0 : 1;
    m_layout->addWidget(m_label, 0, 0, leading ? Qt::AlignTop : Qt::Alignment());
    m_layout->addWidget(m_editor, line++, column);
    for (QWidget *part : beneath)
        m_layout->addWidget(part, line++, column);
    m_layout->setColumnStretch(0, leading ? 0 : 1);
    m_layout->setColumnStretch(1, leading ? 1 : 0);
    m_layout->setRowStretch(5, 1); // a neighbour that says more does not pull this one apart
    applyGrid();
}

void FieldRow::applyGrid()
{
    const bool leading = m_placement == Placement::Leading;
    m_layout->setHorizontalSpacing(leading ? spaceOf(Space::Medium) : 0);
    m_layout->setVerticalSpacing(spaceOf(Space::Hair));
    m_problemLine->layout()->setSpacing(spaceOf(Space::Hair));
    // In a leading column the label stands on the line of the text in a one-line editor.
    m_label->setFixedHeight(leading ? controlHeight() : m_label->fontMetrics().lineSpacing());
    m_label->setMinimumWidth(leading ? m_labelWidth : 0);
    // By the window, not by the script of the label: QLabel would go by its text.
    m_label->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                          | (leading == isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight));
    m_problem->ensurePolished();
    const int edge = m_problem->fontMetrics().lineSpacing() * 4 / 5;
    m_sign->setContentsMargins(0, edge / 8, 0, 0);
    m_sign->setPixmap(iconPixmap(u"warn"_s, edge,
                                 m_problem->palette().color(m_problem->foregroundRole()),
                                 devicePixelRatioF()));
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        applyGrid();
    else if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace maplebridge
