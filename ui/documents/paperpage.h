// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/paperwork/paperdesk.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QBoxLayout;
class QTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace maplebridge {

class ActionButton;
class Card;
class PageHeader;
class PaperPreview;
class PrintCard;
class ScrollPane;
class SigningForm;

/// One paper of a case: its pages as they will be printed, the same words in large letters to
/// be read back aloud, the print button, and what was signed.
class PaperPage : public QWidget
{
    Q_OBJECT

public:
    PaperPage(const Workbench *bench, CaseId caseId, PaperRequest request,
              QWidget *parent = nullptr);

    [[nodiscard]] CaseId caseId() const { return m_caseId; }
    void focusFirstField();

Q_SIGNALS:
    void backWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildHeader(QVBoxLayout *column);
    void buildPrintCard();
    void buildSignCard();
    void buildVersionsCard();
    void reload();
    void showState(const PaperDraft &draft);
    void showVersions();
    void printPaper();
    void savePdf();
    void reprint(const Paper &paper);
    void toggleReading(bool reading);
    /// Issues the version that is shown, keeps it, and gives it.
    Result<Paper> issued();
    void say(const QString &sentence, bool isFault);
    [[nodiscard]] const Paper *newestIssued() const;

    const Workbench *m_bench;
    CaseId m_caseId;
    PaperRequest m_request;
    CaseFile m_file;
    PaperText m_text;
    PageHeader *m_header;
    QStackedWidget *m_views;
    PaperPreview *m_preview;
    QTextEdit *m_reading;
    ScrollPane *m_side;
    PrintCard *m_print = nullptr;
    ActionButton *m_read = nullptr;
    Card *m_signCard = nullptr;
    SigningForm *m_signing = nullptr;
    Card *m_versionsCard = nullptr;
    QWidget *m_versionRows = nullptr;
};

} // namespace maplebridge
