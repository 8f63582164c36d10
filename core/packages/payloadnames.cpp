// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Which names files in a package may have.

#include "core/packages/payloadnames.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

Error fault(const char *detail, const QString &name)
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail), name};
}

/// Letters that people can see and every file system takes. BagIt writes % as %25 and
/// sha256sum does not, so it is not allowed either.
bool isFreeCharacter(char32_t c)
{
    constexpr std::array unseen{QChar::Other_Control, QChar::Other_Format, QChar::Other_Surrogate,
                                QChar::Separator_Line, QChar::Separator_Paragraph};
    constexpr std::u32string_view refused = U"\\:*?\"<>|%";
    return std::ranges::find(unseen, QChar::category(c)) == unseen.end()
           && refused.find(c) == std::u32string_view::npos;
}

bool isFreeName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return name.isValidUtf16()
           && std::ranges::all_of(characters, [](uint c) { return isFreeCharacter(c); });
}

/// One part between separators.
bool isSoundPart(QStringView part)
{
    return !part.isEmpty() && part != u"." && part != u".." && !part.endsWith(u'.')
           && !part.endsWith(u' ') && !part.startsWith(u' ');
}

/// The form in which two names that some system takes for one are the same.
QString foldedName(const QString &name)
{
    return name.toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace

PayloadNames::PayloadNames(const PackageLimits *limits)
    : m_limits(limits), m_pattern(u"\\A(?:"_s + limits->names + u")\\z"_s)
{}

Done PayloadNames::judge(const QString &name) const
{
    if (name.toUtf8().size() > m_limits->nameBytes)
        return beyondLimit(u"a name is too long"_s, m_limits->nameBytes, name);
    const bool isFree
        = !m_limits->freeNamesUnder.isEmpty() && name.startsWith(m_limits->freeNamesUnder);
    if (!name.startsWith(u"data/") || (isFree && !isFreeName(name))
        || (!isFree && !m_pattern.match(name).hasMatch()))
        return fault("a name that no package may have", name);
    const auto parts = QStringView(name).split(u'/');
    if (!std::ranges::all_of(parts, isSoundPart))
        return fault("a name that no package may have", name);
    return Success{};
}

Done PayloadNames::take(const QString &name)
{
    RETURN_IF_ERROR(judge(name));
    const QString folded = foldedName(name);
    if (m_files.contains(folded) || m_folders.contains(folded))
        return fault("a name that stands twice", name);
    m_files.insert(folded);
    for (qsizetype cut = folded.lastIndexOf(u'/'); cut > 0; cut = folded.lastIndexOf(u'/', cut - 1))
    {
        const QString folder = folded.left(cut);
        if (m_files.contains(folder))
            return fault("a name that stands twice", name);
        m_folders.insert(folder);
    }
    return Success{};
}

} // namespace maplebridge
