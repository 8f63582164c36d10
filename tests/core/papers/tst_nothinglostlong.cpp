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
        QTest::addColumn<bool>("mixed");
        // Briefly: one paper that is quick to set.
        const bool brief = qEnvironmentVariableIsSet("MAPLEBRIDGE_BRIEF");
        const QStringList documents = brief ? QStringList{u"END"_s} : paperSet().documents();
        for (const QString &document : documents) {
            QTest::addRow("%s", qPrintable(document)) << document << false;
            QTest::addRow("%s mixed", qPrintable(document)) << document << true;
        }
    }
    void losesNothingOfTheLongestTexts()
    {
        QFETCH(QString, document);
        QFETCH(bool, mixed);
        static const FullCase han
            = fullCase({.longestFree = FieldNote{}.longest, .longestOfParty = 400});
        static const FullCase uyghur
            = fullCase({.mixed = true, .longestFree = 1000, .longestOfParty = 400});
        const FullCase &full = mixed ? uyghur : han;
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
