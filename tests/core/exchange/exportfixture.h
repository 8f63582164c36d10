// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/exchange/caseexport.h"
#include "core/exchange/practiceroom.h"
#include "core/exchange/ziparchive.h"
#include "core/settings/roomrules.h"
#include "tests/support/datafile.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>

namespace maplebridge::tests {

/// Prints what a paper says as bytes, so that tests can look for it.
class PlainPress : public PaperPress
{
public:
    Result<PrintedPaper> print(const PaperText &paper, const PaperProfile & /*unused*/) override
    {
        if (paper.title == m_jammedAt)
            return Error{ErrorCode::Refused, QStringLiteral("the press is jammed")};
        return PrintedPaper{"%PDF-" + paper.marginNote.toUtf8() + '\n' + plainText(paper).toUtf8(),
                            1};
    }
    QStringList charactersWithoutFont(const PaperText & /*unused*/) override { return {}; }
    void jamAt(const QString &title) { m_jammedAt = title; }

private:
    QString m_jammedAt;
};

/// The practice room with a press.
struct ExportFixture
{
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 9, 1), QTime(2, 0), Qt::UTC)};
    RoomRules rules;
    std::unique_ptr<Room> room;
    std::unique_ptr<PaperSet> set;
    PlainPress press;
    std::unique_ptr<PaperDesk> papers;

    Done create()
    {
        ASSIGN_OR_RETURN(rules, builtInRules());
        ASSIGN_OR_RETURN(room,
                         createPracticeRoom(path(QStringLiteral("room.mbroom")), &rules, &clock));
        ASSIGN_OR_RETURN(PaperSet read, builtInPapers());
        set = std::make_unique<PaperSet>(std::move(read));
        papers = std::make_unique<PaperDesk>(room.get(), set.get(), &press);
        return Success{};
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    [[nodiscard]] CaseId caseOf(int worked) const
    {
        return room->cases().findByNumber(workedCase(worked).file.record.number).value();
    }

    Result<ExportSummary> exportTo(const QString &name, const QList<CaseId> &cases,
                                   bool masked = false)
    {
        ExportRequest request;
        request.cases = cases;
        request.path = path(name);
        request.masked = masked;
        return exportCases(room.get(), *papers, request);
    }

    [[nodiscard]] QList<ZipEntry> inside(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? unzipped(file.readAll()).value()
                                              : QList<ZipEntry>();
    }
};

/// The first file whose path ends so; empty for none.
inline QByteArray entryEnding(const QList<ZipEntry> &entries, const QString &ending)
{
    for (const ZipEntry &entry : entries) {
        if (entry.path.endsWith(ending))
            return entry.bytes;
    }
    return {};
}

inline QStringList pathsOf(const QList<ZipEntry> &entries)
{
    QStringList paths;
    for (const ZipEntry &entry : entries)
        paths += entry.path;
    return paths;
}

} // namespace maplebridge::tests
