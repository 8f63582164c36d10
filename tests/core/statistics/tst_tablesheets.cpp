// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/paperrules.h"
#include "core/typesetting/pagelayout.h"
#include "core/typesetting/pagepainter.h"
#include "tests/core/statistics/tablefixture.h"
#include "tests/core/typesetting/typesettingfixtures.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QImage>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

TableHeading heading()
{
    return {u"金河区胡杨街道红柳社区人民调解委员会"_s, u"0990-0000100"_s, u"张明德"_s,
            QDate(2026, 10, 8)};
}

QList<CountedSite> sites(int count)
{
    QList<CountedSite> all{{{}, u"红柳社区"_s, u"residents"_s}};
    for (int i = 1; i < count; ++i)
        all.append({u"room-%1"_s.arg(i), u"金河区胡杨街道第%1社区人民调解委员会"_s.arg(i),
                    u"residents"_s});
    return all;
}

} // namespace

/// Paints the tables to build/…/screens/papers, for people to look at; fails when something on them
/// must not leave the printer.
class TestTableSheets : public QObject
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

    void paintsTheTableOfARoom()
    {
        const CountScope scope = scopeOf(u"2026"_s);
        const PageModel pages
            = paint(u"table-cases"_s, tablePaper({countTable(caseTable(), manyCases(300, 3, 1),
                                                             shippedCodes(), scope, sites(1)),
                                                  {}},
                                                 heading()));
        QVERIFY2(pages.pages.size() <= 2, "the table of a room goes on one sheet of two sides");
    }

    void paintsTheTableOfADistrict()
    {
        const PageModel pages = paint(
            u"table-rooms"_s, tablePaper(countBySite(caseTable(), manyCases(4000, 3, 40),
                                                     shippedCodes(), scopeOf(u"2026"_s), sites(40)),
                                         heading()));
        // Heads are repeated on every page that a strip goes on to.
        qsizetype repeated = 0;
        for (const Page &page : pages.pages) {
            for (const PlacedText &text : page.texts)
                repeated += text.part == TextPart::RepeatedHead ? 1 : 0;
        }
        QVERIFY(repeated > 0);
    }

    void paintsTheTableOfPeople()
    {
        const auto tables = builtInTables(shippedCodes());
        VERIFY_RESULT(tables);
        paint(u"table-people"_s, tablePaper({countTable(tables.value().last(), {}, shippedCodes(),
                                                        scopeOf(u"2026"_s), sites(12)),
                                             {}},
                                            heading()));
    }

private:
    PageModel paint(const QString &name, const PaperText &paper,
                    const QString &profileName = u"table"_s)
    {
        const auto profiles
            = profilesFromJson(sourceFile(u"resources/papers/profiles.json"_s)).value();
        const PaperProfile profile = profiles.value(profileName);
        const PageModel pages = layOut(paper, profile, *m_fonts);
        for (qsizetype i = 0; i < pages.pages.size(); ++i) {
            const QImage image = pageImage(pages, static_cast<int>(i), 110);
            if (!image.save(m_folder.filePath(u"%1-%2.png"_s.arg(name).arg(i + 1))))
                qFatal("the picture cannot be kept");
        }
        const QList<LayoutFault> faults = faultsOf(pages);
        if (!faults.isEmpty())
            QTest::qFail(qPrintable(faults.first().text), __FILE__, __LINE__);
        return pages;
    }

    std::unique_ptr<FontBook> m_fonts;
    QDir m_folder;
};

QTEST_MAIN(TestTableSheets)
#include "tst_tablesheets.moc"
