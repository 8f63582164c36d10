// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/caseimport.h"
#include "core/exchange/exportmanifest.h"
#include "core/storage/revisionlog.h"
#include "tests/core/exchange/exportfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

using namespace maplebridge;
using tests::entryEnding;
using tests::ExportFixture;
using tests::pathsOf;

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
        const auto manifest = checkExport(done.value().path);
        VERIFY_RESULT(manifest);
        QCOMPARE(manifest.value()[QStringLiteral("files")].toArray().size(), entries.size() - 1);
        QCOMPARE(manifest.value()[QStringLiteral("sealed")], QJsonValue(false));
        QVERIFY(manifest.value()[QStringLiteral("notice")].toString().contains(u"Not sealed"));
        QVERIFY(entryEnding(entries, QStringLiteral("index.html")).contains("Not sealed"));
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
        QVERIFY(entryEnding(entries, QStringLiteral("index.html")).contains("the press is jammed"));
        QCOMPARE(pathsOf(entries).filter(QStringLiteral("告知书")).size(), 1);
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

    void aStoppedExportLeavesNothing()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        ExportRequest request;
        request.cases = {fixture.caseOf(1), fixture.caseOf(2), fixture.caseOf(3)};
        request.path = fixture.path(QStringLiteral("three.zip"));
        for (int last = 0; last <= 3; ++last) {
            QList<int> steps;
            const auto stopped = prepareExport(*fixture.room, *fixture.papers, request,
                                               [&steps, last](int step, int all) {
                                                   steps.append(all - step);
                                                   return step < last;
                                               });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            QCOMPARE(steps, (QList<int>{4, 3, 2, 1}).mid(0, last + 1));
            QCOMPARE(QDir(fixture.folder.path()).entryList({QStringLiteral("*.zip*")}),
                     QStringList());
        }
    }

    void whatIsNotPublishedGoesAway()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        ExportRequest request;
        request.cases = {fixture.caseOf(2)};
        request.path = fixture.path(QStringLiteral("one.zip"));
        {
            const auto prepared = prepareExport(*fixture.room, *fixture.papers, request);
            VERIFY_RESULT(prepared);
            VERIFY_RESULT(checkExport(prepared.value().file->path()));
            QVERIFY(!QFile::exists(request.path));
        }
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("one.zip.part"))));
        QVERIFY(fixture.room->cases().notes(QStringLiteral("export")).value().isEmpty());
    }

    void whatChangedAfterTheReadingIsNotHandedOver()
    {
        ExportFixture fixture;
        VERIFY_RESULT(fixture.create());
        const CaseId id = fixture.caseOf(2);
        ExportRequest request;
        request.cases = {id};
        request.path = fixture.path(QStringLiteral("one.zip"));
        const auto prepared = prepareExport(*fixture.room, *fixture.papers, request);
        VERIFY_RESULT(prepared);
        Closing corrected = *fixture.room->cases().load(id).value().closing;
        corrected.reason += QStringLiteral("（更正）");
        VERIFY_RESULT(CaseDesk(fixture.room.get()).save(id, corrected));
        VERIFY_RESULT(publishExport(fixture.room.get(), prepared.value()));
        QVERIFY(endedSinceExport(*fixture.room).value().contains(id));
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
            entries.removeFirst();
        else if (damage == u"changed")
            entries.first().bytes += ' ';
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
};

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_caseexport.moc"
