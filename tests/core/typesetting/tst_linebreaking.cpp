// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/composer.h"
#include "core/typesetting/linebreaker.h"
#include "core/typesetting/units.h"
#include "tests/core/typesetting/typesettingfixtures.h"

#include <QRandomGenerator>
#include <QTextBoundaryFinder>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int em = 320;

TextLook look(double pitch = em)
{
    TextLook one;
    one.em = em;
    one.leading = 580;
    one.pitch = pitch;
    return one;
}

QStringList broken(const Paragraph &text, double ems, FontBook &fonts)
{
    QStringList lines;
    for (const ComposedLine &line : composed(text, look(), ems * em, 0, fonts)) {
        QString whole;
        for (const PlacedText &piece : line.texts)
            whole += piece.text;
        lines += whole;
    }
    return lines;
}

} // namespace

class TestLineBreaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fonts = std::make_unique<FontBook>(fontBook()); }

    void keepsMarksAwayFromTheEndsOfLines()
    {
        const QString noStart = u"。，、；：？！）》」』”’…·"_s;
        const QString noEnd = u"（《「『“‘"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QString text;
            bool mark = true; // two marks of the same kind never meet more often than in life
            for (int i = 0; i < 60; ++i) {
                const int kind = mark ? 9 : static_cast<int>(random.bounded(10));
                if (kind == 0)
                    text += noEnd[random.bounded(noEnd.size())] + han(1);
                else if (kind == 1)
                    text += noStart[random.bounded(noStart.size())];
                else
                    text += QChar(static_cast<char16_t>(0x4E00 + random.bounded(2000)));
                mark = kind < 2;
            }
            const QStringList lines = broken(paragraph(text), 8 + random.bounded(20), *m_fonts);
            QCOMPARE(lines.join(QString()), text);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                QVERIFY2(i == 0 || !noStart.contains(lines[i].front()), qPrintable(lines[i]));
                QVERIFY2(i + 1 == lines.size() || !noEnd.contains(lines[i].back()),
                         qPrintable(lines[i]));
            }
        }
    }

    void keepsWordsAndNumbersWhole()
    {
        const QString text
            = u"共计金额12,000.00元，由Sunrise Logistics承担990000198603120024号。"_s;
        for (int ems = 10; ems < 30; ++ems) {
            const QStringList lines = broken(paragraph(text), ems, *m_fonts);
            QCOMPARE(lines.join(QString()), text);
            for (const QString &word :
                 {u"12,000.00"_s, u"Sunrise"_s, u"Logistics"_s, u"990000198603120024"_s})
                QVERIFY2(std::ranges::any_of(
                             lines, [&word](const QString &line) { return line.contains(word); }),
                         qPrintable(word + u" at "_s + QString::number(ems)));
        }
    }

    void keepsNumbersWithWhatTheyCount()
    {
        const QString text = u"于2026年5月8日支付12,000元，李建民51岁，第12号，共计 9,000 元整"_s;
        for (int ems = 8; ems < 30; ++ems) {
            for (const QString &line : broken(paragraph(text), ems, *m_fonts)) {
                QVERIFY2(!QStringView(u"年月日元岁号").contains(line.front()), qPrintable(line));
                QVERIFY2(line.back() != u'第', qPrintable(line));
            }
        }
    }

    void beginsALineWithAFieldRatherThanTearingIt()
    {
        const QString text = u"申请人：姓名 王秀芹　性别 女　民族 汉族　年龄 45岁"_s;
        QCOMPARE(broken(paragraph(text), 22, *m_fonts),
                 (QStringList{u"申请人：姓名 王秀芹　性别 女　民族 汉族　"_s, u"年龄 45岁"_s}));
        // A field that is longer than a line has to be torn anyway.
        const QString address = u"姓名 王秀芹　单位或住址 "_s + han(40);
        QVERIFY(broken(paragraph(address), 22, *m_fonts).constFirst().size() > 20);
        // Two blanks in a row are an indent, not the end of a field.
        QCOMPARE(broken(paragraph(han(10) + u"　　"_s + han(20)), 22, *m_fonts).constFirst().size(),
                 22);
    }

    void endsLongRoomsWhereTheLineEnds()
    {
        for (const QString &label : {u"单位或住址 "_s, u"公民身份号码（统一社会信用代码） "_s,
                                     u"姓名 王秀芹　公民身份号码 "_s})
        {
            for (const QString &value : {QString(), u"红柳小区"_s}) {
                Paragraph room = paragraph(label);
                room.spans += Span{value, false, true, 12};
                const QList<ComposedLine> lines = composed(room, look(), 28 * em, 0, *m_fonts);
                QCOMPARE(lines.size(), 1);
                QVERIFY(qAbs(lines[0].rules.constLast().line.x2() - 28 * em) < 1);
            }
        }
        Paragraph word = paragraph(u"姓名 "_s);
        word.spans += Span{{}, false, true, 6};
        QVERIFY(composed(word, look(), 28 * em, 0, *m_fonts)[0].rules[0].line.x2() < 10 * em);
    }

    void doesNotTearAShortValue()
    {
        for (int ems = 16; ems < 30; ++ems) {
            Paragraph filled = paragraph(u"本案人民调解员：杨春梅（主持）；记录人："_s);
            filled.spans += Span{u"宋晓岚"_s, false, true, 6};
            filled.spans += Span{u"。当事人认为不宜的，有权要求更换。"_s};
            const QStringList lines = broken(filled, ems, *m_fonts);
            QVERIFY(std::ranges::any_of(
                lines, [](const QString &line) { return line.contains(u"宋晓岚"); }));
        }
    }

    void tearsWhatIsLongerThanALineButNoCharacter()
    {
        const QString word(300, u'm');
        const QStringList lines = broken(paragraph(word), 20, *m_fonts);
        QVERIFY(lines.size() > 5);
        QCOMPARE(lines.join(QString()), word);

        const QString rare = u"𠮷𬱖é́👨‍👩‍👧㐂"_s.repeated(20);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rare);
        for (const double ems : {0.5, 1.0, 1.7, 3.0}) {
            qsizetype at = 0;
            for (const QString &line : broken(paragraph(rare), ems, *m_fonts)) {
                at += line.size();
                finder.setPosition(at);
                QVERIFY(finder.isAtBoundary());
            }
            QCOMPARE(at, rare.size());
        }
    }

    void setsExactlyTheCharactersOfTheGrid()
    {
        const double width = 156 * dotsPerMillimetre;
        const QList<ComposedLine> lines
            = composed(paragraph(han(28 * 3)), look(width / 28), width, 0, *m_fonts);
        QCOMPARE(lines.size(), 3);
        for (const ComposedLine &line : lines) {
            QCOMPARE(line.texts.constFirst().text.size(), 28);
            QList<double> places;
            for (const GlyphRun &run : line.texts.constFirst().runs) {
                for (const QPointF &position : run.positions)
                    places += position.x();
            }
            for (int i = 0; i < 28; ++i)
                QVERIFY(qAbs(places[i] - i * width / 28) < 0.01);
        }
    }

    void stretchesAllGapsAlike()
    {
        // 20 squares and a number that does not fit any more: 0.x em are left over.
        const QString text = han(10) + u"Bank of China"_s + han(30);
        const QList<ComposedLine> lines = composed(paragraph(text), look(), 20.4 * em, 0, *m_fonts);
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const GlyphRun &last = lines[i].texts.constFirst().runs.constLast();
            QVERIFY2(qAbs(last.box().right() - 20.4 * em) < em * 0.02,
                     qPrintable(QString::number(last.box().right())));
            const QList<QPointF> places = lines[i].texts.constFirst().runs.constFirst().positions;
            for (qsizetype k = 2; k < qMin(places.size(), 10); ++k)
                QVERIFY(qAbs((places[k].x() - places[k - 1].x()) - (places[1].x() - places[0].x()))
                        < 0.01);
        }
        // The last line is left as it is.
        const GlyphRun &end = lines.constLast().texts.constFirst().runs.constLast();
        const QList<QPointF> places = end.positions;
        QVERIFY(places.size() < 2 || qAbs(places[1].x() - places[0].x() - em) < em * 0.01);
    }

    void squeezesNeighbouringMarks()
    {
        const auto widthOf = [this](const QString &text) {
            const QList<ComposedLine> lines = composed(paragraph(text), look(), 1e5, 0, *m_fonts);
            double right = 0;
            for (const GlyphRun &run : lines.constFirst().texts.constFirst().runs)
                right = qMax(right, run.positions.constLast().x());
            return right;
        };
        // Where the last character begins: a pair of marks takes about half a square less.
        for (const QString &pair : {u"）。"_s, u"，《"_s, u"；“"_s, u"》（"_s}) {
            const double begins = widthOf(u"人"_s + pair + u"民"_s);
            QVERIFY2(begins < 2.8 * em && begins > 2.3 * em,
                     qPrintable(pair + QString::number(begins / em)));
        }
        QVERIFY(qAbs(widthOf(u"人，民"_s) - 2 * em) < em * 0.01);
    }

    void underlinesFilledInPlacesAtOneDepth()
    {
        Paragraph text = paragraph(u"申请人："_s);
        text.spans << Span{u"张㐂才Smith"_s, false, true, 0} << Span{u"，甲方："_s}
                   << Span{{}, false, true, 6} << Span{u"。"_s};
        const QList<ComposedLine> lines = composed(text, look(), 30 * em, 0, *m_fonts);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].rules.size(), 2);
        QCOMPARE(lines[0].rules[0].line.y1(), lines[0].rules[1].line.y2());
        QVERIFY(qAbs(lines[0].rules[1].line.length() - 6 * em) < 1);
        QCOMPARE(lines[0].texts.constFirst().text, u"申请人：张㐂才Smith，甲方：。"_s);

        text.spans[1].text = han(70);
        const QList<ComposedLine> grown = composed(text, look(), 30 * em, 0, *m_fonts);
        QVERIFY(grown.size() >= 3);
        for (qsizetype i = 0; i < 3; ++i)
            QVERIFY(!grown[i].rules.isEmpty());
    }

    void keepsUyghurInLogicalOrder()
    {
        Paragraph text = paragraph(u"ئەرز قىلغۇچى: گۈلنار (张㐂才) 2026-يىلى 5-ئاينىڭ 15-كۈنى"_s);
        for (const bool rightToLeft : {true, false}) {
            text.rightToLeft = rightToLeft;
            for (const double ems : {4.0, 9.0, 30.0}) {
                const QStringList lines = broken(text, ems, *m_fonts);
                QCOMPARE(lines.join(QString()), textOf(text));
            }
        }
    }

private:
    std::unique_ptr<FontBook> m_fonts;
};

QTEST_MAIN(TestLineBreaking)
#include "tst_linebreaking.moc"
