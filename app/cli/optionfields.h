// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "core/domain/fields.h"

namespace maplebridge {

/// A value in which options stand for fields of the same name; an empty text clears one. Options in
/// `others` are no fields. `where` of an error is the option.
template<typename T>
Result<T> withOptions(const T &value, const Invocation &call, const CodeTables &codes,
                      const QStringList &others = {})
{
    static const QStringList switches{QStringLiteral("head"),     QStringLiteral("full_time"),
                                      QStringLiteral("original"), QStringLiteral("wanted"),
                                      QStringLiteral("declined"), QStringLiteral("partial"),
                                      QStringLiteral("trouble")};
    static const QStringList counts{QStringLiteral("pages"), QStringLiteral("year_start")};
    QJsonObject body = bodyOf(value);
    for (auto it = call.options.constBegin(); it != call.options.constEnd(); ++it) {
        if (others.contains(it.key()))
            continue;
        const QString key = QString(it.key()).replace(u'-', u'_');
        const QString text = it.value().last();
        if (text.isEmpty()) {
            body.remove(key);
        } else if (counts.contains(key)) {
            bool isNumber = false;
            const int count = text.toInt(&isNumber);
            if (!isNumber || count < 0)
                return Error{ErrorCode::Invalid, QStringLiteral("wrong value"),
                             QString(u"--" + it.key()), QStringLiteral("a whole number")};
            body.insert(key, count);
        } else if (!switches.contains(key)) {
            body.insert(key, text);
        } else if (text == u"yes" || text == u"no") {
            body.insert(key, text == u"yes");
        } else {
            return Error{ErrorCode::Invalid, QStringLiteral("wrong value"),
                         QString(u"--" + it.key()), QStringLiteral("yes | no")};
        }
    }
    auto changed = fromBody<T>(body, {}, codes);
    if (!changed) {
        Error error = changed.error();
        error.where = QStringLiteral("--") + error.where.mid(1).replace(u'_', u'-');
        return error;
    }
    changed.value().id = value.id;
    return changed;
}

} // namespace maplebridge
