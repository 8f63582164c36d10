// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bagbuilder.h"

#include <random>

namespace maplebridge::tests {

/// Changes to bytes as an accident or an enemy makes them, the same in every run of one seed.
class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    [[nodiscard]] qsizetype below(qsizetype bound)
    {
        return static_cast<qsizetype>(m_random()
                                      % static_cast<quint64>(std::max<qsizetype>(1, bound)));
    }

    /// The bytes after one change; what it was goes into `what`.
    [[nodiscard]] QByteArray changed(const QByteArray &bytes, QString *what);

private:
    [[nodiscard]] QByteArray piecesMoved(const QByteArray &bytes, qsizetype unit);

    std::mt19937_64 m_random;
};

/// How the mutations of a run ended.
struct MutationCount
{
    int refused = 0;
    int same = 0; ///< No change, the same content packed otherwise, or another truth well signed.
    QStringList accepted;
    QMap<PackageVerdict, int> verdicts;
};

/// Judges one mutated package: it may be accepted only if exactly this header and these files come
/// out of it.
void judge(const QByteArray &sealed, const PackageHeader &header, const QList<PackageFile> &files,
           const QString &what, MutationCount *count);

/// Changes the sealed bytes so many times.
[[nodiscard]] MutationCount mutateEnvelope(quint32 seed, int times);
/// Changes what is inside and seals it again, without the signing key.
[[nodiscard]] MutationCount mutateInside(quint32 seed, int times);
/// Changes lists and contents, signs with the right key, and seals.
[[nodiscard]] MutationCount mutateSigned(quint32 seed, int times);

} // namespace maplebridge::tests
