// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sessions/phrasepicker.h"

#include "core/casework/roomdesk.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int phraseRole = Qt::UserRole;
constexpr int ownRole = Qt::UserRole + 1;
constexpr int widthInLetters = 34;
constexpr int heightInLines = 24;

} // namespace

PhrasePicker::PhrasePicker(const Workbench *bench, PhraseNames names, const QString &line,
                           QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_names(std::move(names))
    , m_line(line.trimmed())
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_keep(
          new ActionButton(ActionButton::Kind::Secondary, tr("&Keep the line I am typing"), this))
    , m_remove(new ActionButton(ActionButton::Kind::Quiet, tr("&Forget this phrase"), this))
{
    setWindowTitle(tr("Phrases"));
    setObjectName(QStringLiteral("phrasePicker"));
    auto *column = new QVBoxLayout(this);
    const int edge = spaceOf(Space::Medium);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Small));
    m_filter->setObjectName(QStringLiteral("phraseFilter"));
    m_filter->setAccessibleName(tr("Find a phrase"));
    m_filter->setPlaceholderText(tr("Type a part of the phrase"));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &PhrasePicker::fill);
    column->addWidget(m_filter);
    m_list->setObjectName(QStringLiteral("phraseList"));
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &PhrasePicker::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasePicker::showButtons);
    column->addWidget(m_list, 1);
    column->addWidget(textLabel(tr("Enter puts the phrase into the line, where it can be changed; "
                                   "Escape goes back."),
                                TextLevel::Small, Tone::Muted));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    m_keep->setObjectName(QStringLiteral("keepPhraseButton"));
    m_keep->setAutoDefault(false);
    connect(m_keep, &ActionButton::clicked, this, &PhrasePicker::keepLine);
    flow->addWidget(m_keep);
    m_remove->setObjectName(QStringLiteral("removePhraseButton"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &ActionButton::clicked, this, &PhrasePicker::removeOwn);
    flow->addWidget(m_remove);
    column->addWidget(row);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.horizontalAdvance(QChar(0x56FD)) * widthInLetters,
           metrics.height() * heightInLines);
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size()));
    fill();
    m_filter->setFocus();
}

void PhrasePicker::addGroup(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = m_list->font();
    bold.setBold(true);
    item->setFont(bold);
}

void PhrasePicker::addPhrase(const QString &text, SectionId own)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(phraseRole, text);
    item->setData(ownRole, own.text());
}

void PhrasePicker::fill()
{
    const QString wanted = m_filter->text().trimmed();
    m_list->clear();
    const auto addAll = [&](const QString &title, const QList<std::pair<QString, SectionId>> &all) {
        bool isFirst = true;
        for (const auto &[text, own] : all) {
            if (!text.contains(wanted, Qt::CaseInsensitive))
                continue;
            if (isFirst)
                addGroup(title);
            isFirst = false;
            addPhrase(text, own);
        }
    };
    QList<std::pair<QString, SectionId>> own;
    if (const auto phrases = m_bench->room->cases().phrases()) {
        for (const Phrase &phrase : phrases.value())
            own.append({phrase.text, phrase.id});
    }
    addAll(tr("Our own"), own);
    for (const PhraseGroup &group : m_bench->room->rules().phrases.groups) {
        QList<std::pair<QString, SectionId>> all;
        for (const QString &phrase : group.phrases)
            all.append({filledPhrase(phrase, m_names), SectionId()});
        addAll(isEnglish() ? group.english : group.chinese, all);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() != Qt::NoItemFlags) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    if (m_list->count() == 0)
        addGroup(tr("No phrase has these words."));
    showButtons();
}

void PhrasePicker::showButtons()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_remove->setVisible(item != nullptr && !item->data(ownRole).toString().isEmpty());
    m_keep->setVisible(!m_line.isEmpty());
}

void PhrasePicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->data(phraseRole).toString().isEmpty())
        return;
    Q_EMIT taken(item->data(phraseRole).toString());
    accept();
}

void PhrasePicker::keepLine()
{
    const Done done = RoomDesk(m_bench->room).keepPhrase(m_line);
    if (done)
        m_line.clear();
    m_filter->clear();
    fill();
    m_filter->setFocus();
}

void PhrasePicker::removeOwn()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const Done done
        = RoomDesk(m_bench->room).removePhrase(SectionId::fromText(item->data(ownRole).toString()));
    if (done)
        fill();
    m_filter->setFocus();
}

bool PhrasePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take();
        return true;
    }
    // The arrows walk the list while one types.
    const bool walks = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down
                       || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (watched == m_filter && walks) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace maplebridge
