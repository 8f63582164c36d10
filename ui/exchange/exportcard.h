// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/exchange/caseexport.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace maplebridge {

class ActionButton;

/// Puts case files into one zip that anybody can read without this program, and says so
/// before it does. A job writes it, so that one can work on; stopped, it leaves no file. When the
/// window is to be closed meanwhile, it asks; taken away, it stops.
class ExportCard : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportCard)

public:
    explicit ExportCard(const Workbench *bench, QWidget *parent = nullptr);
    ~ExportCard() override;

    void reload();
    /// Chooses this case alone.
    void offerCase(CaseId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRunning();
    [[nodiscard]] QList<CaseId> chosen() const;
    void write();
    void begin(const ExportRequest &request);
    void stop();
    void finish();
    /// Shows either what can be chosen or how far it is.
    void showRunning(bool running);
    void say(const QString &sentence, bool isFault);
    void showSelection();

    const Workbench *m_bench;
    ChoiceEdit *m_which;
    QCheckBox *m_masked;
    QLabel *m_selection;
    QLabel *m_outcome;
    ActionButton *m_write;
    QWidget *m_running = nullptr;
    QProgressBar *m_progress = nullptr;
    ActionButton *m_stop = nullptr;
    QFutureWatcher<Result<PreparedExport>> m_job;
};

} // namespace maplebridge
