// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/textdirection.h"

#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>

namespace maplebridge {

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const QChar::Direction direction = QChar::direction(letter);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return Qt::RightToLeft;
        if (direction == QChar::DirL)
            return Qt::LeftToRight;
    }
    return otherwise;
}

void followWindow(QTextEdit *edit)
{
    const Qt::LayoutDirection found = directionOf(edit->toPlainText(), Qt::LayoutDirectionAuto);
    const Qt::LayoutDirection wanted = found == Qt::LayoutDirectionAuto && edit->isRightToLeft()
                                           ? Qt::RightToLeft
                                           : Qt::LayoutDirectionAuto;
    QTextOption option = edit->document()->defaultTextOption();
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    edit->document()->setDefaultTextOption(option);
}

TextDelegate::TextDelegate(QList<int> runningColumns, QObject *parent)
    : QStyledItemDelegate(parent), m_running(std::move(runningColumns))
{}

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool turned = option->direction == Qt::RightToLeft;
    const bool centred = option->displayAlignment.testFlag(Qt::AlignHCenter);
    if (!m_running.contains(index.column()) && !centred) {
        const Qt::Alignment vertical = option->displayAlignment & Qt::AlignVertical_Mask;
        const bool trailing = option->displayAlignment.testFlag(Qt::AlignTrailing);
        option->displayAlignment
            = vertical | Qt::AlignAbsolute | (trailing == turned ? Qt::AlignLeft : Qt::AlignRight);
    }
    option->direction = directionOf(option->text, option->direction);
}

} // namespace maplebridge
