// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pdfwriter.h"

#include "core/typesetting/pagepainter.h"
#include "core/typesetting/pdffinisher.h"
#include "core/typesetting/units.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

/// The pages as Qt writes them: right to look at, but with a wrong text layer.
Result<QByteArray> rawPdf(const PageModel &model)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, buffer.errorString(), {}, {}};
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(dotsPerInch));
    const QSizeF points = model.pageSize / dotsPerPoint;
    const QPageLayout sheet(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch),
                            QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
    if (!writer.setPageLayout(sheet))
        return Error{ErrorCode::Io, u"the page size was refused"_s, {}, {}};
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Io, u"the PDF could not be begun"_s, {}, {}};
    for (int page = 0; page < model.pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return Error{ErrorCode::Io, u"page %1 could not be begun"_s.arg(page + 1), {}, {}};
        paintPage(painter, model, page);
    }
    if (!painter.end())
        return Error{ErrorCode::Io, u"the PDF could not be ended"_s, {}, {}};
    return buffer.data();
}

} // namespace

Result<QByteArray> pdfOf(const PageModel &model, const PdfInfo &info)
{
    ASSIGN_OR_RETURN(const QByteArray raw, rawPdf(model));
    return finishedPdf(raw, model, info);
}

} // namespace maplebridge
