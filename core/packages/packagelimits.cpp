// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads the limits of packages from their data file.

#include "core/packages/packagelimits.h"

#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

constexpr std::array fields{
    std::pair{"sealed_bytes", &PackageLimits::sealedBytes},
    std::pair{"unpacked_bytes", &PackageLimits::unpackedBytes},
    std::pair{"entries", &PackageLimits::entries},
    std::pair{"name_bytes", &PackageLimits::nameBytes},
    std::pair{"prefix_bytes", &PackageLimits::prefixBytes},
    std::pair{"package_json_bytes", &PackageLimits::packageJsonBytes},
    std::pair{"text_file_bytes", &PackageLimits::textFileBytes},
    std::pair{"line_bytes", &PackageLimits::lineBytes},
    std::pair{"nesting", &PackageLimits::nesting},
    std::pair{"string_bytes", &PackageLimits::stringBytes},
    std::pair{"attachment_bytes", &PackageLimits::attachmentBytes},
    std::pair{"inflate_ratio", &PackageLimits::inflateRatio},
    std::pair{"recipients", &PackageLimits::recipients},
    std::pair{"seal_header_bytes", &PackageLimits::sealHeaderBytes},
    std::pair{"revisions", &PackageLimits::revisions},
};

Error fault(const QString &where)
{
    return {ErrorCode::Invalid, u"package limits that cannot be read"_s, where};
}

} // namespace

Result<PackageLimits> PackageLimits::fromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue value, strictJson(bytes));
    const QJsonObject object = value.toObject();
    if (object.value(u"format"_s) != u"maplebridge.package-limits"_s)
        return fault(u"/format"_s);
    PackageLimits limits;
    for (const QJsonValue &row : object.value(u"rows"_s).toArray()) {
        const QString key = row[u"key"_s].toString();
        const auto *field = std::ranges::find_if(
            fields, [&key](const auto &known) { return key == QLatin1StringView(known.first); });
        if (field == fields.end() || row[u"value"_s].toInteger() <= 0
            || row[u"source"_s].toString().isEmpty())
            return fault(key);
        limits.*(field->second) = row[u"value"_s].toInteger();
    }
    for (const auto &[key, field] : fields) {
        if (limits.*field == 0)
            return fault(QString::fromLatin1(key));
    }
    limits.names = object.value(u"names"_s)[u"value"_s].toString();
    limits.freeNamesUnder = object.value(u"free_names_under"_s)[u"value"_s].toString();
    for (const QJsonValue &ending : object.value(u"text_endings"_s)[u"value"_s].toArray())
        limits.textEndings.append(ending.toString());
    if (limits.names.isEmpty() || !QRegularExpression(limits.names).isValid()
        || limits.textEndings.isEmpty())
        return fault(u"/names"_s);
    return limits;
}

qint64 PackageLimits::mostBytesOf(const QString &name) const
{
    const bool isText = std::ranges::any_of(
        textEndings, [&name](const QString &ending) { return name.endsWith(ending); });
    return isText ? textFileBytes : attachmentBytes;
}

Error beyondLimit(const QString &what, qint64 limit, const QString &where)
{
    return {ErrorCode::Refused, what, where, QString::number(limit)};
}

} // namespace maplebridge
