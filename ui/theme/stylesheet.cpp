// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/stylesheet.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

QString styleSheetFor(const Look &look)
{
    const Colours &c = look.colours();
    QString sheet = uR"(
*[surface="card"] { background: @card; border: @borderpx solid @edge; border-radius: 8px; }
*[surface="sidebar"] { background: @sidebar; @sidebaredge }
*[surface="sidebar"] > QLabel { color: @onSidebar; }
*[surface="page"] { background: @page; }
QLabel[level="small"] { font-size: @smallpt; }
QLabel[level="section"] { font-size: @sectionpt; font-weight: 600; }
QLabel[level="title"] { font-size: @titlept; font-weight: 600; }
QLabel[level="figure"] { font-size: @figurept; font-weight: 700; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="late"] { color: @late; font-weight: 600; }
QLabel[tone="accent"] { color: @accent; }
QAbstractItemView { selection-background-color: @soft; selection-color: @text; outline: none; }
QTableView::item { padding: 2px 10px; border: none; }
QTableView::item:selected, QListView::item:selected { background: @soft; color: @text; }
QListWidget::item { padding: 6px 10px; border: none; }
QHeaderView { background: @card; }
QHeaderView::section { background: @card; color: @muted; padding: 6px 10px; border: none; border-bottom: @borderpx solid @edge; }
QToolTip { background: @card; color: @text; border: @borderpx solid @control; padding: 4px; }
)"_s;
    const auto put = [&sheet](const QString &name, const QString &value) {
        sheet.replace(u'@' + name, value);
    };
    // Longer names first where one begins another.
    put(u"sidebaredge"_s,
        look.bold() ? u"border-right: 2px solid "_s + c.edge.name() + u';' : QString());
    put(u"smallpt"_s, QString::number(look.points() * 0.9, 'f', 1) + u"pt"_s);
    put(u"sectionpt"_s, QString::number(look.points() * 1.15, 'f', 1) + u"pt"_s);
    put(u"titlept"_s, QString::number(look.points() * 1.5, 'f', 1) + u"pt"_s);
    put(u"figurept"_s, QString::number(look.points() * 2.2, 'f', 1) + u"pt"_s);
    put(u"border"_s, QString::number(look.border()));
    put(u"card"_s, c.card.name());
    put(u"edge"_s, c.edge.name());
    put(u"control"_s, c.control.name());
    put(u"onSidebar"_s, c.onSidebar.name());
    put(u"sidebar"_s, c.sidebar.name());
    put(u"page"_s, c.page.name());
    put(u"muted"_s, c.muted.name());
    put(u"ok"_s, c.ok.name());
    put(u"warn"_s, c.warn.name());
    put(u"late"_s, c.late.name());
    put(u"soft"_s, c.soft.name());
    put(u"accent"_s, c.accent.name());
    put(u"text"_s, c.text.name());
    return sheet;
}

} // namespace maplebridge
