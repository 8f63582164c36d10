// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/typesetpress.h"

#include "core/typesetting/dossierbinder.h"
#include "core/typesetting/layoutfaults.h"
#include "core/typesetting/pagelayout.h"
#include "core/typesetting/pdfwriter.h"

#include <QCoreApplication>
#include <QDir>

namespace maplebridge {
namespace {

/// Owns the fonts it sets with.
class OwnPress : public PaperPress
{
public:
    explicit OwnPress(const Clock *clock) : m_press(&m_fonts, clock) {}

    Result<PrintedPaper> print(const PaperText &paper, const PaperProfile &profile) override
    {
        return m_press.print(paper, profile);
    }
    Result<PrintedPaper> bind(const QList<BoundLeaf> &leaves, const QString &title) override
    {
        return m_press.bind(leaves, title);
    }
    QStringList charactersWithoutFont(const PaperText &paper) override
    {
        return m_press.charactersWithoutFont(paper);
    }

private:
    FontBook m_fonts;
    TypesetPress m_press;
};

} // namespace

std::shared_ptr<PaperPress> pressForJob(const Clock *clock)
{
    return std::make_shared<OwnPress>(clock);
}

Result<PrintedPaper> TypesetPress::print(const PaperText &paper, const PaperProfile &profile)
{
    const PageModel model = layOut(paper, profile, *m_fonts);
    const QList<LayoutFault> faults = faultsOf(model);
    if (!faults.isEmpty())
        return Error{ErrorCode::Refused,
                     QStringLiteral("a page has a fault: ") + faults.first().text,
                     QStringLiteral("page %1").arg(faults.first().page + 1)};
    PdfInfo info;
    info.title = paper.title;
    info.created = m_clock->now();
    ASSIGN_OR_RETURN(const QByteArray pdf, pdfOf(model, info));
    return PrintedPaper{pdf, static_cast<int>(model.pages.size())};
}

Result<PrintedPaper> TypesetPress::bind(const QList<BoundLeaf> &leaves, const QString &title)
{
    PdfInfo info;
    info.title = title;
    info.created = m_clock->now();
    ASSIGN_OR_RETURN(const QByteArray pdf, boundPdf(leaves, info));
    int pages = 0;
    for (const BoundLeaf &leaf : leaves)
        pages += leaf.pages;
    return PrintedPaper{pdf, pages};
}

QStringList fontFolders()
{
    QStringList folders
        = qEnvironmentVariable("MAPLEBRIDGE_FONT_FOLDER").split(u':', Qt::SkipEmptyParts);
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder : {QStringLiteral("../share/maplebridge/fonts"),
                                  QStringLiteral("../../fonts"), QStringLiteral("../../../fonts")})
        folders += QDir::cleanPath(program.absoluteFilePath(folder));
    return folders;
}

} // namespace maplebridge
