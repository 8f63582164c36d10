// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pagelayout.h"
#include "core/typesetting/pdfwriter.h"
#include "tests/core/papers/fullcase.h"
#include "tests/core/papers/inkproof.h"
#include "tests/core/typesetting/typesettingfixtures.h"

#include <QProcess>
#include <QTemporaryDir>

namespace maplebridge::tests {

/// A paper that is to be proved.
struct Proof
{
    QString document;
    int record = 1; ///< Which session, for RECORD.
    bool half = false;
};

/// The characters that carry meaning: no blanks, no line or page ends, no marks of direction.
inline QString squeezed(const QString &text)
{
    QString kept;
    for (const QChar one : text) {
        const char16_t code = one.unicode();
        const bool mark = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
                          || (code >= 0x2066 && code <= 0x2069);
        if (!mark && !one.isSpace())
            kept += one;
    }
    return kept;
}

/// Where two texts part, for people; empty when they are the same.
inline QString difference(const QString &found, const QString &wanted)
{
    if (found == wanted)
        return {};
    qsizetype same = 0;
    while (same < qMin(found.size(), wanted.size()) && found[same] == wanted[same])
        ++same;
    return QStringLiteral("at %1: “%2” instead of “%3”")
        .arg(same)
        .arg(found.mid(same, 40), wanted.mid(same, 40));
}

/// Proves papers in two ways: what can be read from the PDF, and what can be seen on the pages.
class Prover
{
public:
    explicit Prover(double dpi) : m_fonts(fontBook()), m_ink(dpi) {}

    /// The paper of the case; an empty context makes a blank form.
    [[nodiscard]] static Result<PaperText> composed(const Proof &proof, const FullCase &full)
    {
        PaperRequest request{proof.document, {}, fullCaseDay, proof.half};
        const CaseFile &file = full.paperCase.file;
        const QList<SectionId> subjects = subjectsOf(file, proof.document);
        if (!subjects.isEmpty())
            request.subject = subjects.value(proof.record - 1, subjects.first());
        return paperSet().compose(request, full.paperCase.context());
    }

    /// Every fault of the paper's pages and of its PDF, in words.
    QStringList faultsOf(const PaperText &paper, const QString &document)
    {
        QStringList faults;
        const PageModel model = layOut(paper, paperSet().profileOf(document), m_fonts);
        m_pages += model.pages.size();
        const QString said = squeezed(plainText(paper));
        faults += difference(squeezed(sourceTextOf(model)), said);
        faults += readingFaults(model);
        faults += faultsText(model).split(u'\n');
        for (int page = 0; page < model.pages.size(); ++page)
            faults += m_ink.faultsOf(model, page);
        faults.removeAll(QString());
        return faults;
    }

    [[nodiscard]] qint64 pages() const { return m_pages; }
    [[nodiscard]] qint64 glyphs() const { return m_ink.glyphsSeen(); }

private:
    /// The PDF is read by another program, page by page, in the order of the paper.
    QStringList readingFaults(const PageModel &model)
    {
        const auto pdf = pdfOf(model, {});
        if (!pdf)
            return {QStringLiteral("no PDF: ") + pdf.error().detail};
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf.value()) != pdf.value().size())
            return {QStringLiteral("the PDF could not be written")};
        file.close();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), path, QStringLiteral("-")});
        if (!reader.waitForFinished(120000) || reader.exitCode() != 0)
            return {QStringLiteral("pdftotext: ") + reader.errorString()};
        const QStringList read = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        QStringList faults;
        if (read.size() != model.pages.size() + 1)
            faults += QStringLiteral("%1 pages read").arg(read.size() - 1);
        for (qsizetype i = 0; i < model.pages.size(); ++i) {
            QString wanted;
            for (const PlacedText &text : model.pages[i].texts)
                wanted += text.text;
            const QString fault = difference(squeezed(read.value(i)), squeezed(wanted));
            if (!fault.isEmpty())
                faults += QStringLiteral("PDF page %1 ").arg(i + 1) + fault;
        }
        return faults;
    }

    FontBook m_fonts;
    InkProof m_ink;
    QTemporaryDir m_folder;
    qint64 m_pages = 0;
};

} // namespace maplebridge::tests
