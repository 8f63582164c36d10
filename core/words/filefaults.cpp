// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong in a case file, in words: the details of errors are for programmers.

#include "core/words/filefaults.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace maplebridge {
namespace {

/// Each is also the way the detail begins; %1 stands for what follows it.
const std::array phrases{
    QT_TRANSLATE_NOOP("Words", "unknown member"),
    QT_TRANSLATE_NOOP("Words", "missing member"),
    QT_TRANSLATE_NOOP("Words", "no object"),
    QT_TRANSLATE_NOOP("Words", "not this format"),
    QT_TRANSLATE_NOOP("Words", "no such version"),
    QT_TRANSLATE_NOOP("Words", "unknown section"),
    QT_TRANSLATE_NOOP("Words", "no body"),
    QT_TRANSLATE_NOOP("Words", "no id"),
    QT_TRANSLATE_NOOP("Words", "id stands twice"),
    QT_TRANSLATE_NOOP("Words", "dangling reference"),
    QT_TRANSLATE_NOOP("Words", "no list"),
    QT_TRANSLATE_NOOP("Words", "no committee"),
    QT_TRANSLATE_NOOP("Words", "no such party"),
    QT_TRANSLATE_NOOP("Words", "a second %1"),
    QT_TRANSLATE_NOOP("Words", "id missing or used twice"),
    QT_TRANSLATE_NOOP("Words", "section type %1"),
    QT_TRANSLATE_NOOP("Words", "no case section"),
    QT_TRANSLATE_NOOP("Words", "wrong field"),
    QT_TRANSLATE_NOOP("Words", "text after the end"),
    QT_TRANSLATE_NOOP("Words", "nested too deeply"),
    QT_TRANSLATE_NOOP("Words", "not a whole number or other JSON value"),
    QT_TRANSLATE_NOOP("Words", "number too large"),
    QT_TRANSLATE_NOOP("Words", "unfinished string"),
    QT_TRANSLATE_NOOP("Words", "control character in a string"),
    QT_TRANSLATE_NOOP("Words", "half a surrogate pair"),
    QT_TRANSLATE_NOOP("Words", "unknown escape"),
    QT_TRANSLATE_NOOP("Words", "\",\" or \"]\" expected"),
    QT_TRANSLATE_NOOP("Words", "a name in quotes expected"),
    QT_TRANSLATE_NOOP("Words", "the name stands twice"),
    QT_TRANSLATE_NOOP("Words", "\":\" expected"),
    QT_TRANSLATE_NOOP("Words", "\",\" or \"}\" expected"),
    QT_TRANSLATE_NOOP("Words", "not UTF-8"),
    QT_TRANSLATE_NOOP("Words", "no such column"),
    QT_TRANSLATE_NOOP("Words", "not a period"),
    // What was expected.
    QT_TRANSLATE_NOOP("Words", "a value"),
    QT_TRANSLATE_NOOP("Words", "no such field"),
    QT_TRANSLATE_NOOP("Words", "an id of its own"),
    QT_TRANSLATE_NOOP("Words", "an id"),
    QT_TRANSLATE_NOOP("Words", "a list"),
    QT_TRANSLATE_NOOP("Words", "an object"),
    QT_TRANSLATE_NOOP("Words", "text"),
    QT_TRANSLATE_NOOP("Words", "at most %1 characters"),
    QT_TRANSLATE_NOOP("Words", "true or false"),
    QT_TRANSLATE_NOOP("Words", "a whole number"),
    QT_TRANSLATE_NOOP("Words", "an amount in fen"),
    QT_TRANSLATE_NOOP("Words", "a day as yyyy-mm-dd"),
    QT_TRANSLATE_NOOP("Words", "a time as hh:mm"),
    QT_TRANSLATE_NOOP("Words", "a known section type"),
    QT_TRANSLATE_NOOP("Words", "one section of type %1"),
    QT_TRANSLATE_NOOP("Words", "the id of a party without other details"),
    QT_TRANSLATE_NOOP("Words", "the id or label of a section of this file: %1"),
    QT_TRANSLATE_NOOP("Words", "the id of a section of this case"),
    QT_TRANSLATE_NOOP("Words", "the id of a column"),
    QT_TRANSLATE_NOOP("Words", "at most %1 columns"),
    QT_TRANSLATE_NOOP("Words", "small letters, digits, _ and ."),
};

QString said(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

/// What stands in the place of the phrase's %1; nothing when the words are not of this phrase.
std::optional<QString> restOf(const QString &words, const QString &phrase)
{
    const qsizetype gap = phrase.indexOf(u"%1");
    if (gap < 0)
        return words == phrase ? std::optional(QString()) : std::nullopt;
    const QString before = phrase.left(gap);
    const QString after = phrase.mid(gap + 2);
    if (!words.startsWith(before) || !words.endsWith(after)
        || words.size() < before.size() + after.size())
        return std::nullopt;
    return words.mid(before.size(), words.size() - before.size() - after.size());
}

} // namespace

QString fileFaultWords(const QString &words)
{
    // The reader of JSON names the line after the fault.
    const qsizetype line = words.lastIndexOf(u" (line ");
    if (line >= 0 && words.endsWith(u')'))
        return said(QT_TRANSLATE_NOOP("Words", "%1 (line %2)"))
            .arg(fileFaultWords(words.left(line)), words.mid(line + 7).chopped(1));
    for (const char *phrase : phrases) {
        if (const auto rest = restOf(words, QString::fromLatin1(phrase)))
            return said(phrase).replace(QStringLiteral("%1"), *rest);
    }
    return words;
}

} // namespace maplebridge
