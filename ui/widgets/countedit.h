// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSpinBox>

namespace maplebridge {

/// A small whole number with a button for less and one for more. It asks for room for its largest
/// value and both buttons: with a style sheet in force Qt 6.4 forgets the buttons.
class CountEdit : public QSpinBox
{
    Q_OBJECT

public:
    explicit CountEdit(QWidget *parent = nullptr) : QSpinBox(parent) {}

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace maplebridge
