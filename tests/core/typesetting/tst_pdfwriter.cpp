// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pagelayout.h"
#include "core/typesetting/pdfwriter.h"
#include "tests/core/typesetting/nastypapers.h"

#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAll()};
}

/// Without line ends, page ends and marks of direction.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar one : text) {
        const char16_t code = one.unicode();
        const bool mark = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
                          || (code >= 0x2066 && code <= 0x2069);
        if (!mark && code != u'\n' && code != u'\r' && code != u'\f')
            kept += one;
    }
    return kept;
}

/// What each page should give: its texts in the order they are drawn.
QString expectedOf(const PageModel &model)
{
    QString whole;
    for (const Page &page : model.pages) {
        for (const PlacedText &text : page.texts)
            whole += text.text;
    }
    return bare(whole);
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fonts = std::make_unique<FontBook>(fontBook());
        QVERIFY(m_folder.isValid());
        QVERIFY2(run(u"pdftotext"_s, {u"-v"_s}).code == 0, "pdftotext is missing");
        QVERIFY2(run(u"qpdf"_s, {u"--version"_s}).code == 0, "qpdf is missing");
    }

    void givesBackEachParagraph_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("radicals") << u"人民调解委员会，日月金木水火土，见车长门，龙龟鼠。"_s;
        QTest::newRow("rare")
            << u"张㐂才、𠮷祥、䶮、𬱖、\U0002CC56、喆堃昇玥。"_s;
        QTest::newRow("name") << u"古丽娜尔·买买提"_s;
        QTest::newRow("money") << u"¥12,000.00（￥３，０００．００）人民币"_s;
        QTest::newRow("full width")
            << u"ＡＢＣ１２３！＂＃％＆＇（）＊＋，－．／：；＜＝＞？［］"_s;
        QTest::newRow("latin") << u"Bank of China Hongliu Branch, account 6217 0000 0000 123"_s;
        QTest::newRow("long latin")
            << u"承运人为Sunrise Logistics Co., Ltd.，"_s.repeated(12) + u"the end of the line"_s;
        QTest::newRow("two blanks") << u"a  b 　c"_s;
        QTest::newRow("blank ends") << u"　　年　　月　　日 "_s;
        QTest::newRow("quotes") << u"“丝路缘”‘店’《清单》（一）——……"_s;
        QTest::newRow("accents") << u"cafe\u0301 naïve e\u0301"_s;
        QTest::newRow("signs") << u"①②③㎡℃‰×÷±≥≤→☑□■"_s;
        QTest::newRow("uyghur") << u"ئەرز قىلغۇچى گۈلنار مەمەت مۇرەسسە ۋاقىت مېنىڭ ئۆي"_s;
        QTest::newRow("uyghur letters") << u"ئ ە ې ۇ ۆ ۈ ۋ ڭ ھ ه گ ك پ چ ژ غ ف ق لا ئا"_s;
        QTest::newRow("uyghur long")
            << u"ھەر ئىككى تەرەپ ئۆز ئىختىيارلىقى بىلەن قول قويدى، ۋاقىت ۋە جاي بەلگىلەندى. "_s
                   .repeated(6);
        QTest::newRow("uyghur mixed")
            << u"ئەرز قىلغۇچى: گۈلنار (张㐂才) 2026-يىلى 5-ئاينىڭ 15-كۈنى، ABC def."_s;
        QTest::newRow("chinese with uyghur") << u"申请人：گۈلنار مەمەت，女，1986年3月生。"_s;
    }
    void givesBackEachParagraph()
    {
        QFETCH(QString, text);
        QString expected = u"第 1 页 共 1 页"_s;
        PaperText paper;
        for (const bool rightToLeft : {false, true}) {
            for (const bool bold : {false, true}) {
                Paragraph one = paragraph(text, TextStyle::TableText);
                one.rightToLeft = rightToLeft;
                one.spans[0].bold = bold;
                paper.blocks += one;
                Table table;
                table.columnShares = {1};
                table.rows += Row{{Cell{{one}, 1, 1, false}}, 0, true};
                paper.blocks += table;
                expected += bare(text) + bare(text);
            }
        }
        PaperProfile profile;
        profile.tablePoints = 10; // all on one page
        profile.tableLeadingPoints = 12;
        // Labels in the margin come first, then the page.
        QCOMPARE(textOf(layOut(paper, profile, *m_fonts)), expected);
    }

    void givesBackWholePapers_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 100; seed < 108; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void givesBackWholePapers()
    {
        QFETCH(quint32, seed);
        const PaperText paper = NastyPapers(seed).paper();
        const PageModel model = layOut(paper, PaperProfile{}, *m_fonts);
        // Neighbours on one line may come with a blank between them that no text has.
        const auto squeezed = [](QString text) {
            text.removeIf([](QChar one) { return one.isSpace(); });
            return text;
        };
        const QString read = squeezed(textOf(model));
        const QString expected = squeezed(expectedOf(model));
        qsizetype same = 0;
        while (same < qMin(read.size(), expected.size()) && read[same] == expected[same])
            ++same;
        QCOMPARE(read.mid(same, 40), expected.mid(same, 40));
    }

    void writesASoundFile()
    {
        PdfInfo info;
        info.title = u"人民调解协议书"_s;
        info.author = u"红柳镇人民调解委员会"_s;
        info.created = QDateTime(QDate(2026, 5, 8), QTime(10, 0), Qt::UTC);
        const PageModel model
            = layOut(paperOf({paragraph(u"标题"_s, TextStyle::Title),
                              paragraph(u"标题"_s, TextStyle::Heading), paragraph(han(2000)),
                              paragraph(u"𠮷𬱖گۈلنار"_s)}),
                     letterProfile(), *m_fonts);
        const Result<QByteArray> pdf = pdfOf(model, info);
        QVERIFY(pdf);
        const QString path = saved(pdf.value());
        const Run check = run(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(check.code == 0, check.out.constData());
        QVERIFY2(!check.out.contains("WARNING"), check.out.constData());
        const QString facts = QString::fromUtf8(run(u"pdfinfo"_s, {path}).out);
        QVERIFY2(facts.contains(u"人民调解协议书"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"红柳镇人民调解委员会"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"A4"_s), qPrintable(facts));
        const Run fonts = run(u"pdffonts"_s, {path});
        const QStringList faces = QString::fromUtf8(fonts.out).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(faces.size() > 2);
        for (const QString &face : faces.mid(2)) // embedded, and with a map of characters
            QVERIFY2(face.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)), qPrintable(face));
        QVERIFY(run(u"qpdf"_s, {u"--show-object=trailer"_s, path}).out.contains("/ID"));
        const Run root = run(u"qpdf"_s, {u"--json"_s, path});
        QVERIFY(root.out.contains("\"/Lang\": \"u:zh-CN\""));
        // The same pages and facts are the same file, byte for byte, in any run.
        QHashSeed::setDeterministicGlobalSeed();
        const Result<QByteArray> again = pdfOf(model, info);
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(again);
        QVERIFY(again.value() == pdf.value());
    }

    void refusesAModelThatWasNotDrawn()
    {
        PageModel model = layOut(paperOf({paragraph(u"甲"_s)}), PaperProfile{}, *m_fonts);
        GlyphRun &first = model.pages[0].texts.last().runs.first();
        first.glyphs.clear();
        first.positions.clear();
        const Result<QByteArray> pdf = pdfOf(model, {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Corrupt);
    }

private:
    [[nodiscard]] QString saved(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"paper.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        return path;
    }

    [[nodiscard]] QString textOf(const PageModel &model)
    {
        const Result<QByteArray> pdf = pdfOf(model, {});
        if (!pdf)
            return u"error: "_s + pdf.error().detail;
        const QString path = saved(pdf.value());
        return bare(QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).out));
    }

    std::unique_ptr<FontBook> m_fonts;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
