// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/documents/papercases.h"
#include "tests/support/datafile.h"

#include <QFile>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

const QString head
    = u"@document X\n@version 1\n@status assumed\n@source here\n@profile form\n@title T\n"_s;

/// The set with one more template; its head takes six lines, so the body begins in line 7.
QHash<QString, QByteArray> filesWith(const QString &body)
{
    QHash<QString, QByteArray> files = paperFiles();
    files.insert(u"templates/X.paper"_s, (head + body).toUtf8());
    return files;
}

QString textOfX(const QString &body, const PaperCase &paperCase, bool blank = false)
{
    const auto set = PaperSet::fromFiles(filesWith(body));
    if (!set)
        return set.error().where + u' ' + set.error().detail;
    const auto paper = set.value().compose({u"X"_s, {}, {2026, 5, 8}, blank}, paperCase.context());
    return plainText(paper.value()).mid(2).trimmed();
}

const QString wordingPath = u"resources/papers/wording.md"_s;

QString meaningOf(WordingStatus status)
{
    switch (status) {
    case WordingStatus::Verified:
        return u"verified 已核对"_s;
    case WordingStatus::Derived:
        return u"derived 依规定整理"_s;
    case WordingStatus::Assumed:
        break;
    }
    return u"assumed 自拟"_s;
}

/// The page of the manual that says how sure the wording of each paper is.
QString wordingPage()
{
    QString page = uR"(<!-- SPDX-FileCopyrightText: 2026 Maplebridge contributors -->
<!-- SPDX-License-Identifier: Apache-2.0 -->

# How sure the wording of each paper is 各文书文字的可靠程度

*Verified*: compared with an official original, word by word. *Derived*: put together from
published rules and forms, not compared with an original. *Assumed*: our own words, because no
official form was found; have them read before they are used.

已核对：与正式样式逐字核对。依规定整理：按已公布的规定、格式整理，未与正式样式核对。自拟：没有找到正式格式，
文字是我们写的，使用前请请人审读。

| paper 文书 | code | wording 文字 | version | source 依据 |
|---|---|---|---|---|
)"_s;
    for (const CodeRow &row : codeTables().table(u"document").rows)
        page += u"| %1 %2 | %3 | %4 | %5 | %6 |\n"_s.arg(
            row.chinese, row.english, row.code, meaningOf(paperSet().statusOf(row.code)),
            paperSet().templateVersion(row.code), paperSet().sourceOf(row.code));
    return page;
}

} // namespace

class TestPaperTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsSound()
    {
        for (const Error &error : checkTemplates(paperFiles()))
            QFAIL(qPrintable(error.where + u": "_s + error.detail));
        const QList<CodeRow> documents = codeTables().table(u"document").rows;
        QCOMPARE(paperSet().documents().size(), documents.size());
        for (const CodeRow &row : documents) {
            QVERIFY2(paperSet().has(row.code), qPrintable(row.code));
            // A cover does not call itself one.
            QCOMPARE(row.code == u"COVER" ? u"卷宗封面"_s : paperSet().titleOf(row.code),
                     row.chinese);
            QVERIFY(!paperSet().sourceOf(row.code).isEmpty());
        }
    }

    void theManualSaysHowSureEachWordingIs()
    {
        const QByteArray made = wordingPage().toUtf8();
        if (!qEnvironmentVariableIsEmpty("MAPLEBRIDGE_REGENERATE")) {
            QFile file(sourcePath(wordingPath));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made) == made.size());
        }
        QVERIFY2(sourceFile(wordingPath) == made, "run this test with MAPLEBRIDGE_REGENERATE=1");
    }

    void tellsVersionStatusAndProfile()
    {
        QVERIFY(paperSet().templateVersion(u"AGREE"_s).startsWith(u"2026-1+parties:2026-1"));
        QCOMPARE(paperSet().statusOf(u"AGREE"_s), WordingStatus::Derived);
        QCOMPARE(paperSet().statusOf(u"END"_s), WordingStatus::Assumed);
        QCOMPARE(paperSet().profileOf(u"AGREE"_s).name, u"letter"_s);
        QCOMPARE(paperSet().profileOf(u"AGREE"_s).topMargin, 37.0);
        QCOMPARE(paperSet().profileOf(u"RECORD"_s).bindingMargin, 30.0);
        QCOMPARE(paperSet().profileOf(u"RECORD"_s).bodyPoints, 14.0);
    }

    void namesFileLineAndField_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &body, int line, const QString &said) {
            QTest::newRow(name) << body << line << said;
        };
        row("unknown field", u"one\n{{nmae}}"_s, 8, u"nmae"_s);
        row("field of another list", u"{{request}}"_s, 7, u"request"_s);
        row("field inside a list", u"@each requests\n{{request}}\n{{clause}}\n@end"_s, 9,
            u"clause"_s);
        row("condition", u"@if weather\n@end"_s, 7, u"weather"_s);
        row("inline condition", u"[[?weather: x]]"_s, 7, u"weather"_s);
        row("inside an inline condition", u"[[?number: {{weather}}]]"_s, 7, u"weather"_s);
        row("list", u"@each weathers\n@end"_s, 7, u"weathers"_s);
        row("list as text", u"{{requests}}"_s, 7, u"requests"_s);
        row("text as list", u"@each number\n@end"_s, 7, u"number"_s);
        row("long text", u"@text weather"_s, 7, u"weather"_s);
        row("signer", u"@sign\n@line a | {{weather}}\n@end"_s, 8, u"weather"_s);
        row("cell", u"@table 1 1\n@row a | {{weather}}\n@end"_s, 8, u"weather"_s);
        row("unclosed list", u"@each requests\nx"_s, 7, u"@each requests"_s);
        row("unclosed condition", u"@if number\n@else\nx"_s, 7, u"@if number"_s);
        row("unclosed table", u"x\n@table 1\n@row a"_s, 8, u"@table 1"_s);
        row("unclosed field", u"x {{number"_s, 7, u"number"_s);
        row("unclosed part", u"x [[?number: y"_s, 7, u"number"_s);
        row("end too much", u"x\n@end"_s, 8, u"@end"_s);
        row("else outside", u"@each requests\n@else\n@end"_s, 8, u"@else"_s);
        row("unknown instruction", u"@wobble"_s, 7, u"@wobble"_s);
        row("text in a table", u"@table 1\nhello\n@end"_s, 8, u"hello"_s);
        row("row on the page", u"@row a"_s, 7, u"@row"_s);
        row("table among signatures", u"@sign\n@table 1\n@end\n@end"_s, 8, u"@table"_s);
        row("three parts of a signature", u"@sign\n@line a | b | c\n@end"_s, 8, u"@line"_s);
        row("width", u"{{number|wide}}"_s, 7, u"number|wide"_s);
        row("millimetres", u"@gap wide"_s, 7, u"@gap wide"_s);
        row("columns", u"@sign columns 9\n@end"_s, 7, u"columns 9"_s);
        row("include", u"@include nothing"_s, 7, u"nothing.paper"_s);
        row("include round", u"@include X"_s, 7, u"round"_s);
        row("head twice", u"@version 2"_s, 7, u"@version"_s);
        row("brackets", u"a ]] b"_s, 7, u"]]"_s);
    }
    void namesFileLineAndField()
    {
        QFETCH(QString, body);
        QFETCH(int, line);
        QFETCH(QString, said);
        const auto set = PaperSet::fromFiles(filesWith(body));
        QVERIFY(!set);
        QCOMPARE(set.error().where, u"templates/X.paper:%1"_s.arg(line));
        QVERIFY2(set.error().detail.contains(said), qPrintable(set.error().detail));
        QVERIFY(!set.error().expected.isEmpty());
        QCOMPARE(checkTemplates(filesWith(body)).size(), 1);
    }

    void namesAFaultInAnIncludedFile()
    {
        QHash<QString, QByteArray> files = filesWith(u"@include y"_s);
        files.insert(u"templates/y.paper"_s, "# y\n{{weather}}\n");
        const auto set = PaperSet::fromFiles(files);
        QVERIFY(!set);
        QCOMPARE(set.error().where, u"templates/y.paper:2"_s);
    }

    void refusesAHeadThatLacksSomething_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"@version", "@status", "@source", "@profile", "@title"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void refusesAHeadThatLacksSomething()
    {
        QFETCH(QString, line);
        QStringList lines = head.split(u'\n');
        lines.removeIf([&line](const QString &one) { return one.startsWith(line); });
        QHash<QString, QByteArray> files = paperFiles();
        files.insert(u"templates/X.paper"_s, lines.join(u'\n').toUtf8());
        const auto set = PaperSet::fromFiles(files);
        QVERIFY(!set);
        QVERIFY(set.error().detail.contains(line));
        QVERIFY(set.error().where.startsWith(u"templates/X.paper"));
    }

    void refusesUnknownStatusProfileAndBytes()
    {
        QHash<QString, QByteArray> files = paperFiles();
        const QByteArray sound = head.toUtf8();
        for (const auto &[from, to] : {std::pair{"assumed", "certain"}, std::pair{"form", "poster"},
                                       std::pair{"here", "\xff\xfe"}})
        {
            files.insert(u"templates/X.paper"_s, QByteArray(sound).replace(from, to));
            const auto set = PaperSet::fromFiles(files);
            QVERIFY(!set);
            QCOMPARE(set.error().where, u"templates/X.paper:1"_s);
        }
    }

    void fillsAndLeavesRoom()
    {
        const PaperCase known = leakCase();
        QCOMPARE(textOfX(u"a {{number}} b"_s, known), u"a （2026）红柳人调字第12号 b"_s);
        QCOMPARE(textOfX(u"[[?number:yes]][[!number:no]]"_s, known), u"yes"_s);
        QCOMPARE(textOfX(u"[[?number:yes]][[!number:no]]"_s, {}), u"no"_s);
        QCOMPARE(textOfX(u"@each requests\n{{n}} {{n_zh}} {{request}}\n@end"_s, known)
                     .section(u'\n', 1, 1),
                 u"2 二 赔偿吊顶、墙面、地板、衣柜损失23,400元"_s);
        QCOMPARE(textOfX(u"@each requests blank 5\n{{n}}\n@end"_s, {}), u"1\n2\n3"_s);
        QCOMPARE(textOfX(u"@each requests blank 5\n{{n}}\n@end"_s, {}, true), u"1\n2\n3\n4\n5"_s);
        QCOMPARE(textOfX(u"@each requests\n{{n}}\n@end"_s, {}, true), QString());
        QCOMPARE(textOfX(u"@if requests\nany\n@else\nnone\n@end"_s, known), u"any"_s);
        QCOMPARE(textOfX(u"@unless requests\nnone\n@end"_s, {}), u"none"_s);
        QCOMPARE(textOfX(u"@table 1 [[requests:2]]\n@row a | [[requests: {{n}}]]\n@end"_s, known),
                 u"a\t1\t2\t3"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaperTemplate)
#include "tst_papertemplate.moc"
