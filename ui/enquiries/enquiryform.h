// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/enquirydesk.h"
#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/scrollpane.h"

#include <QTimer>

class QLabel;

namespace maplebridge {

class ActionButton;
class Card;

/// One entry of the register. It is kept half a second after the last key; the next one begins
/// with the same day and manner, as rounds and lists bring many of one kind.
class EnquiryForm : public ScrollPane
{
    Q_OBJECT

public:
    explicit EnquiryForm(const Workbench *bench, QWidget *parent = nullptr);

    /// Keeps what was typed before; empty fields for a new entry.
    void begin();
    void show(const Enquiry &enquiry);
    using QWidget::show;
    /// Keeps what was typed. True when nothing is left unsaved.
    bool saveNow();
    [[nodiscard]] const Enquiry &shown() const { return m_shown; }
    void focusName();

Q_SIGNALS:
    void saved(maplebridge::SectionId id);
    void failed(const QString &sentence);
    void nextWanted();
    void promoteWanted();
    void takeAwayWanted();
    void caseWanted(maplebridge::CaseId id);

private:
    void buildFields();
    void buildActions();
    void edited();
    void refresh();

    const Workbench *m_bench;
    Card *m_card;
    FormGrid *m_grid;
    SectionForm<Enquiry> m_fields;
    QLabel *m_became;
    ActionButton *m_next;
    ActionButton *m_promote;
    ActionButton *m_openCase;
    ActionButton *m_takeAway;
    QLineEdit *m_name = nullptr;
    Enquiry m_shown;
    QTimer m_timer;
    bool m_dirty = false;
};

} // namespace maplebridge
