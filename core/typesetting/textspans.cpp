// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/textspans.h"

#include "core/typesetting/pagepainter.h"

#include <algorithm>
#include <utility>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

Error mismatch(const QString &detail)
{
    return Error{ErrorCode::Corrupt, u"text layer: "_s + detail, {}, {}};
}

/// What is written into the file for a text. A blank between right-to-left words is joined by a
/// mark of direction: readers take a lone blank for a gap that they measure, and to the left
/// they measure none.
QString spanText(const PlacedText &text)
{
    if (text.standsAlone && !text.text.isEmpty() && text.text.trimmed().isEmpty())
        return text.text + QChar(0x200F);
    return text.text;
}

void learn(const GlyphRun &run, const TextObject &object, CodeTexts &learnt)
{
    QHash<quint32, QString> &texts = learnt[object.font];
    for (qsizetype i = 0; i < object.codes.size(); ++i) {
        if (i < run.sources.size() && !run.sources[i].isEmpty() && !texts.contains(object.codes[i]))
            texts.insert(object.codes[i], run.sources[i]);
    }
}

QByteArray spanBegin(const QString &text)
{
    return "/Span <</ActualText <FEFF" + utf16Hex(text) + ">>> BDC\n";
}

/// Far enough above a line to be none of it, in units.
constexpr double partingRise = 600;

constexpr QByteArrayView spanEnd = "\nEMC\n";

/// Left and right end of a text's glyphs, and its baseline.
struct Extent
{
    double left = 0;
    double right = 0;
    double baseline = 0;
    double em = 1;
};

Extent extentOf(const PlacedText &text)
{
    QRectF box;
    for (const GlyphRun &run : text.runs)
        box |= run.box();
    const GlyphRun &first = text.runs.constFirst();
    return {box.left(), box.right(), first.positions.constFirst().y(), first.font.pixelSize()};
}

/// Copies the stream and puts the spans in between.
class SpanWriter
{
public:
    SpanWriter(QByteArray stream, const QList<TextObject> &objects)
        : m_stream(std::move(stream)), m_objects(&objects)
    {}

    Done write(const PlacedText &text, const PlacedText *previous, CodeTexts &learnt)
    {
        if (text.runs.isEmpty())
            return Success{};
        m_odd = text.standsAlone && !m_odd;
        m_parted = previous != nullptr && needsParting(*previous, text);
        if (text.letterByLetter)
            return writeLetters(text, learnt);
        for (qsizetype i = 0; i < text.runs.size(); ++i)
            RETURN_IF_ERROR(writeRun(text.runs[i], i == 0 ? spanText(text) : QString(), learnt));
        m_out += spanEnd;
        return Success{};
    }

    [[nodiscard]] Result<QByteArray> finished()
    {
        if (m_next != m_objects->size())
            return mismatch(u"more text objects than glyph runs"_s);
        copyUntil(m_stream.size());
        return m_out;
    }

private:
    /// Copies the strokes of a run; a span begins before the first unless `said` is empty.
    Done writeRun(const GlyphRun &run, const QString &said, CodeTexts &learnt)
    {
        for (int stroke = 0; stroke < drawnRuns(run); ++stroke) {
            ASSIGN_OR_RETURN(const TextObject *object, nextObject(run));
            learn(run, *object, learnt);
            copyUntil(object->begin);
            if (m_parted)
                part(*object);
            if (stroke == 0 && !said.isEmpty())
                m_out += spanBegin(said);
            copyObject(*object);
        }
        return Success{};
    }

    /// Readers turn right-to-left letters around one by one, so each gets a span of its own. Of
    /// letters that share a glyph the last one has it; the others hang, without ink, on its
    /// right edge.
    Done writeLetters(const PlacedText &text, CodeTexts &learnt)
    {
        for (const GlyphRun &run : text.runs) {
            QStringList letters;
            for (const uint letter : run.sources.value(0).toUcs4()) {
                const char32_t one = letter;
                letters.prepend(QString::fromUcs4(&one, 1));
            }
            if (letters.isEmpty())
                return mismatch(u"a letter without its character"_s);
            RETURN_IF_ERROR(writeRun(run, letters.takeFirst(), learnt));
            m_out += spanEnd;
            if (letters.isEmpty())
                continue;
            sliver(letters.join(QString()), (*m_objects)[m_next - 1], run.box().width(), 0);
        }
        return Success{};
    }

    Result<const TextObject *> nextObject(const GlyphRun &run)
    {
        if (m_next == m_objects->size())
            return mismatch(u"fewer text objects than glyph runs"_s);
        const TextObject *object = &(*m_objects)[m_next++];
        if (object->codes.size() != run.glyphs.size())
            return mismatch(u"a text object has %1 glyphs instead of %2"_s.arg(object->codes.size())
                                .arg(run.glyphs.size()));
        return object;
    }

    /// Whether a reader would measure a gap between the two and take it for a blank.
    [[nodiscard]] static bool needsParting(const PlacedText &previous, const PlacedText &text)
    {
        if (!previous.standsAlone || !text.standsAlone || previous.runs.isEmpty())
            return false;
        constexpr double leastGap = 0.05; // in em
        const Extent before = extentOf(previous);
        const Extent now = extentOf(text);
        return qAbs(before.baseline - now.baseline) < now.em
               && now.left > before.right + now.em * leastGap;
    }

    /// An invisible mark of direction, higher than the line: for readers a line of its own.
    void part(const TextObject &object)
    {
        sliver(QString(QChar(0x200F)), object, 0, partingRise);
        m_parted = false;
    }

    /// A span of `text` over the object once more: moved, a hundredth as wide, without ink. The
    /// span stands inside the moved state, since readers place it by the state at its end.
    void sliver(const QString &text, const TextObject &object, double right, double up)
    {
        constexpr qsizetype operatorLength = 2; // of "BT"
        m_out += "q 1 0 0 1 " + QByteArray::number(right, 'f', 1) + " "
                 + QByteArray::number(-up, 'f', 1) + " cm\n" + spanBegin(text) + "BT 3 Tr 1 Tz "
                 + bytesOf(object).sliced(operatorLength) + spanEnd + "Q\n";
    }

    void copyUntil(qsizetype end)
    {
        m_out += QByteArrayView(m_stream).sliced(m_copied, end - m_copied);
        m_copied = end;
    }

    void copyObject(const TextObject &object)
    {
        m_out += bytesOf(object);
        m_copied = object.end;
    }

    /// The object as it goes into the file. Readers join texts of one size into words; a size
    /// that differs by nothing one can see keeps this text apart, so that they do not turn its
    /// neighbours around.
    [[nodiscard]] QByteArray bytesOf(const TextObject &object) const
    {
        QByteArray bytes = m_stream.sliced(object.begin, object.end - object.begin);
        if (m_odd) {
            const QByteArray size = m_stream.sliced(object.sizeAt, object.sizeEnd - object.sizeAt);
            bytes.insert(object.sizeEnd - object.begin, size.contains('.') ? "001" : ".001");
        }
        return bytes;
    }

    QByteArray m_stream;
    const QList<TextObject> *m_objects;
    QByteArray m_out;
    qsizetype m_copied = 0;
    qsizetype m_next = 0;
    bool m_odd = false;
    bool m_parted = false;
};

} // namespace

Result<QByteArray> withTextSpans(const QByteArray &stream, const QList<TextObject> &objects,
                                 const Page &page, CodeTexts &learnt)
{
    SpanWriter writer(stream, objects);
    const PlacedText *previous = nullptr;
    for (const PlacedText &text : page.texts) {
        RETURN_IF_ERROR(writer.write(text, previous, learnt));
        previous = &text;
    }
    return writer.finished();
}

QByteArray characterMap(const QHash<quint32, QString> &texts)
{
    QList<quint32> codes = texts.keys();
    std::ranges::sort(codes);
    QByteArray map = "/CIDInit /ProcSet findresource begin\n"
                     "12 dict begin\n"
                     "begincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n"
                     "/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype mostInBlock = 100; // a limit of the format
    for (qsizetype from = 0; from < codes.size(); from += mostInBlock) {
        const qsizetype to = std::min(codes.size(), from + mostInBlock);
        map += QByteArray::number(to - from) + " beginbfchar\n";
        for (qsizetype i = from; i < to; ++i) {
            map += "<" + QByteArray::number(codes[i], 16).rightJustified(4, '0').toUpper() + "> <"
                   + utf16Hex(texts[codes[i]]) + ">\n";
        }
        map += "endbfchar\n";
    }
    return map
           + "endcmap\n"
             "CMapName currentdict /CMap defineresource pop\n"
             "end\nend\n";
}

} // namespace maplebridge
