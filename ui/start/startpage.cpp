// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/start/startpage.h"

#include "core/domain/rules.h"
#include "core/exchange/safenames.h"
#include "core/settings/preferences.h"
#include "ui/dialogs/prompts.h"
#include "ui/settings/lookchoices.h"
#include "ui/settings/tiercard.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/scrollpane.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// Longer lines are hard to read.
constexpr int widestLetters = 44;

QString roomFileName(const QString &name)
{
    return safeFileName(name) + QStringLiteral(".mbroom");
}

} // namespace

StartPage::StartPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_committee(new QLineEdit)
    , m_mediator(new QLineEdit)
    , m_path(textLabel(QString(), TextLevel::Small, Tone::Muted))
    , m_outcome(textLabel(QString(), TextLevel::Body, Tone::Late))
    , m_folder(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                   .filePath(tr("Maplebridge")))
{
    setProperty("surface", QStringLiteral("page"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *pane = new ScrollPane(this);
    whole->addWidget(pane);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    auto *host = new QWidget;
    host->setMaximumWidth(widestLetters * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    middle->addWidget(host, 20);
    middle->addStretch(1);
    pane->body()->addLayout(middle);
    auto *column = new QVBoxLayout(host);
    column->setSpacing(spaceOf(Space::Medium));
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Welcome to Maplebridge"), TextLevel::Title), 1);
    ChipsEdit *language = languageChoice(m_bench, host);
    connect(language, &ChipsEdit::codesChanged, this, &StartPage::languageChanged,
            Qt::QueuedConnection);
    head->addWidget(language, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    column->addLayout(head);
    column->addWidget(
        textLabel(tr("Three questions, then the room is ready. All answers can be changed later."),
                  TextLevel::Body, Tone::Muted));
    auto *card = new Card(QString(), host);
    buildQuestions(card);
    column->addWidget(card);
    buildOtherWays(host);
    column->addStretch();
    new EnterWalker(this);
    proposePath();
}

void StartPage::buildQuestions(Card *card)
{
    m_grid = new FormGrid(card);
    FormGrid *grid = m_grid;
    m_committee->setObjectName(QStringLiteral("committeeEdit"));
    m_committee->setMaxLength(100);
    m_committee->setPlaceholderText(QStringLiteral("红柳社区人民调解委员会"));
    m_committeeRow = grid->addField(tr("1. What is your committee called?"), m_committee);
    m_committeeRow->setHint(tr("The full name, as on the seal."));
    m_mediator->setObjectName(QStringLiteral("mediatorEdit"));
    m_mediator->setMaxLength(100);
    m_mediatorRow = grid->addField(tr("2. Who are you?"), m_mediator);
    m_mediatorRow->setHint(tr("Your name stands on the papers as mediator."));
    grid->addField(tr("3. How large should the letters be?"), lettersChoice(m_bench, card));
    card->body()->addWidget(grid);
    m_outcome->setObjectName(QStringLiteral("startOutcome"));
    m_outcome->hide();
    card->body()->addWidget(m_outcome);
    auto *begin = new PrimaryButton(tr("&Begin"), card);
    begin->setObjectName(QStringLiteral("beginButton"));
    begin->setMinimumHeight(controlHeight() * 5 / 4);
    connect(begin, &ActionButton::clicked, this, &StartPage::begin);
    card->body()->addWidget(begin);
    card->body()->addWidget(m_path);
    connect(m_committee, &QLineEdit::textChanged, this, &StartPage::proposePath);
}

void StartPage::buildOtherWays(QWidget *host)
{
    auto *row = new QWidget(host);
    auto *flow = new FlowLayout(row);
    const auto quiet = [&](const QString &text, const QString &name, auto action) {
        auto *button = new ActionButton(ActionButton::Kind::Quiet, text, row);
        button->setObjectName(name);
        connect(button, &ActionButton::clicked, this, action);
        flow->addWidget(button);
    };
    quiet(tr("Try it in a practice room"), QStringLiteral("practiceButton"),
          [this] { Q_EMIT practiceWanted(); });
    quiet(tr("Open a room that exists …"), QStringLiteral("openRoomButton"), [this] {
        const auto path = m_bench->prompts->chooseFileToRead(
            this, {tr("Open a room"), m_folder, tr("Room files (*.mbroom)")});
        if (path)
            Q_EMIT openWanted(*path);
    });
    quiet(tr("Keep the room in another folder …"), QStringLiteral("elsewhereButton"),
          [this] { chooseElsewhere(); });
    quiet(tr("This is a centre …"), QStringLiteral("centreButton"), [this] { askTier(); });
    host->layout()->addWidget(row);
}

void StartPage::askTier()
{
    if (m_tier == nullptr) {
        m_tier = tierChoice(m_grid);
        m_tier->setCodes({storedWord(Tier::Street)});
        m_tier->setObjectName(QStringLiteral("startTierEdit"));
        m_grid->addField(tr("Which centre is it?"), m_tier)
            ->setHint(tr("Rooms hand over to a centre, and a centre to the one above it."));
        m_committeeRow->setLabel(tr("1. What is your centre called?"));
    }
    m_committee->setFocus(Qt::OtherFocusReason);
}

void StartPage::focusFirstField()
{
    m_committee->setFocus(Qt::OtherFocusReason);
}

void StartPage::say(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
}

void StartPage::proposePath()
{
    const QString name = m_committee->text().trimmed();
    const QString file = roomFileName(name.isEmpty() ? tr("room") : name);
    m_path->setText(tr("Everything is kept in one file: %1")
                        .arg(QDir::toNativeSeparators(QDir(m_folder).filePath(file))));
}

void StartPage::chooseElsewhere()
{
    if (const auto folder
        = m_bench->prompts->chooseFolder(this, {tr("Where to keep the room"), m_folder, {}}))
    {
        m_folder = *folder;
        proposePath();
    }
}

void StartPage::begin()
{
    const QString name = m_committee->text().trimmed();
    const QString who = m_mediator->text().trimmed();
    m_committeeRow->setProblem(name.isEmpty() ? tr("Please write the name of the committee.")
                                              : QString());
    m_mediatorRow->setProblem(who.isEmpty() ? tr("Please write your name.") : QString());
    if (name.isEmpty() || who.isEmpty()) {
        (name.isEmpty() ? m_committee : m_mediator)->setFocus(Qt::OtherFocusReason);
        return;
    }
    Committee committee;
    committee.name = name;
    committee.shortName = proposedShortName(name);
    Mediator mediator;
    mediator.name = who;
    if (!QDir().mkpath(m_folder)) {
        say(tr("The folder %1 cannot be made. Please choose another one.")
                .arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    const Tier tier = m_tier == nullptr
                          ? Tier::Room
                          : fromStoredWord<Tier>(m_tier->codes().value(0)).value_or(Tier::Street);
    Q_EMIT roomWanted(QDir(m_folder).filePath(roomFileName(name)), committee, mediator, tier);
}

} // namespace maplebridge
