// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/templatefiller.h"

#include "core/base/text.h"

#include <optional>

namespace maplebridge {
namespace {

using Kind = TemplateNode::Kind;

/// An empty list in a paper that is not blank still leaves room for so many items.
constexpr int fewestRooms = 3;
constexpr double usualRowMillimetres = 9;

bool startsRightToLeft(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL)
            return true;
        if (letter.direction() == QChar::DirL)
            return false;
    }
    return false;
}

/// What is said in a paragraph that ends in running text after a name or a number: its
/// direction is the paragraph's. Fields of a form, which are underlined, never turn theirs.
std::optional<QString> runningText(const QList<Piece> &pieces, const Scope &scope)
{
    if (pieces.isEmpty() || pieces.constLast().kind != Piece::Kind::Field
        || pieces.constLast().underlined)
        return {};
    return scope.text(pieces.constLast().text);
}

/// Line breaks inside a value begin new paragraphs.
QList<Paragraph> paragraphsOf(const Paragraph &model, const QList<Span> &spans)
{
    QList<Paragraph> paragraphs{model};
    for (const Span &span : spans) {
        const QStringList lines = span.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                paragraphs.append(model);
            Span part = span;
            part.text = lines[i];
            if (lines.size() > 1)
                part.leastEms = 0;
            if (!part.text.isEmpty() || part.leastEms > 0)
                paragraphs.last().spans.append(part);
        }
    }
    return paragraphs;
}

class TemplateFiller
{
public:
    TemplateFiller(const FillStyle &style, FieldLook look) : m_style(style), m_look(look) {}

    void fill(const QList<TemplateNode> &nodes, const Scope &scope)
    {
        for (const TemplateNode &node : nodes)
            fill(node, scope);
    }
    [[nodiscard]] QList<Block> blocks() const { return m_blocks; }

private:
    void fill(const TemplateNode &node, const Scope &scope)
    {
        switch (node.kind) {
        case Kind::Paragraph:
            addParagraph(node, scope);
            break;
        case Kind::Text:
            addText(node, scope);
            break;
        case Kind::Lines:
            addLines(node.count);
            break;
        case Kind::Each:
            forEach(node, scope, [this, &node](const Scope &inner) { fill(node.body, inner); });
            break;
        case Kind::If:
            fill(branch(node, scope), scope);
            break;
        case Kind::Table:
            addTable(node, scope);
            break;
        case Kind::Sign:
            addSignatures(node, scope);
            break;
        case Kind::PageBreak:
            m_blocks.append(PageBreak{});
            break;
        case Kind::Gap:
            m_blocks.append(Gap{node.number});
            break;
        case Kind::TableRow:
        case Kind::RowHeight:
        case Kind::SignLine:
        case Kind::SignHeight:
        case Kind::Seal:
        case Kind::Date:
            Q_UNREACHABLE(); // The reader lets them stand in their containers only.
        }
    }

    static const QList<TemplateNode> &branch(const TemplateNode &node, const Scope &scope)
    {
        return scope.isPresent(node.field) != node.negated ? node.body : node.otherwise;
    }

    template<typename Work>
    void forEach(const TemplateNode &node, const Scope &scope, Work work) const
    {
        const Facts *owner = scope.listOwner(node.field);
        QList<Facts> items = owner->items(node.field);
        const bool wantsRoom = m_style.blank || items.isEmpty();
        const int least = !wantsRoom      ? 0
                          : m_style.blank ? node.count
                                          : std::min(node.count, fewestRooms);
        while (items.size() < least)
            items.append(owner->specimen(node.field));
        int n = 0;
        for (const Facts &item : items) {
            const Facts seen = numbered(item, ++n);
            work(scope.inside(&seen));
        }
    }

    void addParagraph(const TemplateNode &node, const Scope &scope)
    {
        Paragraph model;
        model.style = node.style;
        model.alignment = node.alignment;
        model.indented = node.indented;
        model.keepWithNext = node.keepWithNext || node.style == TextStyle::Heading
                             || node.style == TextStyle::Subtitle;
        const std::optional<QString> said = runningText(node.cells.first(), scope);
        QList<Paragraph> paragraphs
            = paragraphsOf(model, spansOf(node.cells.first(), scope, m_look));
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (said)
                paragraphs[i].rightToLeft = startsRightToLeft(said->section(u'\n', i, i));
            if (!paragraphs[i].spans.isEmpty())
                m_blocks.append(paragraphs[i]);
        }
    }

    void addText(const TemplateNode &node, const Scope &scope)
    {
        const QString text = scope.text(node.field);
        if (text.trimmed().isEmpty()) {
            addLines(node.count);
            return;
        }
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            Paragraph paragraph;
            paragraph.spans = {{line}};
            paragraph.indented = true;
            paragraph.rightToLeft = startsRightToLeft(line);
            if (!line.isEmpty())
                m_blocks.append(paragraph);
        }
    }

    void addLines(int count)
    {
        for (int i = 0; i < count; ++i) {
            Paragraph line;
            line.spans = {{{}, false, true, m_style.lineEms}};
            line.alignment = Alignment::Leading;
            m_blocks.append(line);
        }
    }

    // Tables

    void addTable(const TemplateNode &node, const Scope &scope)
    {
        Table table;
        for (const QList<Piece> &share : node.cells) {
            for (const QString &number : expanded(share, scope))
                table.columnShares.append(number.trimmed().toDouble());
        }
        m_rowHeight = usualRowMillimetres;
        addRows(table, node.body, scope);
        m_blocks.append(table);
    }

    void addRows(Table &table, const QList<TemplateNode> &nodes, const Scope &scope)
    {
        for (const TemplateNode &node : nodes) {
            if (node.kind == Kind::Each)
                forEach(node, scope, [&](const Scope &inner) { addRows(table, node.body, inner); });
            else if (node.kind == Kind::If)
                addRows(table, branch(node, scope), scope);
            else if (node.kind == Kind::RowHeight)
                m_rowHeight = node.number;
            else
                addRow(table, node, scope);
        }
    }

    void addRow(Table &table, const TemplateNode &node, const Scope &scope) const
    {
        Row row;
        row.leastMillimetres = m_rowHeight;
        row.splittable = !node.head;
        for (const QList<Piece> &pieces : node.cells) {
            for (const QString &text : expanded(pieces, scope))
                row.cells.append(cellOf(text, node.head));
        }
        // A short last row (e.g. a sum) reaches over to the right edge.
        const auto missing = table.columnShares.size() - row.cells.size();
        if (missing > 0 && !row.cells.isEmpty())
            row.cells.last().columnSpan += static_cast<int>(missing);
        if (node.head && table.headRows == table.rows.size())
            ++table.headRows;
        table.rows.append(row);
    }

    /// A cell that is nothing but [[list: …]] becomes a cell for each of the list.
    static QStringList expanded(const QList<Piece> &pieces, const Scope &scope)
    {
        if (pieces.size() != 1 || pieces.first().kind != Piece::Kind::Repeat)
            return {textOf(pieces, scope)};
        QStringList cells;
        const Facts *owner = scope.listOwner(pieces.first().text);
        int n = 0;
        for (const Facts &item : owner->items(pieces.first().text)) {
            const Facts seen = numbered(item, ++n);
            cells += textOf(pieces.first().inner, scope.inside(&seen));
        }
        return cells;
    }

    /// ">" in front puts a cell's text to the right, "^" in the middle.
    static Cell cellOf(QString text, bool head)
    {
        Paragraph model;
        model.style = head ? TextStyle::TableHead : TextStyle::TableText;
        model.alignment = head ? Alignment::Centred : Alignment::Leading;
        if (text.startsWith(u'>'))
            model.alignment = Alignment::Trailing;
        else if (text.startsWith(u'^'))
            model.alignment = Alignment::Centred;
        if (text.startsWith(u'>') || text.startsWith(u'^'))
            text = text.mid(1).trimmed();
        Cell cell;
        cell.verticallyCentred = true;
        cell.paragraphs = paragraphsOf(model, {{text}});
        for (Paragraph &paragraph : cell.paragraphs)
            paragraph.rightToLeft = !paragraph.spans.isEmpty()
                                    && startsRightToLeft(paragraph.spans.constFirst().text);
        return cell;
    }

    // Signatures

    void addSignatures(const TemplateNode &node, const Scope &scope)
    {
        SignatureArea area;
        area.columns = node.count;
        m_signHeight = SignatureLine{}.leastMillimetres;
        addSigners(area, node.body, scope);
        m_blocks.append(area);
    }

    void addSigners(SignatureArea &area, const QList<TemplateNode> &nodes, const Scope &scope)
    {
        for (const TemplateNode &node : nodes) {
            if (node.kind == Kind::Each) {
                forEach(node, scope,
                        [&](const Scope &inner) { addSigners(area, node.body, inner); });
            } else if (node.kind == Kind::If) {
                addSigners(area, branch(node, scope), scope);
            } else if (node.kind == Kind::SignHeight) {
                m_signHeight = node.number;
            } else {
                const QString text = textOf(node.cells.value(0), scope);
                if (node.kind == Kind::Seal)
                    area.sealLabel = text;
                else if (node.kind == Kind::Date)
                    area.dateLabel = text;
                else
                    area.lines.append({text, textOf(node.cells.value(1), scope), m_signHeight});
            }
        }
    }

    FillStyle m_style;
    FieldLook m_look;
    QList<Block> m_blocks;
    double m_rowHeight = usualRowMillimetres;
    double m_signHeight = 0;
};

} // namespace

QList<Block> filled(const PaperTemplate &paper, const Facts &facts, const FillStyle &style)
{
    TemplateFiller filler(style, paper.underlinesFields ? FieldLook::Form : FieldLook::Letter);
    filler.fill(paper.body, Scope(&facts));
    return filler.blocks();
}

} // namespace maplebridge
