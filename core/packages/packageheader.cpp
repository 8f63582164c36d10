// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// package.json: written in its one form, read only in that form.

#include "core/packages/packageheader.h"

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/packages/strictmembers.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr qint64 largestNumber = 999'999;
const QString formatWord = u"maplebridge-package"_s;
const QString instantForm = u"yyyy-MM-ddTHH:mm:ssZ"_s;

/// One regular expression for a whole text, made once.
class Form
{
public:
    // \z and not $, which would let a line end follow.
    explicit Form(const QString &pattern) : m_form(u"\\A(?:"_s + pattern + u")\\z"_s) {}
    [[nodiscard]] bool fits(QStringView text) const { return m_form.match(text).hasMatch(); }

private:
    QRegularExpression m_form;
};

bool isFeed(QStringView text)
{
    static const Form form(u"[0-9a-f]{32}/[a-z]{1,16}(?::[A-Z][A-Z0-9]{0,15})?"_s);
    return form.fits(text);
}

bool isInstant(QStringView text)
{
    const QDateTime at = QDateTime::fromString(text.toString(), instantForm);
    return at.isValid() && at.toString(instantForm) == text;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

template<typename T, typename Text>
QJsonArray sortedArray(QList<T> items, const Text &textOf)
{
    std::ranges::sort(items);
    QJsonArray array;
    for (const T &item : items)
        array.append(textOf(item));
    return array;
}

QJsonArray hashArray(const QList<QByteArray> &hashes)
{
    return sortedArray(hashes, [](const QByteArray &hash) { return hex(hash); });
}

QJsonObject objectOf(const FeedMark &mark)
{
    return {{u"f"_s, mark.feed}, {u"n"_s, mark.length}, {u"t"_s, hex(mark.tip)}};
}

QJsonArray marksOf(QList<FeedMark> marks)
{
    std::ranges::sort(marks, {}, &FeedMark::feed);
    QJsonArray array;
    for (const FeedMark &mark : marks)
        array.append(objectOf(mark));
    return array;
}

QJsonArray checkpointsOf(QList<FeedCheckpoint> checkpoints)
{
    std::ranges::sort(checkpoints, {}, [](const FeedCheckpoint &point) { return point.mark.feed; });
    QJsonArray array;
    for (const FeedCheckpoint &point : checkpoints) {
        QJsonObject object = objectOf(point.mark);
        object.insert(u"dev"_s, point.device);
        object.insert(u"roster"_s, point.roster);
        object.insert(u"sig"_s, hex(point.signature));
        array.append(object);
    }
    return array;
}

FeedMark takeMark(StrictMembers &members)
{
    FeedMark mark;
    mark.feed = members.text("f", isFeed, "a feed");
    mark.length = members.number("n", 0);
    mark.tip = members.hex("t", 32);
    return mark;
}

/// Feeds come in order, each once.
void wantAscending(StrictMembers &members, const QString &before, const QString &feed)
{
    if (!before.isEmpty() && before >= feed)
        members.complain(u"f"_s, u"not sorted"_s, u"a feed"_s);
}

QList<FeedMark> takeMarks(StrictMembers &members)
{
    QList<FeedMark> marks;
    for (StrictMembers &item : members.objects("have")) {
        const FeedMark mark = takeMark(item);
        wantAscending(item, marks.isEmpty() ? QString() : marks.last().feed, mark.feed);
        item.nothingElse();
        marks.append(mark);
    }
    return marks;
}

QList<FeedCheckpoint> takeCheckpoints(StrictMembers &members)
{
    QList<FeedCheckpoint> points;
    for (StrictMembers &item : members.objects("ckpt")) {
        FeedCheckpoint point;
        point.mark = takeMark(item);
        wantAscending(item, points.isEmpty() ? QString() : points.last().mark.feed,
                      point.mark.feed);
        point.device = item.text("dev", isKeyId, "a key id");
        point.roster = item.number("roster", 0);
        point.signature = item.hex("sig", 64);
        item.nothingElse();
        points.append(point);
    }
    return points;
}

QMap<QByteArray, qint64> takeEcho(StrictMembers &members)
{
    QMap<QByteArray, qint64> echo;
    StrictMembers object = members.object("echo");
    for (const QString &epoch : object.names()) {
        if (!isHex(epoch, 16))
            object.complain(epoch, u"wrong field"_s, u"hexadecimal digits"_s);
        echo.insert(QByteArray::fromHex(epoch.toLatin1()),
                    object.number(epoch.toLatin1().constData(), 1, largestNumber));
    }
    return echo;
}

QMap<QString, int> takeSchema(StrictMembers &members)
{
    QMap<QString, int> schema;
    StrictMembers object = members.object("schema");
    for (const QString &type : object.names()) {
        static const Form form(u"[a-z][a-z_]{0,31}"_s);
        if (!form.fits(type))
            object.complain(type, u"wrong field"_s, u"a known section type"_s);
        schema.insert(type,
                      static_cast<int>(object.number(type.toLatin1().constData(), 1, 1'000'000)));
    }
    return schema;
}

template<typename E>
E takeWord(StrictMembers &members, const char *name)
{
    const QString word = members.text(
        name, [](QStringView text) { return fromStoredWord<E>(text).has_value(); }, "a known word");
    return fromStoredWord<E>(word).value_or(E{});
}

bool is(QStringView text, const QString &wanted)
{
    return text == wanted;
}

/// Who, to whom, which one of how many.
void takeSending(StrictMembers &members, PackageHeader &header)
{
    const auto isVersionSeven = [](QStringView text) {
        // Qt 6.4 knows the versions up to five only.
        return !uuidFromText(text).isNull() && text[14] == u'7' && u"89ab"_s.contains(text[19]);
    };
    header.id = uuidFromText(members.text("id", isVersionSeven, "a UUID of version 7"));
    header.kind = takeWord<PackageKind>(members, "kind");
    header.profile = takeWord<PackageProfile>(members, "profile");
    header.from = members.text("from", isSiteCode, "a site code");
    header.to = members.text("to", isSiteCode, "a site code");
    header.recipients = members.sortedTexts("rcp", isKeyId, "a key id");
    header.device = members.text("dev", isKeyId, "a key id");
    header.replica = members.hex("replica", 16);
    header.machine = members.hex("mach", 16);
    header.epoch = members.hex("ep", 16);
    header.number = members.number("pno", 1, largestNumber);
    const auto [part, parts] = members.pair("part", 1, 1000);
    if (part > parts)
        members.complain(u"part"_s, u"wrong field"_s, u"two whole numbers"_s);
    header.part = static_cast<int>(part);
    header.parts = static_cast<int>(parts);
    header.files = members.number("files", 0);
    header.bytes = members.number("bytes", 0);
}

/// What the sender holds.
void takeHoldings(StrictMembers &members, PackageHeader &header)
{
    header.echo = takeEcho(members);
    header.have = takeMarks(members);
    header.stray = members.sortedHashes("stray");
    header.heads = members.sortedHashes("heads");
    StrictMembers blobs = members.object("blobs");
    header.blobsHeld = blobs.sortedHashes("have");
    header.blobsWanted = blobs.sortedHashes("want");
    blobs.nothingElse();
    header.checkpoints = takeCheckpoints(members);
    StrictMembers audit = members.object("audit");
    header.audit.length = audit.number("n", 0);
    header.audit.tip = audit.hex("t", 32);
    audit.nothingElse();
}

/// With what and when it was written.
void takeCircumstances(StrictMembers &members, PackageHeader &header)
{
    header.schema = takeSchema(members);
    header.wall
        = QDateTime::fromString(members.text("wall", isInstant, "an instant in UTC"), instantForm);
    header.wall.setTimeSpec(Qt::UTC);
    const QByteArray clock = members.hex("hlc", 8);
    header.hlc = clock.toHex().toLongLong(nullptr, 16);
    if (!clock.isEmpty() && static_cast<uchar>(clock.front()) > 0x7f)
        members.complain(u"hlc"_s, u"number too large"_s, u"hexadecimal digits"_s);
    static const Form appForm(u"[0-9A-Za-z.+~-]{1,32}"_s);
    header.app = members.text(
        "app", [](QStringView text) { return appForm.fits(text); }, "a version");
    header.roster = members.number("roster", 0);
}

/// The version alone, which has to be understood before anything else is.
Result<FormatVersion> versionOf(const QJsonObject &object)
{
    const QJsonArray version = object.value(u"fv"_s).toArray();
    if (object.value(u"format"_s) != formatWord)
        return Error{ErrorCode::Invalid, u"not this format"_s, u"/format"_s, formatWord};
    if (version.size() != 2 || version.at(0).toInteger() < 1 || version.at(1).toInteger(-1) < 0
        || version.at(0).toInteger() > 1'000'000 || version.at(1).toInteger() > 1'000'000)
        return Error{ErrorCode::Invalid, u"no such version"_s, u"/fv"_s, u"two whole numbers"_s};
    const FormatVersion found{static_cast<int>(version.at(0).toInteger()),
                              static_cast<int>(version.at(1).toInteger())};
    if (found.major > packageVersion.major)
        return Error{ErrorCode::TooNew, u"a package of a later version"_s,
                     u"%1.%2"_s.arg(found.major).arg(found.minor)};
    return found;
}

} // namespace

bool isSiteCode(QStringView text)
{
    static const Form form(u"[A-Z][A-Z0-9]{0,15}"_s);
    return form.fits(text);
}

bool isKeyId(QStringView text)
{
    return isHex(text, 16);
}

QByteArray packageJson(const PackageHeader &header)
{
    QJsonObject object = header.others;
    const auto put = [&object](const char *name, const QJsonValue &value) {
        object.insert(QString::fromLatin1(name), value);
    };
    put("format", formatWord);
    put("fv", QJsonArray{header.version.major, header.version.minor});
    put("suite", u"std1"_s);
    put("hash", u"sha256"_s);
    put("id", uuidText(header.id));
    put("kind", storedWord(header.kind));
    put("profile", storedWord(header.profile));
    put("from", header.from);
    put("to", header.to);
    put("rcp", sortedArray(header.recipients, [](const QString &id) { return id; }));
    put("dev", header.device);
    put("replica", hex(header.replica));
    put("mach", hex(header.machine));
    put("ep", hex(header.epoch));
    put("pno", header.number);
    QJsonObject echo;
    for (auto it = header.echo.begin(); it != header.echo.end(); ++it)
        echo.insert(hex(it.key()), it.value());
    put("echo", echo);
    put("have", marksOf(header.have));
    put("stray", hashArray(header.stray));
    put("heads", hashArray(header.heads));
    put("blobs", QJsonObject{{u"have"_s, hashArray(header.blobsHeld)},
                             {u"want"_s, hashArray(header.blobsWanted)}});
    put("ckpt", checkpointsOf(header.checkpoints));
    put("audit", QJsonObject{{u"n"_s, header.audit.length}, {u"t"_s, hex(header.audit.tip)}});
    put("files", header.files);
    put("bytes", header.bytes);
    put("part", QJsonArray{header.part, header.parts});
    QJsonObject schema;
    for (auto it = header.schema.begin(); it != header.schema.end(); ++it)
        schema.insert(it.key(), it.value());
    put("schema", schema);
    put("wall", header.wall.toUTC().toString(instantForm));
    put("hlc", QString::number(header.hlc, 16).rightJustified(16, u'0'));
    put("app", header.app);
    put("roster", header.roster);
    return canonicalJson(object);
}

Result<PackageHeader> packageHeaderFromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue value, strictJson(bytes));
    if (!value.isObject())
        return Error{ErrorCode::Invalid, u"no object"_s, u"/"_s, u"an object"_s};
    PackageHeader header;
    ASSIGN_OR_RETURN(header.version, versionOf(value.toObject()));
    if (canonicalJson(value) != bytes)
        return Error{ErrorCode::Invalid, u"not the canonical form"_s, u"/"_s};
    std::optional<Error> fault;
    StrictMembers members(value.toObject(), {}, &fault);
    static_cast<void>(members.list("fv"));
    static_cast<void>(members.text(
        "format", [](QStringView text) { return is(text, formatWord); }, "this format"));
    static_cast<void>(members.text(
        "suite", [](QStringView text) { return is(text, u"std1"_s); }, "std1"));
    static_cast<void>(members.text(
        "hash", [](QStringView text) { return is(text, u"sha256"_s); }, "sha256"));
    takeSending(members, header);
    takeHoldings(members, header);
    takeCircumstances(members, header);
    if (header.version.minor > packageVersion.minor)
        header.others = members.rest();
    else
        members.nothingElse();
    if (fault)
        return *fault;
    return header;
}

QString packageFolder(const PackageHeader &header)
{
    return u"%1-%2"_s.arg(header.from).arg(header.number, 6, 10, QChar(u'0'));
}

QString packageFileName(const PackageHeader &header)
{
    return u"%1-%2-%3-%4.mbpkg.age"_s.arg(header.from, header.to)
        .arg(header.number, 6, 10, QChar(u'0'))
        .arg(uuidText(header.id).right(8));
}

bool isPackageFileName(QStringView name)
{
    static const Form form(u"[A-Z][A-Z0-9]{0,15}-[A-Z][A-Z0-9]{0,15}-[0-9]{6}-[0-9a-f]{8}"
                           "\\.mbpkg\\.age"_s);
    return form.fits(name);
}

} // namespace maplebridge
