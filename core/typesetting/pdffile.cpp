// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pdffile.h"

// libqpdf asks each program to say that it uses std::shared_ptr throughout.
#define POINTERHOLDER_TRANSITION 4 // NOLINT

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace maplebridge {
namespace {

using namespace Qt::StringLiterals;

QPDFObjectHandle textString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

} // namespace

void describeFile(QPDF &document, const PdfInfo &info)
{
    document.getRoot().replaceKey("/Lang", textString(info.language));
    QPDFObjectHandle facts = QPDFObjectHandle::newDictionary();
    facts.replaceKey("/Title", textString(info.title));
    if (!info.author.isEmpty())
        facts.replaceKey("/Author", textString(info.author));
    facts.replaceKey("/Creator", textString(u"Maplebridge"_s));
    if (info.created.isValid()) {
        const QString when = info.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        facts.replaceKey("/CreationDate", QPDFObjectHandle::newString(when.toStdString()));
    }
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(facts));
}

QByteArray writtenFile(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // Object streams would keep the order of Qt's objects, which changes with each run.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), // NOLINT: bytes are bytes
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace maplebridge
