// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pagelayout.h"
#include "core/typesetting/pagepainter.h"
#include "core/typesetting/units.h"
#include "tests/core/typesetting/nastypapers.h"

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

QString bodyOf(const Page &page, TextPart part)
{
    QString text;
    for (const PlacedText &placed : page.texts) {
        if (placed.part == part)
            text += placed.text;
    }
    return text;
}

Table tableOf(int rows, const QString &text)
{
    Table table;
    table.columnShares = {1, 4, 2};
    table.headRows = 1;
    table.rows += Row{{cell(u"序号"_s), cell(u"内容"_s), cell(u"备注"_s)}, 0, true};
    for (int i = 1; i <= rows; ++i)
        table.rows += Row{{cell(QString::number(i)), cell(text), cell({})}, 8, true};
    return table;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fonts = std::make_unique<FontBook>(fontBook()); }

    void setsTwentyTwoLinesOfTwentyEight()
    {
        const PageModel model
            = layOut(paperOf({paragraph(han(28 * 60))}), letterProfile(), *m_fonts);
        QCOMPARE(model.pages.size(), 3);
        const QStringList lines = linesOf(model.pages[0]);
        QCOMPARE(lines.size(), 22);
        for (const QString &line : lines)
            QCOMPARE(line.size(), 28);
        QCOMPARE(faultsText(model), QString());
    }

    void losesNoCharacterOfNastyPapers_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void losesNoCharacterOfNastyPapers()
    {
        QFETCH(quint32, seed);
        const PaperText paper = NastyPapers(seed).paper();
        for (const PaperProfile &profile : {letterProfile(), PaperProfile{}}) {
            const PageModel model = layOut(paper, profile, *m_fonts);
            QCOMPARE(withoutEnds(sourceTextOf(model)), withoutEnds(plainText(paper)));
            QCOMPARE(faultsText(model), QString());
        }
    }

    void repeatsTheHeadOfATable()
    {
        const PageModel model = layOut(paperOf({paragraph(u"清单"_s), tableOf(200, u"细木工板"_s)}),
                                       PaperProfile{}, *m_fonts);
        QVERIFY(model.pages.size() > 3);
        for (qsizetype i = 0; i < model.pages.size(); ++i)
            QCOMPARE(bodyOf(model.pages[i], TextPart::RepeatedHead),
                     i == 0 ? QString() : u"序号内容备注"_s);
        QCOMPARE(faultsText(model), QString());
        // No page holds nothing but the head, and the last one more than one row.
        QVERIFY(bodyOf(model.pages.constLast(), TextPart::Body).count(u"细木工板"_s) >= 2);
    }

    void keepsRowsWholeUnlessTheyMayBeCut()
    {
        for (const bool splittable : {true, false}) {
            // Each text begins with 甲甲 and ends with 乙乙: a page that has both alike cuts none.
            Table table = tableOf(3, u"甲甲"_s + han(330) + u"乙乙"_s);
            for (Row &row : table.rows)
                row.splittable = splittable;
            const PaperText paper = paperOf({paragraph(han(600)), table});
            const PageModel model = layOut(paper, PaperProfile{}, *m_fonts);
            QCOMPARE(withoutEnds(sourceTextOf(model)), withoutEnds(plainText(paper)));
            QCOMPARE(faultsText(model), QString());
            bool cut = false;
            for (const Page &page : model.pages)
                cut = cut
                      || bodyOf(page, TextPart::Body).count(u"甲甲"_s)
                             != bodyOf(page, TextPart::Body).count(u"乙乙"_s);
            QCOMPARE(cut, splittable);
        }
    }

    void breaksAJoinedCellOverPages()
    {
        Table table = tableOf(60, u"细木工板"_s);
        for (int row = 2; row < table.rows.size(); ++row)
            table.rows[row].cells.removeLast();
        table.rows[1].cells.last() = cell(han(900));
        table.rows[1].cells.last().rowSpan = 60;
        const PaperText paper = paperOf({paragraph(u"清单"_s), table});
        const PageModel model = layOut(paper, PaperProfile{}, *m_fonts);
        QVERIFY(model.pages.size() > 1);
        // More than a page high, so it begins right below the heading.
        QVERIFY(bodyOf(model.pages[0], TextPart::Body).contains(u"细木工板"_s));
        QCOMPARE(withoutEnds(sourceTextOf(model)), withoutEnds(plainText(paper)));
        QCOMPARE(faultsText(model), QString());
    }

    void cutsACellThatIsLongerThanAPage()
    {
        Table table = tableOf(1, han(5000));
        table.rows[1].splittable = false;
        const PaperText paper = paperOf({table, paragraph(u"完"_s)});
        const PageModel model = layOut(paper, PaperProfile{}, *m_fonts);
        QVERIFY(model.pages.size() > 4);
        QCOMPARE(withoutEnds(sourceTextOf(model)), withoutEnds(plainText(paper)));
        QCOMPARE(faultsText(model), QString());
    }

    void givesNarrowColumnsRoomForACharacter()
    {
        Table table;
        table.columnShares = {0.001, 5, 0.001, 5};
        table.rows += Row{{cell(u"古丽娜尔·买买提·阿卜杜热合曼"_s.repeated(4)), cell(u"甲"_s),
                           cell(u"Constantinopolitanischer"_s), cell(u"乙"_s)},
                          0,
                          true};
        const PageModel model = layOut(paperOf({table}), PaperProfile{}, *m_fonts);
        QCOMPARE(faultsText(model), QString());
        Table many;
        for (int i = 0; i < 60; ++i)
            many.columnShares += 1;
        Row row;
        for (int i = 0; i < 60; ++i)
            row.cells += cell(u"㐂才"_s);
        many.rows += row;
        QCOMPARE(faultsText(layOut(paperOf({many}), PaperProfile{}, *m_fonts)), QString());
    }

    void neverLeavesSignaturesAlone_data()
    {
        QTest::addColumn<int>("characters");
        for (int characters = 0; characters < 28 * 46; characters += 27)
            QTest::addRow("%d", characters) << characters;
    }
    void neverLeavesSignaturesAlone()
    {
        QFETCH(int, characters);
        SignatureArea area;
        area.lines = {{u"申请人（签名）："_s, u"古丽娜尔"_s, 16},
                      {u"被申请人（签名）："_s, u"张㐂才"_s, 16},
                      {u"人民调解员（签名）："_s, {}, 16}};
        area.sealLabel = u"（印章）"_s;
        area.dateLabel = u"2026年5月8日"_s;
        const PaperText paper = paperOf(
            {paragraph(han(200)), paragraph(han(characters)), paragraph(u"附言"_s), area});
        const PageModel model = layOut(paper, letterProfile(), *m_fonts);
        const QStringList last = linesOf(model.pages.constLast());
        const auto label = std::ranges::find_if(
            last, [](const QString &line) { return line.startsWith(u"申请人"_s); });
        QVERIFY(label != last.end());
        QVERIFY2(label - last.begin() >= 2, qPrintable(last.join(u'\n')));
        QCOMPARE(faultsText(model), QString());
    }

    void letsManySignaturesFlow()
    {
        SignatureArea area;
        for (int i = 0; i < 120; ++i)
            area.lines += SignatureLine{u"当事人%1（签名、盖章或按指印）："_s.arg(i),
                                        i % 9 == 0 ? han(50) : u"张三"_s, 14};
        area.columns = 2;
        area.sealLabel = u"（印章）"_s;
        area.dateLabel = u"日期"_s;
        const PaperText paper = paperOf({paragraph(han(100)), area});
        const PageModel model = layOut(paper, PaperProfile{}, *m_fonts);
        QVERIFY(model.pages.size() > 3);
        QVERIFY(bodyOf(model.pages.constFirst(), TextPart::Body).contains(u"当事人0（"_s));
        QVERIFY(bodyOf(model.pages.constLast(), TextPart::Body).contains(u"当事人119"_s));
        QCOMPARE(withoutEnds(sourceTextOf(model)), withoutEnds(plainText(paper)));
        QCOMPARE(faultsText(model), QString());
    }

    void keepsHeadingsWithTheirTextAndLinesInCompany()
    {
        for (int filler = 15; filler < 24; ++filler) {
            PaperText paper;
            for (int i = 0; i < filler; ++i)
                paper.blocks += paragraph(u"行"_s + QString::number(i));
            paper.blocks += paragraph(u"二、标题"_s, TextStyle::Heading);
            paper.blocks += paragraph(han(28 * 4));
            const PageModel model = layOut(paper, letterProfile(), *m_fonts);
            for (const Page &page : model.pages) {
                const QStringList lines = linesOf(page);
                QVERIFY(!lines.constLast().contains(u"标题"_s));
                const auto full = std::ranges::count_if(
                    lines, [](const QString &line) { return line.size() == 28; });
                QVERIFY2(full == 0 || full >= 2, qPrintable(lines.join(u'\n')));
            }
        }
    }

    void numbersPagesAndTurnsMargins()
    {
        PaperText paper = paperOf({paragraph(han(1500))});
        paper.pageCode = u"AGREE-1-%p"_s;
        paper.marginNote = u"副本"_s;
        paper.mirrored = true;
        const PaperProfile profile = letterProfile();
        const PageModel model = layOut(paper, profile, *m_fonts);
        const auto count = model.pages.size();
        QVERIFY(count > 2);
        for (qsizetype i = 0; i < count; ++i) {
            const QString furniture = bodyOf(model.pages[i], TextPart::Furniture);
            QVERIFY(furniture.contains(u"第 %1 页 共 %2 页"_s.arg(i + 1).arg(count)));
            QVERIFY(furniture.contains(u"AGREE-1-%1"_s.arg(i + 1)));
            QVERIFY(furniture.contains(u"副本"_s));
            const double left
                = (i % 2 == 0 ? profile.bindingMargin : profile.outerMargin) * dotsPerMillimetre;
            QCOMPARE(model.pages[i].texts.constLast().room.left(), left);
        }
        QCOMPARE(faultsText(model), QString());
    }

    void breaksPagesWhereAsked()
    {
        const PageModel model
            = layOut(paperOf({paragraph(u"一"_s), PageBreak{}, PageBreak{}, paragraph(u"二"_s)}),
                     PaperProfile{}, *m_fonts);
        QCOMPARE(model.pages.size(), 3);
        QCOMPARE(layOut(paperOf({}), PaperProfile{}, *m_fonts).pages.size(), 1);
        // A break at the very end of a full page asks for no empty page.
        const PageModel full
            = layOut(paperOf({paragraph(han(28 * 22)), PageBreak{}, paragraph(u"二"_s)}),
                     letterProfile(), *m_fonts);
        QCOMPARE(full.pages.size(), 2);
    }

    void givesTheSamePagesTwice()
    {
        const PaperText paper = NastyPapers(5).paper();
        FontBook other = fontBook();
        const PageModel one = layOut(paper, PaperProfile{}, *m_fonts);
        const PageModel two = layOut(paper, PaperProfile{}, other);
        QCOMPARE(one.pages.size(), two.pages.size());
        for (int i = 0; i < one.pages.size(); ++i)
            QCOMPARE(pageImage(one, i, 60), pageImage(two, i, 60));
    }

    void findsTheFaultsItIsMadeFor()
    {
        PageModel model = layOut(paperOf({paragraph(u"甲乙丙"_s), paragraph(u"丁戊"_s)}),
                                 PaperProfile{}, *m_fonts);
        QList<PlacedText> &texts = model.pages[0].texts;
        GlyphRun &run = texts.last().runs.first();
        const GlyphRun sound = run;
        run.glyphs[0] = 0;
        QVERIFY(!faultsOf(model).isEmpty());
        run = sound;
        for (QPointF &position : run.positions)
            position.ry() -= 400;
        QVERIFY(!faultsOf(model).isEmpty());
        run = sound;
        for (QPointF &position : run.positions)
            position.rx() += 11000;
        QCOMPARE(faultsOf(model).size(), 2);
    }

    void namesMissingGlyphsAsFaults()
    {
        const PageModel model
            = layOut(paperOf({paragraph(u"张\uE7C9才"_s)}), PaperProfile{}, *m_fonts);
        QCOMPARE(faultsOf(model).size(), 1);
        QCOMPARE(faultsOf(model).constFirst().kind, LayoutFault::Kind::NoGlyph);
        QCOMPARE(sourceTextOf(model), u"张\uE7C9才"_s);
    }

private:
    std::unique_ptr<FontBook> m_fonts;
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
