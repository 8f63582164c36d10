// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextEdit>

namespace maplebridge {

/// Several lines of plain text; as high as its content between a least and a most number
/// of lines. Tab leaves it, as anywhere else in a form. Each paragraph runs in the direction of
/// its own first letter and begins at that side.
class GrowingTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    void setLines(int least, int most);
    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString &text); ///< Does not emit `edited`.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();          ///< Any change of the text by a person or assistive technology.
    void editingFinished(); ///< The focus has left.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    void fit();

    int m_least = 3;
    int m_most = 12;
    bool m_showing = false;
};

} // namespace maplebridge
