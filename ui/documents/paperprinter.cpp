// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/paperprinter.h"

#include "core/settings/preferences.h"
#include "core/typesetting/pagepainter.h"
#include "core/typesetting/units.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace maplebridge {
namespace {

constexpr double unitsPerInch = 1440;

} // namespace

QString printerToUse(const QStringList &printers, const QString &chosen, const QString &systemsOwn)
{
    if (printers.contains(chosen))
        return chosen;
    return printers.contains(systemsOwn) ? systemsOwn : printers.value(0);
}

QStringList SystemPrinter::printers() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString SystemPrinter::printerName() const
{
    return printerToUse(printers(), m_preferences->printer(), QPrinterInfo::defaultPrinterName());
}

Done SystemPrinter::print(const PageModel &pages, const PrintJob &job)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(printerName());
    if (info.isNull())
        return Error{ErrorCode::NotFound, QStringLiteral("no printer"), QStringLiteral("printer")};
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(job.title);
    const bool flat = pages.pageSize.width() > pages.pageSize.height();
    printer.setPageSize(
        QPageSize(QPageSize::id(pages.pageSize / dotsPerMillimetre, QPageSize::Millimeter,
                                QPageSize::FuzzyOrientationMatch)));
    printer.setPageOrientation(flat ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true); // margins are those of the pages themselves
    printer.setCopyCount(job.copies);
    printer.setCollateCopies(true);
    printer.setDuplex(job.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorCode::Io, QStringLiteral("the printer did not start"),
                     info.printerName()};
    const double scale = printer.resolution() / unitsPerInch;
    for (int page = 0; page < pages.pages.size(); ++page) {
        if (page > 0 && !printer.newPage())
            return Error{ErrorCode::Io, QStringLiteral("no new page"), info.printerName()};
        painter.resetTransform();
        painter.scale(scale, scale);
        paintPage(painter, pages, page);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return Error{ErrorCode::Io, QStringLiteral("the printer refused"), info.printerName()};
    return Success{};
}

} // namespace maplebridge
