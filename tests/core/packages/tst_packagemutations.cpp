// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "mutations.h"

#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;

namespace {

constexpr quint32 everydaySeed = 20261123;

QByteArray sayingOf(const MutationCount &count)
{
    return u"accepted: "_s.append(count.accepted.join(u", "_s)).toUtf8();
}

} // namespace

class TestPackageMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBitOfTheEnvelopeCounts();
    void theEnvelopeCutAnywhereIsRefused();
    void changesOfTheEnvelopeAreRefused();
    void changesInsideWithoutTheKeyAreRefused();
    void hostileListsUnderARightSignatureAreRefused();
};

void TestPackageMutations::everyBitOfTheEnvelopeCounts()
{
    const QByteArray sealed
        = BagBuilder::sound({{u"data/headers/000001.jsonl"_s, "{\"seq\":1}\n"}}).sealed();
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
        QVERIFY2(!openBytes(changed, soundTerms()).package, QByteArray::number(at).constData());
    }
}

void TestPackageMutations::theEnvelopeCutAnywhereIsRefused()
{
    const QByteArray sealed
        = BagBuilder::sound({{u"data/headers/000001.jsonl"_s, "{\"seq\":1}\n"}}).sealed();
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(!openBytes(sealed.first(length), soundTerms()).package);
}

void TestPackageMutations::changesOfTheEnvelopeAreRefused()
{
    const MutationCount count = mutateEnvelope(everydaySeed, 3000);
    QVERIFY2(count.accepted.isEmpty(), sayingOf(count).constData());
    QVERIFY(count.refused > 2900);
}

void TestPackageMutations::changesInsideWithoutTheKeyAreRefused()
{
    const MutationCount count = mutateInside(everydaySeed, 1500);
    QVERIFY2(count.accepted.isEmpty(), sayingOf(count).constData());
    QVERIFY(count.refused > 1400);
}

void TestPackageMutations::hostileListsUnderARightSignatureAreRefused()
{
    const MutationCount count = mutateSigned(everydaySeed, 1500);
    QVERIFY2(count.accepted.isEmpty(), sayingOf(count).constData());
    QVERIFY(count.refused > 1300);
    QVERIFY(count.verdicts.value(PackageVerdict::Malformed) > 1000);
}

QTEST_GUILESS_MAIN(TestPackageMutations)
#include "tst_packagemutations.moc"
