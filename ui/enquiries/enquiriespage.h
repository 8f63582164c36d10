// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/models/enquirylist.h"
#include "ui/mainwindow/workbench.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableWidget;
class QVBoxLayout;

namespace maplebridge {

class EmptyState;
class EnquiryForm;
class PageHeader;

/// 来访与排查: the register of who came, called or was met on a round. The list with an instant
/// filter on one side, the entry on the other; entries follow each other by keyboard alone.
class EnquiriesPage : public QWidget
{
    Q_OBJECT

public:
    explicit EnquiriesPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    void focusFilter();
    /// To the name of the entry in the form.
    void focusEntry();
    /// What was typed is kept at once.
    void saveNow();
    void openEntry(SectionId id);
    /// An empty entry, ready to be typed.
    void beginEntry();

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildList(QVBoxLayout *column);
    void buildForm();
    void showChosen();
    void chooseRowOf(SectionId id);
    void promote();
    void takeAway();
    void putBack();
    void printRegister();
    void saveRegister();
    [[nodiscard]] QString listed() const; ///< Which entries the list shows, in words.
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    PageHeader *m_header;
    QLineEdit *m_filter;
    QCheckBox *m_openOnly;
    QLabel *m_outcome;
    QTableWidget *m_table;
    EmptyState *m_empty;
    EnquiryForm *m_form;
    class ActionButton *m_putBack = nullptr;
    QList<EnquiryRow> m_rows;
    std::optional<Enquiry> m_taken; ///< Taken away last, until something else is done.
    QTimer m_later;
};

} // namespace maplebridge
