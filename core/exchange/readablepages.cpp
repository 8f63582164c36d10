// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/readablepages.h"

#include "core/exchange/exportindex.h"
#include "core/exchange/safenames.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

const QString dossierFolder = QStringLiteral("dossier");

/// A field of RFC 4180 that no office program takes for a formula.
QString field(const QString &text)
{
    QString shown = text;
    if (!shown.isEmpty() && QStringView(u"=+-@\t\r").contains(shown.front()))
        shown.prepend(u'\'');
    shown.replace(u'"', u"\"\""_s);
    return u'"' + shown + u'"';
}

QString moneyText(Money amount)
{
    return u"%1.%2"_s.arg(amount.fen / 100).arg(amount.fen % 100, 2, 10, QLatin1Char('0'));
}

QByteArray tableOf(const QList<CaseRow> &rows, const CodeTables &codes)
{
    QString csv
        = u"案件编号,纠纷类型,申请人,被申请人,登记日期,受理日期,结案日期,结果,协议金额(元),纠纷简要情况\r\n"_s;
    for (const CaseRow &row : rows) {
        const QStringList fields{field(row.number),
                                 field(codes.label(u"dispute_kind", row.kind)),
                                 field(row.applicants),
                                 field(row.respondents),
                                 row.registeredOn.toString(Qt::ISODate),
                                 row.acceptedOn.toString(Qt::ISODate),
                                 row.endedOn.toString(Qt::ISODate),
                                 field(codes.label(u"outcome", row.outcome)),
                                 moneyText(row.amount),
                                 field(row.summary)};
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return QByteArray("\xEF\xBB\xBF") + csv.toUtf8();
}

/// The newest issued version of each paper.
QList<const Paper *> newestPapers(const CaseFile &file)
{
    QList<const Paper *> newest;
    for (const Paper &paper : file.papers) {
        const auto same = std::find_if(newest.begin(), newest.end(), [&paper](const Paper *one) {
            return one->document == paper.document && one->subject == paper.subject
                   && one->blank == paper.blank;
        });
        if (same == newest.end())
            newest.append(&paper);
        else if ((*same)->version < paper.version)
            *same = &paper;
    }
    return newest;
}

CaseSheaf sheafWith(const Room &room, const CaseFile &file, UniqueNames *names)
{
    const CodeTables &codes = room.rules().codes;
    CaseSheaf sheaf;
    sheaf.document.file = file;
    sheaf.title = titleOf(file, codes, isEnglish());
    sheaf.folderName = dossierFolder;
    const QString folder
        = safeFileName(file.record.number.isEmpty() ? file.id.text() : file.record.number, 60);
    for (const Paper *paper : newestPapers(file)) {
        const auto bytes = room.cases().attachment(paper->pdf);
        if (!bytes)
            continue; // it stayed where it was issued
        const QString about = codes.label(u"document", paper->document, isEnglish());
        const QString name
            = safeFileName(u"%1 %2 v%3"_s.arg(folder, codes.label(u"document", paper->document))
                               .arg(paper->version),
                           120);
        sheaf.files.append({names->take(name, u".pdf"_s), bytes.value(), about});
    }
    return sheaf;
}

} // namespace

Result<QList<ZipEntry>> readablePages(const Room &room, const QList<CaseId> &cases)
{
    const CaseRepository repository = room.cases();
    ASSIGN_OR_RETURN(const QList<CaseRow> all, repository.list({}));
    QList<CaseRow> rows;
    QList<CaseSheaf> sheaves;
    UniqueNames names;
    for (const CaseRow &row : all) {
        if (!cases.contains(row.id))
            continue;
        rows.append(row);
        if (const auto file = repository.load(row.id))
            sheaves.append(sheafWith(room, file.value(), &names));
    }
    ExportFacts facts;
    if (const auto committee = repository.committee())
        facts.committee = committee.value().name;
    facts.madeAt = room.clock().now();
    facts.program
        = QStringLiteral("Maplebridge %1").arg(QCoreApplication::applicationVersion()).trimmed();
    facts.sealed = true;
    QList<ZipEntry> files{{u"index.html"_s, exportIndex(facts, sheaves, room.rules().codes)},
                          {u"cases.csv"_s, tableOf(rows, room.rules().codes)}};
    for (const CaseSheaf &sheaf : std::as_const(sheaves)) {
        for (const SheafFile &file : sheaf.files)
            files.append({QString(sheaf.folderName + u'/' + file.path), file.bytes});
    }
    return files;
}

} // namespace maplebridge
