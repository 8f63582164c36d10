// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;

namespace maplebridge {

struct ImportedCase;

class ArrivalsPanel;
class Card;
class CentreCard;
class ExportCard;
class NoteRows;
class PackagesCard;
class ScrollPane;

/// 导出与备份: handing over to the centre, case files, backups of the room, and its check.
class HandOverPage : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverPage(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    /// Leads to the export of this case.
    void offerCase(CaseId id);

Q_SIGNALS:
    /// A backup was restored as a room of its own, at this path.
    void roomRestored(const QString &path);
    void caseWanted(maplebridge::CaseId id);

private:
    void buildCentre();
    void buildImport();
    void takeInCase();
    /// What one case that was taken in has to say.
    static QStringList linesOf(const ImportedCase &taken);
    void buildBackups();
    void buildCheck();
    void showBackups();
    void makeBackupNow();
    void copyToStick();
    void restoreFrom(const QString &backup, const QString &when);
    void checkNow();
    static void say(QLabel *label, const QString &sentence, bool isFault);

    const Workbench *m_bench;
    ScrollPane *m_pane;
    CentreCard *m_centre = nullptr;
    ArrivalsPanel *m_arrivals = nullptr;
    PackagesCard *m_packages = nullptr;
    Card *m_notesCard = nullptr;
    NoteRows *m_notes = nullptr;
    ExportCard *m_export;
    Card *m_backups = nullptr;
    QWidget *m_rows = nullptr;
    QLabel *m_importOutcome = nullptr;
    QLabel *m_backupOutcome = nullptr;
    QLabel *m_checkOutcome = nullptr;
};

} // namespace maplebridge
