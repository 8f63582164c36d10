// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/wall.h"

#include <QTableWidget>

namespace maplebridge {

class Theme;

/// Offices by weeks: what was delivered, that nothing arose, what is missing, who is silent; the
/// telephone stands beside the name. Signs and words say it, colours repeat it.
class WallTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit WallTable(const Theme *theme, QWidget *parent = nullptr);

    void show(const QList<WallRow> &rows);
    using QTableWidget::show;
    /// Site of the chosen office; empty for none.
    [[nodiscard]] QString chosen() const;
    void choose(const QString &site);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void officeChosen(const QString &site);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void putWeek(int row, int column, const WallRow &office, const WallWeek &week);
    void fitColumns();

    const Theme *m_theme;
    QStringList m_sites;
};

} // namespace maplebridge
