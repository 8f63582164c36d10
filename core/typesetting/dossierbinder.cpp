// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/dossierbinder.h"

#include "core/typesetting/pdffile.h"

// libqpdf asks each program to say that it uses std::shared_ptr throughout.
#define POINTERHOLDER_TRANSITION 4 // NOLINT

#include <QBuffer>
#include <QFont>
#include <QImageReader>
#include <QPageLayout>
#include <QPainter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <QPdfWriter>

#include <algorithm>
#include <exception>
#include <memory>
#include <vector>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

constexpr int pictureDpi = 300;
constexpr double pictureEdgeMm = 15; ///< Room to bind and to number at each side.
constexpr double stampWidth = 60;    ///< In points, as all of the stamp.
constexpr double stampHeight = 16;
constexpr double stampEdge = 28; ///< From the edges of the page: 10 mm.
constexpr double stampSize = 12;

Error pageFault(const BoundLeaf &leaf, int found)
{
    return {ErrorCode::Refused, u"a leaf has other pages"_s, leaf.title,
            u"%1 / %2"_s.arg(found).arg(leaf.pages)};
}

/// A picture on a page of its own, upright or across as it is.
Result<QByteArray> pictureAsPdf(const BoundLeaf &leaf)
{
    QBuffer input;
    input.setData(leaf.bytes);
    QImageReader reader(&input);
    reader.setAutoTransform(true); // as the camera was held
    const QImage read = reader.read();
    if (read.isNull())
        return pageFault(leaf, 0);
    QBuffer output;
    QPdfWriter writer(&output);
    writer.setResolution(pictureDpi);
    const bool isWide = read.width() > read.height();
    const QMarginsF edges(pictureEdgeMm, pictureEdgeMm, pictureEdgeMm, pictureEdgeMm);
    QPainter painter;
    if (!output.open(QIODevice::WriteOnly)
        || !writer.setPageLayout({QPageSize(QPageSize::A4),
                                  isWide ? QPageLayout::Landscape : QPageLayout::Portrait, edges,
                                  QPageLayout::Millimeter})
        || !painter.begin(&writer))
        return Error{ErrorCode::Io, u"the PDF could not be begun"_s, leaf.title};
    const QSize room(writer.width(), writer.height());
    const QSize size = read.size().scaled(room, Qt::KeepAspectRatio);
    const QImage image = read.width() > size.width()
                             ? read.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             : read;
    painter.drawImage(
        QRect(QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size),
        image);
    if (!painter.end())
        return Error{ErrorCode::Io, u"the PDF could not be ended"_s, leaf.title};
    return output.data();
}

/// Little pages with one number each, from 1 on.
Result<QByteArray> stampsUpTo(int last)
{
    QBuffer output;
    QPdfWriter writer(&output);
    writer.setResolution(pictureDpi);
    QPainter painter;
    if (!output.open(QIODevice::WriteOnly)
        || !writer.setPageLayout({QPageSize(QSizeF(stampWidth, stampHeight), QPageSize::Point, {},
                                            QPageSize::ExactMatch),
                                  QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)})
        || !painter.begin(&writer))
        return Error{ErrorCode::Io, u"the PDF could not be begun"_s};
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPointSizeF(stampSize);
    for (int number = 1; number <= last; ++number) {
        if (number > 1 && !writer.newPage())
            return Error{ErrorCode::Io, u"page %1 could not be begun"_s.arg(number)};
        painter.setFont(font);
        painter.drawText(QRect(0, 0, writer.width(), writer.height()),
                         static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter),
                         QString::number(number));
    }
    if (!painter.end())
        return Error{ErrorCode::Io, u"the PDF could not be ended"_s};
    return output.data();
}

/// Where the upper right of a page is, as one sees it, in the page's own coordinates.
QPDFObjectHandle::Rectangle stampPlace(QPDFPageObjectHelper &page)
{
    const QPDFObjectHandle::Rectangle box = page.getCropBox().getArrayAsRectangle();
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    const int turn = turned.isInteger() ? (turned.getIntValueAsInt() % 360 + 360) % 360 : 0;
    const bool lies = turn == 90 || turn == 270;
    const double width = lies ? stampHeight : stampWidth;
    const double height = lies ? stampWidth : stampHeight;
    const bool left = turn == 90 || turn == 180;
    const bool below = turn == 180 || turn == 270;
    const double x = left ? box.llx + stampEdge : box.urx - stampEdge - width;
    const double y = below ? box.lly + stampEdge : box.ury - stampEdge - height;
    return {x, y, x + width, y + height};
}

class Binder
{
public:
    Binder() { m_document.emptyPDF(); }

    void addStamps(const QByteArray &pdf)
    {
        m_stamps = QPDFPageDocumentHelper(*opened(pdf)).getAllPages();
    }

    Done add(const BoundLeaf &leaf, const QByteArray &pdf)
    {
        std::vector<QPDFPageObjectHelper> pages;
        try {
            pages = QPDFPageDocumentHelper(*opened(pdf)).getAllPages();
        } catch (const std::exception &) {
            return pageFault(leaf, 0); // no PDF, or one with a password
        }
        const int count = static_cast<int>(pages.size());
        if (count != leaf.pages || count == 0)
            return pageFault(leaf, count);
        QPDFPageDocumentHelper whole(m_document);
        const size_t before = m_count;
        for (QPDFPageObjectHelper &page : pages) {
            whole.addPage(page, false);
            ++m_count;
        }
        std::vector<QPDFPageObjectHelper> bound = whole.getAllPages();
        for (int i = 0; leaf.firstPage > 0 && i < count; ++i)
            stamp(bound[before + static_cast<size_t>(i)], leaf.firstPage + i);
        addToOutline(leaf.title, bound[before].getObjectHandle());
        return Success{};
    }

    [[nodiscard]] QByteArray written(const PdfInfo &info)
    {
        finishOutline();
        describeFile(m_document, info);
        return writtenFile(m_document);
    }

private:
    /// Sources stay open until all is written: pages are copied only then.
    QPDF *opened(const QByteArray &pdf)
    {
        m_bytes.push_back(pdf);
        m_sources.push_back(std::make_unique<QPDF>());
        QPDF *source = m_sources.back().get();
        source->setSuppressWarnings(true);
        source->processMemoryFile("leaf", m_bytes.back().constData(),
                                  static_cast<size_t>(m_bytes.back().size()));
        return source;
    }

    void stamp(QPDFPageObjectHelper &page, int number)
    {
        QPDFObjectHandle form = m_document.copyForeignObject(
            m_stamps.at(static_cast<size_t>(number - 1)).getFormXObjectForPage());
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary()) {
            resources = QPDFObjectHandle::newDictionary();
            page.getObjectHandle().replaceKey("/Resources", resources);
        }
        int suffix = 1;
        const std::string name = resources.getUniqueResourceName("/Number", suffix);
        const std::string content = page.placeFormXObject(form, name, stampPlace(page));
        if (!resources.getKey("/XObject").isDictionary())
            resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
        resources.getKey("/XObject").replaceKey(name, form);
        page.addPageContents(QPDFObjectHandle::newStream(&m_document, "q\n"), true);
        page.addPageContents(QPDFObjectHandle::newStream(&m_document, "\nQ\n" + content), false);
    }

    void addToOutline(const QString &title, QPDFObjectHandle page)
    {
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(page);
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        QPDFObjectHandle item = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        item.replaceKey("/Dest", target);
        if (!m_outline.empty()) {
            item.replaceKey("/Prev", m_outline.back());
            m_outline.back().replaceKey("/Next", item);
        }
        m_outline.push_back(item);
    }

    void finishOutline()
    {
        if (m_outline.empty())
            return;
        QPDFObjectHandle outline = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        outline.replaceKey("/First", m_outline.front());
        outline.replaceKey("/Last", m_outline.back());
        outline.replaceKey("/Count",
                           QPDFObjectHandle::newInteger(static_cast<long long>(m_outline.size())));
        for (QPDFObjectHandle &item : m_outline)
            item.replaceKey("/Parent", outline);
        m_document.getRoot().replaceKey("/Outlines", outline);
        m_document.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    std::vector<QByteArray> m_bytes; ///< Shared, so that growing moves no byte.
    std::vector<std::unique_ptr<QPDF>> m_sources;
    QPDF m_document;
    std::vector<QPDFPageObjectHelper> m_stamps;
    std::vector<QPDFObjectHandle> m_outline;
    size_t m_count = 0;
};

Result<QByteArray> bind(const QList<BoundLeaf> &leaves, const PdfInfo &info)
{
    int last = 0;
    for (const BoundLeaf &leaf : leaves) {
        if (leaf.firstPage > 0)
            last = std::max(last, leaf.firstPage + leaf.pages - 1);
    }
    Binder binder;
    if (last > 0) {
        ASSIGN_OR_RETURN(const QByteArray stamps, stampsUpTo(last));
        binder.addStamps(stamps);
    }
    for (const BoundLeaf &leaf : leaves) {
        if (!leaf.isPicture) {
            RETURN_IF_ERROR(binder.add(leaf, leaf.bytes));
            continue;
        }
        ASSIGN_OR_RETURN(const QByteArray page, pictureAsPdf(leaf));
        RETURN_IF_ERROR(binder.add(leaf, page));
    }
    return binder.written(info);
}

} // namespace

Result<QByteArray> boundPdf(const QList<BoundLeaf> &leaves, const PdfInfo &info)
{
    // libqpdf throws; nothing of it leaves this function.
    try {
        return bind(leaves, info);
    } catch (const std::exception &fault) {
        return Error{ErrorCode::Corrupt, QString::fromUtf8(fault.what()), {}, {}};
    }
}

} // namespace maplebridge
