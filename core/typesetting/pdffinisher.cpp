// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pdffinisher.h"

#include "core/typesetting/pdffile.h"
#include "core/typesetting/textspans.h"

// libqpdf asks each program to say that it uses std::shared_ptr throughout.
#define POINTERHOLDER_TRANSITION 4 // NOLINT

#include <QMap>
#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

/// Finds the text objects of a content stream.
class TextObjectReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle token, size_t offset, size_t length) override
    {
        const auto at = static_cast<qsizetype>(offset);
        const auto end = at + static_cast<qsizetype>(length);
        if (token.isOperator()) {
            const std::string name = token.getOperatorValue();
            if (name == "BT") {
                m_object = TextObject{};
                m_object.begin = at;
            } else if (name == "Tf" && m_operands.size() == 2) {
                m_object.font = QByteArray::fromStdString(m_operands[0].token.getName());
                m_object.sizeAt = m_operands[1].at;
                m_object.sizeEnd = m_operands[1].end;
            } else if (name == "Tj" && !m_operands.isEmpty()) {
                readCodes(m_operands.last().token.getStringValue());
            } else if (name == "ET") {
                m_object.end = end;
                m_objects += m_object;
            }
            m_operands.clear();
        } else {
            m_operands += Operand{token, at, end};
        }
    }
    void handleEOF() override {}

    [[nodiscard]] const QList<TextObject> &objects() const { return m_objects; }

private:
    struct Operand
    {
        QPDFObjectHandle token;
        qsizetype at = 0;
        qsizetype end = 0;
    };

    void readCodes(const std::string &bytes)
    {
        for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const auto high = static_cast<unsigned char>(bytes[i]);
            const auto low = static_cast<unsigned char>(bytes[i + 1]);
            m_object.codes += static_cast<quint32>(high) << 8U | low;
        }
    }

    QList<Operand> m_operands;
    TextObject m_object;
    QList<TextObject> m_objects;
};

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), // NOLINT: bytes are bytes
            static_cast<qsizetype>(data->getSize())};
}

/// Qt numbers its fonts once for the whole file, so a name means one font on all pages.
using FontsByName = QMap<QByteArray, QPDFObjectHandle>;

/// The mark of a subset: six letters and a plus, counted in the order of the fonts, since Qt's
/// own change with each run.
std::string subsetTag(int number)
{
    std::string tag = "AAAAAA+";
    for (size_t i = 0; i < 6; ++i, number /= 26)
        tag[i] = static_cast<char>('A' + number % 26);
    return tag;
}

void tagFont(QPDFObjectHandle font, int number)
{
    std::string name = font.getKey("/BaseFont").getName().substr(1);
    const std::string tagged = "/" + subsetTag(number) + name;
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    for (int i = 0; descendants.isArray() && i < descendants.getArrayNItems(); ++i) {
        QPDFObjectHandle face = descendants.getArrayItem(i);
        face.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
        QPDFObjectHandle descriptor = face.getKey("/FontDescriptor");
        if (descriptor.isDictionary())
            descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(tagged));
    }
}

class Finisher
{
public:
    Finisher(const QByteArray &raw, const PageModel &model) : m_model(&model)
    {
        m_document.setSuppressWarnings(true);
        m_document.processMemoryFile("pages", raw.constData(), static_cast<size_t>(raw.size()));
    }

    Done repairText()
    {
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_document).getAllPages();
        if (static_cast<qsizetype>(pages.size()) != m_model->pages.size())
            return Error{ErrorCode::Corrupt, u"text layer: number of pages"_s, {}, {}};
        CodeTexts learnt;
        FontsByName fonts;
        for (qsizetype i = 0; i < m_model->pages.size(); ++i) {
            QPDFPageObjectHelper &page = pages[static_cast<size_t>(i)];
            QPDFObjectHandle contents = page.getObjectHandle().getKey("/Contents");
            if (!contents.isStream())
                return Error{ErrorCode::Corrupt, u"text layer: contents are split"_s, {}, {}};
            TextObjectReader reader;
            page.parseContents(&reader);
            ASSIGN_OR_RETURN(
                const QByteArray spans,
                withTextSpans(bytesOf(contents), reader.objects(), m_model->pages[i], learnt));
            contents.replaceStreamData(spans.toStdString(), QPDFObjectHandle::newNull(),
                                       QPDFObjectHandle::newNull());
            QPDFObjectHandle dictionary
                = page.getObjectHandle().getKey("/Resources").getKey("/Font");
            for (const std::string &name : dictionary.getKeys())
                fonts.insert(QByteArray::fromStdString(name), dictionary.getKey(name));
        }
        finishFonts(fonts, learnt);
        return Success{};
    }

    void describe(const PdfInfo &info)
    {
        QPDFObjectHandle root = m_document.getRoot();
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);

        describeFile(m_document, info);
    }

    [[nodiscard]] QByteArray written() { return writtenFile(m_document); }

private:
    void finishFonts(const FontsByName &fonts, const CodeTexts &learnt)
    {
        int number = 0;
        for (auto font = fonts.begin(); font != fonts.end(); ++font, ++number) {
            QPDFObjectHandle dictionary = *font;
            tagFont(dictionary, number);
            if (!learnt.contains(font.key()))
                continue;
            QPDFObjectHandle map = QPDFObjectHandle::newStream(
                &m_document, characterMap(learnt[font.key()]).toStdString());
            dictionary.replaceKey("/ToUnicode", m_document.makeIndirectObject(map));
        }
    }

    const PageModel *m_model;
    QPDF m_document;
};

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &raw, const PageModel &model, const PdfInfo &info)
{
    // libqpdf throws; nothing of it leaves this function.
    try {
        Finisher finisher(raw, model);
        RETURN_IF_ERROR(finisher.repairText());
        finisher.describe(info);
        return finisher.written();
    } catch (const std::exception &fault) {
        return Error{ErrorCode::Corrupt, QString::fromUtf8(fault.what()), {}, {}};
    }
}

} // namespace maplebridge
