// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/enquiry.h"

#include <QRegularExpression>

namespace maplebridge {
namespace {

/// Results that say nothing without words: where they were sent, why it is not taken up.
bool needsWords(const QString &result)
{
    return result == u"referred" || result == u"refused" || result == u"settled";
}

} // namespace

bool isOpen(const Enquiry &enquiry)
{
    return enquiry.result.isEmpty() || enquiry.result == u"watched";
}

QList<Issue> issuesOf(const Enquiry &enquiry, const QDate &today)
{
    QList<Issue> issues;
    const auto add = [&](const char *field, Problem problem) {
        issues.append(
            {QString(Enquiry::type), enquiry.id.uuid(), QString::fromLatin1(field), problem});
    };
    if (!enquiry.on.isValid())
        add("on", Problem::Missing);
    else if (enquiry.on > today)
        add("on", Problem::DateInFuture);
    if (enquiry.manner.isEmpty())
        add("manner", Problem::Missing);
    if (enquiry.matter.trimmed().isEmpty())
        add("matter", Problem::Missing);
    if (needsWords(enquiry.result) && enquiry.answer.trimmed().isEmpty())
        add("answer", Problem::Missing);
    if (enquiry.result == u"watched" && !enquiry.lookAgainOn.isValid())
        add("look_again_on", Problem::Missing);
    if (enquiry.lookAgainOn.isValid() && enquiry.on.isValid() && enquiry.lookAgainOn < enquiry.on)
        add("look_again_on", Problem::DatesOutOfOrder);
    return issues;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[、，,；;\\n]"));
    QStringList names;
    for (const QString &part : text.split(between)) {
        const QString name = part.trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace maplebridge
