// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/exportindex.h"

#include "core/base/text.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace maplebridge {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

// Screen and paper alike; logical sides only, so that it mirrors.
const char *const style = R"(
body{font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;
margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1d2733;background:#fff}
h1{font-size:1.6rem;margin:0}h2{font-size:1.3rem;margin:2.5rem 0 .5rem;border-block-end:2px solid #b3382c;
padding-block-end:.3rem}h3{font-size:1.05rem;margin:1.5rem 0 .4rem}
p.note{border-inline-start:4px solid #b3382c;background:#faf1ef;padding:.6rem 1rem;margin:1rem 0}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{border:1px solid #c5ccd4;padding:.3rem .6rem;text-align:start;vertical-align:top;
overflow-wrap:anywhere}th{background:#f1f4f7;font-weight:600}td.n,th.n{text-align:end;
white-space:nowrap}p.text{white-space:pre-wrap}footer{margin-block-start:3rem;color:#5a6672}
a{color:#1f5a93}@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit;
text-decoration:none}h2{break-before:page}h2:first-of-type{break-before:auto}
tr,p.note{break-inside:avoid}thead{display:table-header-group}}
)";

/// A text somebody typed: escaped, and in its own direction.
QString typed(const QString &text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<bdi>") + text.toHtmlEscaped() + QStringLiteral("</bdi>");
}

/// A table whose cells are HTML already. Columns of figures stand at the end of the line.
class HtmlTable
{
public:
    explicit HtmlTable(const QStringList &heads, const QSet<qsizetype> &figures = {})
        : m_figures(figures)
    {
        if (!heads.isEmpty())
            m_html = QStringLiteral("<thead>") + row(heads, u"th") + QStringLiteral("</thead>\n");
    }

    void add(const QStringList &cells)
    {
        m_html += row(cells, u"td");
        ++m_rows;
    }

    /// A row with its own head; nothing when the cell is empty.
    void addFact(const QString &name, const QString &cell)
    {
        if (cell.isEmpty())
            return;
        m_html += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
                      .arg(name.toHtmlEscaped(), cell);
        ++m_rows;
    }

    /// Nothing for a table without rows.
    [[nodiscard]] QString html(const QString &heading = {}) const
    {
        if (m_rows == 0)
            return {};
        const QString head = heading.isEmpty()
                                 ? QString()
                                 : QStringLiteral("<h3>%1</h3>\n").arg(heading.toHtmlEscaped());
        return head + QStringLiteral("<table>\n") + m_html + QStringLiteral("</table>\n");
    }

private:
    [[nodiscard]] QString row(const QStringList &cells, QStringView tag) const
    {
        QString html = QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i)
            html += u'<' + tag + (m_figures.contains(i) ? u" class=\"n\">" : u">") + cells[i]
                    + u"</" + tag + u'>';
        return html + QStringLiteral("</tr>\n");
    }

    QSet<qsizetype> m_figures;
    QString m_html;
    int m_rows = 0;
};

struct Happening
{
    QDate on;
    QString what; ///< HTML.
};

/// The page of one case.
class CasePart
{
public:
    CasePart(const CaseSheaf *sheaf, const CodeTables *codes)
        : m_sheaf(sheaf), m_file(&sheaf->document.file), m_codes(codes)
    {}

    [[nodiscard]] QString html() const
    {
        return facts() + narrative() + parties() + happenings() + obligations() + remarks()
               + files();
    }

    [[nodiscard]] QString label(QStringView table, const QString &code) const
    {
        return code.isEmpty() ? QString() : m_codes->label(table, code, isEnglish());
    }

private:
    [[nodiscard]] QString names(const QList<PartyId> &ids) const
    {
        QStringList names;
        for (const PartyId &id : ids) {
            if (const Party *party = m_file->party(id))
                names += typed(party->details.name);
        }
        return names.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString person(MediatorId id) const
    {
        for (const Mediator &mediator : m_sheaf->document.mediators) {
            if (mediator.id == id)
                return typed(mediator.name);
        }
        return {};
    }

    [[nodiscard]] QString facts() const
    {
        const CaseRecord &record = m_file->record;
        const auto name = [](const char *field) {
            return fieldName(QStringLiteral("case"), QString::fromLatin1(field));
        };
        HtmlTable table({});
        table.addFact(name("number"), typed(record.number));
        table.addFact(name("kind"), typed(label(u"dispute_kind", record.kind)));
        table.addFact(name("source"), typed(label(u"case_source", record.source)));
        table.addFact(name("place"), typed(record.place));
        if (record.claim)
            table.addFact(name("claim"), yuanSignOf(*record.claim));
        table.addFact(name("presiding"), person(record.presiding));
        table.addFact(name("recorder"), person(record.recorder));
        if (m_file->closing)
            table.addFact(fieldName(QStringLiteral("closing"), QStringLiteral("outcome")),
                          typed(label(u"outcome", m_file->closing->outcome)));
        return table.html();
    }

    [[nodiscard]] QString narrative() const
    {
        QString html;
        if (!m_file->narrative.summary.isEmpty())
            html += QStringLiteral("<h3>%1</h3>\n<p class=\"text\" dir=\"auto\">%2</p>\n")
                        .arg(said(QT_TRANSLATE_NOOP("Exchange", "The dispute")).toHtmlEscaped(),
                             m_file->narrative.summary.toHtmlEscaped());
        if (m_file->narrative.requests.isEmpty())
            return html;
        html += QStringLiteral("<ol>\n");
        for (const QString &request : m_file->narrative.requests)
            html += QStringLiteral("<li dir=\"auto\">") + request.toHtmlEscaped()
                    + QStringLiteral("</li>\n");
        return html + QStringLiteral("</ol>\n");
    }

    [[nodiscard]] QString parties() const
    {
        const auto name = [](const char *field) {
            return fieldName(QString(PartyDetails::type), QString::fromLatin1(field))
                .toHtmlEscaped();
        };
        HtmlTable table({said(QT_TRANSLATE_NOOP("Exchange", "Side")).toHtmlEscaped(), name("name"),
                         name("id_number"), name("phone"), name("address")});
        for (const Party &party : m_file->parties)
            table.add({sideName(party.side).toHtmlEscaped(), typed(party.details.name),
                       typed(party.details.idNumber), typed(party.details.phone),
                       typed(party.details.address)});
        return table.html(said(QT_TRANSLATE_NOOP("Exchange", "Parties")));
    }

    void addDays(QList<Happening> &list) const
    {
        const CaseRecord &record = m_file->record;
        const auto add = [&list](const QDate &on, const QString &what) {
            if (on.isValid())
                list.append({on, what});
        };
        add(record.occurredOn, said(QT_TRANSLATE_NOOP("Exchange", "The dispute arose")));
        add(record.registeredOn, said(QT_TRANSLATE_NOOP("Exchange", "Registered")));
        add(record.appliedOn, said(QT_TRANSLATE_NOOP("Exchange", "Applied for")));
        add(record.acceptedOn, said(QT_TRANSLATE_NOOP("Exchange", "Accepted")));
        for (const Investigation &inquiry : m_file->investigations)
            add(inquiry.day,
                withPlace(said(QT_TRANSLATE_NOOP("Exchange", "Inquiry")), inquiry.place));
        for (const Session &session : m_file->sessions) {
            QString what
                = withPlace(said(QT_TRANSLATE_NOOP("Exchange", "Mediation")), session.place);
            if (!session.result.isEmpty())
                what += QStringLiteral(" · ") + typed(label(u"session_result", session.result));
            add(session.day, what);
        }
        if (m_file->agreement)
            add(m_file->agreement->agreedOn,
                said(m_file->agreement->form == AgreementForm::Oral
                         ? QT_TRANSLATE_NOOP("Exchange", "Agreed by word of mouth")
                         : QT_TRANSLATE_NOOP("Exchange", "Agreement drawn up")));
        add(effectiveOn(*m_file), said(QT_TRANSLATE_NOOP("Exchange", "Agreement in effect")));
        if (m_file->closing)
            add(m_file->closing->on, said(QT_TRANSLATE_NOOP("Exchange", "Ended")) + reason());
        add(record.archivedOn, said(QT_TRANSLATE_NOOP("Exchange", "Filed")));
    }

    [[nodiscard]] QString reason() const
    {
        return m_file->closing->reason.isEmpty()
                   ? QString()
                   : QStringLiteral(": ") + typed(m_file->closing->reason);
    }

    static QString withPlace(const QString &what, const QString &place)
    {
        return place.isEmpty() ? what : what + QStringLiteral(" · ") + typed(place);
    }

    void addPayments(QList<Happening> &list) const
    {
        for (const Obligation &obligation : m_file->obligations) {
            if (obligation.doneOn.isValid())
                list.append(
                    {obligation.doneOn,
                     said(QT_TRANSLATE_NOOP("Exchange", "Done: %1")).arg(typed(obligation.what))});
            for (const Instalment &part : obligation.instalments) {
                if (part.paidOn.isValid())
                    list.append({part.paidOn, said(QT_TRANSLATE_NOOP("Exchange", "Paid: %1"))
                                                  .arg(yuanSignOf(part.amount))});
            }
        }
    }

    [[nodiscard]] QString happenings() const
    {
        QList<Happening> list;
        addDays(list);
        addPayments(list);
        std::stable_sort(list.begin(), list.end(),
                         [](const Happening &a, const Happening &b) { return a.on < b.on; });
        HtmlTable table({});
        for (const Happening &one : std::as_const(list))
            table.addFact(dayText(one.on), one.what);
        return table.html(said(QT_TRANSLATE_NOOP("Exchange", "What happened when")));
    }

    [[nodiscard]] QString obligations() const
    {
        HtmlTable table({said(QT_TRANSLATE_NOOP("Exchange", "Who owes it")).toHtmlEscaped(),
                         said(QT_TRANSLATE_NOOP("Exchange", "To whom")).toHtmlEscaped(),
                         said(QT_TRANSLATE_NOOP("Exchange", "What")).toHtmlEscaped(),
                         said(QT_TRANSLATE_NOOP("Exchange", "Due")).toHtmlEscaped(),
                         said(QT_TRANSLATE_NOOP("Exchange", "Amount")).toHtmlEscaped(),
                         said(QT_TRANSLATE_NOOP("Exchange", "Done on")).toHtmlEscaped()},
                        {4});
        for (const Obligation &one : m_file->obligations) {
            const QString debtors = names(one.debtors);
            const QString creditors = names(one.creditors);
            const QString total = one.kind == DutyKind::Money ? yuanSignOf(one.total) : QString();
            if (one.instalments.isEmpty())
                table.add({debtors, creditors, typed(one.what), dayText(one.dueOn), total,
                           dayText(one.doneOn)});
            for (const Instalment &part : one.instalments)
                table.add({debtors, creditors, typed(one.what), dayText(part.dueOn),
                           yuanSignOf(part.amount), dayText(part.paidOn)});
        }
        return table.html(said(QT_TRANSLATE_NOOP("Exchange", "What was promised")));
    }

    [[nodiscard]] QString remarks() const
    {
        QString html;
        for (const QString &remark : m_sheaf->remarks)
            html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(remark.toHtmlEscaped());
        return html;
    }

    [[nodiscard]] QString files() const
    {
        HtmlTable table({said(QT_TRANSLATE_NOOP("Exchange", "File")).toHtmlEscaped(),
                         said(QT_TRANSLATE_NOOP("Exchange", "What it is")).toHtmlEscaped(),
                         said(QT_TRANSLATE_NOOP("Exchange", "Bytes")).toHtmlEscaped()},
                        {2});
        for (const SheafFile &file : m_sheaf->files) {
            const QString path = m_sheaf->folderName + u'/' + file.path;
            const QString target = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
            table.add({QStringLiteral("<a href=\"%1\">%2</a>").arg(target, typed(file.path)),
                       typed(file.about), QString::number(file.size)});
        }
        return table.html(said(QT_TRANSLATE_NOOP("Exchange", "Files")));
    }

    const CaseSheaf *m_sheaf;
    const CaseFile *m_file;
    const CodeTables *m_codes;
};

QString listOfCases(const QList<CaseSheaf> &sheaves, const CodeTables &codes)
{
    HtmlTable table({said(QT_TRANSLATE_NOOP("Exchange", "Number")).toHtmlEscaped(),
                     said(QT_TRANSLATE_NOOP("Exchange", "Case")).toHtmlEscaped(),
                     said(QT_TRANSLATE_NOOP("Exchange", "Outcome")).toHtmlEscaped(),
                     said(QT_TRANSLATE_NOOP("Exchange", "Ended")).toHtmlEscaped()});
    for (qsizetype i = 0; i < sheaves.size(); ++i) {
        const CaseFile &file = sheaves[i].document.file;
        const CasePart part(&sheaves[i], &codes);
        table.add(
            {typed(file.record.number),
             QStringLiteral("<a href=\"#case%1\">%2</a>").arg(i + 1).arg(typed(sheaves[i].title)),
             file.closing ? typed(part.label(u"outcome", file.closing->outcome)) : QString(),
             file.closing ? dayText(file.closing->on) : QString()});
    }
    return table.html();
}

QString madeSentence(const ExportFacts &facts)
{
    const QDateTime wall = facts.madeAt.toOffsetFromUtc(8 * 3600);
    const QString when = dayText(wall.date()) + wall.toString(QStringLiteral(" HH:mm"));
    const QString text
        = facts.madeBy.isEmpty()
              ? said(QT_TRANSLATE_NOOP("Exchange", "Made on %1 with %2.")).arg(when, facts.program)
              : said(QT_TRANSLATE_NOOP("Exchange", "Made on %1 by %2 with %3."))
                    .arg(when, facts.madeBy, facts.program);
    return text.toHtmlEscaped();
}

} // namespace

QString unsealedSentence()
{
    return said(
        QT_TRANSLATE_NOOP("Exchange", "Not sealed: anyone who holds this file can read it."));
}

QString maskedSentence()
{
    return said(QT_TRANSLATE_NOOP(
        "Exchange",
        "Masked: identity numbers, telephones, addresses, days of birth and what is told of "
        "witnesses are left out, and the papers were composed anew without them. Issued and "
        "signed papers are not in this file. Names are not masked."));
}

QByteArray exportIndex(const ExportFacts &facts, const QList<CaseSheaf> &sheaves,
                       const CodeTables &codes)
{
    const QString title = said(QT_TRANSLATE_NOOP("Exchange", "Case files")).toHtmlEscaped();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"ltr\">\n<head>\n"
                                  "<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n"
                                  "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
                       .arg(isEnglish() ? QStringLiteral("en") : QStringLiteral("zh-CN"), title,
                            QString::fromLatin1(style));
    html += QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n").arg(title, typed(facts.committee));
    if (!facts.sealed)
        html
            += QStringLiteral("<p class=\"note\">%1</p>\n").arg(unsealedSentence().toHtmlEscaped());
    if (facts.masked)
        html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(maskedSentence().toHtmlEscaped());
    html += listOfCases(sheaves, codes);
    for (qsizetype i = 0; i < sheaves.size(); ++i)
        html
            += QStringLiteral("<h2 id=\"case%1\">%2</h2>\n").arg(i + 1).arg(typed(sheaves[i].title))
               + CasePart(&sheaves[i], &codes).html();
    html += QStringLiteral("<footer><p>%1 %2</p></footer>\n</body>\n</html>\n")
                .arg(madeSentence(facts),
                     said(QT_TRANSLATE_NOOP("Exchange",
                                            "manifest.json names every file with its SHA-256."))
                         .toHtmlEscaped());
    return html.toUtf8();
}

} // namespace maplebridge
