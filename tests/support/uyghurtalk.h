// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace maplebridge::tests {

/// What is said in a session held in Uyghur about a leak: with digits, a day, an amount, a
/// quotation, a Chinese name inside, and one line of Chinese with an Uyghur word inside.
inline QStringList uyghurTalk()
{
    return {
        QStringLiteral("ئۈستۈنكى قەۋەتتىن سۇ ئېقىپ، ئۆيۈمنىڭ تورۇسى ۋە تېمى ھۆل بولۇپ كەتتى."),
        QStringLiteral("ئۆينى رېمونت قىلىش ئۈچۈن 18,600 يۈەن كېتىدىكەن، بۇ باھانى 2026-يىلى "
                       "5-ئاينىڭ 5-كۈنى 张师傅 بەردى. پۇلنى بىر قېتىمدا تۆلىيەلمەيدىغان بولسا، "
                       "ئۈچكە بۆلۈپ تۆلىسىمۇ بولىدۇ."),
        QStringLiteral("مەن «جۈمەكنى ئوڭشىتىمەن» دېگەنىدىم، ئەمما ۋاقتىدا ئوڭشىتالمىدىم، "
                       "كەچۈرۈڭ."),
        QStringLiteral("她说“كەچۈرۈڭ”，意思是“对不起”，并同意分三期付款。"),
        QStringLiteral("بولىدۇ: 6,600 يۈەن (5-ماي)، 6,000 يۈەن (6-ئاي)، 6,000 يۈەن (7-ئاي)."),
    };
}

} // namespace maplebridge::tests
