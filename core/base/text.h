// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

namespace maplebridge {

/// How many characters a person sees (grapheme clusters), not UTF-16 units.
[[nodiscard]] qsizetype lengthOf(QStringView text);

/// Full-width digits, letters and signs of U+FF01…FF5E and U+3000 as their ASCII twins.
[[nodiscard]] QString halfWidth(QStringView text);

/// A key for searching: half-width, small letters, every dot of a name alike, no blanks.
[[nodiscard]] QString searchKey(QStringView text);

/// A name as 民委发〔2016〕33号 wants it: look-alikes of the separator become U+00B7, blanks
/// around are taken away. A full stop changes only between letters of a name that
/// contains Han, or when `minorityName` says so. Keep what was typed beside it.
[[nodiscard]] QString normalisedName(QStringView typed, bool minorityName = false);

/// "990000********0014": the first six and the last four characters stay.
[[nodiscard]] QString maskedIdNumber(QStringView number);
/// "*******0101": the last four digits stay.
[[nodiscard]] QString maskedPhone(QStringView phone);

/// "2026年5月8日", without leading zeros; empty for an invalid day.
[[nodiscard]] QString officialDate(const QDate &day);

/// Whether the text has a letter of a right-to-left script.
[[nodiscard]] bool hasRightToLeft(QStringView text);

/// The text of a file that an office program wrote: UTF-8, UTF-16 with its mark, or else GB 18030,
/// which such programs write on Chinese computers.
[[nodiscard]] QString textOfTable(const QByteArray &bytes);

/// A field of a comma-separated table (RFC 4180), in quotes where it needs them; one that an office
/// program would run as a formula begins with an apostrophe.
[[nodiscard]] QString csvField(QString text);

} // namespace maplebridge
