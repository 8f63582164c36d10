// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/inlinetext.h"
#include "core/domain/party.h"

#include <QByteArray>

namespace maplebridge {

/// One instruction of a template, with where it stands.
struct TemplateNode
{
    enum class Kind {
        Paragraph,
        Text,  ///< @text: a field of any length in paragraphs of its own.
        Lines, ///< @lines: rules to write on.
        Each,
        If,
        Table,
        TableRow,
        RowHeight,
        Sign,
        SignLine,
        SignHeight,
        Seal,
        Date,
        PageBreak,
        Gap,
    };

    Kind kind = Kind::Paragraph;
    QString file = {};
    int line = 0;
    QString field = {};   ///< Of @each, @if, @text.
    bool negated = false; ///< @unless.
    TextStyle style = TextStyle::Body;
    Alignment alignment = Alignment::Justified;
    bool indented = false;
    bool keepWithNext = false;      ///< @keep: never the last on its page.
    bool head = false;              ///< A table's head row.
    double number = 0;              ///< Millimetres.
    int count = 0;                  ///< Lines, blank items or columns.
    QList<QList<Piece>> cells = {}; ///< Cells of a row, shares of a table, parts of a line.
    QList<TemplateNode> body = {};
    QList<TemplateNode> otherwise = {};

    /// "templates/APPLY.paper:12".
    [[nodiscard]] QString place() const { return file + u':' + QString::number(line); }
};

/// How sure the wording of a template is (the manual lists it).
enum class WordingStatus { Verified, Derived, Assumed };

constexpr EnumText<WordingStatus, 3> storedWords(WordingStatus * /*unused*/)
{
    return {{{WordingStatus::Verified, "verified"_L1},
             {WordingStatus::Derived, "derived"_L1},
             {WordingStatus::Assumed, "assumed"_L1}}};
}

/// The wording of one document, read and well formed; its fields are not yet checked.
struct PaperTemplate
{
    QString file;
    QString document; ///< Code, e.g. AGREE.
    QString version;  ///< Its own, then those of what it includes: "2026-1+partyblock:2026-1".
    WordingStatus status = WordingStatus::Assumed;
    QString source;
    QString profile;
    QString title;
    bool underlinesFields = true; ///< "@underline no": like other text once filled.
    QList<TemplateNode> body;
};

/// Reads resources/papers/templates/NAME.paper; the language is told in
/// resources/papers/README.md. `files` holds what @include may name, by file name.
/// Errors name "file:line" in `where`.
Result<PaperTemplate> readTemplate(const QString &file, const QHash<QString, QByteArray> &files);

/// Every field a template names must be known to the facts, else an error with file,
/// line and field.
Done checkFields(const PaperTemplate &paper, const Facts &catalogue);

} // namespace maplebridge
