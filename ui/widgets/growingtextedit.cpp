// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/growingtextedit.h"

#include "ui/theme/grid.h"
#include "ui/widgets/textdirection.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace maplebridge {

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(spaceOf(Space::Small));
    connect(this, &QTextEdit::textChanged, this, [this] {
        followWindow(this);
        fit();
        if (!m_showing)
            Q_EMIT edited();
    });
    followWindow(this);
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
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    qreal text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += layout->blockBoundingRect(block).height();
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
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        document()->setDocumentMargin(spaceOf(Space::Small));
        fit();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        followWindow(this);
    }
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    update(); // the frame around the viewport is the focus ring
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

} // namespace maplebridge
