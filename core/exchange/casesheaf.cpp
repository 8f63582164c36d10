// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/casesheaf.h"

#include "core/exchange/caseimport.h"
#include "core/exchange/masking.h"
#include "core/exchange/safenames.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace maplebridge {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

// Papers are Chinese whatever language the program speaks.
const QString draftNote = QStringLiteral("草稿，未出具");
const QString maskedNote = QStringLiteral("已隐去证件号码、电话、住址");

/// Fills one sheaf.
class SheafMaker
{
public:
    SheafMaker(const Room *room, const PaperDesk *papers, CaseSheaf *sheaf, bool masked)
        : m_room(room), m_papers(papers), m_sheaf(sheaf), m_masked(masked)
    {}

    Done gather(const CaseFile &whole)
    {
        const QByteArray json = caseDocumentJson(m_sheaf->document);
        m_sheaf->files.append({QStringLiteral("case.json"), json,
                               said(QT_TRANSLATE_NOOP("Exchange", "Everything that is known of the "
                                                                  "case, for programs")),
                               json.size()});
        QList<OfferedPaper> wanted = papersOf(whole);
        for (const Paper &paper : whole.papers) {
            const OfferedPaper one{paper.document, paper.subject, paper.blank};
            if (!wanted.contains(one))
                wanted.append(one);
        }
        for (const OfferedPaper &one : wanted) {
            if (isInternal(m_room->rules().codes, one.document))
                continue;
            ++m_place;
            RETURN_IF_ERROR(m_masked ? addMasked(one) : addWhole(one, whole));
        }
        return addAttachments(whole);
    }

private:
    /// "05 人民调解记录 2026-05-08", then what it is.
    [[nodiscard]] QString baseName(const OfferedPaper &paper, const QString &state) const
    {
        const CaseFile &file = m_sheaf->document.file;
        QString name = QStringLiteral("%1 %2")
                           .arg(m_place, 2, 10, QChar(u'0'))
                           .arg(titleOfPaper(paper.document));
        if (!paper.subject.isNull())
            name += u' ' + usualDayOf(file, {paper.document, paper.subject}).toString(Qt::ISODate);
        return safeFileName(QString(name + u' ' + state), 80);
    }

    [[nodiscard]] QString titleOfPaper(const QString &document) const
    {
        return m_room->rules().codes.label(u"document", document, isEnglish());
    }

    Done addWhole(const OfferedPaper &wanted, const CaseFile &file)
    {
        QList<const Paper *> issued;
        for (const Paper &paper : file.papers) {
            if (OfferedPaper{paper.document, paper.subject, paper.blank} == wanted)
                issued.append(&paper);
        }
        std::stable_sort(issued.begin(), issued.end(),
                         [](const Paper *a, const Paper *b) { return a->version > b->version; });
        if (issued.isEmpty())
            return addDraft(wanted, file);
        const Paper *frozen = frozenPaper(file, wanted.document, wanted.subject);
        for (const Paper *paper : std::as_const(issued)) {
            const QString folder = paper == issued.first() ? QStringLiteral("documents/")
                                                           : QStringLiteral("attachments/");
            RETURN_IF_ERROR(addIssued(wanted, *paper, folder, paper == frozen));
        }
        return Success{};
    }

    Done addIssued(const OfferedPaper &wanted, const Paper &paper, const QString &folder,
                   bool isSigned)
    {
        const QString state
            = (paper.blank ? said(QT_TRANSLATE_NOOP("Exchange", "blank form, version %1"))
               : isSigned  ? said(QT_TRANSLATE_NOOP("Exchange", "version %1, signed"))
                           : said(QT_TRANSLATE_NOOP("Exchange", "version %1")))
                  .arg(paper.version);
        const QString name = baseName(wanted, state);
        const QString about = titleOfPaper(wanted.document) + QStringLiteral(" · ") + state;
        RETURN_IF_ERROR(addKept(paper.pdf, folder, name, QStringLiteral(".pdf"), about));
        add(folder, name, QStringLiteral(".txt"), paper.text.toUtf8(), textOf(about));
        if (paper.content.isEmpty())
            return Success{};
        return addKept(
            paper.content, QStringLiteral("attachments/"), name, QStringLiteral(".json"),
            said(QT_TRANSLATE_NOOP("Exchange", "%1: its parts, for programs")).arg(about));
    }

    /// Bytes that the room keeps, to the letter. A case that came here as a file may lack them.
    Done addKept(const QString &hash, const QString &folder, const QString &name,
                 const QString &ending, const QString &about)
    {
        const auto bytes = m_room->cases().attachment(hash);
        if (bytes) {
            add(folder, name, ending, bytes.value(), about);
            return Success{};
        }
        if (bytes.error().code != ErrorCode::NotFound)
            return bytes.error();
        remark(said(QT_TRANSLATE_NOOP("Exchange",
                                      "%1: this room does not have the file itself; it was "
                                      "made or received elsewhere."))
                   .arg(about));
        return Success{};
    }

    /// What was handed in. It shows what masking hides, so a masked copy leaves it out.
    Done addAttachments(const CaseFile &file)
    {
        int kept = 0;
        for (const Attachment &attachment : file.attachments) {
            if (attachment.file.isEmpty())
                continue;
            ++kept;
            if (m_masked)
                continue;
            const QString name = safeFileName(
                QStringLiteral("%1 %2").arg(kept, 2, 10, QChar(u'0')).arg(attachment.title), 80);
            const QString suffix = QFileInfo(attachment.fileName).suffix();
            RETURN_IF_ERROR(addKept(attachment.file, QStringLiteral("attachments/"), name,
                                    suffix.isEmpty() ? QString() : u'.' + suffix,
                                    aboutAttachment(attachment)));
        }
        if (m_masked && kept > 0)
            remark(said(QT_TRANSLATE_NOOP("Exchange",
                                          "What was handed in (%1 files) does not go along in a "
                                          "masked copy: nobody can mask what it shows."))
                       .arg(kept));
        return Success{};
    }

    [[nodiscard]] QString aboutAttachment(const Attachment &attachment) const
    {
        QStringList parts{attachment.title};
        parts += m_room->rules().codes.label(u"attachment_kind", attachment.category, isEnglish());
        const Party *party = m_sheaf->document.file.party(attachment.party);
        parts += party == nullptr ? attachment.giver : party->details.name;
        parts += dayText(attachment.receivedOn);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    Done addDraft(const OfferedPaper &wanted, const CaseFile &file)
    {
        PaperRequest request = requestFor(wanted, file, draftNote);
        ASSIGN_OR_RETURN(const PaperDraft draft, m_papers->draft(file.id, request));
        addPrinted(wanted, draft.text, draft.profile,
                   said(QT_TRANSLATE_NOOP("Exchange", "draft, never issued")));
        return Success{};
    }

    Done addMasked(const OfferedPaper &wanted)
    {
        if (wanted.blank)
            return Success{};
        const CaseFile &file = m_sheaf->document.file;
        const CaseRepository cases = m_room->cases();
        ASSIGN_OR_RETURN(const Committee committee, cases.committee());
        const RoomRules &rules = m_room->rules();
        const PaperContext context{&file, &committee, m_sheaf->document.mediators, &rules.codes,
                                   &rules.limits};
        ASSIGN_OR_RETURN(const PaperText text,
                         m_papers->papers().compose(requestFor(wanted, file, maskedNote), context));
        addPrinted(wanted, text, m_papers->papers().profileOf(wanted.document),
                   said(QT_TRANSLATE_NOOP("Exchange", "masked copy")));
        return Success{};
    }

    [[nodiscard]] PaperRequest requestFor(const OfferedPaper &wanted, const CaseFile &file,
                                          const QString &note) const
    {
        PaperRequest request;
        request.document = wanted.document;
        request.subject = wanted.subject;
        request.day = usualDayOf(file, request);
        if (!request.day.isValid())
            request.day = m_room->clock().today();
        request.marginNote = note;
        return request;
    }

    /// Text always; pages where they can be printed whole.
    void addPrinted(const OfferedPaper &wanted, const PaperText &text, const PaperProfile &profile,
                    const QString &state)
    {
        const QString folder = QStringLiteral("documents/");
        const QString name = baseName(wanted, state);
        const QString about = titleOfPaper(wanted.document) + QStringLiteral(" · ") + state;
        const auto printed = m_papers->press()->print(text, profile);
        if (printed)
            add(folder, name, QStringLiteral(".pdf"), printed.value().pdf, about);
        else
            remark(
                said(QT_TRANSLATE_NOOP("Exchange", "%1: there is no PDF of it, only its text. %2"))
                    .arg(about, sentenceFor(printed.error())));
        add(folder, name, QStringLiteral(".txt"), plainText(text).toUtf8(), textOf(about));
    }

    static QString textOf(const QString &about)
    {
        return said(QT_TRANSLATE_NOOP("Exchange", "%1: what it says, as plain text")).arg(about);
    }

    void add(const QString &folder, const QString &name, const QString &ending,
             const QByteArray &bytes, const QString &about)
    {
        m_sheaf->files.append(
            {m_names[folder].take(folder + name, ending), bytes, about, bytes.size()});
    }

    void remark(const QString &text) { m_sheaf->remarks.append(text); }

    const Room *m_room;
    const PaperDesk *m_papers;
    CaseSheaf *m_sheaf;
    bool m_masked;
    int m_place = 0;
    QHash<QString, UniqueNames> m_names;
};

} // namespace

bool isInternal(const CodeTables &codes, const QString &document)
{
    const CodeRow *row = codes.table(u"document").find(document);
    return row != nullptr && row->more[QStringLiteral("internal")].toBool();
}

QList<OfferedPaper> papersOf(const CaseFile &file)
{
    QList<OfferedPaper> papers;
    for (const QString &document : papersOffered(file)) {
        if (!hasSubject(document))
            papers.append({document});
        for (const SectionId &subject : offeredSubjectsOf(file, document))
            papers.append({document, subject});
    }
    return papers;
}

Result<CaseSheaf> sheafOf(const Room &room, const PaperDesk &papers, CaseId id, bool masked)
{
    ASSIGN_OR_RETURN(const CaseDocument whole, caseDocumentOf(room, id));
    CaseSheaf sheaf;
    sheaf.document = masked ? maskedDocument(whole) : whole;
    const CaseFile &file = sheaf.document.file;
    sheaf.title = titleOf(file, room.rules().codes, isEnglish());
    const QString start = file.record.number.isEmpty()
                              ? file.record.registeredOn.toString(Qt::ISODate)
                              : file.record.number;
    sheaf.folderName = safeFileName(QString(start + u' ' + sheaf.title), 80);
    RETURN_IF_ERROR(SheafMaker(&room, &papers, &sheaf, masked).gather(whole.file));
    return sheaf;
}

} // namespace maplebridge
