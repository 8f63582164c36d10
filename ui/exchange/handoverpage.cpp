// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/handoverpage.h"

#include "core/exchange/casearchive.h"
#include "core/settings/preferences.h"
#include "core/storage/backup.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/exchange/arrivalspanel.h"
#include "ui/exchange/centrecard.h"
#include "ui/exchange/exportcard.h"
#include "ui/exchange/handoverwork.h"
#include "ui/exchange/noterows.h"
#include "ui/exchange/packagescard.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// Days shown at once; older ones stay in the folder.
constexpr int mostDays = 14;

} // namespace

HandOverPage::HandOverPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_pane(new ScrollPane(this)), m_export(new ExportCard(bench))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    column->addWidget(new PageHeader(tr("Handover and backup"), this));
    column->addWidget(m_pane, 1);
    buildCentre();
    m_pane->body()->addWidget(m_export);
    buildImport();
    buildBackups();
    buildCheck();
    reload();
}

void HandOverPage::buildCentre()
{
    m_centre = new CentreCard(m_bench);
    m_arrivals = new ArrivalsPanel(m_bench, tr("Take in what came back"));
    m_packages = new PackagesCard(m_bench);
    for (QWidget *part : {static_cast<QWidget *>(m_centre), static_cast<QWidget *>(m_arrivals),
                          static_cast<QWidget *>(m_packages)})
        m_pane->body()->addWidget(part);
    m_notesCard = new Card(tr("Notes, reminders and orders"), this);
    m_notes = new NoteRows(m_bench);
    m_notesCard->body()->addWidget(m_notes);
    m_pane->body()->addWidget(m_notesCard);
    connect(m_notes, &NoteRows::caseWanted, this, &HandOverPage::caseWanted);
    connect(m_centre, &CentreCard::changed, this, &HandOverPage::reload);
    connect(m_bench->room->notifier(), &ChangeNotifier::changed, this,
            [this](const ChangeNotice &notice) {
                if (notice.room && isVisible())
                    reload();
            });
}

void HandOverPage::buildImport()
{
    auto *card = new Card(tr("Take in a case file"), this);
    card->body()->addWidget(
        textLabel(tr("The case.json of a case file, from another room or written by hand. A faulty "
                     "file changes nothing."),
                  TextLevel::Body, Tone::Muted));
    auto *take = new ActionButton(ActionButton::Kind::Secondary, tr("Choose the file …"), card);
    take->setObjectName(QStringLiteral("importButton"));
    take->setIconName(QStringLiteral("import"));
    connect(take, &ActionButton::clicked, this, &HandOverPage::takeInCase);
    card->body()->addWidget(take, 0, Qt::AlignLeading);
    m_importOutcome = textLabel(QString());
    m_importOutcome->setObjectName(QStringLiteral("importOutcome"));
    m_importOutcome->hide();
    card->body()->addWidget(m_importOutcome);
    m_pane->body()->addWidget(card);
}

void HandOverPage::takeInCase()
{
    const auto path = m_bench->prompts->chooseFileToRead(
        this, {tr("Take in a case file"), m_bench->preferences->exportFolder(),
               tr("Case files (*.zip *.json)")});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(m_importOutcome, sentenceFor(Error{ErrorCode::Io, file.errorString(), *path}), true);
        return;
    }
    const auto taken = takeIn(m_bench->room, file.readAll(), QFileInfo(*path).fileName());
    if (!taken) {
        say(m_importOutcome, sentenceFor(taken.error()), true);
        return;
    }
    QStringList lines;
    for (const ImportedCase &one : taken.value().cases)
        lines += linesOf(one);
    for (const Error &fault : taken.value().faults)
        lines += sentenceFor(fault);
    m_export->reload();
    say(m_importOutcome, lines.join(u'\n'), !taken.value().faults.isEmpty());
}

QStringList HandOverPage::linesOf(const ImportedCase &taken)
{
    const QString number = taken.number.isEmpty() ? tr("(no number yet)") : taken.number;
    QStringList lines{taken.isChanged ? tr("Taken in: %1").arg(number)
                                      : tr("%1 was here already and says the same.").arg(number)};
    if (!taken.newMediators.isEmpty())
        lines += tr("New people of the room: %1").arg(taken.newMediators.join(tr(", ")));
    if (taken.papersWithoutPdf > 0)
        lines += tr("%n printed paper(s) came as text only.", nullptr, taken.papersWithoutPdf);
    if (taken.attachmentsWithoutFile > 0)
        lines += tr("%n attachment(s) came without their file.", nullptr,
                    taken.attachmentsWithoutFile);
    return lines;
}

void HandOverPage::buildBackups()
{
    m_backups = new Card(tr("Backups"), this);
    m_backups->body()->addWidget(textLabel(
        tr("When the window closes, a copy of the whole room is made, opened again and compared. "
           "Going back to a day never overwrites anything: the old room stays beside it."),
        TextLevel::Body, Tone::Muted));
    auto *row = new QWidget(m_backups);
    auto *flow = new FlowLayout(row);
    auto *now = new ActionButton(ActionButton::Kind::Secondary, tr("Make a backup &now"), row);
    now->setObjectName(QStringLiteral("backupButton"));
    connect(now, &ActionButton::clicked, this, &HandOverPage::makeBackupNow);
    flow->addWidget(now);
    auto *copy
        = new ActionButton(ActionButton::Kind::Secondary, tr("Copy the room to a stick …"), row);
    copy->setObjectName(QStringLiteral("copyRoomButton"));
    copy->setIconName(QStringLiteral("usb"));
    connect(copy, &ActionButton::clicked, this, &HandOverPage::copyToStick);
    flow->addWidget(copy);
    m_backups->body()->addWidget(row);
    m_backupOutcome = textLabel(QString());
    m_backupOutcome->setObjectName(QStringLiteral("backupOutcome"));
    m_backupOutcome->hide();
    m_backups->body()->addWidget(m_backupOutcome);
    m_pane->body()->addWidget(m_backups);
}

void HandOverPage::buildCheck()
{
    auto *card = new Card(tr("Is the room sound?"), this);
    card->body()->addWidget(textLabel(tr("Reads every entry of the log, every attachment and every "
                                         "list again and compares them."),
                                      TextLevel::Body, Tone::Muted));
    auto *check = new ActionButton(ActionButton::Kind::Secondary, tr("&Check the room"), card);
    check->setObjectName(QStringLiteral("checkButton"));
    connect(check, &ActionButton::clicked, this, &HandOverPage::checkNow);
    card->body()->addWidget(check, 0, Qt::AlignLeading);
    m_checkOutcome = textLabel(QString());
    m_checkOutcome->setObjectName(QStringLiteral("checkOutcome"));
    m_checkOutcome->hide();
    card->body()->addWidget(m_checkOutcome);
    card->body()->addWidget(textLabel(
        tr("The room is the file %1").arg(QDir::toNativeSeparators(m_bench->room->path())),
        TextLevel::Small, Tone::Muted));
    m_pane->body()->addWidget(card);
}

void HandOverPage::reload()
{
    // A centre takes packages in on its own page.
    const bool centre = isCentre(*m_bench);
    const bool handsOver = rosterOf(*m_bench).parent() != nullptr;
    m_centre->reload();
    m_arrivals->setVisible(handsOver && !centre);
    m_packages->reload();
    m_notesCard->setVisible(m_notes->show(NoteFilter()) > 0);
    m_export->reload();
    showBackups();
}

void HandOverPage::offerCase(CaseId id)
{
    m_export->offerCase(id);
}

void HandOverPage::showBackups()
{
    delete m_rows;
    m_rows = new QWidget(m_backups);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Hair));
    const QList<BackupFile> backups
        = backupsIn(backupFolder(m_bench->room->path()), m_bench->room->path());
    QDate last;
    int days = 0;
    for (const BackupFile &backup : backups) {
        const QDateTime at = backup.madeAt.toOffsetFromUtc(8 * 3600);
        if (at.date() == last)
            continue; // of each day the newest
        if (++days > mostDays)
            break;
        last = at.date();
        const QString when
            = tr("%1, %2").arg(dayText(at.date()), at.time().toString(QStringLiteral("HH:mm")));
        auto *line = new QWidget(m_rows);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(textLabel(when), 1);
        auto *restore = new ActionButton(ActionButton::Kind::Quiet, tr("Go back to this day"));
        restore->setObjectName(QStringLiteral("restoreButton"));
        restore->setAccessibleName(tr("Go back to %1").arg(when));
        connect(restore, &ActionButton::clicked, this,
                [this, path = backup.path, when] { restoreFrom(path, when); });
        row->addWidget(restore);
        column->addWidget(line);
    }
    if (backups.size() > days && days > 0)
        column->addWidget(
            textLabel(tr("Of each day the newest is listed. All %1 lie in %2.")
                          .arg(backups.size())
                          .arg(QDir::toNativeSeparators(backupFolder(m_bench->room->path()))),
                      TextLevel::Small, Tone::Muted));
    if (days == 0)
        column->addWidget(textLabel(tr("There is no backup yet."), TextLevel::Body, Tone::Warn));
    m_backups->body()->addWidget(m_rows);
}

void HandOverPage::say(QLabel *label, const QString &sentence, bool isFault)
{
    label->setText(sentence);
    setTone(label, isFault ? Tone::Late : Tone::Ok);
    label->show();
}

void HandOverPage::makeBackupNow()
{
    const auto path = m_bench->room->backUp();
    if (path)
        say(m_backupOutcome,
            tr("Made and compared: %1").arg(QDir::toNativeSeparators(path.value())), false);
    else
        say(m_backupOutcome, sentenceFor(path.error()), true);
    showBackups();
}

void HandOverPage::copyToStick()
{
    const auto folder = m_bench->prompts->chooseFolder(
        this, {tr("Where to copy the room"), m_bench->preferences->exportFolder(), {}});
    if (!folder)
        return;
    const auto path = makeBackup(*m_bench->room->database(), *folder, m_bench->clock()->now());
    if (!path) {
        say(m_backupOutcome, sentenceFor(path.error()), true);
        return;
    }
    const Done noted = m_bench->room->note(
        QStringLiteral("copy"), {{QStringLiteral("file"), QFileInfo(path.value()).fileName()}});
    say(m_backupOutcome,
        noted ? tr("Copied and compared: %1. Whoever holds this file can read everything in it.")
                    .arg(QDir::toNativeSeparators(path.value()))
              : sentenceFor(noted.error()),
        !noted);
}

void HandOverPage::restoreFrom(const QString &backup, const QString &when)
{
    const Decision decision{
        tr("Go back to %1?").arg(when),
        tr("A second room file is made from that backup and opened. The room as it is now stays "
           "as it is, beside it."),
        {tr("Stay here"), tr("Open the room of that day")},
        0,
        -1};
    if (m_bench->prompts->ask(this, decision) != 1)
        return;
    const auto path = restoreBackup(backup, m_bench->room->path(), m_bench->clock()->now());
    if (path)
        Q_EMIT roomRestored(path.value());
    else
        say(m_backupOutcome, sentenceFor(path.error()), true);
}

void HandOverPage::checkNow()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = m_bench->room->check(false);
    QApplication::restoreOverrideCursor();
    if (!report) {
        say(m_checkOutcome, sentenceFor(report.error()), true);
        return;
    }
    const CheckReport &found = report.value();
    const QString counted = tr("%n case(s)", nullptr, static_cast<int>(found.cases))
                            + QStringLiteral(", ")
                            + tr("%n log entries", nullptr, static_cast<int>(found.revisions));
    if (found.isSound()) {
        say(m_checkOutcome, tr("Sound: %1.").arg(counted), false);
        return;
    }
    QStringList faults;
    if (!found.fileSound)
        faults += tr("the file itself is damaged");
    if (!found.foreignKeysSound)
        faults += tr("something refers to what is not there");
    if (!found.chainsSound)
        faults += tr("the log was changed from outside");
    if (!found.projectionSound)
        faults += tr("the lists differ from the log");
    if (!found.attachmentsSound)
        faults += tr("an attachment is not what it was");
    say(m_checkOutcome,
        tr("Not sound: %1. Please go back to a backup and tell the centre. (%2)")
            .arg(faults.join(tr(", ")), found.firstFault),
        true);
}

} // namespace maplebridge
