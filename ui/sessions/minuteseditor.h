// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/growingtextedit.h"

#include <QTimer>
#include <QWidget>

class QTableWidget;

namespace maplebridge {

class ChipsEdit;

/// The minutes of a session while people talk: choose who speaks with one key, type, Enter. Every
/// line is saved on Enter and whenever typing pauses for two seconds; any line can be
/// changed later.
class MinutesEditor : public QWidget
{
    Q_OBJECT

public:
    MinutesEditor(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    void show(const CaseFile &file, SessionId session);
    using QWidget::show;
    /// Writes a line that is being typed.
    void saveNow();
    [[nodiscard]] GrowingTextEdit *lineField() const { return m_line; }

Q_SIGNALS:
    void saved();
    void failed(const maplebridge::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSpeakers(const CaseFile &file);
    void showLines(const CaseFile &file);
    void finishLine();
    void chooseSpeaker(int number);
    void changeLine(int row, int column);
    void removeLine();
    void offerPhrases();
    [[nodiscard]] PhraseNames phraseNames(const CaseFile &file) const;
    void report(const Done &done);

    const Workbench *m_bench;
    CaseId m_caseId;
    SessionId m_session;
    QTableWidget *m_table;
    ChipsEdit *m_speakers;
    GrowingTextEdit *m_line;
    QTimer m_pause;
    QList<MinuteLine> m_lines;
    MinuteLine m_draft; ///< The line being typed; its id is null until it was saved once.
    bool m_filling = false;
};

} // namespace maplebridge
