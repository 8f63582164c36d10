// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLabel;
class QString;
class QWidget;

namespace maplebridge {

/// What a text means; the theme gives it its colour.
enum class Tone { Plain, Muted, Ok, Warn, Late, Accent };

/// How big a text is beside the others.
enum class TextLevel { Body, Small, Section, Title, Figure };

/// Says what the label means. Colour is never the only sign: the words must say it too.
void setTone(QWidget *label, Tone tone);
void setTextLevel(QWidget *label, TextLevel level);

/// A label that wraps, of plain text, in a tone and level.
[[nodiscard]] QLabel *textLabel(const QString &text, TextLevel level = TextLevel::Body,
                                Tone tone = Tone::Plain, QWidget *parent = nullptr);

/// Makes the style read the widget's dynamic properties again.
void repolish(QWidget *widget);

} // namespace maplebridge
