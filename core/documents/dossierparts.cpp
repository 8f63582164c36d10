// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/dossierparts.h"

#include "core/base/text.h"
#include "core/documents/paperoffers.h"

#include <QJsonArray>

#include <algorithm>

namespace maplebridge {
namespace {

const QString partTable = u"dossier_part"_s;

QStringList wordsOf(const CodeRow &row, const QString &key)
{
    QStringList words;
    const QJsonArray array = row.more[key].toArray();
    for (const QJsonValue &value : array)
        words += value.toString();
    return words;
}

/// The signed version of a document, else the newest that is no blank.
const Paper *standingPaper(const CaseFile &file, const QString &document, SectionId subject)
{
    if (const Paper *frozen = frozenPaper(file, document, subject))
        return frozen;
    const Paper *newest = nullptr;
    for (const Paper &paper : file.papers) {
        if (paper.document == document && paper.subject == subject && !paper.blank
            && (newest == nullptr || paper.version > newest->version))
            newest = &paper;
    }
    return newest;
}

QDate dayOf(const DossierLeaf &leaf)
{
    return leaf.paper != nullptr ? leaf.paper->day : leaf.attachment->receivedOn;
}

QList<DossierLeaf> papersOfPart(const CaseFile &file, const QString &document)
{
    QList<SectionId> subjects;
    for (const Paper &paper : file.papers) {
        if (paper.document == document && !subjects.contains(paper.subject))
            subjects += paper.subject;
    }
    QList<DossierLeaf> leaves;
    for (const SectionId &subject : subjects) {
        if (const Paper *paper = standingPaper(file, document, subject))
            leaves += DossierLeaf{.paper = paper,
                                  .isSigned = paper == frozenPaper(file, document, subject),
                                  .pages = paper->pages};
    }
    return leaves;
}

int pagesOf(const Attachment &attachment)
{
    const bool isPicture = attachment.mediaType.startsWith(u"image/");
    return attachment.pages > 0 || !isPicture ? attachment.pages : 1;
}

QString categoryOf(const Attachment &attachment)
{
    return attachment.category.isEmpty() ? u"other"_s : attachment.category;
}

QList<DossierLeaf> attachmentsOfPart(const CaseFile &file, const QStringList &categories)
{
    QList<DossierLeaf> leaves;
    for (const Attachment &one : file.attachments) {
        if (categories.contains(categoryOf(one)))
            leaves += DossierLeaf{.attachment = &one, .pages = pagesOf(one)};
    }
    return leaves;
}

void sortByDay(QList<DossierLeaf> &leaves)
{
    std::stable_sort(leaves.begin(), leaves.end(), [](const DossierLeaf &a, const DossierLeaf &b) {
        return dayOf(a) < dayOf(b);
    });
}

/// Lists before what they list: the papers of a part first, then what was handed in.
QList<DossierLeaf> leavesOf(const CaseFile &file, const CodeRow &row)
{
    QList<DossierLeaf> leaves;
    for (const QString &document : wordsOf(row, u"documents"_s)) {
        QList<DossierLeaf> own = papersOfPart(file, document);
        sortByDay(own);
        leaves += own;
    }
    QList<DossierLeaf> handedIn = attachmentsOfPart(file, wordsOf(row, u"attachments"_s));
    sortByDay(handedIn);
    return leaves + handedIn;
}

} // namespace

QString DossierLeaf::title(const CodeTables &codes) const
{
    return paper != nullptr ? codes.label(u"document", paper->document) : attachment->title;
}

int DossierPart::firstPage() const
{
    for (const DossierLeaf &leaf : leaves) {
        if (leaf.firstPage > 0)
            return leaf.firstPage;
    }
    return 0;
}

int DossierPart::lastPage() const
{
    int last = 0;
    for (const DossierLeaf &leaf : leaves) {
        if (leaf.firstPage > 0)
            last = leaf.firstPage + leaf.pages - 1;
    }
    return last;
}

QList<DossierPart> dossierPartsOf(const CaseFile &file, const CodeTables &codes)
{
    QList<DossierPart> parts;
    int next = 1;
    for (const CodeRow &row : codes.table(partTable).rows) {
        DossierPart part{.code = row.code,
                         .title = row.chinese,
                         .numbered = row.more[u"numbered"_s].toBool(true),
                         .listed = row.more[u"listed"_s].toBool(true),
                         .leaves = leavesOf(file, row)};
        if (part.leaves.isEmpty() && part.numbered)
            continue;
        for (DossierLeaf &leaf : part.leaves) {
            if (part.numbered && leaf.pages > 0) {
                leaf.firstPage = next;
                next += leaf.pages;
            }
        }
        parts += part;
    }
    return parts;
}

int lastPageOf(const QList<DossierPart> &parts)
{
    int last = 0;
    for (const DossierPart &part : parts)
        last = std::max(last, part.lastPage());
    return last;
}

QString pageRange(int first, int last, QChar dash)
{
    const QString from = QString::number(first);
    return first == last ? from : QString(from + dash + QString::number(last));
}

QList<MissingPaper> missingFromDossier(const CaseFile &file, const CodeTables &codes)
{
    const QStringList offered = papersOffered(file);
    QList<MissingPaper> missing;
    for (const CodeRow &row : codes.table(partTable).rows) {
        for (const QString &document : wordsOf(row, u"must"_s)) {
            if (!offered.contains(document))
                continue;
            QList<SectionId> subjects{SectionId{}};
            if (hasSubject(document))
                subjects = subjectsOf(file, document);
            for (const SectionId &subject : subjects) {
                if (standingPaper(file, document, subject) == nullptr)
                    missing
                        += MissingPaper{document, subject, !row.more[u"numbered"_s].toBool(true)};
            }
        }
    }
    return missing;
}

QList<const Attachment *> leftOutOf(const CaseFile &file, const CodeTables &codes)
{
    QStringList kept;
    for (const CodeRow &row : codes.table(partTable).rows)
        kept += wordsOf(row, u"attachments"_s);
    QList<const Attachment *> out;
    for (const Attachment &one : file.attachments) {
        if (!kept.contains(categoryOf(one)))
            out += &one;
    }
    return out;
}

} // namespace maplebridge
