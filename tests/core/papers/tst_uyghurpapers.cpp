// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/typesetting/pdfwriter.h"
#include "core/typesetting/textlook.h"
#include "tests/core/documents/papercases.h"
#include "tests/core/papers/proofs.h"
#include "tests/support/uyghurtalk.h"

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Span &span : paragraph.spans)
        text += span.text;
    return text;
}

/// The ink of every line whose text, or the end of it, `words` contains; top to bottom.
QList<QRectF> linesSaying(const PageModel &model, const QString &words)
{
    QMap<double, std::pair<QString, QRectF>> lines;
    for (qsizetype page = 0; page < model.pages.size(); ++page) {
        for (const PlacedText &text : model.pages[page].texts) {
            for (const GlyphRun &run : text.runs) {
                auto &[said, ink]
                    = lines[1e6 * static_cast<double>(page) + run.positions.constFirst().y()];
                said += &run == &text.runs.constFirst() ? text.text : QString();
                ink |= run.box();
            }
        }
    }
    QList<QRectF> found;
    for (const auto &[said, ink] : std::as_const(lines)) {
        const QString key = squeezed(said);
        if (key.size() > 3 && squeezed(words).contains(key))
            found += ink;
    }
    return found;
}

} // namespace

/// What a session held in Uyghur looks like on paper.
class TestUyghurPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fonts = std::make_unique<FontBook>(fontBook()); }

    void whatIsSaidGivesItsParagraphTheDirection()
    {
        const QList<Paragraph> record = paragraphsOf(recordRequest());
        const QStringList talk = uyghurTalk();
        for (qsizetype i = 0; i < talk.size(); ++i) {
            const auto found
                = std::find_if(record.begin(), record.end(), [&](const Paragraph &one) {
                      return squeezed(textOf(one)).endsWith(squeezed(talk[i]));
                  });
            QVERIFY2(found != record.end(), qPrintable(talk[i]));
            QCOMPARE(found->rightToLeft, i != 3); // the one in Chinese
        }
        // Chinese with an Uyghur name in it stays Chinese.
        QVERIFY(std::any_of(record.begin(), record.end(), [](const Paragraph &one) {
            return textOf(one).contains(u"ئايگۈل مەمەت"_s) && !one.rightToLeft;
        }));
        QCOMPARE(turnedIn({u"INVEST"_s, m_case.file.investigations[0].id, {2026, 4, 22}}), 3);
        QCOMPARE(turnedIn({u"AGREE"_s, {}, {2026, 5, 8}}), 2);
    }

    void linesBeginAtTheRightEdgeAndEndBetweenWords()
    {
        const QString said = uyghurTalk()[1];
        const PageModel model = pages(recordRequest());
        QVERIFY2(faultsText(model).isEmpty(), qPrintable(faultsText(model)));
        const PaperProfile &profile = paperSet().profileOf(u"RECORD"_s);
        const TextFrame frame = frameOf(profile, false, 1);
        const double em = profile.bodyPoints * 20;
        const QList<QRectF> lines = linesSaying(model, u"李建民："_s + said);
        QVERIFY2(lines.size() >= 2, qPrintable(QString::number(lines.size())));
        const double right = frame.left + frame.width;
        // The first line is two characters in from the right, the others begin at the edge.
        QVERIFY(qAbs(lines[0].right() - (right - 2 * em)) < em * 0.3);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(qAbs(lines[i].right() - right) < em * 0.3);
        // No word is torn: what ends a line is followed by a blank in the sentence.
        const QStringList words = said.split(u' ');
        for (const Page &page : model.pages) {
            for (const PlacedText &text : page.texts) {
                if (!text.letterByLetter || text.part == TextPart::Furniture)
                    continue;
                for (const QString &word : words) {
                    const bool torn
                        = word.size() > 3 && text.text.size() > 2 && text.text.size() < word.size()
                          && word.startsWith(text.text) && word[text.text.size()].isLetter();
                    QVERIFY2(!torn, qPrintable(text.text + u" of "_s + word));
                }
            }
        }
    }

    void thePdfGivesTheSameCharactersInTheOrderTheyWereSaid()
    {
        const QTemporaryDir folder;
        for (const PaperRequest &request :
             {recordRequest(),
              PaperRequest{u"INVEST"_s, m_case.file.investigations[0].id, {2026, 4, 22}},
              PaperRequest{u"AGREE"_s, {}, {2026, 5, 8}}})
        {
            const auto pdf = pdfOf(pages(request), {});
            QVERIFY(pdf);
            QFile file(folder.filePath(u"paper.pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf.value()) > 0);
            file.close();
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
            QVERIFY(reader.waitForFinished(30000));
            const QString read = squeezed(QString::fromUtf8(reader.readAllStandardOutput()));
            for (const Paragraph &one : paragraphsOf(request)) {
                const QString said = squeezed(textOf(one));
                QVERIFY2(read.contains(said), qPrintable(said));
            }
        }
    }

private:
    [[nodiscard]] PaperRequest recordRequest() const
    {
        return {u"RECORD"_s, m_case.session(static_cast<int>(m_case.file.sessions.size()) - 1),
                m_case.file.sessions.last().day};
    }
    [[nodiscard]] PaperText paper(const PaperRequest &request) const
    {
        auto made = paperSet().compose(request, m_case.context());
        return made ? std::move(made).value() : PaperText{};
    }
    [[nodiscard]] QList<Paragraph> paragraphsOf(const PaperRequest &request) const
    {
        QList<Paragraph> all;
        for (const Block &block : paper(request).blocks) {
            if (const auto *one = std::get_if<Paragraph>(&block))
                all += *one;
        }
        return all;
    }
    [[nodiscard]] qsizetype turnedIn(const PaperRequest &request) const
    {
        const QList<Paragraph> all = paragraphsOf(request);
        return std::ranges::count_if(all, &Paragraph::rightToLeft);
    }
    [[nodiscard]] PageModel pages(const PaperRequest &request)
    {
        return layOut(paper(request), paperSet().profileOf(request.document), *m_fonts);
    }

    PaperCase m_case = uyghurTalkCase();
    std::unique_ptr<FontBook> m_fonts;
};

QTEST_MAIN(TestUyghurPapers)
#include "tst_uyghurpapers.moc"
