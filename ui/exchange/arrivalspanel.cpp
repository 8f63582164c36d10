// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/arrivalspanel.h"

#include "core/handover/handoverwords.h"
#include "core/handover/sending.h"
#include "core/models/caselistmodel.h"
#include "core/settings/preferences.h"
#include "core/words/sentences.h"
#include "ui/dialogs/busydialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlist.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// More lines than this are counted, not written.
constexpr int mostCases = 30;

QStringList pathsIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ArrivalsPanel::ArrivalsPanel(const Workbench *bench, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(title, this))
    , m_rows(new RowList)
    , m_take(new ActionButton(ActionButton::Kind::Primary, tr("&Take in all that is sound")))
    , m_outcome(textLabel(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    buildChoices();
    m_rows->setObjectName(QStringLiteral("arrivalRows"));
    m_card->body()->addWidget(m_rows);
    m_take->setObjectName(QStringLiteral("takeInButton"));
    m_take->setIconName(QStringLiteral("import"));
    connect(m_take, &ActionButton::clicked, this, &ArrivalsPanel::takeIn);
    m_card->body()->addWidget(m_take, 0, Qt::AlignLeading);
    m_take->hide();
    m_outcome->setObjectName(QStringLiteral("arrivalOutcome"));
    m_outcome->hide();
    m_card->body()->addWidget(m_outcome);
    setAcceptDrops(true);
}

void ArrivalsPanel::buildChoices()
{
    m_card->body()->addWidget(
        textLabel(tr("Choose a stick, a folder or files, or drop them here. You see what each "
                     "package would change before anything is taken in."),
                  TextLevel::Body, Tone::Muted));
    auto *row = new QWidget(m_card);
    auto *flow = new FlowLayout(row);
    const auto choice = [&](const QString &text, const QString &name, const QString &icon,
                            void (ArrivalsPanel::*action)()) {
        auto *button = new ActionButton(ActionButton::Kind::Secondary, text, row);
        button->setObjectName(name);
        button->setIconName(icon);
        connect(button, &ActionButton::clicked, this, action);
        flow->addWidget(button);
        if (focusProxy() == nullptr)
            setFocusProxy(button);
    };
    choice(tr("From the stick"), QStringLiteral("fromStickButton"), QStringLiteral("usb"),
           &ArrivalsPanel::fromStick);
    choice(tr("From a folder …"), QStringLiteral("fromFolderButton"), QStringLiteral("folder"),
           &ArrivalsPanel::fromFolder);
    choice(tr("From files …"), QStringLiteral("fromFilesButton"), QStringLiteral("document"),
           &ArrivalsPanel::fromFiles);
    m_card->body()->addWidget(row);
}

void ArrivalsPanel::fromStick()
{
    if (const auto folder = m_bench->prompts->chooseStick(
            this, {tr("Where the packages lie"), m_bench->preferences->exportFolder(), {}}))
        bring({*folder});
}

void ArrivalsPanel::fromFolder()
{
    if (const auto folder = m_bench->prompts->chooseFolder(
            this, {tr("Where the packages lie"), m_bench->preferences->exportFolder(), {}}))
        bring({*folder});
}

void ArrivalsPanel::fromFiles()
{
    const QStringList files = m_bench->prompts->chooseFilesToRead(
        this, {tr("Which packages"), m_bench->preferences->exportFolder(),
               tr("Packages and cards (*.age *.mboffice)")});
    if (!files.isEmpty())
        bring(files);
}

void ArrivalsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ArrivalsPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    bring(pathsIn(event->mimeData()));
}

void ArrivalsPanel::bring(const QStringList &paths)
{
    m_brought = paths;
    m_outcome->hide();
    lookAgain();
}

void ArrivalsPanel::lookAgain()
{
    m_arrivals.clear();
    const SortedFiles files = sortedFiles(m_brought, rosterOf(*m_bench).ownSite());
    {
        BusyDialog busy(tr("Looking at what was brought"), this);
        const auto progress = busy.progress();
        HandoverDesk desk = handoverDesk(*m_bench);
        const auto count = static_cast<int>(files.packages.size());
        for (int i = 0; i < count; ++i) {
            const auto part = [&progress, i, count](int thousandths) {
                return progress((1000 * i + thousandths) / count);
            };
            m_arrivals.append(desk.look(files.packages[i], part));
            if (m_arrivals.last().verdict == PackageVerdict::Stopped)
                break;
        }
    }
    showArrivals(files.ours, files.others);
    if (!files.cards.isEmpty())
        Q_EMIT cardsFound(files.cards);
}

void ArrivalsPanel::showArrivals(int ours, int others)
{
    m_rows->clear();
    const Roster roster = rosterOf(*m_bench);
    int sound = 0;
    for (const Arrival &arrival : std::as_const(m_arrivals)) {
        showOne(arrival, roster);
        sound += arrival.canBeTaken() && !arrival.wasTaken ? 1 : 0;
    }
    if (m_arrivals.isEmpty() && !m_brought.isEmpty())
        m_rows->addText(tr("There is no package for us here."), TextLevel::Body, Tone::Warn);
    if (ours > 0)
        m_rows->addText(tr("%n package(s) there were written by ourselves.", nullptr, ours),
                        TextLevel::Small, Tone::Muted);
    if (others > 0)
        m_rows->addText(tr("%n package(s) there are for other offices.", nullptr, others),
                        TextLevel::Small, Tone::Muted);
    m_take->setVisible(sound > 0);
    if (sound > 0)
        m_take->setFocus(Qt::OtherFocusReason);
}

void ArrivalsPanel::showOne(const Arrival &arrival, const Roster &roster)
{
    const Tone tone = !arrival.canBeTaken() ? Tone::Late
                      : arrival.wasTaken    ? Tone::Muted
                                            : Tone::Ok;
    m_rows->addLine(arrivalTitle(arrival), arrivalSentence(arrival, roster), tone);
    if (!arrival.canBeTaken() || arrival.wasTaken)
        return;
    int shown = 0;
    for (const TakenCase &one : arrival.taken.cases) {
        if (++shown > mostCases)
            break;
        const bool hurts = one.troubleIsNew && !one.trouble.isEmpty();
        auto *label = m_rows->addText(QChar(0x2013) + QStringLiteral(" ")
                                          + takenCaseSentence(one, nameOfCase(one), roster),
                                      TextLevel::Small, hurts ? Tone::Warn : Tone::Plain);
        label->setObjectName(QStringLiteral("arrivalCase"));
        label->setIndent(spaceOf(Space::Large));
    }
    const auto rest = static_cast<int>(arrival.taken.cases.size()) - mostCases;
    if (rest > 0)
        m_rows->addText(tr("and %n more case(s)", nullptr, rest), TextLevel::Small, Tone::Muted);
}

QString ArrivalsPanel::nameOfCase(const TakenCase &one) const
{
    const auto file = m_bench->room->cases().load(CaseId(one.id));
    if (!file)
        return {};
    const QString title = titleOf(file.value(), m_bench->codes(), isEnglish());
    const QString number = file.value().record.number;
    return number.isEmpty() ? title : tr("%1 %2").arg(number, title);
}

void ArrivalsPanel::takeIn()
{
    HandoverDesk desk = handoverDesk(*m_bench);
    QList<Arrival> sound;
    QList<Arrival> aside;
    for (const Arrival &arrival : std::as_const(m_arrivals)) {
        if (!arrival.wasTaken)
            (arrival.canBeTaken() ? sound : aside).append(arrival);
    }
    sound += aside; // the desk notes why those stay aside
    const auto batch = [&] {
        BusyDialog busy(tr("Taking in what is sound"), this);
        return desk.take(sound, busy.progress());
    }();
    if (!batch) {
        say({handoverSentence(batch.error())}, true);
        return;
    }
    QStringList lines;
    const BatchOutcome &outcome = batch.value();
    if (!outcome.taken.isEmpty())
        lines += tr("%n package(s) taken in. A backup was made before: %1.", nullptr,
                    static_cast<int>(outcome.taken.size()))
                     .arg(QFileInfo(outcome.backup).fileName());
    if (!outcome.aside.isEmpty())
        lines += tr("%n stayed aside, as it says above.", nullptr,
                    static_cast<int>(outcome.aside.size()));
    lines += sendReceipts(outcome.taken);
    m_arrivals.clear();
    m_take->hide();
    m_rows->clear();
    const Roster roster = rosterOf(*m_bench);
    for (const Arrival &arrival : outcome.taken + outcome.aside)
        m_rows->addLine(arrivalTitle(arrival),
                        arrival.canBeTaken() ? takenSentence(arrival.taken)
                                             : arrivalSentence(arrival, roster),
                        arrival.canBeTaken() ? Tone::Ok : Tone::Late);
    say(lines, outcome.taken.isEmpty());
}

QStringList ArrivalsPanel::sendReceipts(const QList<Arrival> &taken)
{
    QStringList lines;
    QStringList done;
    const Roster roster = rosterOf(*m_bench);
    HandoverDesk desk = handoverDesk(*m_bench);
    for (const Arrival &arrival : taken) {
        const Office *office = roster.find(arrival.from);
        if (office == nullptr || office->parent != roster.ownSite() || done.contains(office->site))
            continue;
        done += office->site;
        const auto sent = handOverTo(m_bench->room, &desk, office->site,
                                     QFileInfo(arrival.path).absolutePath());
        lines += sent ? tr("The receipt for %1 lies beside it: %2.")
                            .arg(office->name, QFileInfo(sent.value().package.path).fileName())
                      : tr("The receipt for %1 could not be written. %2")
                            .arg(office->name, handoverSentence(sent.error()));
    }
    return lines;
}

void ArrivalsPanel::say(const QStringList &lines, bool isFault)
{
    m_outcome->setText(lines.join(u'\n'));
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
