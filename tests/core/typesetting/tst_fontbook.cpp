// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/typesetting/typesettingfixtures.h"

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

class TestFontBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAFaceForRareCharacters_data()
    {
        QTest::addColumn<QString>("character");
        for (const QString &one : {u"㐂"_s, u"𠮷"_s, u"䶮"_s, u"𬱖"_s, u"喆"_s, u"¥"_s, u"￥"_s,
                                   u"·"_s, u"ە"_s, u"ڭ"_s, u"①"_s, u"☑"_s})
            QTest::newRow(qPrintable(one)) << one;
    }
    void findsAFaceForRareCharacters()
    {
        QFETCH(QString, character);
        FontBook fonts = fontBook();
        for (const FontRole role :
             {FontRole::FangSong, FontRole::Song, FontRole::Kai, FontRole::Hei, FontRole::Title})
        {
            const FontChoice choice = fonts.fontFor(character, role, false, 280);
            QVERIFY(choice.found);
            QVERIFY(choice.font.isValid());
            QCOMPARE(choice.font.pixelSize(), 280.0);
        }
    }

    void neverDrawsTheFullWidthYenFromFandol()
    {
        FontBook fonts = fontBook();
        const FontChoice choice = fonts.fontFor(u"￥", FontRole::FangSong, false, 280);
        QVERIFY(choice.found);
        QVERIFY(!choice.font.familyName().startsWith(u"Fandol"_s));
    }

    void namesWhatNoFontHas()
    {
        FontBook fonts = fontBook();
        // A private-use character and one that Unicode has not given out.
        const QString strange = u"\uE7C9"_s;
        const PaperText paper = paperOf({paragraph(u"张"_s + strange + u"才"_s + strange)});
        QCOMPARE(fonts.charactersWithoutFont(paper), QStringList{strange});
        QVERIFY(fonts.charactersWithoutFont(paperOf({paragraph(u"张㐂才\n¥1\u2060"_s)})).isEmpty());
    }

    void takesARealBoldFaceWhereThereIsOne()
    {
        FontBook fonts = fontBook();
        const FontChoice hei = fonts.fontFor(u"人", FontRole::Hei, true, 280);
        QVERIFY(!hei.thickened);
        QCOMPARE(hei.font.weight(), static_cast<int>(QFont::Bold));
        const FontChoice rare = fonts.fontFor(u"\U0002CE93", FontRole::FangSong, true, 280);
        QVERIFY(!rare.found || rare.thickened || rare.font.weight() == QFont::Bold);
    }
};

QTEST_MAIN(TestFontBook)
#include "tst_fontbook.moc"
