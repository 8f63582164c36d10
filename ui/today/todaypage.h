// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/models/daylist.h"
#include "ui/followups/calldialog.h"

#include <QWidget>

class QLabel;

namespace maplebridge {

class CalendarView;
class Card;
class ChipsEdit;
class PageHeader;
class ScrollPane;

/// 今天: what is due, what is near its limit, what is not finished, not signed, not sent and not
/// backed up; the same for week and month as a calendar; and a new dispute with one key.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void newCaseWanted();
    void enquiryWanted(maplebridge::SectionId id);
    void caseWanted(maplebridge::CaseId id, std::optional<maplebridge::Step> step);
    /// To where things are handed over and backed up.
    void handOverWanted();

private:
    void buildHeader();
    Card *addList(const QString &title, const QString &objectName);
    void showDay();
    void showNotes();
    void showCare();
    void showSection(const DaySection &section);
    void callAbout(const PromiseKey &key);
    void printDay();
    void saveCalendar();
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    PageHeader *m_header;
    ChipsEdit *m_span;
    QLabel *m_outcome;
    ScrollPane *m_pane;
    QWidget *m_lists = nullptr;
    CalendarView *m_calendar;
};

} // namespace maplebridge
