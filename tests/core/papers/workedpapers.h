// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/documents/papercases.h"
#include "tests/support/datafile.h"

namespace maplebridge::tests {

/// A paper to be made, with the name of its picture.
struct WantedPaper
{
    QString name; ///< E.g. "case01-record2".
    PaperRequest request;
};

/// The committee of the practice room.
inline const RoomDocument &practiceRoom()
{
    static const RoomDocument room = [] {
        auto read = roomDocumentFromJson(sourceFile(QStringLiteral("resources/practice/room.json")),
                                         shippedCodes());
        if (!read)
            qFatal("room.json: %s", qPrintable(read.error().where));
        return std::move(read).value();
    }();
    return room;
}

/// A worked case with the committee of the practice room.
inline PaperCase workedPaperCase(int number)
{
    CaseDocument document = workedCase(number);
    return {std::move(document.file), practiceRoom().committee, std::move(document.mediators)};
}

/// Every paper that fits the case, with one for each session and inquiry, on the day it was made.
inline QList<WantedPaper> papersOf(const CaseFile &file, const QString &prefix)
{
    QList<WantedPaper> wanted;
    const auto add = [&](const QString &document, SectionId subject, const QDate &day,
                         const QString &number = {}) {
        wanted.append(
            {prefix + u'-' + document.toLower() + number, {document, subject, day, false, 1, {}}});
    };
    for (const QString &document : papersOffered(file)) {
        const QList<SectionId> subjects = subjectsOf(file, document);
        for (qsizetype i = 0; i < subjects.size(); ++i)
            add(document, subjects[i], usualDayOf(file, {document, subjects[i]}),
                QString::number(i + 1));
        if (!hasSubject(document)) {
            const QDate day = usualDayOf(file, {document});
            add(document, {}, document != u"APPLY" && day.isValid() ? day : file.record.acceptedOn);
        }
    }
    return wanted;
}

} // namespace maplebridge::tests
