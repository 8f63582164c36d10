// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/conflictbox.h"

#include "core/handover/caseholder.h"
#include "core/handover/conflictwords.h"
#include "core/handover/handoverwords.h"
#include "core/words/fieldvalues.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maplebridge {
namespace {

constexpr int firstSideColumn = 2;

/// The text with what another one does not say alike set off: a person compares more easily.
QString markedDifference(const QString &text, const QString &other)
{
    qsizetype head = 0;
    const qsizetype least = qMin(text.size(), other.size());
    while (head < least && text[head] == other[head])
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && text[text.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    const QString middle = text.mid(head, text.size() - head - tail).toHtmlEscaped();
    QString marked = text.left(head).toHtmlEscaped();
    if (!middle.isEmpty())
        marked += QStringLiteral("<b><u>") + middle + QStringLiteral("</u></b>");
    marked += text.right(tail).toHtmlEscaped();
    return marked.replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

ConflictBox::ConflictBox(const Workbench *bench, Conflict conflict, QWidget *parent)
    : Card(conflictCase(conflict), parent)
    , m_bench(bench)
    , m_conflict(std::move(conflict))
    , m_problem(textLabel(QString(), TextLevel::Body, Tone::Late))
{
    setObjectName(QStringLiteral("conflictBox"));
    if (auto people = peopleOfAllOffices(*bench->room))
        m_names = people.value();
    if (const auto file = bench->room->cases().load(m_conflict.caseId)) {
        for (const Party &party : file.value().parties)
            m_names.insert(party.id.text(), party.details.name);
    }
    if (!m_conflict.caseId.isNull()) {
        auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open the case"));
        open->setObjectName(QStringLiteral("openConflictCaseButton"));
        connect(open, &ActionButton::clicked, this,
                [this] { Q_EMIT caseWanted(m_conflict.caseId); });
        addTitleAction(open);
    }
    body()->addWidget(textLabel(conflictTitle(m_conflict), TextLevel::Section));
    body()->addWidget(textLabel(conflictSentence(m_conflict)));
    auto *host = new QWidget(this);
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spaceOf(Space::Medium));
    grid->setVerticalSpacing(spaceOf(Space::Small));
    buildHeads(grid);
    int row = 1;
    for (const ConflictField &field : std::as_const(m_conflict.fields))
        buildField(grid, row++, field);
    if (m_conflict.mayDecide)
        buildSideButtons(grid, row);
    body()->addWidget(host);
    if (m_conflict.mayDecide)
        buildChoice();
}

bool ConflictBox::isByField() const
{
    const bool whole = std::none_of(m_conflict.sides.begin(), m_conflict.sides.end(),
                                    [](const ConflictSide &side) { return side.deletes; });
    return whole && m_conflict.mayDecide && m_conflict.fields.size() > 1;
}

void ConflictBox::buildHeads(QGridLayout *grid)
{
    const auto head = [&](int column, const QString &text, const QString &small) {
        auto *cell = new QWidget(this);
        auto *words = new QVBoxLayout(cell);
        words->setContentsMargins(0, 0, 0, 0);
        words->addWidget(textLabel(text, TextLevel::Section));
        words->addWidget(textLabel(small, TextLevel::Small, Tone::Muted));
        grid->addWidget(cell, 0, column, Qt::AlignTop);
        return words;
    };
    head(1, tr("Before"),
         m_conflict.before ? momentText(m_conflict.beforeAt) : tr("it was not there"));
    for (qsizetype i = 0; i < m_conflict.sides.size(); ++i) {
        const ConflictSide &side = m_conflict.sides[i];
        const auto column = firstSideColumn + static_cast<int>(i);
        QVBoxLayout *words = head(column, nameOf(i), sideSentence(side));
        if (side.deletes)
            words->addWidget(textLabel(tr("Taken away"), TextLevel::Body, Tone::Warn));
        grid->setColumnStretch(column, 3);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
}

QString ConflictBox::wordsFor(const QString &field, const QJsonValue &value) const
{
    const QString words = valueInWords(m_conflict.type, field, value, m_bench->codes(), m_names);
    return words.isEmpty() ? tr("(empty)") : words;
}

void ConflictBox::buildField(QGridLayout *grid, int row, const ConflictField &field)
{
    grid->addWidget(textLabel(fieldName(m_conflict.type, field.field)), row, 0, Qt::AlignTop);
    grid->addWidget(textLabel(wordsFor(field.field, field.before), TextLevel::Body, Tone::Muted),
                    row, 1, Qt::AlignTop);
    if (isByField()) {
        auto *group = new QButtonGroup(this);
        m_choices.insert(field.field, group);
    }
    for (qsizetype i = 0; i < m_conflict.sides.size(); ++i) {
        if (!m_conflict.sides[i].deletes)
            grid->addWidget(valueCell(field, i), row, firstSideColumn + static_cast<int>(i),
                            Qt::AlignTop);
    }
}

QWidget *ConflictBox::valueCell(const ConflictField &field, qsizetype side)
{
    const QString words = wordsFor(field.field, field.sides[side]);
    const bool changed = field.sides[side] != field.before;
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *label = textLabel(words);
    if (changed) {
        label->setTextFormat(Qt::RichText);
        label->setText(markedDifference(words, wordsFor(field.field, field.before)));
    }
    column->addWidget(label);
    if (!changed)
        column->addWidget(textLabel(tr("as before"), TextLevel::Small, Tone::Muted));
    QButtonGroup *group = m_choices.value(field.field);
    if (group == nullptr)
        return cell;
    auto *keep = new QRadioButton(tr("Keep this"), cell);
    keep->setObjectName(QStringLiteral("keepFieldButton"));
    keep->setAccessibleName(
        tr("%1: keep “%2”").arg(fieldName(m_conflict.type, field.field), words));
    group->addButton(keep, static_cast<int>(side));
    // What one alone changed holds unless somebody says otherwise; the rest a person chooses.
    keep->setChecked(field.changedBy == side);
    column->addWidget(keep);
    return cell;
}

QString ConflictBox::nameOf(qsizetype side) const
{
    const ConflictSide &one = m_conflict.sides[side];
    const auto same
        = std::count_if(m_conflict.sides.begin(), m_conflict.sides.end(),
                        [&one](const ConflictSide &other) { return other.site == one.site; });
    // Two computers of one office: only the time tells them apart.
    if (same > 1)
        return tr("%1, %2").arg(one.office, momentText(one.at));
    return one.isOurs ? tr("Here") : one.office;
}

void ConflictBox::buildSideButtons(QGridLayout *grid, int row)
{
    for (qsizetype i = 0; i < m_conflict.sides.size(); ++i) {
        const QString text = m_conflict.sides[i].deletes ? tr("Leave it away")
                             : isByField()               ? tr("Keep all of this column")
                                                         : tr("Keep this");
        auto *keep = new ActionButton(ActionButton::Kind::Secondary, text);
        keep->setObjectName(QStringLiteral("keepSideButton%1").arg(i));
        keep->setAccessibleName(tr("%1: %2").arg(text, nameOf(i)));
        connect(
            keep, &ActionButton::clicked, this,
            [this, i] {
                Q_EMIT decided(ConflictChoice{i, {}});
            },
            Qt::QueuedConnection);
        grid->addWidget(keep, row, firstSideColumn + static_cast<int>(i),
                        Qt::AlignTop | Qt::AlignLeading);
    }
}

void ConflictBox::buildChoice()
{
    if (isByField()) {
        auto *chosen = new PrimaryButton(tr("&Keep what is chosen above"));
        chosen->setObjectName(QStringLiteral("keepChosenButton"));
        connect(chosen, &ActionButton::clicked, this, &ConflictBox::decideByField,
                Qt::QueuedConnection);
        body()->addWidget(chosen, 0, Qt::AlignLeading);
    }
    m_problem->setObjectName(QStringLiteral("conflictProblem"));
    m_problem->hide();
    body()->addWidget(m_problem);
}

void ConflictBox::decideByField()
{
    ConflictChoice choice;
    QStringList open;
    for (const ConflictField &field : std::as_const(m_conflict.fields)) {
        const int side = m_choices.value(field.field)->checkedId();
        if (side < 0)
            open += fieldName(m_conflict.type, field.field);
        choice.fields.insert(field.field, side);
    }
    if (!open.isEmpty()) {
        m_problem->setText(tr("Please choose one for: %1.").arg(open.join(tr(", "))));
        m_problem->show();
        return;
    }
    Q_EMIT decided(choice);
}

} // namespace maplebridge
