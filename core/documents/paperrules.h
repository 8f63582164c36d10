// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"
#include "core/domain/rules.h"

#include <QByteArray>
#include <QHash>

namespace maplebridge {

/// The word a rule table uses for a problem, e.g. "instalments_sum".
[[nodiscard]] QString problemWord(Problem problem);
[[nodiscard]] std::optional<Problem> problemFromWord(QStringView wanted);

/// Which broken rules stop a paper from being printed for signature. Read from
/// resources/papers/refusals.json.
class Refusals
{
public:
    /// `where` of an error is the JSON pointer.
    static Result<Refusals> fromJson(const QByteArray &bytes);

    /// Those of `issues` that stop `document`. With a subject, what is wrong with other
    /// sessions than that one does not count.
    [[nodiscard]] QList<Issue> stopping(const QString &document, const QList<Issue> &issues,
                                        SectionId subject = {}) const;

private:
    struct Rule
    {
        Problem problem = Problem::Missing;
        QString type;  ///< Section type; empty: any.
        QString field; ///< Without list positions; empty: any.
    };
    QHash<QString, QList<Rule>> m_rules;
};

/// The profiles of resources/papers/profiles.json by name. `where` of an error is the
/// JSON pointer.
Result<QHash<QString, PaperProfile>> profilesFromJson(const QByteArray &bytes);

} // namespace maplebridge
