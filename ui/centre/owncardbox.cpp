// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/owncardbox.h"

#include "core/handover/handoverwords.h"
#include "core/handover/sending.h"
#include "core/settings/preferences.h"
#include "ui/centre/enrolmentsheet.h"
#include "ui/dialogs/prompts.h"
#include "ui/documents/paperprinter.h"
#include "ui/exchange/cardcheck.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlist.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

OwnCardBox::OwnCardBox(const Workbench *bench, QWidget *parent)
    : Card(tr("Our own card"), parent)
    , m_bench(bench)
    , m_digits(new RowList)
    , m_outcome(textLabel(QString()))
{
    setObjectName(QStringLiteral("ownCardBox"));
    body()->addWidget(
        textLabel(tr("Give every office that shall hand over here this card on a stick, or the "
                     "printed sheet. When they phone, read them these 24 digits:"),
                  TextLevel::Body, Tone::Muted));
    body()->addWidget(m_digits);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    auto *file
        = new ActionButton(ActionButton::Kind::Secondary, tr("Put the card on a stick …"), row);
    file->setObjectName(QStringLiteral("saveCardButton"));
    file->setIconName(QStringLiteral("usb"));
    connect(file, &ActionButton::clicked, this, &OwnCardBox::save);
    flow->addWidget(file);
    auto *sheet
        = new ActionButton(ActionButton::Kind::Secondary, tr("Print the enrolment sheet"), row);
    sheet->setObjectName(QStringLiteral("printSheetButton"));
    sheet->setIconName(QStringLiteral("print"));
    connect(sheet, &ActionButton::clicked, this, &OwnCardBox::printSheet);
    flow->addWidget(sheet);
    body()->addWidget(row);
    m_outcome->setObjectName(QStringLiteral("ownCardOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
}

void OwnCardBox::reload()
{
    m_digits->clear();
    const auto digits = handoverDesk(*m_bench).ownFingerprint();
    if (digits)
        m_digits->addWidget(digitsLabel(digits.value(), QStringLiteral("centreDigits")));
    else
        m_digits->addText(handoverSentence(digits.error()), TextLevel::Body, Tone::Late);
}

void OwnCardBox::save()
{
    const auto folder = m_bench->prompts->chooseStick(
        this, {tr("Where to put the card"), m_bench->preferences->exportFolder(), {}});
    if (!folder)
        return;
    HandoverDesk desk = handoverDesk(*m_bench);
    const auto path = writeOwnCard(m_bench->room, &desk, *folder);
    if (path)
        say(tr("Written: %1. The card is no secret; what counts is that the digits are compared "
               "on the telephone.")
                .arg(QDir::toNativeSeparators(path.value())),
            false);
    else
        say(handoverSentence(path.error()), true);
}

void OwnCardBox::printSheet()
{
    const auto pages = enrolmentPages(*m_bench);
    if (!pages) {
        say(handoverSentence(pages.error()), true);
        return;
    }
    const Done printed = m_bench->printer->print(pages.value(), {tr("Enrolment sheet"), 1, false});
    if (printed)
        say(tr("The sheet was sent to the printer %1.").arg(m_bench->printer->printerName()),
            false);
    else
        say(handoverSentence(printed.error()), true);
}

void OwnCardBox::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
