// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/paperwork/paperdesk.h"

#include "core/documents/blockjson.h"
#include "core/settings/roomrules.h"

namespace maplebridge {
namespace {

const QString blocksType = QStringLiteral("application/vnd.maplebridge.paper+json");

/// With the day such a paper usually bears, where none is asked for.
PaperRequest dated(PaperRequest request, const CaseFile &file)
{
    if (!request.day.isValid() && !request.blank)
        request.day = usualDayOf(file, request);
    return request;
}

const Paper *newestOf(const CaseFile &file, const PaperRequest &request)
{
    const Paper *newest = nullptr;
    for (const Paper &paper : file.papers) {
        if (paper.document == request.document && paper.subject == request.subject
            && paper.blank == request.blank
            && (newest == nullptr || paper.version > newest->version))
            newest = &paper;
    }
    return newest;
}

} // namespace

Result<PaperContext> PaperDesk::contextOf(const CaseFile &file, Committee &committee) const
{
    const CaseRepository cases = m_room->cases();
    ASSIGN_OR_RETURN(committee, cases.committee());
    ASSIGN_OR_RETURN(const QList<Mediator> mediators, cases.mediators());
    return PaperContext{&file, &committee, mediators, &m_room->rules().codes,
                        &m_room->rules().limits};
}

Result<PaperDraft> PaperDesk::draft(CaseId caseId, const PaperRequest &wanted) const
{
    ASSIGN_OR_RETURN(const CaseFile file, m_room->cases().load(caseId));
    const PaperRequest request = dated(wanted, file);
    return draftOf(file, request);
}

Result<PaperDraft> PaperDesk::draftOf(const CaseFile &file, PaperRequest request) const
{
    Committee committee;
    ASSIGN_OR_RETURN(const PaperContext context, contextOf(file, committee));
    PaperDraft draft;
    draft.profile = m_papers->profileOf(request.document);
    // A version that says the same as the newest issued one is that one, printed again.
    const Paper *newest = newestOf(file, request);
    request.version = newest == nullptr ? 1 : newest->version;
    ASSIGN_OR_RETURN(draft.text, m_papers->compose(request, context));
    draft.sameAsIssued = newest != nullptr && plainText(draft.text) == newest->text;
    if (newest != nullptr && !draft.sameAsIssued) {
        ASSIGN_OR_RETURN(request.version,
                         CaseDesk(m_room).nextVersion(file.id, request.document, request.subject));
        ASSIGN_OR_RETURN(draft.text, m_papers->compose(request, context));
    }
    draft.version = request.version;
    draft.shortHash = shortHashOf(draft.text);
    const Paper *frozen = frozenPaper(file, request.document, request.subject);
    draft.signedVersionDiffers
        = frozen != nullptr && !request.blank && frozen->text != plainText(draft.text);
    if (!request.blank) {
        const QDate day = request.day.isValid() ? request.day : m_room->clock().today();
        draft.stopping = m_papers->stopping(
            request.document, issuesOf(file, day, m_room->rules().limits), request.subject);
    }
    draft.missingGlyphs = m_press->charactersWithoutFont(draft.text);
    return draft;
}

Result<Paper> PaperDesk::issue(CaseId caseId, const PaperRequest &wanted, int copies)
{
    ASSIGN_OR_RETURN(const CaseFile file, m_room->cases().load(caseId));
    const PaperRequest request = dated(wanted, file);
    ASSIGN_OR_RETURN(const PaperDraft draft, draftOf(file, request));
    if (!draft.missingGlyphs.isEmpty())
        return Error{ErrorCode::Refused,
                     QStringLiteral("no font has ") + draft.missingGlyphs.join(u' '),
                     request.document};
    if (!draft.stopping.isEmpty())
        return Error{ErrorCode::Refused, QStringLiteral("rules are broken"), request.document};
    if (draft.sameAsIssued)
        return *newestOf(file, request);
    ASSIGN_OR_RETURN(const PrintedPaper printed, m_press->print(draft.text, draft.profile));
    Paper paper;
    paper.document = request.document;
    paper.subject = request.subject;
    paper.templateVersion = m_papers->templateVersion(request.document);
    paper.day = request.day;
    paper.shortHash = draft.shortHash;
    paper.text = plainText(draft.text);
    paper.pages = printed.pages;
    paper.copies = copies;
    paper.blank = request.blank;
    ASSIGN_OR_RETURN(paper.content, m_room->keepAttachment(paperTextJson(draft.text), blocksType));
    return CaseDesk(m_room).issue(caseId, paper, printed.pdf);
}

Result<PaperText> PaperDesk::reprint(const Paper &paper, const QString &note) const
{
    ASSIGN_OR_RETURN(const QByteArray blocks, m_room->cases().attachment(paper.content));
    ASSIGN_OR_RETURN(PaperText text, paperTextFromJson(blocks));
    text.marginNote = note;
    return text;
}

Result<PaperSet> builtInPapers()
{
    QHash<QString, QByteArray> files;
    for (const QString &folder : {QStringLiteral("papers"), QStringLiteral("papers/templates")}) {
        for (const QString &name : dataFiles(folder)) {
            const QString path = folder + u'/' + name;
            ASSIGN_OR_RETURN(const QByteArray bytes, dataFile(path));
            files.insert(path.mid(QStringLiteral("papers/").size()), bytes);
        }
    }
    return PaperSet::fromFiles(files);
}

} // namespace maplebridge
