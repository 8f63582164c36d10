// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/papers/proofs.h"

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// The same proof as tst_nothinglost with texts as long as the case format lets them be.
class TestNothingLostLong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingOfTheLongestTexts_data()
    {
        QTest::addColumn<QString>("document");
        for (const QString &document : paperSet().documents())
            QTest::newRow(qPrintable(document)) << document;
    }
    void losesNothingOfTheLongestTexts()
    {
        QFETCH(QString, document);
        static const FullCase full
            = fullCase({.longestFree = FieldNote{}.longest, .longestOfParty = 400});
        const auto paper = Prover::composed({document}, full);
        QVERIFY(paper);
        const QString text = squeezed(plainText(paper.value()));
        const QList<NotPrinted> excused = neverPrinted() + notPrintedOn(document, 1);
        for (const PutIn &value : full.put.values) {
            QVERIFY2(matches(excused, value.path) || text.contains(squeezed(value.said)),
                     qPrintable(value.path));
        }
        const QStringList faults = m_prover.faultsOf(paper.value(), document);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
    }

private:
    Prover m_prover{120};
};

QTEST_MAIN(TestNothingLostLong)
#include "tst_nothinglostlong.moc"
