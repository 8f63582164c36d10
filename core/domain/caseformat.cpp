// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/casejson.h"
#include "core/domain/sectiontypes.h"

namespace maplebridge {
namespace {

template<typename T>
inline constexpr const char *aboutSection = "";
template<>
inline constexpr const char *aboutSection<
    Mediator> = "A mediator or clerk whom the case names. Those it does not name may be left out.";
template<>
inline constexpr const char *aboutSection<CaseRecord> = "The case itself; exactly one.";
template<>
inline constexpr const char
    *aboutSection<CaseNarrative> = "What is told about the dispute; at most one.";
template<>
inline constexpr const char
    *aboutSection<Party> = "The role of a party. Sides keep the order of `position`.";
template<>
inline constexpr const char
    *aboutSection<PartyDetails> = "What identifies a party; at most one for each.";
template<>
inline constexpr const char *aboutSection<Investigation> = "One inquiry.";
template<>
inline constexpr const char *aboutSection<Session> = "One mediation.";
template<>
inline constexpr const char *aboutSection<MinuteLine> = "One line of the minutes of a session.";
template<>
inline constexpr const char
    *aboutSection<Agreement> = "The written or oral agreement; at most one.";
template<>
inline constexpr const char *aboutSection<
    Obligation> = "Who owes what to whom, with the schedule and the share of each creditor.";
template<>
inline constexpr const char
    *aboutSection<Paper> = "An issued version of a document, as it was printed.";
template<>
inline constexpr const char *aboutSection<
    Signing> = "One act on a paper. Of `party`, `mediator` and `committee` exactly one is given; "
               "`paper` "
               "is left out where the act is known but not the version that was signed.";
template<>
inline constexpr const char *aboutSection<Closing> = "How the case ended; at most one.";
template<>
inline constexpr const char *aboutSection<
    CaseClock> = "What the limit for mediation rests on: which limit, days not counted, later last "
                 "days; at most one.";
template<>
inline constexpr const char *aboutSection<
    Performance> = "One entry about a promise: what was paid or done, or what a call brought.";
template<>
inline constexpr const char *aboutSection<Visit> = "A visit: how it is performed, how the parties "
                                                   "get on.";
template<>
inline constexpr const char *aboutSection<
    Admission> = "Whether the dispute may be taken up: conditions, or why not; at most one.";
template<>
inline constexpr const char *aboutSection<
    RiskCheck> = "Whether it may turn dangerous, and to whom that was reported; at most one.";
template<>
inline constexpr const char
    *aboutSection<Confirmation> = "Judicial confirmation of the agreement; at most one.";
template<>
inline constexpr const char *aboutSection<
    Attachment> = "A thing of the dossier beside its papers. The bytes of `file` do not stand in "
                  "the case file; an export carries them beside it.";

const QString introduction = QStringLiteral(
    R"(# The case file format

<!-- Made by the program from its own fields: do not edit. MAPLEBRIDGE_REGENERATE=1 writes it anew. -->

A case file is one JSON object in UTF-8; a byte order mark is passed over:

```json
{
  "format": "maplebridge.case",
  "version": 1,
  "sections": [
    {"type": "mediator", "id": "#zhang", "body": {"name": "张明德"}},
    {"type": "case", "body": {"kind": "02", "source": "application", "presiding": "#zhang"}},
    {"type": "party", "id": "#li", "body": {"side": "applicant"}},
    {"type": "party_pii", "body": {"party": "#li", "name": "李建民"}}
  ]
}
```

`case.schema.json` beside this file is its JSON Schema. The program reads more strictly than a
schema can say: it also knows impossible days, references and the length of texts.

## Writing by hand

- Sections may stand in any order; the program writes mediators first, then the case.
- `id` is a UUID, or a label: `#` and up to 60 characters without blanks, `#`, `/` and `~`. It may
  be left out where nothing refers to the section. Labels become new ids when the file is read.
- A reference is the UUID or the label of a section of the same file. `person` alone refers to
  nothing in the file: the same label means the same human.
- If the case section has a UUID, the file updates the case with that id. Otherwise it makes a
  new one.
- Leave out what is not known. Empty text is no code, and `null` is no value anywhere.
- Amounts are whole fen: 18,600.00 yuan is `1860000`. Days are `2026-05-08`, times `15:00`.
- A clause without `text` says what its `obligation` says, in the words of the program.
- Unknown members, names that stand twice, fractions and codes that are in no list refuse the
  file; the fault is named by its JSON pointer, as `/sections/4/body/id_number`.
)");

/// Lists the fields of a section as rows of a table; parts with the path that leads to them.
class FieldLister
{
public:
    explicit FieldLister(QString path = {}) : m_path(std::move(path)) {}

    template<typename T>
    void operator()(QLatin1StringView key, const T & /*unused*/, const FieldNote &note = {})
    {
        const QString name = m_path + QString(key);
        m_rows += QStringLiteral("| `%1`%2 | %3 | %4 | %5 |\n")
                      .arg(name, note.required ? QStringLiteral(" (needed)") : QString(),
                           typeOf<T>(note), codesOf<T>(note), QString::fromUtf8(note.about));
        if constexpr (Composed<T>)
            listInside<T>(name + u'.');
        else if constexpr (IsList<T>::value) {
            if constexpr (Composed<typename T::value_type>)
                listInside<typename T::value_type>(name + u"[].");
        }
    }

    [[nodiscard]] QString rows() const { return m_rows; }

private:
    template<typename T>
    void listInside(const QString &path)
    {
        FieldLister inner(path);
        const T sample{};
        fieldsOf(inner, sample);
        m_rows += inner.rows();
    }

    template<typename T>
    static QString typeOf(const FieldNote &note)
    {
        if constexpr (std::is_same_v<T, QString>)
            return note.codes.isEmpty()
                       ? QStringLiteral("text, at most %1 characters").arg(note.longest)
                       : QStringLiteral("code");
        else if constexpr (std::is_same_v<T, bool>)
            return QStringLiteral("true or false");
        else if constexpr (std::is_same_v<T, int>)
            return QStringLiteral("whole number");
        else if constexpr (std::is_same_v<T, Money> || std::is_same_v<T, std::optional<Money>>)
            return QStringLiteral("amount in fen");
        else if constexpr (std::is_same_v<T, QDate>)
            return QStringLiteral("day");
        else if constexpr (std::is_same_v<T, QTime>)
            return QStringLiteral("time");
        else if constexpr (IsId<T>::value)
            return QStringLiteral("id of a ")
                   + (idTarget<T> == u"subject" ? QStringLiteral("session or investigation")
                                                : QString(idTarget<T>));
        else if constexpr (Worded<T>)
            return QStringLiteral("word");
        else if constexpr (IsList<T>::value)
            return QStringLiteral("list: ") + typeOf<typename T::value_type>(note);
        else
            return QStringLiteral("object");
    }

    template<typename T>
    static QString codesOf(const FieldNote &note)
    {
        if constexpr (IsList<T>::value)
            return codesOf<typename T::value_type>(note);
        else if constexpr (Worded<T>) {
            QStringList words;
            for (const auto &[_, word] : storedWords(static_cast<T *>(nullptr)))
                words += u'`' + QString(word) + u'`';
            return words.join(u", ");
        } else if (!note.codes.isEmpty())
            return QStringLiteral("[%1](#%1)").arg(QString(note.codes));
        return {};
    }

    QString m_path;
    QString m_rows;
};

template<typename T>
QJsonObject bodySchema(const CodeTables &codes)
{
    SchemaMaker maker(&codes);
    const T sample{};
    fieldsOf(maker, sample);
    QJsonObject schema = maker.schema();
    schema.insert(QStringLiteral("description"), QString::fromUtf8(aboutSection<T>));
    return schema;
}

/// `{"properties": {"type": {"const": …}}}`: what a section of this type answers to.
QJsonObject ofType(const QString &type)
{
    const QJsonObject constant{{QStringLiteral("const"), type}};
    return {{QStringLiteral("properties"), QJsonObject{{QStringLiteral("type"), constant}}},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("type")}}};
}

QJsonObject closedObject(const QJsonObject &properties, const QJsonArray &required)
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

} // namespace

QJsonObject caseSchema(const CodeTables &codes)
{
    QJsonObject definitions;
    QJsonArray types;
    QJsonArray choices;
    forEachType(CaseSectionTypes{}, [&](auto tag) {
        using T = typename decltype(tag)::type;
        const QString type(T::type);
        definitions.insert(type, bodySchema<T>(codes));
        types.append(type);
        const QJsonObject body{{QStringLiteral("$ref"), QString(u"#/$defs/" + type)}};
        choices.append(QJsonObject{
            {QStringLiteral("if"), ofType(type)},
            {QStringLiteral("then"), QJsonObject{{QStringLiteral("properties"),
                                                  QJsonObject{{QStringLiteral("body"), body}}}}}});
    });
    QJsonObject section = closedObject(
        {{QStringLiteral("type"), QJsonObject{{QStringLiteral("enum"), types}}},
         {QStringLiteral("id"), SchemaMaker::idSchema()},
         {QStringLiteral("body"), QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}}}},
        {QStringLiteral("type"), QStringLiteral("body")});
    section.insert(QStringLiteral("allOf"), choices);
    const QJsonObject sections{{QStringLiteral("type"), QStringLiteral("array")},
                               {QStringLiteral("items"), section},
                               {QStringLiteral("contains"), ofType(QString(CaseRecord::type))},
                               {QStringLiteral("minContains"), 1},
                               {QStringLiteral("maxContains"), 1}};
    QJsonObject schema = closedObject(
        {{QStringLiteral("format"),
          QJsonObject{{QStringLiteral("const"), QStringLiteral("maplebridge.case")}}},
         {QStringLiteral("version"), QJsonObject{{QStringLiteral("const"), caseFormatVersion}}},
         {QStringLiteral("sections"), sections}},
        {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("sections")});
    schema.insert(QStringLiteral("$schema"),
                  QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    schema.insert(QStringLiteral("title"), QStringLiteral("Maplebridge case file"));
    schema.insert(QStringLiteral("$defs"), definitions);
    return schema;
}

QString caseFormatText(const CodeTables &codes)
{
    QString text = introduction + u"\n## Sections\n";
    forEachType(CaseSectionTypes{}, [&text](auto tag) {
        using T = typename decltype(tag)::type;
        FieldLister lister;
        const T sample{};
        fieldsOf(lister, sample);
        text += QStringLiteral("\n### `%1`\n\n%2\n\n")
                    .arg(QString(T::type), QString::fromUtf8(aboutSection<T>));
        text += u"| field | type | codes | about |\n|---|---|---|---|\n" + lister.rows();
    });
    text += u"\n## Codes\n";
    for (const QString &name : codes.names()) {
        const CodeTable &table = codes.table(name);
        text += QStringLiteral("\n### %1\n\nVersion %2. %3.\n\n")
                    .arg(name, table.version, table.source);
        text += u"| code | Chinese | English |\n|---|---|---|\n";
        for (const CodeRow &row : table.rows)
            text += QStringLiteral("| `%1` | %2 | %3 |\n").arg(row.code, row.chinese, row.english);
    }
    return text;
}

} // namespace maplebridge
