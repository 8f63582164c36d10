// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/exportcard.h"

#include "core/exchange/caseexport.h"
#include "core/exchange/exportindex.h"
#include "core/models/caselistmodel.h"
#include "core/settings/preferences.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/fieldrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

const QString endedSince = QStringLiteral("ended");

} // namespace

ExportCard::ExportCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Hand over case files"), parent)
    , m_bench(bench)
    , m_which(new ChoiceEdit)
    , m_masked(new QCheckBox(tr("Mask identity numbers, telephones and addresses")))
    , m_selection(textLabel(QString(), TextLevel::Body, Tone::Muted))
    , m_outcome(textLabel(QString()))
    , m_write(new ActionButton(ActionButton::Kind::Primary, tr("Put it on a stick …")))
{
    body()->addWidget(
        textLabel(tr("One zip file with every paper as PDF, the facts, and a page to read it all "
                     "in any browser."),
                  TextLevel::Body, Tone::Muted));
    m_which->setObjectName(QStringLiteral("exportWhichEdit"));
    body()->addWidget(new FieldRow(tr("Which cases"), m_which, this));
    body()->addWidget(m_selection);
    m_masked->setObjectName(QStringLiteral("maskBox"));
    body()->addWidget(m_masked);
    body()->addWidget(textLabel(unsealedSentence(), TextLevel::Body, Tone::Warn));
    m_write->setObjectName(QStringLiteral("exportButton"));
    m_write->setIconName(QStringLiteral("usb"));
    body()->addWidget(m_write, 0, Qt::AlignLeading);
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    connect(m_write, &ActionButton::clicked, this, &ExportCard::write);
    connect(m_which, &ChoiceEdit::codeChanged, this, &ExportCard::showSelection);
    reload();
}

void ExportCard::reload()
{
    const QString before = m_which->code();
    QList<Choice> choices{{endedSince, tr("All that ended since the last export")}};
    if (const auto rows = m_bench->room->cases().list({})) {
        for (const CaseRow &row : rows.value()) {
            const QString number = row.number.isEmpty() ? tr("(no number yet)") : row.number;
            choices.append({row.id.text(), number + QStringLiteral("   ") + partiesText(row)});
        }
    }
    m_which->setChoices(choices);
    m_which->setCode(before.isEmpty() ? endedSince : before);
    showSelection();
}

void ExportCard::offerCase(CaseId id)
{
    m_outcome->hide();
    m_which->setCode(id.text());
    showSelection();
    m_write->setFocus(Qt::OtherFocusReason);
}

QList<CaseId> ExportCard::chosen() const
{
    if (m_which->code() != endedSince)
        return {CaseId::fromText(m_which->code())};
    const auto ended = endedSinceExport(*m_bench->room);
    return ended ? ended.value() : QList<CaseId>();
}

void ExportCard::showSelection()
{
    const auto count = static_cast<int>(chosen().size());
    const bool several = m_which->code() == endedSince;
    m_selection->setVisible(several);
    m_selection->setText(count == 0 ? tr("No case has ended since the last export.")
                                    : tr("%n case(s)", nullptr, count));
    m_write->setEnabled(count > 0);
}

void ExportCard::write()
{
    const QList<CaseId> cases = chosen();
    const auto name = suggestedExportName(*m_bench->room, cases, m_masked->isChecked());
    if (!name) {
        say(sentenceFor(name.error()), true);
        return;
    }
    const QString folder = m_bench->preferences->exportFolder();
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Where to put the case file"),
               folder.isEmpty() ? name.value() : QDir(folder).filePath(name.value()),
               tr("Zip files (*.zip)")});
    if (!path)
        return;
    ExportRequest request;
    request.cases = cases;
    request.path = *path;
    request.masked = m_masked->isChecked();
    request.overwrite = QFileInfo::exists(*path); // the file dialog asked
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = exportCases(
        m_bench->room, PaperDesk(m_bench->room, m_bench->papers, m_bench->press), request);
    QApplication::restoreOverrideCursor();
    if (!done) {
        say(sentenceFor(done.error()), true);
        return;
    }
    m_bench->preferences->setExportFolder(QFileInfo(*path).absolutePath());
    QStringList lines{
        tr("Written, read again and compared: %1 (%n file(s)).", nullptr, done.value().files)
            .arg(QDir::toNativeSeparators(done.value().path))};
    lines += done.value().remarks;
    showSelection();
    say(lines.join(u'\n'), false);
}

void ExportCard::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
