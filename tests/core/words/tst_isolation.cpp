// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/words/isolation.h"

#include <QTest>

using namespace maplebridge;

namespace {

const QString aygul = QStringLiteral("ئايگۈل");
const QString aygulTurdi = QStringLiteral("ئايگۈل تۇردى");
const QString set = QStringLiteral("\u2068%1\u2069");

} // namespace

class TestIsolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameFromTheRightIsSetApart()
    {
        QCOMPARE(isolated(aygul), set.arg(aygul));
        QCOMPARE(isolated(isolated(aygul)), set.arg(aygul));
    }

    void otherNamesStayAsTheyAre()
    {
        QCOMPARE(isolated(QStringLiteral("买买提·吐尔逊")), QStringLiteral("买买提·吐尔逊"));
        QCOMPARE(isolated({}), QString());
    }

    void everyNameInATitleIsSetApartOnce()
    {
        const QString title
            = aygulTurdi + QStringLiteral("、王丽与") + aygul + QStringLiteral("邻里纠纷");
        QCOMPARE(isolatedIn(title, {aygul, QStringLiteral("王丽"), aygulTurdi, {}, aygul}),
                 QString(set.arg(aygulTurdi) + QStringLiteral("、王丽与") + set.arg(aygul)
                         + QStringLiteral("邻里纠纷")));
    }
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
