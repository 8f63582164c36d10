// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "mutations.h"

#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;

namespace {

/// Another seed every time but when one is given, so that runs add up.
quint32 seedOfRun()
{
    bool isGiven = false;
    const uint given = qEnvironmentVariable("MAPLEBRIDGE_SEED").toUInt(&isGiven);
    return isGiven ? given : static_cast<quint32>(QDateTime::currentMSecsSinceEpoch());
}

int timesOf(int whole)
{
    return qEnvironmentVariableIsSet("MAPLEBRIDGE_BRIEF") ? whole / 50 : whole;
}

void report(const char *name, quint32 seed, const MutationCount &count)
{
    qInfo("%s: seed %u, %d refused, %d the same, %lld accepted", name, seed, count.refused,
          count.same, static_cast<long long>(count.accepted.size()));
}

} // namespace

class TestPackageMutationsLong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandChangesOfTheEnvelopeAreRefused();
    void tenThousandChangesInsideAreRefused();
    void tenThousandHostileListsAreRefused();
};

void TestPackageMutationsLong::aHundredThousandChangesOfTheEnvelopeAreRefused()
{
    const quint32 seed = seedOfRun();
    const MutationCount count = mutateEnvelope(seed, timesOf(100'000));
    report("envelope", seed, count);
    QVERIFY2(count.accepted.isEmpty(), qPrintable(count.accepted.join(u' ')));
}

void TestPackageMutationsLong::tenThousandChangesInsideAreRefused()
{
    const quint32 seed = seedOfRun();
    const MutationCount count = mutateInside(seed, timesOf(12'000));
    report("inside", seed, count);
    QVERIFY2(count.accepted.isEmpty(), qPrintable(count.accepted.join(u' ')));
}

void TestPackageMutationsLong::tenThousandHostileListsAreRefused()
{
    const quint32 seed = seedOfRun();
    const MutationCount count = mutateSigned(seed, timesOf(12'000));
    report("signed", seed, count);
    QVERIFY2(count.accepted.isEmpty(), qPrintable(count.accepted.join(u' ')));
}

QTEST_GUILESS_MAIN(TestPackageMutationsLong)
#include "tst_packagemutationslong.moc"
