// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/paperpreview.h"

#include "core/typesetting/pagepainter.h"
#include "ui/theme/grid.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr double unitsPerInch = 1440;
/// Wider than this a page is not easier to read.
constexpr int widestPage = 1000;

} // namespace

PaperPreview::PaperPreview(QWidget *parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    auto *host = new QWidget;
    host->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(Space::Medium));
    m_column->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    setWidget(host);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the pages"));
    m_later.setSingleShot(true);
    m_later.setInterval(80);
    connect(&m_later, &QTimer::timeout, this, &PaperPreview::render);
}

void PaperPreview::setPages(const PageModel &pages)
{
    m_pages = pages;
    m_renderedWidth = 0;
    render();
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_later.start();
}

void PaperPreview::render()
{
    const int wanted = qMin(viewport()->width() - spaceOf(Space::Medium), widestPage);
    if (m_pages.pages.isEmpty() || wanted < 100 || wanted == m_renderedWidth)
        return;
    m_renderedWidth = wanted;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const double ratio = devicePixelRatioF();
    const double dpi = wanted * ratio * unitsPerInch / m_pages.pageSize.width();
    for (int page = 0; page < m_pages.pages.size(); ++page) {
        QPixmap picture = QPixmap::fromImage(pageImage(m_pages, page, dpi));
        picture.setDevicePixelRatio(ratio);
        auto *label = new QLabel(widget());
        label->setObjectName(QStringLiteral("previewPage"));
        label->setPixmap(picture);
        label->setFrameShape(QFrame::Box);
        label->setAccessibleName(
            tr("Page %1 of %2").arg(page + 1).arg(static_cast<int>(m_pages.pages.size())));
        m_column->addWidget(label);
        label->show();
    }
}

} // namespace maplebridge
