// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/growingtextedit.h"

#include "ui/theme/grid.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace maplebridge {

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(spaceOf(Space::Small));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_showing)
            Q_EMIT edited();
    });
    fit();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void GrowingTextEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback guard(m_showing, true);
    setPlainText(text);
}

int GrowingTextEdit::heightOf(int lines) const
{
    const int text = lines * fontMetrics().lineSpacing();
    return text + 2 * qRound(document()->documentMargin()) + 2 * frameWidth();
}

QSize GrowingTextEdit::sizeHint() const
{
    // The real heights: a line with letters from a fallback font is higher than the others.
    const int frame = heightOf(0) + 1;
    qreal text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const int wanted = std::clamp(qRound(text) + frame, heightOf(m_least), heightOf(m_most));
    const int wide = fontMetrics().averageCharWidth() * 40;
    return {wide, std::max(controlHeight(), wanted)};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {controlHeight() * 3, sizeHint().height()};
}

void GrowingTextEdit::fit()
{
    const int wanted = sizeHint().height();
    setVerticalScrollBarPolicy(wanted < heightOf(m_most) ? Qt::ScrollBarAlwaysOff
                                                         : Qt::ScrollBarAsNeeded);
    if (minimumHeight() == wanted && maximumHeight() == wanted)
        return;
    setFixedHeight(wanted);
    updateGeometry();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        document()->setDocumentMargin(spaceOf(Space::Small));
        fit();
    }
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame around the viewport is the focus ring
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

} // namespace maplebridge
