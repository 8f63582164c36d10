// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documents/readback.h"

#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

namespace maplebridge {

void showAloud(QTextEdit *reading, const PaperText &paper)
{
    reading->setPlainText(plainText(paper));
    // A line that names a Chinese speaker first still runs as it does on paper.
    QSet<QString> turned;
    for (const Block &block : paper.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr || !paragraph->rightToLeft)
            continue;
        QString words;
        for (const Span &span : paragraph->spans)
            words += span.text;
        turned.insert(words.trimmed());
    }
    QTextBlockFormat fromRight;
    fromRight.setLayoutDirection(Qt::RightToLeft);
    for (QTextBlock line = reading->document()->begin(); line.isValid(); line = line.next()) {
        if (turned.contains(line.text().trimmed()))
            QTextCursor(line).mergeBlockFormat(fromRight);
    }
}

} // namespace maplebridge
