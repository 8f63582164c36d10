// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pagelayout.h"
#include "core/typesetting/pagepainter.h"
#include "tests/core/papers/workedpapers.h"
#include "tests/core/typesetting/typesettingfixtures.h"

#include <QDir>
#include <QImage>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// Paints every paper of the worked cases and every blank form to build/…/screens/papers,
/// for people to look at.
class TestPaperSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fonts = std::make_unique<FontBook>(fontBook());
        m_folder
            = QDir(qEnvironmentVariable("MAPLEBRIDGE_BINARY_DIR", u"."_s) + u"/screens/papers"_s);
        QVERIFY(m_folder.mkpath(u"."_s));
    }

    void paintsThePapersOfACase_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {1, 2, 3, 5, 7})
            QTest::addRow("case %d", number) << number;
    }
    void paintsThePapersOfACase()
    {
        QFETCH(int, number);
        const PaperCase paperCase = workedPaperCase(number);
        const QList<WantedPaper> papers
            = papersOf(paperCase.file, u"case%1"_s.arg(number, 2, 10, QChar(u'0')));
        QVERIFY(papers.size() >= 4);
        for (const WantedPaper &paper : papers)
            paint(paper, paperCase.context());
    }

    void paintsBlankForms()
    {
        const PaperCase nobody;
        for (const QString &document : paperSet().documents())
            paint({u"blank-"_s + document.toLower(), {document, {}, {}, true}},
                  {nullptr, nullptr, {}, &codeTables(), nullptr});
        PaperCase half = leakCase();
        half.file.sessions.clear();
        half.file.minutes.clear();
        for (const QString &document : paperSet().documents())
            paint({u"half-"_s + document.toLower(), {document, {}, {}, true}}, half.context());
    }

    void paintsAnotherScript()
    {
        const PaperCase uyghur = uyghurCase();
        for (const WantedPaper &paper : papersOf(uyghur.file, u"uyghur"_s))
            paint(paper, uyghur.context());
        const PaperCase talk = uyghurTalkCase();
        for (const WantedPaper &paper : papersOf(talk.file, u"uyghurtalk"_s))
            paint(paper, talk.context());
        const PaperCase minor = minorCase();
        for (const WantedPaper &paper : papersOf(minor.file, u"minor"_s))
            paint(paper, minor.context());
    }

private:
    void paint(const WantedPaper &wanted, const PaperContext &context)
    {
        const auto paper = paperSet().compose(wanted.request, context);
        QVERIFY2(paper, qPrintable(wanted.name));
        const PageModel model
            = layOut(paper.value(), paperSet().profileOf(wanted.request.document), *m_fonts);
        QVERIFY2(faultsText(model).isEmpty(), qPrintable(wanted.name + faultsText(model)));
        for (int page = 0; page < model.pages.size(); ++page) {
            const QString file = u"%1-p%2.png"_s.arg(wanted.name).arg(page + 1);
            QVERIFY(pageImage(model, page, 110).save(m_folder.filePath(file)));
        }
    }

    std::unique_ptr<FontBook> m_fonts;
    QDir m_folder;
};

QTEST_MAIN(TestPaperSheets)
#include "tst_papersheets.moc"
