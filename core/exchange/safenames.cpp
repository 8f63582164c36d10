// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/safenames.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace maplebridge {
namespace {

bool isRefused(QChar c)
{
    return QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control
           || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
           || c.category() == QChar::Separator_Paragraph;
}

/// Never a part of a character, neither of a pair nor of a cluster.
QString shortened(const QString &text, int longest)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int i = 0; i < longest; ++i) {
        if (finder.toNextBoundary() < 0)
            return text;
    }
    return text.left(finder.position());
}

} // namespace

QString safeFileName(const QString &text, int longest)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        name += isRefused(c) ? QChar(u' ') : c;
    static const QRegularExpression dots(QStringLiteral("\\.{2,}")); // careless tools climb on them
    name = shortened(name.replace(dots, QStringLiteral(" ")).simplified(), longest);
    // Windows drops full stops and blanks at the end; a leading full stop hides a file.
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (name.isEmpty() || device.match(name).hasMatch())
        name.prepend(u'_');
    return name;
}

QString UniqueNames::take(const QString &name, const QString &ending)
{
    QString unique = name + ending;
    for (int n = 2; m_taken.contains(unique.toCaseFolded()); ++n)
        unique = QStringLiteral("%1 (%2)").arg(name).arg(n) + ending;
    m_taken.insert(unique.toCaseFolded());
    return unique;
}

} // namespace maplebridge
