// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/datafile.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace maplebridge;
using tests::shippedCodes;
using tests::sourceFile;
using tests::sourcePath;

namespace {

const QString schemaPath = QStringLiteral("resources/rules/case.schema.json");
const QString formatPath = QStringLiteral("resources/rules/case-format.md");

/// Puts a made file in its place when MAPLEBRIDGE_REGENERATE is set.
void regenerate(const QString &path, const QByteArray &bytes)
{
    if (qEnvironmentVariableIsEmpty("MAPLEBRIDGE_REGENERATE"))
        return;
    QFile file(sourcePath(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// What schemacheck.py says of each file.
QStringList judged(const QStringList &paths)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 QStringList{sourcePath(QStringLiteral("tests/support/schemacheck.py")),
                             sourcePath(schemaPath)}
                     + paths);
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// A change to the text of case01.json, and whether it is still a case file.
struct Change
{
    const char *name;
    QString from;
    QString to;
    bool accepted;
};

QList<Change> changes()
{
    return {
        {"unknown top member", u"\"version\": 1,"_s, u"\"version\": 1, \"x\": 1,"_s, false},
        {"other version", u"\"version\": 1"_s, u"\"version\": 2"_s, false},
        {"other format", u"maplebridge.case"_s, u"maplebridge.room"_s, false},
        {"unknown section", u"\"type\": \"closing\""_s, u"\"type\": \"visit\""_s, false},
        {"no case", u"\"type\": \"case\""_s, u"\"type\": \"case_narrative\""_s, false},
        {"two cases", u"\"type\": \"party\""_s, u"\"type\": \"case\""_s, false},
        {"unknown field", u"\"kind\": \"02\""_s, u"\"kinds\": \"02\""_s, false},
        {"unknown code", u"\"kind\": \"02\""_s, u"\"kind\": \"20\""_s, false},
        {"empty code", u"\"kind\": \"02\""_s, u"\"kind\": \"\""_s, false},
        {"code in a list", u"\"caucus\""_s, u"\"cactus\""_s, false},
        {"empty code in a list", u"\"caucus\""_s, u"\"\""_s, false},
        {"unknown word", u"\"side\": \"applicant\""_s, u"\"side\": \"plaintiff\""_s, false},
        {"impossible day", u"\"2026-04-12\""_s, u"\"2026-02-30\""_s, false},
        {"short day", u"\"2026-04-12\""_s, u"\"2026-4-12\""_s, false},
        {"day with a blank", u"\"2026-04-12\""_s, u"\" 2026-04-12\""_s, false},
        {"day as number", u"\"2026-04-12\""_s, u"20260412"_s, false},
        {"impossible time", u"\"15:00\""_s, u"\"24:00\""_s, false},
        {"short time", u"\"15:00\""_s, u"\"9:00\""_s, false},
        {"time with seconds", u"\"15:00\""_s, u"\"15:00:00\""_s, false},
        {"amount as text", u"\"amount\": 660000"_s, u"\"amount\": \"660000\""_s, false},
        {"negative amount", u"\"amount\": 660000"_s, u"\"amount\": -1"_s, false},
        {"too large an amount", u"\"total\": 1860000"_s, u"\"total\": 100000000000000"_s, false},
        {"largest amount", u"\"total\": 1860000"_s, u"\"total\": 99999999999999"_s, true},
        {"flag as number", u"\"rights_told\": true"_s, u"\"rights_told\": 1"_s, false},
        {"negative position", u"\"position\": 1"_s, u"\"position\": -1"_s, false},
        {"position too large", u"\"position\": 1"_s, u"\"position\": 1000001"_s, false},
        {"null", u"\"place\": \"0010\""_s, u"\"place\": null"_s, false},
        {"text as number", u"\"place\": \"0010\""_s, u"\"place\": 10"_s, false},
        {"list as text", u"\"present\": [\"#p-li\", \"#p-wang\"]"_s, u"\"present\": \"#p-li\""_s,
         false},
        {"list of lists", u"[\"#p-li\", \"#p-wang\"]"_s, u"[[\"#p-li\"]]"_s, false},
        {"no needed name", u"\"name\": \"张明德\","_s, {}, false},
        {"field of another section", u"\"outcome\": \"written\""_s,
         u"\"outcome\": \"written\", \"name\": \"a\""_s, false},
        {"label with a blank", u"\"#p-li\""_s, u"\"#p li\""_s, false},
        {"label in Chinese", u"\"#p-li\""_s, u"\"#李建民\""_s, true},
        {"no label", u"\"#p-li\""_s, u"\"p-li\""_s, false},
        {"other text", u"老化漏水"_s, u"\\u0007\\ud83c\\udf41 ئاخشام "_s, true},
        {"empty text", u"\"李建民\""_s, u"\"\""_s, true},
    };
}

} // namespace

class TestCaseSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommittedSchemaIsTheOneThatIsMade()
    {
        const QByteArray made = QJsonDocument(caseSchema(shippedCodes())).toJson();
        regenerate(schemaPath, made);
        QVERIFY2(sourceFile(schemaPath) == made, "run this test with MAPLEBRIDGE_REGENERATE=1");
    }

    void theCommittedDescriptionIsTheOneThatIsMade()
    {
        const QByteArray made = caseFormatText(shippedCodes()).toUtf8();
        regenerate(formatPath, made);
        QVERIFY2(sourceFile(formatPath) == made, "run this test with MAPLEBRIDGE_REGENERATE=1");
    }

    void theDescriptionExplainsEveryField()
    {
        const QString text = caseFormatText(shippedCodes());
        const auto rows = text.split(u'\n').filter(u"| `"_s);
        QVERIFY(rows.size() > 200);
        for (const QString &row : rows)
            QVERIFY2(!row.endsWith(u"|  |"), qPrintable(row));
    }

    void schemaAndReaderTakeTheWorkedCases()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (const int number : {1, 2, 3, 5, 7}) {
            const QString name = QStringLiteral("case0%1.json").arg(number);
            paths += sourcePath(u"resources/practice/" + name);
            QFile written(folder.filePath(name));
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(caseDocumentJson(tests::workedCase(number)));
            paths += written.fileName();
        }
        QCOMPARE(judged(paths), QStringList(paths.size(), u"accepted"_s));
    }

    void schemaAndReaderRefuseTheSame()
    {
        const QString sound
            = QString::fromUtf8(sourceFile(QStringLiteral("resources/practice/case01.json")));
        QTemporaryDir folder;
        QStringList paths;
        QList<Result<CaseDocument>> documents;
        for (const Change &change : changes()) {
            QVERIFY2(sound.contains(change.from), change.name);
            QString text = sound;
            if (change.from == u"\"#p-li\"" || change.from == u"maplebridge.case")
                text.replace(change.from, change.to);
            else
                text.replace(text.indexOf(change.from), change.from.size(), change.to);
            documents.append(caseDocumentFromJson(text.toUtf8(), shippedCodes()));
            QFile file(folder.filePath(QString::number(paths.size())));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            paths += file.fileName();
        }
        const QStringList verdicts = judged(paths);
        QCOMPARE(verdicts.size(), paths.size());
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const Change change = changes()[i];
            QVERIFY2((verdicts[i] == u"accepted") == change.accepted,
                     qPrintable(QString::fromLatin1(change.name) + u": " + verdicts[i]));
            QVERIFY2(bool(documents[i]) == change.accepted, change.name);
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseSchema)
#include "tst_caseschema.moc"
