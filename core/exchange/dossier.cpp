// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/dossier.h"

#include "core/documents/paperoffers.h"
#include "core/exchange/safenames.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

/// Anew only where it says something else by now.
Done issueFolderPapers(const Room &room, PaperDesk &papers, CaseId id)
{
    for (const QString &document : {u"COVER"_s, u"NOTE"_s, u"BACK"_s, u"TOC"_s}) {
        PaperRequest request;
        request.document = document;
        ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
        request.day = usualDayOf(file, request);
        if (!request.day.isValid())
            request.day = room.clock().today();
        ASSIGN_OR_RETURN(const Paper issued, papers.issue(id, request, 1));
        Q_UNUSED(issued)
    }
    return Success{};
}

/// Fills one dossier.
class DossierMaker
{
public:
    DossierMaker(const Room *room, const CaseFile *file) : m_room(room), m_file(file) {}

    Done add(const DossierPart &part)
    {
        for (const DossierLeaf &leaf : part.leaves) {
            RETURN_IF_ERROR(leaf.paper != nullptr ? addPaper(part, leaf) : addHandedIn(leaf));
        }
        return Success{};
    }

    [[nodiscard]] const QList<BoundLeaf> &leaves() const { return m_leaves; }
    [[nodiscard]] const BoundDossier &dossier() const { return m_dossier; }

private:
    Done addPaper(const DossierPart &part, const DossierLeaf &leaf)
    {
        const QString name
            = nameOfPaper(*m_file, codes(), leaf.paper->document, leaf.paper->subject);
        if (!leaf.isSigned && part.numbered) // no party signs cover, contents, note and back
            m_dossier.unsignedOnes += name;
        const auto bytes = m_room->cases().attachment(leaf.paper->pdf);
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return bytes.error();
        if (!bytes) {
            putInByHand(name, leaf);
            return Success{};
        }
        m_leaves
            += BoundLeaf{leaf.title(codes()), bytes.value(), false, leaf.pages, leaf.firstPage};
        return Success{};
    }

    Done addHandedIn(const DossierLeaf &leaf)
    {
        const Attachment &one = *leaf.attachment;
        const bool isPicture = one.mediaType.startsWith(u"image/");
        if (one.file.isEmpty() || (!isPicture && one.mediaType != u"application/pdf")) {
            putInByHand(one.title, leaf);
            return Success{};
        }
        const auto bytes = m_room->cases().attachment(one.file);
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return bytes.error();
        if (!bytes) {
            putInByHand(one.title, leaf);
            return Success{};
        }
        m_leaves += BoundLeaf{one.title, bytes.value(), isPicture, leaf.pages, leaf.firstPage};
        return Success{};
    }

    void putInByHand(const QString &name, const DossierLeaf &leaf)
    {
        if (leaf.firstPage == 0) {
            m_dossier.byHand
                += said(QT_TRANSLATE_NOOP("Exchange", "%1 (pages not counted)")).arg(name);
            return;
        }
        const QString pages
            = pageRange(leaf.firstPage, leaf.firstPage + leaf.pages - 1, QChar(0x2013));
        m_dossier.byHand += said(QT_TRANSLATE_NOOP("Exchange", "%1 (page %2)")).arg(name, pages);
    }

    [[nodiscard]] const CodeTables &codes() const { return m_room->rules().codes; }

    const Room *m_room;
    const CaseFile *m_file;
    QList<BoundLeaf> m_leaves;
    BoundDossier m_dossier;
};

} // namespace

QString nameOfPaper(const CaseFile &file, const CodeTables &codes, const QString &document,
                    SectionId subject)
{
    const QString title = codes.label(u"document", document, isEnglish());
    if (subject.isNull())
        return title;
    const QDate day = usualDayOf(file, {document, subject});
    return day.isValid() ? said(QT_TRANSLATE_NOOP("Exchange", "%1 of %2")).arg(title, dayText(day))
                         : title;
}

Result<BoundDossier> bindDossier(Room &room, PaperDesk &papers, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile before, room.cases().load(id));
    if (!before.closing || before.closing->outcome.isEmpty())
        return Error{ErrorCode::Refused, u"the case has not ended"_s, before.record.number};
    RETURN_IF_ERROR(issueFolderPapers(room, papers, id));
    ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
    const CodeTables &codes = room.rules().codes;
    const QList<DossierPart> parts = dossierPartsOf(file, codes);
    DossierMaker maker(&room, &file);
    for (const DossierPart &part : parts)
        RETURN_IF_ERROR(maker.add(part));
    BoundDossier dossier = maker.dossier();
    for (const MissingPaper &one : missingFromDossier(file, codes))
        dossier.missing += nameOfPaper(file, codes, one.document, one.subject);
    for (const Attachment *one : leftOutOf(file, codes))
        dossier.byHand
            += said(QT_TRANSLATE_NOOP("Exchange", "%1 (not part of a dossier)")).arg(one->title);
    const QString name = file.record.number + u' ' + titleOf(file, codes);
    ASSIGN_OR_RETURN(const PrintedPaper bound, papers.press()->bind(maker.leaves(), name));
    dossier.pdf = bound.pdf;
    dossier.pages = bound.pages;
    dossier.lastNumber = lastPageOf(parts);
    dossier.fileName = safeFileName(name, 80) + u".pdf";
    return dossier;
}

} // namespace maplebridge
