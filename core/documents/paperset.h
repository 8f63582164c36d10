// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/paperoffers.h"
#include "core/documents/paperrules.h"
#include "core/documents/papertemplate.h"
#include "core/documents/phrases.h"

namespace maplebridge {

/// Everything papers are made with: templates, phrases, profiles and refusals, read and
/// checked together, so that a set that exists can compose each of its documents.
class PaperSet
{
public:
    /// From the files of resources/papers by their path in that folder, e.g.
    /// "profiles.json", "templates/APPLY.paper". An error names file and line (or JSON
    /// pointer) in `where`.
    static Result<PaperSet> fromFiles(const QHash<QString, QByteArray> &files);

    [[nodiscard]] QStringList documents() const; ///< Codes, sorted.
    [[nodiscard]] bool has(const QString &document) const { return m_templates.contains(document); }
    /// Of a document the set has.
    [[nodiscard]] const PaperProfile &profileOf(const QString &document) const;
    /// By its name; the profile of forms where there is none of that name.
    [[nodiscard]] PaperProfile profile(const QString &name) const
    {
        return m_profiles.value(name, m_profiles.value(QStringLiteral("form")));
    }
    [[nodiscard]] QString titleOf(const QString &document) const;
    [[nodiscard]] QString templateVersion(const QString &document) const;
    [[nodiscard]] WordingStatus statusOf(const QString &document) const;
    [[nodiscard]] QString sourceOf(const QString &document) const;

    /// What the paper says. NotFound for an unknown document, or a record of a session
    /// or inquiry that the case does not have; blank forms need neither.
    [[nodiscard]] Result<PaperText> compose(const PaperRequest &request,
                                            const PaperContext &context) const;

    /// The sentence an obligation makes as a clause.
    [[nodiscard]] QString obligationSentence(const Obligation &obligation,
                                             const CaseFile &file) const;

    /// Those of the issues for which the paper is not printed for signature.
    [[nodiscard]] QList<Issue> stopping(const QString &document, const QList<Issue> &issues,
                                        SectionId subject = {}) const
    {
        return m_refusals.stopping(document, issues, subject);
    }

private:
    Done addTemplates(const QHash<QString, QByteArray> &files);

    Phrases m_phrases;
    Refusals m_refusals;
    QHash<QString, PaperProfile> m_profiles;
    QHash<QString, PaperTemplate> m_templates;
};

/// Checks all templates and data files, going on after a fault; empty when all are sound.
[[nodiscard]] QList<Error> checkTemplates(const QHash<QString, QByteArray> &files);

/// First 8 hex digits of the SHA-256 over what the paper says, without page furniture.
[[nodiscard]] QString shortHashOf(const PaperText &paper);

} // namespace maplebridge
