// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/fontbook.h"

#include <QDir>
#include <QFontDatabase>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

const QStringList fangSongFamilies{u"FandolFang"_s,      u"FangSong"_s,    u"仿宋"_s,
                                   u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"FZFangSong-Z02"_s,
                                   u"方正仿宋_GBK"_s};
const QStringList songFamilies{u"SimSun"_s, u"宋体"_s, u"FZShuSong-Z01"_s, u"方正书宋_GBK"_s};
const QStringList kaiFamilies{u"KaiTi"_s, u"楷体"_s, u"FZKai-Z03"_s, u"方正楷体_GBK"_s,
                              u"LXGW WenKai"_s};
const QStringList heiFamilies{u"SimHei"_s, u"黑体"_s, u"FZHei-B01"_s, u"方正黑体_GBK"_s};
const QStringList titleFamilies{u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"方正小标宋简体"_s};

// What stands behind every chain: rare Han, Arabic script, other letters, signs.
const QStringList lastFamilies{u"SimSun-ExtB"_s,        u"HanaMinA"_s,
                               u"HanaMinB"_s,           u"BabelStone Han"_s,
                               u"UKIJ Tuz"_s,           u"Microsoft Uighur"_s,
                               u"Noto Naskh Arabic"_s,  u"Noto Serif"_s,
                               u"Noto Sans"_s,          u"Noto Sans Symbols"_s,
                               u"Noto Sans Symbols2"_s, u"Noto Sans Math"_s,
                               u"Noto Serif Tibetan"_s, u"Noto Sans Mongolian"_s,
                               u"Noto Sans Yi"_s,       u"Noto Sans Tai Le"_s,
                               u"Noto Serif Hebrew"_s,  u"DejaVu Sans"_s};

constexpr char32_t fullWidthYen = 0xFFE5;
constexpr int probePixels = 1000;

QStringList familiesOf(FontRole role)
{
    const QString serif = u"Noto Serif CJK SC"_s;
    const QString sans = u"Noto Sans CJK SC"_s;
    switch (role) {
    case FontRole::FangSong:
        return fangSongFamilies + QStringList{serif, sans} + lastFamilies;
    case FontRole::Song:
        return songFamilies + QStringList{serif, sans} + lastFamilies;
    case FontRole::Kai:
        return kaiFamilies + QStringList{serif, sans} + lastFamilies;
    case FontRole::Hei:
        return heiFamilies + QStringList{sans, serif} + lastFamilies;
    case FontRole::Title:
        return titleFamilies + QStringList{serif, sans} + lastFamilies;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

bool isInvisible(char32_t character)
{
    if (character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0xAD)
        return true;
    if ((character >= 0x200B && character <= 0x200F) || (character >= 0x2028 && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F))
        return true;
    return (character >= 0xFE00 && character <= 0xFE0F) || character == 0xFEFF
           || (character >= 0x180B && character <= 0x180F) || character == 0x034F
           || character == 0x061C || (character >= 0xE0000 && character <= 0xE0FFF);
}

FontBook::FontBook(const QStringList &privateFolders)
{
    for (const QString &folder : privateFolders) {
        const QDir files(folder);
        const QStringList names
            = files.entryList({u"*.otf"_s, u"*.ttf"_s, u"*.ttc"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            QFontDatabase::addApplicationFont(files.filePath(name));
    }
    m_families = QFontDatabase::families();
}

bool FontBook::hasFangSong() const
{
    return std::ranges::any_of(
        fangSongFamilies, [this](const QString &family) { return m_families.contains(family); });
}

QFont FontBook::fontOf(const Face &face, int pixels)
{
    QFont font(face.family);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    if (face.bold)
        font.setWeight(QFont::Bold);
    return font;
}

qsizetype FontBook::faceIndex(const QString &family, bool bold)
{
    const bool boldFace = bold && QFontDatabase::styles(family).contains(u"Bold"_s);
    for (qsizetype i = 0; i < m_faces.size(); ++i) {
        const Face &known = m_faces[i];
        if (known.family == family && known.bold == boldFace
            && known.thickened == (bold && !boldFace))
            return i;
    }
    Face face;
    face.family = family;
    face.bold = boldFace;
    face.thickened = bold && !boldFace;
    m_faces += face;
    return m_faces.size() - 1;
}

const FontBook::Chain &FontBook::chainOf(FontRole role, bool bold)
{
    const int key = static_cast<int>(role) * 2 + (bold ? 1 : 0);
    if (const auto known = m_chains.constFind(key); known != m_chains.constEnd())
        return *known;
    Chain chain;
    for (const QString &family : familiesOf(role)) {
        if (!m_families.contains(family))
            continue;
        // Titles are heavy by nature, except where the family itself is drawn for titles.
        const bool heavy = bold || (role == FontRole::Title && !titleFamilies.contains(family));
        chain += faceIndex(family, heavy);
    }
    return *m_chains.insert(key, chain);
}

bool FontBook::draws(Face &face, char32_t character) const
{
    // Every Fandol font draws the full-width yen sign as a dollar.
    if (character == fullWidthYen && face.family.startsWith(u"Fandol"_s))
        return false;
    if (const auto known = face.draws.constFind(character); known != face.draws.constEnd())
        return *known;
    if (!face.opened) {
        face.probe = QRawFont::fromFont(fontOf(face, probePixels));
        face.opened = true;
    }
    bool has = false;
    if (face.probe.isValid()) {
        const quint32 glyph = glyphOf(face.probe, character);
        // Some free fonts map rare characters to an empty glyph: a name would lose a letter.
        has = glyph != 0
              && (QChar::isSpace(character) || !face.probe.pathForGlyph(glyph).isEmpty());
    }
    face.draws.insert(character, has);
    return has;
}

quint32 FontBook::glyphOf(const QRawFont &font, char32_t character) const
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.isEmpty() ? 0 : glyphs.constFirst();
}

FontBook::Chosen FontBook::choose(QStringView grapheme, FontRole role, bool bold)
{
    const int style = static_cast<int>(role) * 2 + (bold ? 1 : 0);
    const QString key = QChar(static_cast<char16_t>(u'0' + style)) + grapheme.toString();
    if (const auto known = m_chosen.constFind(key); known != m_chosen.constEnd())
        return *known;
    const QList<uint> characters = grapheme.toUcs4();
    const Chain &chain = chainOf(role, bold);
    for (const qsizetype index : chain) {
        const bool all = std::ranges::all_of(characters, [&](uint character) {
            return isInvisible(character) || draws(m_faces[index], character);
        });
        if (all)
            return *m_chosen.insert(key, Chosen{index, true});
    }
    return *m_chosen.insert(key, Chosen{chain.value(0, -1), false});
}

FontChoice FontBook::fontFor(QStringView grapheme, FontRole role, bool bold, int pixels)
{
    const Chosen chosen = choose(grapheme, role, bold);
    if (chosen.face < 0)
        return {};
    Face &face = m_faces[chosen.face];
    face.used = true;
    auto sized = face.sizes.find(pixels);
    if (sized == face.sizes.end())
        sized = face.sizes.insert(pixels, QRawFont::fromFont(fontOf(face, pixels)));
    return {*sized, face.thickened, chosen.found};
}

QFont FontBook::shapingFontFor(QStringView grapheme, FontRole role, bool bold, int pixels)
{
    const Chosen chosen = choose(grapheme, role, bold);
    if (chosen.face < 0)
        return {};
    m_faces[chosen.face].used = true;
    return fontOf(m_faces[chosen.face], pixels);
}

QStringList FontBook::charactersWithoutFont(const PaperText &paper)
{
    QStringList missing;
    const QString whole = plainText(paper) + paper.pageCode + paper.marginNote;
    // All chains end alike, so what the chain of 仿宋 cannot draw none can.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString grapheme = whole.mid(from, to - from);
        from = to;
        if (!choose(grapheme, FontRole::FangSong, false).found && !missing.contains(grapheme))
            missing += grapheme;
    }
    return missing;
}

QStringList FontBook::usedFaces() const
{
    QStringList names;
    for (const Face &face : m_faces) {
        if (face.used)
            names += face.bold ? face.family + u" Bold" : face.family;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace maplebridge
