// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/settings/roomrules.h"
#include "tests/core/handover/modelnet.h"
#include "tests/support/verify.h"

using namespace maplebridge;
using tests::ModelNet;

/// The protocol under everything that can go wrong, with the real engine on real databases.
/// MAPLEBRIDGE_RUNS, MAPLEBRIDGE_STEPS and MAPLEBRIDGE_SEED say how much and from where.
class TestExchangeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndAllAgree()
    {
        const auto rules = builtInRules();
        VERIFY_RESULT(rules);
        const int runs = qEnvironmentVariableIntValue("MAPLEBRIDGE_RUNS");
        const int wanted = runs > 0 ? runs : 8;
        const int steps = qMax(200, qEnvironmentVariableIntValue("MAPLEBRIDGE_STEPS"));
        const int first = qMax(1, qEnvironmentVariableIntValue("MAPLEBRIDGE_SEED"));
        int revisions = 0;
        for (int seed = first; seed < first + wanted; ++seed) {
            ModelNet net(static_cast<quint32>(seed), &rules.value().codes);
            for (int i = 0; i < steps && net.failure().isEmpty(); ++i)
                net.step();
            net.heal(7);
            const QString fault = net.firstFault();
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
            revisions += net.revisions();
        }
        qInfo("%d runs of %d steps, %d entries", wanted, steps, revisions);
        QVERIFY(revisions > wanted * 20);
    }
};

QTEST_GUILESS_MAIN(TestExchangeModel)
#include "tst_exchangemodel.moc"
