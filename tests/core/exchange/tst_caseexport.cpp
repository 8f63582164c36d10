// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/exchange/caseexport.h"
#include "core/exchange/caseimport.h"
#include "core/exchange/exportmanifest.h"
#include "core/exchange/masking.h"
#include "core/exchange/practiceroom.h"
#include "core/exchange/safenames.h"
#include "core/storage/revisionlog.h"
#include "tests/support/datafile.h"
#include "tests/support/roomfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace maplebridge;
using tests::RoomFixture;

namespace {

/// Prints what a paper says as bytes, so that tests can look for it.
class PlainPress : public PaperPress
{
public:
    Result<PrintedPaper> print(const PaperText &paper, const PaperProfile & /*unused*/) override
    {
        if (paper.title == m_jammedAt)
            return Error{ErrorCode::Refused, QStringLiteral("the press is jammed")};
        return PrintedPaper{"%PDF-" + paper.marginNote.toUtf8() + '\n' + plainText(paper).toUtf8(),
                            1};
    }
    QStringList charactersWithoutFont(const PaperText & /*unused*/) override { return {}; }
    void jamAt(const QString &title) { m_jammedAt = title; }

private:
    QString m_jammedAt;
};

/// The practice room with a press.
struct ExportFixture
{
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 9, 1), QTime(2, 0), Qt::UTC)};
    RoomRules rules;
    std::unique_ptr<Room> room;
    std::unique_ptr<PaperSet> set;
    PlainPress press;
    std::unique_ptr<PaperDesk> papers;

    Done create()
    {
        ASSIGN_OR_RETURN(rules, builtInRules());
        ASSIGN_OR_RETURN(room,
                         createPracticeRoom(path(QStringLiteral("room.mbroom")), &rules, &clock));
        ASSIGN_OR_RETURN(PaperSet read, builtInPapers());
        set = std::make_unique<PaperSet>(std::move(read));
        papers = std::make_unique<PaperDesk>(room.get(), set.get(), &press);
        return Success{};
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    [[nodiscard]] CaseId caseOf(int worked) const
    {
        return room->cases().findByNumber(tests::workedCase(worked).file.record.number).value();
    }

    Result<ExportSummary> exportTo(const QString &name, const QList<CaseId> &cases,
                                   bool masked = false)
    {
        ExportRequest request;
        request.cases = cases;
        request.path = path(name);
        request.masked = masked;
        return exportCases(room.get(), *papers, request);
    }

    [[nodiscard]] QList<ZipEntry> inside(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? unzipped(file.readAll()).value()
                                              : QList<ZipEntry>();
    }
};

QByteArray entryEnding(const QList<ZipEntry> &entries, const QString &ending)
{
    for (const ZipEntry &entry : entries) {
        if (entry.path.endsWith(ending))
            return entry.bytes;
    }
    return {};
}

QStringList pathsOf(const QList<ZipEntry> &entries)
{
    QStringList paths;
    for (const ZipEntry &entry : entries)
        paths += entry.path;
    return paths;
}

/// Everything of a case that a masked copy must not say, in any form it is written in.
QStringList secretsOf(const CaseFile &file)
{
    QStringList secrets;
    const auto add = [&secrets](const QString &secret) {
        if (!secret.isEmpty() && secret.size() >= 4)
            secrets += secret;
    };
    for (const Party &party : file.parties) {
        const PartyDetails &details = party.details;
        for (const QString &one :
             {details.idNumber, details.headIdNumber, details.phone, details.address,
              officialDate(details.birth), details.birth.toString(Qt::ISODate)})
            add(one);
        for (const Representative &one : details.representatives) {
            add(one.idNumber);
            add(one.phone);
        }
    }
    return secrets;
}

} // namespace

class TestCaseExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheManifestAndReadable()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto done = fixture.exportTo(QStringLiteral("one.zip"), {fixture.caseOf(1)});
        VERIFY_RESULT(done);
        const auto entries = fixture.inside(QStringLiteral("one.zip"));
        QCOMPARE(done.value().files, entries.size());
        QCOMPARE(done.value().cases, 1);
        QFile zip(done.value().path);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        QCOMPARE(zip.size(), done.value().bytes);
        QCOMPARE(done.value().sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(zip.readAll(), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(entries.first().path, QStringLiteral("index.html"));
        const auto manifest = checkExport(done.value().path);
        VERIFY_RESULT(manifest);
        QCOMPARE(manifest.value()[QStringLiteral("files")].toArray().size(), entries.size() - 1);
        QCOMPARE(manifest.value()[QStringLiteral("sealed")], QJsonValue(false));
        QVERIFY(manifest.value()[QStringLiteral("notice")].toString().contains(u"Not sealed"));
        QVERIFY(entries.first().bytes.contains("Not sealed"));
        for (const QString &path : pathsOf(entries)) {
            if (path.endsWith(u".pdf"))
                QVERIFY2(pathsOf(entries).contains(QString(path.chopped(4) + u".txt")),
                         qPrintable(path));
        }
    }

    void theCaseInsideIsTheCase()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        for (const int number : {1, 2, 3, 5, 7}) {
            const QString name = QStringLiteral("%1.zip").arg(number);
            VERIFY_RESULT(fixture.exportTo(name, {fixture.caseOf(number)}));
            const auto document = caseDocumentFromJson(
                entryEnding(fixture.inside(name), QStringLiteral("case.json")),
                fixture.rules.codes);
            VERIFY_RESULT(document);
            QCOMPARE(comparableJson(document.value()), comparableJson(tests::workedCase(number)));
        }
    }

    void issuedPapersAreTheVeryBytesAndTheRestIsADraft()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseId id = fixture.caseOf(1);
        PaperRequest request;
        request.document = QStringLiteral("APPLY");
        request.day = QDate(2026, 4, 20);
        const auto first = fixture.papers->issue(id, request, 1);
        VERIFY_RESULT(first);
        CaseFile file = fixture.room->cases().load(id).value();
        file.narrative.requests += QStringLiteral("赔礼道歉");
        VERIFY_RESULT(CaseDesk(fixture.room.get()).save(id, file.narrative));
        const auto second = fixture.papers->issue(id, request, 1);
        VERIFY_RESULT(second);
        QCOMPARE(second.value().version, 2);

        VERIFY_RESULT(fixture.exportTo(QStringLiteral("one.zip"), {id}));
        const auto entries = fixture.inside(QStringLiteral("one.zip"));
        const auto bytes = [&](const Paper &paper) {
            return fixture.room->cases().attachment(paper.pdf).value();
        };
        QCOMPARE(entryEnding(entries, QStringLiteral("/documents/01 人民调解申请书 version 2.pdf")),
                 bytes(second.value()));
        QCOMPARE(
            entryEnding(entries, QStringLiteral("/attachments/01 人民调解申请书 version 1.pdf")),
            bytes(first.value()));
        const QByteArray draft = entryEnding(
            entries, QStringLiteral("/documents/02 人民调解受理登记表 draft, never issued.pdf"));
        QVERIFY(draft.contains(QStringLiteral("草稿").toUtf8()));
    }

    void aPaperThatCannotBePrintedIsThereAsTextAndSaidSo()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        fixture.press.jamAt(fixture.set->titleOf(QStringLiteral("NOTICE")));
        const auto done = fixture.exportTo(QStringLiteral("one.zip"), {fixture.caseOf(1)});
        VERIFY_RESULT(done);
        QCOMPARE(done.value().remarks.size(), 1);
        QVERIFY(done.value().remarks.first().contains(u"the press is jammed"));
        const auto entries = fixture.inside(QStringLiteral("one.zip"));
        QVERIFY(entries.first().bytes.contains("the press is jammed"));
        QCOMPARE(pathsOf(entries).filter(QStringLiteral("告知书")).size(), 1);
    }

    void aMaskedCopySaysNoneOfTheSecrets_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {1, 2, 3, 5, 7})
            QTest::addRow("case %d", number) << number;
    }

    void aMaskedCopySaysNoneOfTheSecrets()
    {
        QFETCH(int, number);
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseId id = fixture.caseOf(number);
        PaperRequest request;
        request.document = QStringLiteral("APPLY");
        request.day = QDate(2026, 4, 20);
        VERIFY_RESULT(fixture.papers->issue(id, request, 1));
        CaseFile file = fixture.room->cases().load(id).value();
        const QStringList secrets = secretsOf(file);
        QVERIFY(!secrets.isEmpty());
        file.narrative.remark = secrets.join(u'；') + QStringLiteral("，证人手机13900000000");
        VERIFY_RESULT(CaseDesk(fixture.room.get()).save(id, file.narrative));

        const auto whole = fixture.exportTo(QStringLiteral("whole.zip"), {id});
        VERIFY_RESULT(whole);
        QByteArray everything;
        for (const ZipEntry &entry : fixture.inside(QStringLiteral("whole.zip")))
            everything += entry.bytes;
        for (const QString &secret : secrets)
            QVERIFY2(everything.contains(secret.toUtf8()), qPrintable(secret));

        const auto masked = fixture.exportTo(QStringLiteral("masked.zip"), {id}, true);
        VERIFY_RESULT(masked);
        const auto entries = fixture.inside(QStringLiteral("masked.zip"));
        QVERIFY(pathsOf(entries).filter(QStringLiteral(".pdf")).size() >= 3);
        QVERIFY(pathsOf(entries).filter(QStringLiteral("attachments/")).isEmpty());
        QVERIFY(entries.first().bytes.contains("Issued and signed papers are not in this file"));
        for (const ZipEntry &entry : entries) {
            for (const QString &secret : secrets + QStringList{QStringLiteral("13900000000")})
                QVERIFY2(!entry.bytes.contains(secret.toUtf8()),
                         qPrintable(QString(entry.path + u' ' + secret)));
        }
        VERIFY_RESULT(caseDocumentFromJson(entryEnding(entries, QStringLiteral("case.json")),
                                           fixture.rules.codes));
    }

    void addressesKeepTheirStreetAtMost()
    {
        QCOMPARE(maskedAddress(QStringLiteral("金河区胡杨街道红柳小区5栋2单元301室")),
                 QStringLiteral("金河区胡杨街道****"));
        QCOMPARE(maskedAddress(QStringLiteral("红柳小区9栋1单元502室")), QStringLiteral("****"));
        QCOMPARE(maskedAddress(QStringLiteral("金河区胡杨街道")), QStringLiteral("金河区胡杨街道"));
        QCOMPARE(maskedAddress({}), QString());
    }

    void theSameExportIsTheSameBytes()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto one = fixture.exportTo(QStringLiteral("one.zip"), {fixture.caseOf(2)});
        VERIFY_RESULT(one);
        const auto two = fixture.exportTo(QStringLiteral("two.zip"), {fixture.caseOf(2)});
        VERIFY_RESULT(two);
        QCOMPARE(one.value().sha256, two.value().sha256);
    }

    void endedSinceTheLastExportAreThoseNoWholeExportHolds()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        CaseDesk desk(fixture.room.get());
        const CaseId open = desk.openCase().value();
        auto ended = endedSinceExport(*fixture.room);
        VERIFY_RESULT(ended);
        QList<CaseId> expected{fixture.caseOf(2), fixture.caseOf(3), fixture.caseOf(5),
                               fixture.caseOf(1), fixture.caseOf(7)};
        QCOMPARE(ended.value(), expected);
        QVERIFY(!ended.value().contains(open));

        // A masked copy is not the handing over.
        VERIFY_RESULT(fixture.exportTo(QStringLiteral("masked.zip"), {expected.first()}, true));
        QCOMPARE(endedSinceExport(*fixture.room).value(), expected);

        VERIFY_RESULT(fixture.exportTo(QStringLiteral("some.zip"), expected.mid(0, 3)));
        QCOMPARE(endedSinceExport(*fixture.room).value(), expected.mid(3));
        VERIFY_RESULT(fixture.exportTo(QStringLiteral("rest.zip"), expected.mid(3)));
        QCOMPARE(endedSinceExport(*fixture.room).value(), QList<CaseId>());

        Closing closing;
        closing.id = SectionId::fresh();
        closing.on = QDate(2026, 9, 1);
        closing.outcome = QStringLiteral("failed");
        VERIFY_RESULT(desk.save(open, closing));
        QCOMPARE(endedSinceExport(*fixture.room).value(), QList<CaseId>{open});

        // A corrected ending is handed over again.
        const CaseFile file = fixture.room->cases().load(expected.first()).value();
        Closing corrected = *file.closing;
        corrected.reason += QStringLiteral("（更正）");
        VERIFY_RESULT(desk.save(file.id, corrected));
        QCOMPARE(endedSinceExport(*fixture.room).value(), (QList<CaseId>{file.id, open}));
        QVERIFY(fixture.room->check(false).value().isSound());
    }

    void anExportIsInTheHistoryOfItsCases()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseId id = fixture.caseOf(3);
        const auto done = fixture.exportTo(QStringLiteral("one.zip"), {id});
        VERIFY_RESULT(done);
        const auto notes = fixture.room->cases().notes(QStringLiteral("export"));
        VERIFY_RESULT(notes);
        QCOMPARE(notes.value().size(), 1);
        QCOMPARE(notes.value().first().about, id);
        QCOMPARE(notes.value().first().at, fixture.clock.now());
        QCOMPARE(notes.value().first().details.value(QStringLiteral("sha256")).toString(),
                 done.value().sha256);
    }

    void anotherFileIsNeverOverwrittenUnasked()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        QFile other(fixture.path(QStringLiteral("one.zip")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        const QString before = RevisionLog(fixture.room->database()).fingerprint().value();
        const auto refused = fixture.exportTo(QStringLiteral("one.zip"), {fixture.caseOf(2)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
        other.close();
        QCOMPARE(RevisionLog(fixture.room->database()).fingerprint().value(), before);

        ExportRequest request;
        request.cases = {fixture.caseOf(2)};
        request.path = fixture.path(QStringLiteral("one.zip"));
        request.overwrite = true;
        VERIFY_RESULT(exportCases(fixture.room.get(), *fixture.papers, request));
        VERIFY_RESULT(checkExport(request.path));
    }

    void errorsLeaveNothingBehind()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        QCOMPARE(
            fixture.exportTo(QStringLiteral("no/such/one.zip"), {fixture.caseOf(2)}).error().code,
            ErrorCode::NotFound);
        QCOMPARE(fixture.exportTo(QStringLiteral("one.zip"), {}).error().code, ErrorCode::Refused);
        QCOMPARE(fixture.exportTo(QStringLiteral("one.zip"), {CaseId::fresh()}).error().code,
                 ErrorCode::NotFound);
        // A folder where the temporary file would stand: the write fails half way.
        QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("one.zip.part/x"))));
        QCOMPARE(fixture.exportTo(QStringLiteral("one.zip"), {fixture.caseOf(2)}).error().code,
                 ErrorCode::Io);
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("one.zip"))));
        QVERIFY(fixture.room->cases().notes(QStringLiteral("export")).value().isEmpty());
    }

    void damageIsFoundByReadingAgain_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"flipped", "short", "missing", "changed", "extra", "twice"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }

    void damageIsFoundByReadingAgain()
    {
        QFETCH(QString, damage);
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto done = fixture.exportTo(QStringLiteral("one.zip"), {fixture.caseOf(2)});
        VERIFY_RESULT(done);
        QFile file(done.value().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray zip = file.readAll();
        file.close();
        auto entries = unzipped(zip).value();
        if (damage == u"missing")
            entries.removeLast();
        else if (damage == u"changed")
            entries.last().bytes += ' ';
        else if (damage == u"extra")
            entries.append({QStringLiteral("more.txt"), "more"});
        else if (damage == u"twice")
            entries.append(entries.last());
        if (damage == u"flipped")
            zip[zip.size() / 2] = static_cast<char>(zip[zip.size() / 2] ^ 0x10);
        else if (damage == u"short")
            zip.chop(zip.size() / 3);
        else
            zip = zipOf(entries, fixture.clock.now()).value();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(zip) == zip.size());
        file.close();
        const auto checked = checkExport(done.value().path);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Io);
        QCOMPARE(checked.error().where, done.value().path);
    }

    void namesAreSafeInEveryScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("slash") << QStringLiteral("a/b\\c") << QStringLiteral("a b c");
        QTest::newRow("climbing") << QStringLiteral("../../etc") << QStringLiteral("etc");
        QTest::newRow("windows") << QStringLiteral("a:b*c?\"<>|.") << QStringLiteral("a b c");
        QTest::newRow("device") << QStringLiteral("con.txt") << QStringLiteral("_con.txt");
        QTest::newRow("nothing") << QStringLiteral("///") << QStringLiteral("_");
        QTest::newRow("uyghur") << QStringLiteral("ئايگۈل ئەخمەت")
                                << QStringLiteral("ئايگۈل ئەخمەت");
        QTest::newRow("turned") << QStringLiteral("a\u202Efdp.exe") << QStringLiteral("a fdp.exe");
        QTest::newRow("rare") << QStringLiteral("𠮷·䶮") << QStringLiteral("𠮷·䶮");
        QTest::newRow("long") << QString(200, u'木') << QString(60, u'木');
    }

    void namesAreSafeInEveryScript()
    {
        QFETCH(QString, text);
        QTEST(safeFileName(text), "safe");
    }

    void strangeNamesComeThroughZipAndPage()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        CaseDesk desk(fixture.room.get());
        const CaseId id = desk.openCase().value();
        VERIFY_RESULT(desk.saveParty(
            id, RoomFixture::party(Side::Applicant, QStringLiteral("ئايگۈل/<b>ئەخمەت</b>"))));
        VERIFY_RESULT(desk.saveParty(
            id, RoomFixture::party(Side::Respondent, QStringLiteral("..\\𠮷&\"公司\""))));
        const auto done = fixture.exportTo(QStringLiteral("one.zip"), {id, fixture.caseOf(2)});
        VERIFY_RESULT(done);
        const auto entries = fixture.inside(QStringLiteral("one.zip"));
        const QString page = QString::fromUtf8(entries.first().bytes);
        QVERIFY(page.contains(QStringLiteral("<bdi>ئايگۈل/&lt;b&gt;ئەخمەت&lt;/b&gt;</bdi>")));
        QVERIFY(!page.contains(u"<b>"));
        QSet<QString> folders;
        for (const QString &path : pathsOf(entries).mid(2)) {
            QVERIFY2(!path.contains(u"..") && !path.contains(u'\\'), qPrintable(path));
            folders.insert(path.section(u'/', 0, 0));
        }
        QCOMPARE(folders.size(), 2);
        // Every file of the page is there under the name of its link.
        static const QRegularExpression link(QStringLiteral("<a href=\"([^#\"]+)\""));
        auto links = link.globalMatch(page);
        int found = 0;
        while (links.hasNext()) {
            const QString target = QString::fromUtf8(
                QByteArray::fromPercentEncoding(links.next().captured(1).toLatin1()));
            QVERIFY2(pathsOf(entries).contains(target), qPrintable(target));
            ++found;
        }
        QCOMPARE(found, entries.size() - 2);
    }

    void otherProgramsReadTheNames()
    {
        const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
        if (unzip.isEmpty())
            QSKIP("unzip is not installed");
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const auto done = fixture.exportTo(QStringLiteral("one.zip"), {fixture.caseOf(1)});
        VERIFY_RESULT(done);
        QProcess process;
        process.start(unzip, {QStringLiteral("-q"), done.value().path, QStringLiteral("-d"),
                              fixture.path(QStringLiteral("out"))});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        for (const ZipEntry &entry : fixture.inside(QStringLiteral("one.zip"))) {
            QFile file(fixture.path(QString(u"out/" + entry.path)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(entry.path));
            QCOMPARE(file.readAll(), entry.bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_caseexport.moc"
