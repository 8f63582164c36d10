// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QElapsedTimer>

#include <functional>

class QProgressBar;

namespace maplebridge {

/// Says how far a long call is and lets the person stop it. Shows itself only when the call takes
/// long enough to wonder; everything else waits meanwhile.
class BusyDialog : public QDialog
{
    Q_OBJECT

public:
    BusyDialog(const QString &sentence, QWidget *over);

    /// To be told how far the call is, from 0 to 1000; answers false once the person stopped it.
    [[nodiscard]] std::function<bool(int)> progress();
    void reject() override;

private:
    bool tell(int thousandths);

    QProgressBar *m_bar;
    QElapsedTimer m_since;
    bool m_stopped = false;
};

} // namespace maplebridge
