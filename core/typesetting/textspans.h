// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/typesetting/pagemodel.h"

#include <QByteArray>
#include <QHash>

namespace maplebridge {

/// The glyphs of one BT … ET of a content stream.
struct TextObject
{
    qsizetype begin = 0; ///< Of "BT".
    qsizetype end = 0;   ///< Behind "ET".
    QByteArray font;     ///< Name of the resource, with its slash.
    qsizetype sizeAt = 0;
    qsizetype sizeEnd = 0; ///< Of the number that is the font's size.
    QList<quint32> codes;
};

/// Which characters the codes of each font resource stand for.
using CodeTexts = QHash<QByteArray, QHash<quint32, QString>>;

/// Wraps the text objects of a page into marked spans that carry the characters of the model,
/// in order; learns on the way what each code means.
[[nodiscard]] Result<QByteArray> withTextSpans(const QByteArray &stream,
                                               const QList<TextObject> &objects, const Page &page,
                                               CodeTexts &learnt);

/// A character map for a font: code → characters.
[[nodiscard]] QByteArray characterMap(const QHash<quint32, QString> &texts);

} // namespace maplebridge
