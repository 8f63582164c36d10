// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "core/exchange/dossier.h"
#include "core/platform/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

/// Binding a dossier from the command line.

namespace maplebridge {
namespace {

void addNames(QStringList &lines, const char *sentence, const QStringList &names)
{
    for (const QString &name : names)
        lines += cliText(sentence).arg(name);
}

} // namespace

Result<Answer> runDossier(Workplace &place, const Invocation &call)
{
    if (!call.has(QStringLiteral("to")))
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please say where to: --to FILE.pdf")));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(PaperDesk * desk, place.papers());
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    QString path = call.value(QStringLiteral("to"));
    const bool isFolder = QFileInfo(path).isDir();
    const auto isTaken = [&call](const QString &file) {
        return QFileInfo::exists(file) && !call.has(QStringLiteral("overwrite"));
    };
    if (!isFolder && isTaken(path)) // before anything is issued
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"), path};
    ASSIGN_OR_RETURN(const BoundDossier dossier, bindDossier(*room, *desk, id));
    if (isFolder)
        path = QDir(path).filePath(dossier.fileName);
    if (isTaken(path))
        return Error{ErrorCode::Conflict, QStringLiteral("a file of that name is there"), path};
    RETURN_IF_ERROR(writeFileDurably(path, dossier.pdf));
    Answer answer;
    answer.json = QJsonObject{
        {QStringLiteral("file"), path},
        {QStringLiteral("pages"), dossier.pages},
        {QStringLiteral("last_number"), dossier.lastNumber},
        {QStringLiteral("missing"), QJsonArray::fromStringList(dossier.missing)},
        {QStringLiteral("unsigned"), QJsonArray::fromStringList(dossier.unsignedOnes)},
        {QStringLiteral("by_hand"), QJsonArray::fromStringList(dossier.byHand)}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Bound: %1 (pages: %2, last number: %3)"))
                        .arg(path)
                        .arg(dossier.pages)
                        .arg(dossier.lastNumber)};
    addNames(answer.lines, QT_TRANSLATE_NOOP("Cli", "Missing: %1"), dossier.missing);
    addNames(answer.lines, QT_TRANSLATE_NOOP("Cli", "Not noted as signed: %1"),
             dossier.unsignedOnes);
    addNames(answer.lines, QT_TRANSLATE_NOOP("Cli", "To be put in by hand: %1"), dossier.byHand);
    return answer;
}

} // namespace maplebridge
