// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tone.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;

namespace maplebridge {

class ActionButton;
class ChoiceEdit;
class CountEdit;
class FieldRow;
struct Workbench;

/// How a paper gets onto paper: as a form to fill in or for signature, on which printer, how many
/// times, on one or both sides; and what became of it. The printer and the sides are remembered.
class PrintCard : public Card
{
    Q_OBJECT

public:
    explicit PrintCard(const Workbench *bench, QWidget *parent = nullptr);

    /// As the button does; nothing where it must not be printed.
    void pressPrint();
    void setBlank(bool blank);
    /// What is to be known before printing, and whether it may be printed now.
    void showState(const QString &sentences, Tone tone, bool mayBePrinted);
    void forbid();
    /// As many as the law wants, until somebody chooses a number.
    void suggestCopies(int copies);
    [[nodiscard]] int copies() const;
    [[nodiscard]] bool duplex() const;
    /// Says so when no printer is set up.
    [[nodiscard]] bool hasPrinter();
    void say(const QString &sentence, bool isFault);
    void focusPrint();

Q_SIGNALS:
    void blankChanged(bool blank);
    void printWanted();
    void savePdfWanted();

private:
    void buildChoices();
    void buildActions();

    const Workbench *m_bench;
    QLabel *m_state;
    QCheckBox *m_blank;
    ChoiceEdit *m_printer;
    CountEdit *m_copies;
    QCheckBox *m_duplex;
    ActionButton *m_print = nullptr;
    ActionButton *m_save = nullptr;
    QLabel *m_outcome;
    bool m_copiesTouched = false;
};

} // namespace maplebridge
