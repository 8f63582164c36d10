// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/typesetting/typesettingfixtures.h"

#include <QRandomGenerator>

namespace maplebridge::tests {

/// Papers that nobody writes on purpose, the same ones for the same seed.
class NastyPapers
{
public:
    explicit NastyPapers(quint32 seed) : m_random(seed) {}

    PaperText paper()
    {
        PaperText one;
        one.title = QStringLiteral("怪");
        one.mirrored = m_random.bounded(2) == 0;
        one.pageCode = QStringLiteral("号 %p");
        const int blocks = 1 + m_random.bounded(12);
        for (int i = 0; i < blocks; ++i)
            one.blocks += block();
        return one;
    }

    QString text(int most)
    {
        static const QStringList pieces{
            QStringLiteral("人民"),       QStringLiteral("，"),
            QStringLiteral("。”"),        QStringLiteral("（《"),
            QStringLiteral("㐂"),         QStringLiteral("𠮷"),
            QStringLiteral("䶮"),         QStringLiteral("𬱖"),
            QStringLiteral("\U0002CC56"), QStringLiteral("·"),
            QStringLiteral("¥12,000.00"), QStringLiteral("￥"),
            QStringLiteral(" "),          QStringLiteral("  "),
            QStringLiteral("　"),         QStringLiteral("Bank of China"),
            QStringLiteral("e\u0301"),    QStringLiteral("……"),
            QStringLiteral("——"),         QStringLiteral("\n"),
            QStringLiteral("\t"),         QStringLiteral("１２３"),
            QStringLiteral("①"),          QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            QStringLiteral("\u00A0"),     QStringLiteral("\u2060"),
            QStringLiteral("古丽娜尔")};
        static const QStringList turned{QStringLiteral("گۈلنار"), QStringLiteral("مۇرەسسە"),
                                        QStringLiteral("ئۆي"),    QStringLiteral(" "),
                                        QStringLiteral("张三"),   QStringLiteral("12"),
                                        QStringLiteral("، ")};
        const bool rightToLeft = m_random.bounded(8) == 0;
        const QStringList &from = rightToLeft ? turned : pieces;
        QString whole;
        const int count = m_random.bounded(most + 1);
        for (int i = 0; i < count; ++i)
            whole += from[m_random.bounded(from.size())];
        if (m_random.bounded(15) == 0)
            whole += QString(m_random.bounded(300), u'w');
        return whole;
    }

private:
    Paragraph anyParagraph(int most)
    {
        Paragraph one;
        const int spans = m_random.bounded(4);
        for (int i = 0; i < spans; ++i) {
            Span span{text(most), m_random.bounded(4) == 0, m_random.bounded(3) == 0, 0};
            if (span.filledIn)
                span.leastEms = m_random.bounded(30);
            one.spans += span;
        }
        one.style = static_cast<TextStyle>(m_random.bounded(7));
        one.alignment = static_cast<Alignment>(m_random.bounded(4));
        one.indented = m_random.bounded(2) == 0;
        one.keepWithNext = m_random.bounded(5) == 0;
        one.rightToLeft = m_random.bounded(10) == 0;
        return one;
    }

    Block block()
    {
        switch (m_random.bounded(8)) {
        case 0:
            return table();
        case 1:
            return signatures();
        case 2:
            return Gap{m_random.bounded(40.0)};
        case 3:
            return m_random.bounded(3) == 0 ? Block(PageBreak{}) : Block(Gap{2});
        default:
            return anyParagraph(120);
        }
    }

    Table table()
    {
        Table one;
        const int columns = 1 + m_random.bounded(9);
        for (int i = 0; i < columns; ++i)
            one.columnShares += m_random.bounded(4) == 0 ? 0.01 : m_random.bounded(5.0);
        one.headRows = m_random.bounded(3);
        const int rows = m_random.bounded(25);
        for (int i = 0; i < rows; ++i) {
            Row row;
            row.splittable = m_random.bounded(2) == 0;
            row.leastMillimetres = m_random.bounded(30.0);
            const int cells = m_random.bounded(columns + 2);
            for (int k = 0; k < cells; ++k) {
                Cell place;
                const int paragraphs = m_random.bounded(3);
                for (int p = 0; p < paragraphs; ++p)
                    place.paragraphs += anyParagraph(m_random.bounded(20) == 0 ? 400 : 12);
                place.columnSpan = 1 + (m_random.bounded(5) == 0 ? m_random.bounded(4) : 0);
                place.rowSpan = 1 + (m_random.bounded(5) == 0 ? m_random.bounded(6) : 0);
                place.verticallyCentred = m_random.bounded(2) == 0;
                row.cells += place;
            }
            one.rows += row;
        }
        return one;
    }

    SignatureArea signatures()
    {
        SignatureArea area;
        const int lines = m_random.bounded(30);
        for (int i = 0; i < lines; ++i)
            area.lines += SignatureLine{text(6), text(3), m_random.bounded(25.0)};
        area.columns = 1 + m_random.bounded(3);
        area.sealLabel = m_random.bounded(2) == 0 ? QStringLiteral("（印章）") : QString();
        area.dateLabel = QStringLiteral("　　年　　月　　日");
        return area;
    }

    QRandomGenerator m_random;
};

} // namespace maplebridge::tests
