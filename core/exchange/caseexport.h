// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/paperwork/paperdesk.h"
#include "core/platform/partfile.h"

#include <QJsonObject>

#include <functional>
#include <memory>

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

/// An export that lies written and compared beside its target. It has no name and no line in the
/// log yet; what is not published goes away with its last copy.
struct PreparedExport
{
    ExportSummary summary;
    QList<CaseId> cases;
    qint64 asOf = 0; ///< Logical clock of the room as it was exported.
    bool overwrite = false;
    std::shared_ptr<PartFile> file;
};

/// Asked before each step; `false` stops the export.
using ExportProgress = std::function<bool(int step, int steps)>;

/// Writes case files as one zip that a person without the program can use: for each case its JSON
/// and every document, then an index page and a manifest with the hash of every file. One case at
/// a time is held in memory. The zip is read from the disk again and compared with its manifest to
/// the last byte. Writes nothing into the room, so that a job can do it with a reader.
///
/// Not sealed: show `unsealedSentence()` (exportindex.h) before calling. Refused for no cases;
/// NotFound for a missing folder or case; Conflict when there is a file and `overwrite` is off;
/// DiskFull; Io; Cancelled. After an error no new file is there.
Result<PreparedExport> prepareExport(const Room &room, const PaperDesk &papers,
                                     const ExportRequest &request,
                                     const ExportProgress &goesOn = {});

/// Gives a prepared export its name and a line in the log, or neither.
Result<ExportSummary> publishExport(Room *room, const PreparedExport &prepared);

/// Both at once.
Result<ExportSummary> exportCases(Room *room, const PaperDesk &papers,
                                  const ExportRequest &request);

/// Cases that have ended and that no whole (unmasked) export holds since, by day of ending.
Result<QList<CaseId>> endedSinceExport(const Room &room);

/// Reads an export from the disk and compares every file with the manifest, which it gives.
Result<QJsonObject> checkExport(const QString &path);

/// A name for an export of these cases: number and title of one, or the day and how many.
Result<QString> suggestedExportName(const Room &room, const QList<CaseId> &cases, bool masked);

} // namespace maplebridge
