// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/parcelfiles.h"

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/handover/officekeys.h"

#include <QJsonArray>

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

const QString stateName = QStringLiteral("data/state.json");
const QString fileListName = QStringLiteral("data/files.jsonl");
constexpr auto headerFolder = "data/headers/";
constexpr auto payloadFolder = "data/payloads/";
constexpr auto auditFolder = "data/audit/";
constexpr auto signatureFolder = "data/signatures/";
constexpr auto blobFolder = "data/blobs/";

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Lines in files of one folder, none larger than a reader takes.
class LineFiles
{
public:
    LineFiles(const char *folder, qint64 most) : m_folder(QString::fromLatin1(folder)), m_most(most)
    {}

    void add(const QByteArray &line)
    {
        if (m_files.isEmpty() || m_files.last().bytes.size() + line.size() + 1 > m_most)
            m_files.append(
                {u"%1%2.jsonl"_s.arg(m_folder).arg(m_files.size() + 1, 6, 10, QLatin1Char('0')),
                 {}});
        m_files.last().bytes += line + '\n';
    }
    [[nodiscard]] const QList<PackageFile> &files() const { return m_files; }

private:
    QString m_folder;
    qint64 m_most;
    QList<PackageFile> m_files;
};

QString blobPath(const QByteArray &sha256)
{
    const QString digits = hex(sha256);
    return QString::fromLatin1(blobFolder) + digits.first(2) + u'/' + digits;
}

/// Calls `take` for each line of each file of a folder, in order.
Done eachLine(OpenedPackage *package, const char *folder, const PackageLimits &limits,
              const std::function<Done(const QByteArray &)> &take)
{
    for (const QString &name : package->names()) {
        if (!name.startsWith(QLatin1StringView(folder)))
            continue;
        ASSIGN_OR_RETURN(const QByteArray bytes, package->read(name));
        const QList<QByteArray> lines = bytes.split('\n');
        if (!lines.last().isEmpty())
            return Error{ErrorCode::Invalid, u"no end of line"_s, name};
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const Done taken = lines.at(i).size() > limits.lineBytes
                                   ? Done(Error{ErrorCode::Invalid, u"too long"_s})
                                   : take(lines.at(i));
            if (!taken)
                return Error{ErrorCode::Invalid, taken.error().detail,
                             u"%1:%2 %3"_s.arg(name).arg(i + 1).arg(taken.error().where)};
        }
    }
    return Success{};
}

Result<QByteArray> hashIn(const QJsonValue &json, const char *key, qsizetype size)
{
    const QString text = json[QLatin1StringView(key)].toString();
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != size || hex(bytes) != text)
        return Error{ErrorCode::Invalid, u"wrong field"_s, QString(u'/' + QLatin1StringView(key))};
    return bytes;
}

/// A line of our own making: an object with exactly these members, in canonical form.
Result<QJsonObject> objectIn(const QByteArray &line, const QStringList &members)
{
    ASSIGN_OR_RETURN(const QJsonValue json, strictJson(line));
    if (!json.isObject() || json.toObject().keys() != members || canonicalJson(json) != line)
        return Error{ErrorCode::Invalid, u"not canonical"_s};
    return json.toObject();
}

struct Bodies
{
    QHash<QByteArray, std::pair<QByteArray, QByteArray>> byHash; ///< Salt and body.
};

Result<Bodies> bodiesIn(OpenedPackage *package, const PackageLimits &limits)
{
    Bodies bodies;
    RETURN_IF_ERROR(eachLine(package, payloadFolder, limits, [&](const QByteArray &line) -> Done {
        ASSIGN_OR_RETURN(const QJsonObject json, objectIn(line, {u"body"_s, u"ph"_s, u"salt"_s}));
        ASSIGN_OR_RETURN(const QByteArray hash, hashIn(json, "ph", 32));
        ASSIGN_OR_RETURN(const QByteArray salt, hashIn(json, "salt", 16));
        bodies.byHash.insert(hash, {salt, canonicalJson(json.value("body"_L1))});
        return Success{};
    }));
    return bodies;
}

Result<QHash<QByteArray, Vouching::Mark>> marksIn(OpenedPackage *package,
                                                  const PackageLimits &limits)
{
    QHash<QByteArray, Vouching::Mark> marks;
    RETURN_IF_ERROR(eachLine(package, signatureFolder, limits, [&](const QByteArray &line) -> Done {
        ASSIGN_OR_RETURN(const QJsonObject json, objectIn(line, {u"key"_s, u"rid"_s, u"sig"_s}));
        ASSIGN_OR_RETURN(const QByteArray rid, hashIn(json, "rid", 32));
        ASSIGN_OR_RETURN(const QByteArray sig, hashIn(json, "sig", 64));
        marks.insert(rid, {json.value("key"_L1).toString(), sig});
        return Success{};
    }));
    return marks;
}

Done takeBlobs(OpenedPackage *package, const PackageLimits &limits, Parcel *parcel)
{
    QHash<QByteArray, QString> types;
    RETURN_IF_ERROR(
        eachLine(package, "data/files.jsonl", limits, [&](const QByteArray &line) -> Done {
            ASSIGN_OR_RETURN(const QJsonObject json, objectIn(line, {u"sha256"_s, u"type"_s}));
            ASSIGN_OR_RETURN(const QByteArray hash, hashIn(json, "sha256", 32));
            types.insert(hash, json.value("type"_L1).toString().left(200));
            return Success{};
        }));
    for (auto it = types.constBegin(); it != types.constEnd(); ++it) {
        ASSIGN_OR_RETURN(const QByteArray bytes, package->read(blobPath(it.key())));
        parcel->files.append({it.key(), it.value(), bytes});
    }
    return Success{};
}

Done readState(OpenedPackage *package, Parcel *parcel)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, package->read(stateName));
    ASSIGN_OR_RETURN(const QJsonObject json, objectIn(bytes, {u"forks"_s}));
    for (const QJsonValue one : json.value("forks"_L1).toArray()) {
        const QByteArray replica = QByteArray::fromHex(one.toString().toLatin1());
        if (replica.size() != 16)
            return Error{ErrorCode::Invalid, u"wrong field"_s, u"/forks"_s};
        parcel->forks.insert(replica);
    }
    return Success{};
}

void readHeader(const PackageHeader &header, Parcel *parcel)
{
    parcel->replica = header.replica;
    parcel->machine = hex(header.machine);
    parcel->epoch = header.epoch;
    parcel->pno = header.number;
    parcel->writtenAt = header.wall;
    for (auto it = header.echo.constBegin(); it != header.echo.constEnd(); ++it)
        parcel->echo.insert(it.key(), it.value());
    for (const FeedMark &mark : header.have) {
        const qsizetype slash = mark.feed.indexOf(u'/');
        parcel->holds.feeds.insert(feedKey(QByteArray::fromHex(mark.feed.left(slash).toLatin1()),
                                           mark.feed.mid(slash + 1)),
                                   {mark.length, mark.tip});
    }
    parcel->holds.strays = QSet<QByteArray>(header.stray.begin(), header.stray.end());
    parcel->holds.missingFiles
        = QSet<QByteArray>(header.blobsWanted.begin(), header.blobsWanted.end());
}

} // namespace

Result<PackageHeader> headerOfParcel(const Parcel &parcel, bool up, const QString &app)
{
    PackageHeader header;
    header.id = newUuid(parcel.writtenAt);
    header.kind = up ? PackageKind::Up : PackageKind::Down;
    header.from = siteCodeOf(parcel.from);
    header.to = siteCodeOf(parcel.to);
    header.replica = parcel.replica;
    header.machine = QByteArray::fromHex(parcel.machine.toLatin1());
    header.machine.resize(16, '\0');
    header.epoch = parcel.epoch;
    header.number = parcel.pno;
    for (auto it = parcel.echo.constBegin(); it != parcel.echo.constEnd(); ++it)
        header.echo.insert(it.key(), it.value());
    for (auto it = parcel.holds.feeds.constBegin(); it != parcel.holds.feeds.constEnd(); ++it)
        header.have.append({hex(it.key().left(16)) + u'/' + QString::fromUtf8(it.key().mid(16)),
                            it.value().length, it.value().tip});
    std::sort(header.have.begin(), header.have.end(),
              [](const FeedMark &a, const FeedMark &b) { return a.feed < b.feed; });
    header.stray = parcel.holds.strays.values();
    std::sort(header.stray.begin(), header.stray.end());
    header.blobsWanted = parcel.holds.missingFiles.values();
    std::sort(header.blobsWanted.begin(), header.blobsWanted.end());
    for (const RevisionLine &line : parcel.lines) {
        ASSIGN_OR_RETURN(const Revision revision, revisionOf(line.header));
        header.schema[revision.type]
            = std::max(header.schema.value(revision.type), revision.sectionVersion);
        header.hlc = std::max(header.hlc, revision.hlc);
        if (revision.channel == u"audit" && revision.replica == parcel.replica)
            header.audit = {revision.seq, revision.rid};
    }
    header.wall = parcel.writtenAt;
    header.wall.setTime(
        QTime(header.wall.time().hour(), header.wall.time().minute(), header.wall.time().second()));
    header.app = app;
    return header;
}

QList<PackageFile> filesOfParcel(const Parcel &parcel, const PackageLimits &limits)
{
    LineFiles headers(headerFolder, limits.textFileBytes);
    LineFiles audit(auditFolder, limits.textFileBytes);
    LineFiles payloads(payloadFolder, limits.textFileBytes);
    LineFiles signatures(signatureFolder, limits.textFileBytes);
    QSet<QByteArray> written;
    for (const RevisionLine &line : parcel.lines) {
        const auto revision = revisionOf(line.header);
        if (!revision)
            continue; // our own log was checked
        (revision.value().channel == u"audit" ? audit : headers).add(line.header);
        if (line.hasBody && !written.contains(revision.value().payloadHash)) {
            // The body is canonical: it stands in the line as it is.
            written.insert(revision.value().payloadHash);
            payloads.add("{\"body\":" + line.body + ",\"ph\":\""
                         + revision.value().payloadHash.toHex() + "\",\"salt\":\""
                         + line.salt.toHex() + "\"}");
        }
        if (!line.signature.isEmpty())
            signatures.add(canonicalJson(QJsonObject{{u"key"_s, line.keyId},
                                                     {u"rid"_s, hex(revision.value().rid)},
                                                     {u"sig"_s, hex(line.signature)}}));
    }
    QStringList forks;
    for (const QByteArray &replica : parcel.forks)
        forks += hex(replica);
    forks.sort();
    QList<PackageFile> files{
        {stateName, canonicalJson(QJsonObject{{u"forks"_s, QJsonArray::fromStringList(forks)}})}};
    files += headers.files() + payloads.files() + audit.files() + signatures.files();
    QByteArray list;
    for (const ParcelFile &file : parcel.files) {
        list += canonicalJson(
                    QJsonObject{{u"sha256"_s, hex(file.sha256)}, {u"type"_s, file.mediaType}})
                + '\n';
        files.append({blobPath(file.sha256), file.bytes});
    }
    if (!list.isEmpty())
        files.append({fileListName, list});
    return files;
}

Result<Parcel> parcelOf(OpenedPackage *package, const Roster &roster, const PackageLimits &limits)
{
    const PackageHeader &header = package->header();
    const Office *from = officeWithCode(roster, header.from);
    if (from == nullptr)
        return Error{ErrorCode::Refused, u"not an office right above or below"_s, header.from};
    Parcel parcel;
    parcel.from = from->site;
    parcel.to = roster.ownSite();
    readHeader(header, &parcel);
    RETURN_IF_ERROR(readState(package, &parcel));
    ASSIGN_OR_RETURN(const Bodies bodies, bodiesIn(package, limits));
    using Marks = QHash<QByteArray, Vouching::Mark>;
    ASSIGN_OR_RETURN(const Marks marks, marksIn(package, limits));
    const auto takeLine = [&](const QByteArray &bytes) -> Done {
        ASSIGN_OR_RETURN(const Revision revision, strictRevisionOf(bytes));
        RevisionLine line{bytes, bodies.byHash.contains(revision.payloadHash), {}, {}, {}, {}};
        std::tie(line.salt, line.body) = bodies.byHash.value(revision.payloadHash);
        const Vouching::Mark mark = marks.value(revision.rid);
        line.keyId = mark.keyId;
        line.signature = mark.signature;
        parcel.lines.append(line);
        return parcel.lines.size() > limits.revisions
                   ? Done(Error{ErrorCode::Invalid, u"too many"_s})
                   : Done(Success{});
    };
    for (const char *folder : {headerFolder, auditFolder})
        RETURN_IF_ERROR(eachLine(package, folder, limits, takeLine));
    RETURN_IF_ERROR(takeBlobs(package, limits, &parcel));
    return parcel;
}

} // namespace maplebridge
