// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/paperwork/paperdesk.h"

#include <QJsonObject>

namespace maplebridge {

/// What is to be handed over, and where to.
struct ExportRequest
{
    QList<CaseId> cases; ///< In the order of the index.
    QString path;        ///< The zip that is made.
    bool masked = false;
    bool overwrite = false; ///< Only after somebody said so.
};

/// What was handed over.
struct ExportSummary
{
    QString path; ///< Absolute.
    int cases = 0;
    int files = 0; ///< Inside the zip, with manifest and index.
    qint64 bytes = 0;
    QString sha256; ///< Of the zip.
    bool masked = false;
    QStringList remarks; ///< E.g. a paper that could not be printed; sentences.
};

/// Writes case files as one zip that a person without the program can use: an index page, a
/// manifest with the hash of every file, and for each case its JSON and every document.
///
/// It is written beside the target, read from the disk again, compared with its manifest to the
/// last byte, and only then gets its name and a line in the log. Not sealed: show
/// `unsealedSentence()` (exportindex.h) before calling.
///
/// Refused for no cases; NotFound for a missing folder or case; Conflict when there is a file and
/// `overwrite` is off; DiskFull; Io. After an error no new file is there.
Result<ExportSummary> exportCases(Room *room, const PaperDesk &papers,
                                  const ExportRequest &request);

/// Cases that have ended and that no whole (unmasked) export holds since, by day of ending.
Result<QList<CaseId>> endedSinceExport(const Room &room);

/// Reads an export from the disk and compares every file with the manifest, which it gives.
Result<QJsonObject> checkExport(const QString &path);

/// A name for an export of these cases: number and title of one, or the day and how many.
Result<QString> suggestedExportName(const Room &room, const QList<CaseId> &cases, bool masked);

} // namespace maplebridge
