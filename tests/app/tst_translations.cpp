// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"
#include "core/words/sentences.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace maplebridge;
using namespace Qt::StringLiterals;

namespace {

/// One message of a translation file.
struct Entry
{
    QString context;
    QString source;
    QString comment;
    QStringList texts; ///< One, or as many as the language has plural forms.
    bool isFinished = true;
    bool isCounted = false;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.isCounted = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            entry.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!entry.isCounted) {
                entry.texts.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                entry.texts.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &language)
{
    QFile file(qEnvironmentVariable("MAPLEBRIDGE_SOURCE_DIR", u"."_s)
               + u"/translations/maplebridge_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<Entry> entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            entries.append(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return entries;
}

QStringList placesIn(const QString &text)
{
    // %1, %n; {year} as in the pattern of case numbers; what a file filter lets through.
    static const QRegularExpression place(u"%(?:\\d{1,2}|n)|\\{\\w+\\}|\\(\\*\\.\\w+\\)$"_s);
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places.append(matches.next().captured());
    places.sort();
    return places;
}

/// Blanks at both ends. One that only belongs to a comma is none: Chinese commas have no blank.
std::pair<bool, bool> blanksAtEnds(QString text)
{
    static const QRegularExpression comma(u"^,\\s+|,\\s+$"_s);
    text.remove(comma);
    return {!text.isEmpty() && text.front().isSpace(), !text.isEmpty() && text.back().isSpace()};
}

/// The sign that ends a text, the Chinese one as its western fellow; a null character for others.
QChar endOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const qsizetype sign = u"…:：?？.。"_s.indexOf(text.back());
    return sign < 0 ? QChar() : u"…::??.."_s.at(sign);
}

/// The letter that Alt reaches a button by, small; a null character when there is none.
QChar mnemonicOf(const QString &text)
{
    static const QRegularExpression letter(u"&([A-Za-z])"_s);
    const auto match = letter.match(text);
    return match.hasMatch() ? match.captured(1).front().toLower() : QChar();
}

template<typename Predicate>
QStringList namesWhere(const QList<Entry> &entries, Predicate isWrong)
{
    QStringList names;
    for (const Entry &entry : entries) {
        if (isWrong(entry))
            names.append(entry.name());
    }
    return names;
}

/// The texts whose trait, e.g. what ends them, is not that of their source.
template<typename Trait>
QStringList differing(const QList<Entry> &entries, Trait traitOf)
{
    QStringList found;
    for (const Entry &entry : entries) {
        for (const QString &text : entry.texts) {
            if (traitOf(text) != traitOf(entry.source))
                found.append(entry.name() + u" → "_s + text);
        }
    }
    return found;
}

/// What a search for faults should bring.
const QStringList none;

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated();
    void placeholdersAndEndsStay_data() { languages(); }
    void placeholdersAndEndsStay();
    void bothLanguagesHaveTheSameSentences();
    void sentencesOfClassesAreFiledUnderTheirNamespace();
    void chineseButtonsShowTheirLetterInBrackets();
    void chineseIsPunctuatedInChinese();
    void bothProgramsSpeakTheLanguage();
    void theWindowRunsAsItsCatalogueDoes();

private:
    static void languages();
};

void TstTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void TstTranslations::everySentenceIsTranslated()
{
    QFETCH(const QString, language);
    const QList<Entry> entries = entriesOf(language);
    QVERIFY(!entries.isEmpty());
    const qsizetype forms = language == u"en"_s ? 2 : 1;
    QCOMPARE(namesWhere(entries, [](const Entry &entry) { return !entry.isFinished; }), none);
    QCOMPARE(namesWhere(entries,
                        [forms](const Entry &entry) {
                            return entry.texts.size() != (entry.isCounted ? forms : 1);
                        }),
             none);
    QCOMPARE(namesWhere(entries,
                        [](const Entry &entry) {
                            return std::any_of(
                                entry.texts.begin(), entry.texts.end(),
                                [](const QString &text) { return text.trimmed().isEmpty(); });
                        }),
             none);
}

void TstTranslations::placeholdersAndEndsStay()
{
    QFETCH(const QString, language);
    const QList<Entry> entries = entriesOf(language);
    QCOMPARE(differing(entries, placesIn), none);
    QCOMPARE(differing(entries, blanksAtEnds), none);
    QCOMPARE(differing(entries, endOf), none);
    QCOMPARE(differing(entries, mnemonicOf), none);
    QCOMPARE(differing(entries, [](const QString &text) { return text.count(u'\n'); }), none);
}

void TstTranslations::bothLanguagesHaveTheSameSentences()
{
    const auto namesOf = [](const QString &language) {
        QStringList names;
        const QList<Entry> entries = entriesOf(language);
        for (const Entry &entry : entries)
            names.append(entry.name() + u'|' + entry.comment);
        names.sort();
        return names;
    };
    const QStringList chinese = namesOf(u"zh_CN"_s);
    QCOMPARE(chinese, namesOf(u"en"_s));
    QCOMPARE(QSet<QString>(chinese.begin(), chinese.end()).size(), chinese.size());
}

void TstTranslations::sentencesOfClassesAreFiledUnderTheirNamespace()
{
    // tr() of a class with Q_OBJECT asks for the full name; lupdate writes the short one when it
    // does not find the header, and then nothing of that class is ever translated.
    const QSet<QString> askedForByName{u"Cli"_s,        u"DialogPrompts"_s, u"Exchange"_s,
                                       u"Handover"_s,   u"LookChoices"_s,   u"Main"_s,
                                       u"Statistics"_s, u"Words"_s};
    QCOMPARE(namesWhere(entriesOf(u"zh_CN"_s),
                        [&](const Entry &entry) {
                            return !entry.context.startsWith(u"maplebridge::"_s)
                                   && !askedForByName.contains(entry.context);
                        }),
             none);
}

void TstTranslations::chineseButtonsShowTheirLetterInBrackets()
{
    static const QRegularExpression shown(u"\\(&[A-Z]\\)(?:…| F\\d+)?$"_s);
    QCOMPARE(namesWhere(entriesOf(u"zh_CN"_s),
                        [](const Entry &entry) {
                            return !mnemonicOf(entry.source).isNull()
                                   && !shown.match(entry.texts.value(0)).hasMatch();
                        }),
             none);
}

void TstTranslations::chineseIsPunctuatedInChinese()
{
    static const QRegularExpression western(u"\\p{Han}[,;:!?]|[,;:!?]\\p{Han}|\"|\\p{Han}\\.$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QCOMPARE(namesWhere(entriesOf(u"zh_CN"_s),
                        [](const Entry &entry) {
                            return western.match(entry.texts.join(u'\n')).hasMatch();
                        }),
             none);
}

void TstTranslations::bothProgramsSpeakTheLanguage()
{
    const auto cases = [](int count) {
        return QCoreApplication::translate("maplebridge::ExportCard", "%n case(s)", nullptr, count);
    };
    installLanguage(u"zh_CN"_s);
    QCOMPARE(stepName(Step::Accept), u"受理"_s);
    QCOMPARE(QCoreApplication::translate("maplebridge::MainWindow", "Today"), u"今天"_s);
    QCOMPARE(cases(3), u"3件案件"_s);
    installLanguage(u"en"_s);
    QCOMPARE(stepName(Step::Accept), u"Accept"_s);
    QCOMPARE(cases(1), u"1 case"_s);
    QCOMPARE(cases(3), u"3 cases"_s);
}

void TstTranslations::theWindowRunsAsItsCatalogueDoes()
{
    // A catalogue of no sentences: the mark of the format, then a section with the language.
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &language) {
        const QByteArray mark = QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd");
        const QByteArray name = language.toUtf8();
        QFile file(folder.filePath(u"maplebridge_"_s + language + u".qm"_s));
        const QByteArray size{"\0\0\0", 3};
        return file.open(QIODevice::WriteOnly)
               && file.write(mark + char(0xa7) + size + static_cast<char>(name.size()) + name) > 0;
    };
    QVERIFY(write(u"ug"_s) && write(u"kk"_s));
    installLanguageFrom(folder.path(), u"ug"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    installLanguageFrom(folder.path(), u"kk"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    installLanguageFrom(folder.path(), u"ug"_s);
    installLanguage(u"zh_CN"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    // Without a catalogue the sentences stay English, and so does the window.
    installLanguage(u"ug"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TstTranslations)
#include "tst_translations.moc"
