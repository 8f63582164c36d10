// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/exchange/masking.h"
#include "core/exchange/safenames.h"
#include "tests/core/exchange/exportfixture.h"
#include "tests/support/roomfixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace maplebridge;
using tests::entryEnding;
using tests::ExportFixture;
using tests::pathsOf;
using tests::RoomFixture;

namespace {

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

/// What an export says, what it does not say, and under which names.
class TestExportContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(entryEnding(entries, QStringLiteral("index.html"))
                    .contains("Issued and signed papers are not in this file"));
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
        const QString page = QString::fromUtf8(entryEnding(entries, QStringLiteral("index.html")));
        QVERIFY(page.contains(QStringLiteral("<bdi>ئايگۈل/&lt;b&gt;ئەخمەت&lt;/b&gt;</bdi>")));
        QVERIFY(!page.contains(u"<b>"));
        QSet<QString> folders;
        for (const QString &path : pathsOf(entries).mid(0, entries.size() - 2)) {
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

QTEST_GUILESS_MAIN(TestExportContent)
#include "tst_exportcontent.moc"
