// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/gaps.h"

#include "core/storage/statement.h"

#include <QCoreApplication>

namespace maplebridge {
namespace {

/// A long row of numbers helps nobody.
constexpr qsizetype mostNumbers = 12;

const QString numbersSql = QStringLiteral(R"(
    SELECT DISTINCT pno FROM inbox
     WHERE site = :site AND state = 'taken'
       AND epoch = (SELECT epoch FROM inbox WHERE site = :site AND state = 'taken'
                     ORDER BY received_at DESC, pno DESC LIMIT 1)
     ORDER BY pno)");

} // namespace

Result<QList<qint64>> missingNumbers(const Room &room, const QString &site)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(*room.database(), numbersSql));
    read.bind(QStringLiteral(":site"), site);
    RETURN_IF_ERROR(read.exec());
    QList<qint64> missing;
    qint64 expected = 1;
    while (read.next()) {
        for (; expected < read.number(0); ++expected)
            missing.append(expected);
        expected = read.number(0) + 1;
    }
    return missing;
}

QString gapSentence(const QList<qint64> &numbers)
{
    if (numbers.isEmpty())
        return {};
    QStringList texts;
    for (const qint64 number : numbers.mid(qMax<qsizetype>(0, numbers.size() - mostNumbers)))
        texts += QString::number(number);
    const char *sentence = QT_TRANSLATE_NOOP(
        "Handover", "Package %1 never came. Nothing is lost by that: a later one brought all that "
                    "was in it.");
    return QCoreApplication::translate("Handover", sentence)
        .arg(texts.join(QCoreApplication::translate("Handover", ", ")));
}

} // namespace maplebridge
