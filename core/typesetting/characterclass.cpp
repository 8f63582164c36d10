// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/characterclass.h"

#include "core/typesetting/fontbook.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace maplebridge {
namespace {

constexpr QStringView openingMarks = u"（《「『【〔〈〖〘〚［｛“‘([{¥￥$£€＄￡№«‹〝";
constexpr QStringView closingMarks
    = u"。，、；：？！）》」』】〕〉〗〙〛］｝”’．｡､,.;:?!)]}»›〞〟‰℃％%°′″";
constexpr QStringView betweenMarks = u"…‥·・•‧∙～〜ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ–";

char32_t firstOf(QStringView grapheme)
{
    if (grapheme.isEmpty())
        return 0;
    if (grapheme.size() > 1 && grapheme[0].isHighSurrogate() && grapheme[1].isLowSurrogate())
        return QChar::surrogateToUcs4(grapheme[0], grapheme[1]);
    return grapheme[0].unicode();
}

// Scripts whose characters stand in squares.
constexpr std::array squareScripts{QChar::Script_Han,      QChar::Script_Hiragana,
                                   QChar::Script_Katakana, QChar::Script_Bopomofo,
                                   QChar::Script_Hangul,   QChar::Script_Yi};
// Scripts whose letters are drawn one by one; every other one may join or stack.
constexpr std::array plainScripts{QChar::Script_Unknown, QChar::Script_Inherited,
                                  QChar::Script_Common,  QChar::Script_Latin,
                                  QChar::Script_Greek,   QChar::Script_Cyrillic};

template<typename List>
bool contains(const List &scripts, QChar::Script script)
{
    return std::ranges::find(scripts, script) != scripts.end();
}

bool isSquareCharacter(char32_t character)
{
    if (contains(squareScripts, QChar::script(character)))
        return true;
    return (character >= 0x2E80 && character <= 0x303F && character != 0x3000)
           || (character >= 0x3200 && character <= 0x33FF)
           || (character >= 0xFF01 && character <= 0xFF60)
           || (character >= 0x2460 && character <= 0x27BF)
           || (character >= 0x2190 && character <= 0x21FF) || character == 0x2014
           || character == 0x2015 || character >= 0x1F000;
}

} // namespace

CharacterClass classOf(QStringView grapheme)
{
    const char32_t first = firstOf(grapheme);
    if (first == u'\n' || first == u'\r' || first == 0x2028 || first == 0x2029 || first == 0x0B
        || first == 0x0C)
        return CharacterClass::Break;
    if (first == u'\t' || QChar::isSpace(first))
        return CharacterClass::Space;
    const QList<uint> characters = grapheme.toUcs4();
    if (std::ranges::all_of(characters, isInvisible))
        return CharacterClass::Hidden;
    if (first < 0x10000) {
        const QChar sign(static_cast<char16_t>(first));
        if (openingMarks.contains(sign))
            return CharacterClass::Opening;
        if (closingMarks.contains(sign))
            return CharacterClass::Closing;
        if (betweenMarks.contains(sign))
            return CharacterClass::Mark;
    }
    return isSquareCharacter(first) ? CharacterClass::Han : CharacterClass::Word;
}

bool isChineseQuote(QStringView grapheme)
{
    return grapheme.size() == 1 && QStringView(u"“”‘’").contains(grapheme[0]);
}

bool needsShaping(QStringView grapheme)
{
    const QChar::Script script = QChar::script(firstOf(grapheme));
    if (!contains(plainScripts, script) && !contains(squareScripts, script))
        return true;
    const QList<uint> characters = grapheme.toUcs4();
    return std::ranges::count_if(characters, [](uint one) { return !isInvisible(one); }) > 1;
}

bool isSquare(QStringView grapheme)
{
    const char32_t first = firstOf(grapheme);
    return isSquareCharacter(first) || first == 0x3000 || isChineseQuote(grapheme);
}

} // namespace maplebridge
