// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

// bench_package FOLDER TIMES
//
// Takes the log of a practice room as the lines that travel, headers and payloads apart, leaves
// them as FOLDER/lines.jsonl for other programs, and packs, signs and seals them. Prints as JSON
// the size of the package and the CPU of the whole, of the hashes, and of the seal alone.

#include "core/exchange/practiceroom.h"
#include "core/packages/packagewriter.h"
#include "core/sealing/agefile.h"
#include "core/settings/roomrules.h"
#include "tests/benchmarks/stopwatch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

#include <sqlite3.h>

#include <cstdio>

using namespace maplebridge;
using namespace maplebridge::bench;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T sound(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(result).value();
}

/// One column of text or bytes of every row, a line each.
QByteArray linesOf(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr)
            != SQLITE_OK
        || sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
    QByteArray lines;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        lines += QByteArrayView(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                                sqlite3_column_bytes(statement, 0));
        lines += '\n';
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return lines;
}

class CountingSink : public ByteSink
{
public:
    Done write(QByteArrayView bytes) override
    {
        size += bytes.size();
        return Success{};
    }
    qsizetype size = 0;
};

PackageHeader headerOf(const QDateTime &at)
{
    PackageHeader header;
    header.id = newUuid(at);
    header.from = u"R112"_s;
    header.to = u"S03"_s;
    header.replica = header.machine = header.epoch = QByteArray(16, '\x11');
    header.wall = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
    header.app = u"0.1.0"_s;
    return header;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int times = words.value(2).toInt();
    if (times < 1) {
        std::fputs("bench_package FOLDER TIMES\n", stderr);
        return 2;
    }
    const QDir folder(words.value(1));
    const QString path = folder.filePath(u"package.mbroom"_s);
    const RoomRules rules = sound(builtInRules());
    const SystemClock clock;
    static_cast<void>(sound(createPracticeRoom(path, &rules, &clock)));
    const QByteArray headers = linesOf(path, "SELECT header FROM revision ORDER BY fid, seq");
    const QByteArray payloads = linesOf(
        path,
        "SELECT CAST('{\"body\":' || CAST(payload.body AS TEXT) || ',\"rid\":\"'"
        " || lower(hex(revision.rid)) || '\",\"salt\":\"' || lower(hex(payload.salt)) || '\"}'"
        " AS BLOB) FROM revision JOIN payload USING (payload_hash) ORDER BY fid, seq");
    const QByteArray all = headers + payloads;
    QFile file(folder.filePath(u"lines.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(all) != all.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.close();

    const SigningKey key = SigningKey::make();
    const QList<RecipientKey> recipients{SealingKey::make().publicKey(),
                                         SealingKey::make().publicKey()};
    FilesInMemory files(
        {{u"data/headers/000001.jsonl"_s, headers}, {u"data/payloads/000001.jsonl"_s, payloads}});
    const PackageOrder order{
        headerOf(clock.now()), &files, key, recipients,
        sound(PackageLimits::fromJson(sound(dataFile(u"rules/package-limits.json"_s))))};
    Stopwatch whole;
    Stopwatch hashes;
    Stopwatch sealing;
    qsizetype size = 0;
    for (int i = 0; i < times; ++i) {
        CountingSink sink;
        whole.time([&] { static_cast<void>(sound(writePackage(order, &sink))); });
        size = sink.size;
        // What the writer does besides shrinking: every file is hashed twice.
        hashes.time([&] {
            for (const QByteArray *bytes : {&headers, &payloads, &headers, &payloads})
                static_cast<void>(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256));
        });
        const QByteArray packed(size, 'x');
        sealing.time([&] {
            CountingSink sealed;
            const auto writer = sound(AgeWriter::begin(&sealed, recipients));
            static_cast<void>(sound(writer->write(packed)));
            static_cast<void>(sound(writer->finish()));
        });
    }
    const QJsonObject figures{{u"lines_bytes"_s, all.size()},
                              {u"package_bytes"_s, size},
                              {u"whole"_s, whole.figures()},
                              {u"hashes"_s, hashes.figures()},
                              {u"sealing"_s, sealing.figures()}};
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
