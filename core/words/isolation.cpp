// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/words/isolation.h"

#include "core/base/text.h"

#include <algorithm>

namespace maplebridge {
namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

} // namespace

QString isolated(const QString &name)
{
    if (!hasRightToLeft(name) || name.startsWith(firstStrongIsolate))
        return name;
    return firstStrongIsolate + name + popIsolate;
}

QString isolatedIn(QString text, QStringList names)
{
    // The longest first: one name may begin another.
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    names.removeDuplicates();
    qsizetype from = 0;
    while (from < text.size()) {
        const auto here = std::ranges::find_if(names, [&](const QString &name) {
            return !name.isEmpty() && QStringView(text).mid(from).startsWith(name);
        });
        if (here == names.end()) {
            ++from;
            continue;
        }
        const QString one = isolated(*here);
        text.replace(from, here->size(), one);
        from += one.size();
    }
    return text;
}

QStringList namesIn(const CaseFile &file)
{
    QStringList names;
    for (const Party &party : file.parties)
        names += party.details.name;
    return names;
}

} // namespace maplebridge
