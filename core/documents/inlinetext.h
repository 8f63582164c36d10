// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"
#include "core/documents/facts.h"

namespace maplebridge {

/// A bit of a template's line: letters, a field, or a part that depends on a field.
struct Piece
{
    enum class Kind {
        Text,    ///< `text` as it stands.
        Field,   ///< {{field}}: its value, or room to write when there is none.
        Present, ///< [[?field: …]]: only when the field has something.
        Absent,  ///< [[!field: …]]: only when it has nothing.
        Repeat,  ///< [[list: …]]: once for each of the list.
    };
    Kind kind = Kind::Text;
    QString text;            ///< Letters, or the name of the field.
    double leastEms = 0;     ///< Room to write when it is empty; 0: the usual.
    bool underlined = false; ///< {{field|10}}; {{field~10}} is plain once it is filled.
    bool mayBeEmpty = false; ///< {{field?}}: prints nothing when there is nothing.
    QList<Piece> inner;
};

/// Takes a line apart. The error's `detail` says what is wrong, `expected` what would do.
Result<QList<Piece>> parseInline(const QString &line);

/// The first field in the pieces that the scope does not know, or an empty text.
[[nodiscard]] QString unknownField(const QList<Piece> &pieces, const Scope &scope);

/// How fields look: on forms what is filled in is underlined, in letters it is not;
/// in cells and labels an empty field is nothing.
enum class FieldLook { Form, Letter, NoRooms };

/// The pieces filled with facts. Values with letters of a right-to-left script stand
/// between isolates, so that they cannot disturb the Chinese around them.
[[nodiscard]] QList<Span> spansOf(const QList<Piece> &pieces, const Scope &scope,
                                  FieldLook look = FieldLook::Form);

/// The same as one text without rooms to write.
[[nodiscard]] QString textOf(const QList<Piece> &pieces, const Scope &scope);

/// An item of a list as templates see it: with its number as {{n}} and {{n_zh}}.
[[nodiscard]] Facts numbered(const Facts &item, int n);

} // namespace maplebridge
