// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/printcard.h"

#include "core/settings/preferences.h"
#include "ui/documents/paperprinter.h"
#include "ui/mainwindow/workbench.h"
#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/countedit.h"
#include "ui/widgets/fieldrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

PrintCard::PrintCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Print"), parent)
    , m_bench(bench)
    , m_state(textLabel(QString()))
    , m_blank(new QCheckBox(tr("Form to fill in by hand"), this))
    , m_printer(new ChoiceEdit(this))
    , m_copies(new CountEdit(this))
    , m_duplex(new QCheckBox(tr("On both sides"), this))
    , m_outcome(textLabel(QString()))
{
    m_state->setObjectName(QStringLiteral("paperState"));
    body()->addWidget(m_state);
    buildChoices();
    buildActions();
    m_outcome->setObjectName(QStringLiteral("printOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
}

void PrintCard::buildChoices()
{
    m_blank->setObjectName(QStringLiteral("blankBox"));
    connect(m_blank, &QCheckBox::toggled, this, &PrintCard::blankChanged);
    body()->addWidget(m_blank);
    m_printer->setObjectName(QStringLiteral("printerEdit"));
    QList<Choice> printers;
    for (const QString &name : m_bench->printer->printers())
        printers.append({name, name});
    m_printer->setChoices(printers);
    m_printer->setCode(m_bench->printer->printerName());
    connect(m_printer, &ChoiceEdit::codeChanged, this,
            [this](const QString &name) { m_bench->preferences->setPrinter(name); });
    auto *row = new FieldRow(tr("Printer"), m_printer, this);
    row->setVisible(!printers.isEmpty());
    body()->addWidget(row);
    m_copies->setObjectName(QStringLiteral("copiesEdit"));
    m_copies->setRange(1, 99);
    connect(m_copies, &CountEdit::valueChanged, this, [this] { m_copiesTouched = true; });
    auto *together = new QHBoxLayout;
    together->addWidget(new FieldRow(tr("Copies"), m_copies, this), 1);
    m_duplex->setObjectName(QStringLiteral("duplexBox"));
    m_duplex->setChecked(m_bench->preferences->duplex());
    connect(m_duplex, &QCheckBox::toggled, this,
            [this](bool duplex) { m_bench->preferences->setDuplex(duplex); });
    together->addWidget(m_duplex, 0, Qt::AlignBottom);
    body()->addLayout(together);
}

void PrintCard::buildActions()
{
    m_print = new PrimaryButton(tr("&Print"), this);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_print->setIconName(QStringLiteral("print"));
    m_print->setMinimumHeight(controlHeight() * 3 / 2);
    m_print->setToolTip(tr("Ctrl+P"));
    connect(m_print, &ActionButton::clicked, this, &PrintCard::printWanted);
    body()->addWidget(m_print);
    m_save = new ActionButton(ActionButton::Kind::Secondary, tr("Save as PDF …"), this);
    m_save->setObjectName(QStringLiteral("savePdfButton"));
    connect(m_save, &ActionButton::clicked, this, &PrintCard::savePdfWanted);
    body()->addWidget(m_save);
}

void PrintCard::pressPrint()
{
    m_print->click();
}

void PrintCard::setBlank(bool blank)
{
    const QSignalBlocker blocker(m_blank);
    m_blank->setChecked(blank);
}

void PrintCard::showState(const QString &sentences, Tone tone, bool mayBePrinted)
{
    m_state->setText(sentences);
    setTone(m_state, tone);
    m_print->setEnabled(mayBePrinted);
    m_save->setEnabled(mayBePrinted);
}

void PrintCard::forbid()
{
    m_print->setEnabled(false);
    m_save->setEnabled(false);
}

void PrintCard::suggestCopies(int copies)
{
    if (m_copiesTouched)
        return;
    const QSignalBlocker blocker(m_copies);
    m_copies->setValue(copies);
}

int PrintCard::copies() const
{
    return m_copies->value();
}

bool PrintCard::duplex() const
{
    return m_duplex->isChecked();
}

bool PrintCard::hasPrinter()
{
    if (!m_bench->printer->printerName().isEmpty())
        return true;
    say(tr("No printer is set up on this computer. Save the paper as PDF, or set up a printer "
           "in the system settings."),
        true);
    return false;
}

void PrintCard::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

void PrintCard::focusPrint()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

} // namespace maplebridge
