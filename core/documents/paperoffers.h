// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papercontext.h"

/// Which papers fit a case, what each is about, and which day it bears.

namespace maplebridge {

/// The day a document bears unless another is asked for: that of the application, the session,
/// the agreement and so on. Invalid while the case does not say it.
[[nodiscard]] QDate usualDayOf(const CaseFile &file, const PaperRequest &request);

/// Whether there is one such paper for each session, inquiry, party, promise or payment.
[[nodiscard]] bool hasSubject(const QString &document);
/// What a document with subjects can be about, in the order of the case.
[[nodiscard]] QList<SectionId> subjectsOf(const CaseFile &file, const QString &document);
/// Those of them for which the paper is of use now: nobody is invited to what was held.
[[nodiscard]] QList<SectionId> offeredSubjectsOf(const CaseFile &file, const QString &document);
/// What such a subject is called in messages: "a session of the case".
[[nodiscard]] QString subjectName(const QString &document);

/// The documents that fit what is known of a case, in the order of the work.
[[nodiscard]] QStringList papersOffered(const CaseFile &file);

} // namespace maplebridge
