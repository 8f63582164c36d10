// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/exchange/ziparchive.h"
#include "tests/app/clifixture.h"
#include "tests/support/verify.h"

#include <QStandardPaths>

using namespace maplebridge;
using tests::CliFixture;
using tests::CliRun;
using tests::words;

namespace {

QList<ZipEntry> zipEntries(const QString &path)
{
    return unzipped(CliFixture::bytesOf(path)).value();
}

/// What a reader of PDFs finds on the pages, without blanks.
QString pdfText(const QString &tool, const QByteArray &pdf)
{
    QProcess process;
    process.start(tool, {QStringLiteral("-"), QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

class TestCliPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_EXIT(m_cli.at(words("init --practice")), 0);
        m_pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    }

    void documentsAreListed()
    {
        QCOMPARE(m_cli.json(words("document list")).list().size(), 28);
        const CliRun run = m_cli.json(words("document list 12"));
        VERIFY_EXIT(run, 0);
        QStringList codes;
        for (const QJsonValue one : run.json().value(QStringLiteral("offered")).toArray())
            codes += one[QStringLiteral("document")].toString();
        QCOMPARE(codes,
                 words("APPLY ACCEPT NOTICE INVEST RECORD RECORD AGREE JC-APP JC-PROOF VISIT "
                       "COVER TOC NOTE BACK"));
        QVERIFY(run.json().value(QStringLiteral("issued")).toArray().isEmpty());
    }

    void everyPaperOfACaseIsWrittenAsPdf()
    {
        const QString folder = m_cli.path(QStringLiteral("all"));
        const CliRun run = m_cli.json(words("document write 12 --all --to") << folder);
        VERIFY_EXIT(run, 0);
        const auto files = CliFixture::filesIn(folder);
        QCOMPARE(files.size(), 14);
        for (auto it = files.begin(); it != files.end(); ++it) {
            QVERIFY2(it.key().endsWith(u"draft.pdf"), qPrintable(it.key()));
            QVERIFY2(it.value().startsWith("%PDF-"), qPrintable(it.key()));
        }
        // Not over what is there, unless told to.
        VERIFY_EXIT(m_cli.at(words("document write 12 --all --to") << folder), 1);
        VERIFY_EXIT(m_cli.at(words("document write 12 --all --overwrite --to") << folder), 0);
        QCOMPARE(m_cli.json(words("document list 12"))
                     .json()
                     .value(QStringLiteral("issued"))
                     .toArray()
                     .size(),
                 0);
    }

    void aPdfSaysWhatThePlainTextSays()
    {
        if (m_pdftotext.isEmpty())
            QSKIP("pdftotext is not installed");
        const QString folder = m_cli.path(QStringLiteral("both"));
        VERIFY_EXIT(m_cli.at(words("document write 12 AGREE --to") << folder), 0);
        VERIFY_EXIT(m_cli.at(words("document write 12 AGREE --text --to") << folder), 0);
        QByteArray pdf;
        QString text;
        const auto files = CliFixture::filesIn(folder);
        QCOMPARE(files.size(), 2);
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (it.key().endsWith(u".pdf"))
                pdf = it.value();
            else
                text = QString::fromUtf8(it.value());
        }
        const QString onPages = pdfText(m_pdftotext, pdf);
        QVERIFY(onPages.contains(u"草稿，未出具"));
        QVERIFY(text.contains(u"李建民"));
        for (const char *fact :
             {"李建民", "王秀芹", "990000197503120014", "18,600.00", "（2026）红柳人调字第12号"})
            QVERIFY2(onPages.contains(QString::fromUtf8(fact)), fact);
    }

    void oneSessionIsChosenByItsNumber()
    {
        const QString folder = m_cli.path(QStringLiteral("second"));
        VERIFY_EXIT(m_cli.at(words("document write 12 RECORD --session 2 --text --to") << folder),
                    0);
        const auto files = CliFixture::filesIn(folder);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.begin().key().contains(u"2026-05-08"));
        VERIFY_EXIT(m_cli.at(words("document write 12 RECORD --session 3 --to") << folder), 1);
    }

    void formsAreWrittenEmptyAndHalfFilled()
    {
        const QString folder = m_cli.path(QStringLiteral("forms"));
        VERIFY_EXIT(m_cli.at(words("document blank --all --text --to") << folder), 0);
        QCOMPARE(CliFixture::filesIn(folder).size(), 28);
        for (const QByteArray &text : CliFixture::filesIn(folder))
            QVERIFY(!text.contains("李建民"));
        const QString half = m_cli.path(QStringLiteral("half"));
        VERIFY_EXIT(m_cli.at(words("document write 12 APPLY --blank --text --to") << half), 0);
        QVERIFY(CliFixture::filesIn(half).begin().value().contains("李建民"));
    }

    void anUnknownDocumentIsNamedWithTheKnownOnes()
    {
        const CliRun run = m_cli.json(words("document write 12 NONSENSE --to x"));
        VERIFY_EXIT(run, 1);
        QCOMPARE(run.fault().value(QStringLiteral("where")).toString(), QStringLiteral("NONSENSE"));
        QVERIFY(run.fault().value(QStringLiteral("expected")).toString().contains(u"AGREE"));
        VERIFY_EXIT(m_cli.at(words("document blank NONSENSE --to x")), 1);
    }

    void anIssuedPaperIsKeptAndGoesAlongAsItIs()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const QString folder = cli.path(QStringLiteral("issued"));
        const CliRun first = cli.json(words("document write 12 AGREE --issue --to") << folder);
        VERIFY_EXIT(first, 0);
        const QJsonValue file = first.json().value(QStringLiteral("files")).toArray().first();
        QCOMPARE(file[QStringLiteral("version")].toInt(), 1);
        QCOMPARE(file[QStringLiteral("copies")].toInt(), 4);
        const QByteArray pdf = CliFixture::bytesOf(file[QStringLiteral("file")].toString());
        QVERIFY(pdf.startsWith("%PDF-"));
        // Issued again it is the same version, to the byte.
        const CliRun again
            = cli.json(words("document write 12 AGREE --issue --overwrite --to") << folder);
        VERIFY_EXIT(again, 0);
        QCOMPARE(CliFixture::filesIn(folder).size(), 1);
        QCOMPARE(CliFixture::filesIn(folder).begin().value(), pdf);

        const QString zip = cli.path(QStringLiteral("12.zip"));
        const CliRun exported = cli.json(words("casefile export 12 --to") << zip);
        VERIFY_EXIT(exported, 0);
        QCOMPARE(exported.json().value(QStringLiteral("sealed")).toBool(true), false);
        bool isInside = false;
        for (const ZipEntry &entry : zipEntries(zip))
            isInside = isInside || entry.bytes == pdf;
        QVERIFY(isInside);
        VERIFY_EXIT(cli.at(words("casefile check") << zip), 0);
        VERIFY_EXIT(cli.at(words("casefile export 12 --to") << zip), 1);
        VERIFY_EXIT(cli.at(words("check")), 0);
    }

    void aDossierIsBoundWithNumbersOnItsPages()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        VERIFY_EXIT(cli.at(words("document write 12 --all --issue --to") << cli.path(u"papers"_s)),
                    0);
        QVERIFY(CliFixture::writeFile(
            cli.path(u"photo.png"_s),
            QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
                                   "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")));
        VERIFY_EXIT(cli.at(words("attachment add 12 --category photo --title 照片")
                           << cli.path(u"photo.png"_s)),
                    0);
        VERIFY_EXIT(cli.at(words("attachment add 12 --category evidence --title 合同 --pages 4")),
                    0);
        const QString path = cli.path(u"dossier.pdf"_s);
        const CliRun run = cli.json(words("dossier 12 --to") << path);
        VERIFY_EXIT(run, 0);
        const QJsonObject said = run.json();
        QVERIFY(said[u"missing"_s].toArray().isEmpty());
        QCOMPARE(said[u"by_hand"_s].toArray().size(), 1);
        const QByteArray pdf = CliFixture::bytesOf(path);
        const int last = said[u"last_number"_s].toInt();
        // Cover, contents, note and back besides; the contract of four pages is put in by hand.
        QCOMPARE(said[u"pages"_s].toInt(), last - 4 + 4);
        if (!m_pdftotext.isEmpty()) {
            const QString text = pdfText(m_pdftotext, pdf);
            QVERIFY(text.contains(u"卷内目录") && text.contains(u"不编页"));
            QVERIFY(text.contains(u"本卷共%1页"_s.arg(last)));
            QVERIFY(text.indexOf(u"卷内目录") < text.indexOf(u"申请人（签名"));
            QVERIFY(text.indexOf(u"申请人（签名") < text.indexOf(u"本卷共%1页"_s.arg(last)));
        }
        // Made again it is the same dossier: nothing was issued anew.
        const CliRun again = cli.json(words("dossier 12 --overwrite --to") << path);
        VERIFY_EXIT(again, 0);
        QCOMPARE(again.json()[u"last_number"_s].toInt(), last);
        VERIFY_EXIT(cli.at(words("dossier 12 --to") << path), 1);

        // A file with other pages than the case says would put every number after it wrong.
        VERIFY_EXIT(cli.at(words("attachment add 12 --category other --title 复印件 --pages 2")
                           << cli.path(u"photo.png"_s)),
                    0);
        const CliRun wrong = cli.json(words("dossier 12 --overwrite --to") << path);
        VERIFY_EXIT(wrong, 1);
        QCOMPARE(wrong.fault()[u"where"_s].toString(), u"复印件"_s);
        VERIFY_EXIT(cli.at(words("check")), 0);
    }

    void aPaperIsNotIssuedWhileARuleStopsIt()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        QVERIFY(CliFixture::writeFile(
            cli.path(QStringLiteral("bare.json")),
            R"({"format":"maplebridge.case","version":1,"sections":[)"
            R"({"type":"case","body":{"number":"B-1","registered_on":"2026-05-08"}}]})"));
        VERIFY_EXIT(cli.at(words("case import") << cli.path(QStringLiteral("bare.json"))), 0);
        const QString folder = cli.path(QStringLiteral("out"));
        const CliRun run = cli.at(words("document write B-1 ACCEPT --issue --to") << folder);
        VERIFY_EXIT(run, 1);
        QVERIFY2(run.errorText().contains(u"somebody on both sides"), run.err.constData());
        QVERIFY(CliFixture::filesIn(folder).isEmpty());
        // As a draft, and as a form to carry out, it is written all the same.
        VERIFY_EXIT(cli.at(words("document write B-1 ACCEPT --to") << folder), 0);
        VERIFY_EXIT(cli.at(words("document write B-1 ACCEPT --issue --blank --to") << folder), 0);
        QCOMPARE(CliFixture::filesIn(folder).size(), 2);
    }

    void theClosedOnesGoOnce()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const QString stick = cli.path(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(stick));
        const CliRun run = cli.json(words("casefile export --closed --to") << stick);
        VERIFY_EXIT(run, 0);
        QCOMPARE(run.json().value(QStringLiteral("cases")).toInt(), 5);
        QCOMPARE(CliFixture::filesIn(stick).size(), 1);
        const CliRun again = cli.at(words("casefile export --closed --to again.zip"));
        VERIFY_EXIT(again, 1);
        QVERIFY2(again.errorText().contains(u"no case to export"), again.err.constData());
    }

    void aDamagedExportIsFound()
    {
        const CliFixture cli;
        VERIFY_EXIT(cli.at(words("init --practice")), 0);
        const QString zip = cli.path(QStringLiteral("15.zip"));
        VERIFY_EXIT(cli.at(words("casefile export 15 --to") << zip), 0);
        QByteArray bytes = CliFixture::bytesOf(zip);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(CliFixture::writeFile(zip, bytes));
        VERIFY_EXIT(cli.at(words("casefile check") << zip), 1);
        VERIFY_EXIT(cli.at(words("casefile check") << cli.room()), 1);
    }

    void aMaskedExportSaysNoSecretOnItsPages()
    {
        if (m_pdftotext.isEmpty())
            QSKIP("pdftotext is not installed");
        const QString zip = m_cli.path(QStringLiteral("masked.zip"));
        VERIFY_EXIT(m_cli.at(words("casefile export 12 24 --masked --to") << zip), 0);
        QStringList secrets;
        for (const int number : {1, 5}) {
            for (const Party &party : tests::workedCase(number).file.parties)
                secrets += {party.details.idNumber, party.details.phone, party.details.address,
                            officialDate(party.details.birth)};
        }
        secrets.removeAll(QString());
        QVERIFY(secrets.size() > 20);
        int pages = 0;
        for (const ZipEntry &entry : zipEntries(zip)) {
            const bool isPdf = entry.path.endsWith(u".pdf");
            const QString text
                = isPdf ? pdfText(m_pdftotext, entry.bytes) : QString::fromUtf8(entry.bytes);
            if (isPdf) {
                ++pages;
                QVERIFY2(text.contains(u"已隐去"), qPrintable(entry.path));
            }
            for (const QString &secret : std::as_const(secrets))
                QVERIFY2(!text.contains(secret), qPrintable(QString(entry.path + u' ' + secret)));
        }
        QVERIFY(pages > 10);
    }

private:
    CliFixture m_cli;
    QString m_pdftotext;
};

QTEST_GUILESS_MAIN(TestCliPapers)
#include "tst_clipapers.moc"
