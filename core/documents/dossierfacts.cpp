// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/dossierparts.h"
#include "core/documents/numerals.h"
#include "core/documents/paperfacts.h"

/// Facts of the cover, the contents list, the note and the back of a dossier.

namespace maplebridge {
namespace {

/// "16-19", "6", or that it bears no number.
QString pagesText(const DossierPart &part, const FactSource &source)
{
    if (!part.numbered)
        return source.phrases->word(u"no_page_number"_s);
    const int first = part.firstPage();
    if (first == 0)
        return source.phrases->word(u"no_pages"_s);
    return pageRange(first, part.lastPage(), u'-');
}

Facts rowFacts(const QString &title, const QString &pages)
{
    Facts facts;
    facts.setText(u"row_title"_s, title);
    facts.setText(u"row_pages"_s, pages);
    return facts;
}

} // namespace

void addDossier(Facts &facts, const FactSource &source)
{
    const CaseFile &file = *source.file;
    const QDate filed = file.record.archivedOn;
    facts.setText(u"filed_on"_s, officialDate(filed));
    facts.setText(u"filed_on_or_room"_s,
                  filed.isValid() ? officialDate(filed) : source.phrases->word(u"day_room"_s));
    facts.setText(u"ended_on"_s, officialDate(file.closing ? file.closing->on : QDate()));
    facts.setText(u"retention"_s, source.label(u"retention"_s, file.record.retention));
    facts.setText(u"filing_note"_s, file.record.filingNote);
    const QList<DossierPart> parts = dossierPartsOf(file, *source.codes);
    QList<Facts> rows;
    for (const DossierPart &part : parts) {
        if (part.listed)
            rows += rowFacts(part.title, pagesText(part, source));
    }
    facts.setList(u"dossier_rows"_s, rows, rowFacts({}, {}));
    const int pages = lastPageOf(parts);
    facts.setText(u"dossier_pages"_s, pages > 0 ? QString::number(pages) : QString());
}

} // namespace maplebridge
