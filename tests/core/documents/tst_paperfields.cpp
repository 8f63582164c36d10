// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/documents/papercases.h"

#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// Puts a long text of its own into every free text of a section and remembers which.
class Stuffer
{
public:
    Stuffer(QString type, QHash<QString, QString> *texts) : m_type(std::move(type)), m_texts(texts)
    {}

    template<typename T>
    void operator()(QLatin1StringView key, T &member, const FieldNote &note = {})
    {
        const QString name = m_type + u'.' + QString(key);
        if constexpr (std::is_same_v<T, QString>) {
            if (note.codes.isEmpty())
                member = m_texts->insert(name, textFor(name)).value();
        } else if constexpr (std::is_same_v<T, QStringList>) {
            if (note.codes.isEmpty())
                member = {m_texts->insert(name, textFor(name)).value()};
        } else if constexpr (IsList<T>::value) {
            stuffList(name, member);
        } else if constexpr (std::is_same_v<T, Interpreter>) {
            Stuffer inner(name, m_texts);
            fieldsOf(inner, member);
        }
    }

private:
    template<typename T>
    void stuffList(const QString &name, QList<T> &list)
    {
        if constexpr (std::is_class_v<T> && !IsId<T>::value && !std::is_same_v<T, Money>) {
            if (list.isEmpty())
                list.append(T{});
            Stuffer inner(name, m_texts);
            fieldsOf(inner, list.first());
        }
    }

    static QString textFor(const QString &name)
    {
        return u"〔"_s + name + u"〕"_s + u"㐂𠮷䶮𬱖·ئايگۈل ¥12.5，"_s.repeated(20)
               + u"〔"_s + name + u" 完〕"_s;
    }

    QString m_type;
    QHash<QString, QString> *m_texts;
};

struct Stuffed
{
    PaperCase paperCase;
    QHash<QString, QString> texts; ///< By "section.field".
};

template<typename T>
void stuff(const QString &type, T &value, Stuffed &stuffed)
{
    Stuffer stuffer(type, &stuffed.texts);
    fieldsOf(stuffer, value);
}

/// Every free text of every section holds something long of its own.
Stuffed stuffedCase()
{
    Stuffed s;
    s.paperCase = propertyCase();
    CaseFile &file = s.paperCase.file;
    file.parties.removeLast();
    Party &person = file.parties[1];
    Representative guardian;
    guardian.kind = RepresentativeKind::Guardian;
    person.details.representatives = {guardian};
    person.needsInterpreter = true;
    person.language = u"ug"_s;
    stuff(u"case"_s, file.record, s);
    stuff(u"narrative"_s, file.narrative, s);
    stuff(u"firm"_s, file.parties[0].details, s);
    stuff(u"person"_s, person.details, s);
    stuff(u"committee"_s, s.paperCase.committee, s);
    Investigation inquiry;
    inquiry.id = SectionId(steadyUuid(30));
    stuff(u"inquiry"_s, inquiry, s);
    file.investigations = {inquiry};
    Session session;
    session.id = SessionId(steadyUuid(40));
    session.present = {file.parties[0].id, person.id};
    stuff(u"session"_s, session, s);
    file.sessions = {session};
    MinuteLine line;
    line.id = SectionId(steadyUuid(41));
    line.session = session.id;
    stuff(u"minute"_s, line, s);
    file.minutes = {line};
    stuff(u"obligation"_s, file.obligations[0], s);
    file.obligations[0].debtors = {person.id};
    file.obligations[0].allocations.clear(); // Their sheet would say once more what for.
    Clause said;
    stuff(u"agreement"_s, *file.agreement, s);
    s.texts.remove(u"agreement.clauses.text"_s);
    said.text = s.texts.insert(u"clause.text"_s, u"〔clause〕"_s + u"𠮷¥"_s.repeated(90)).value();
    file.agreement->clauses = {{{}, file.obligations[0].id}, said};
    Closing closing;
    closing.outcome = u"failed"_s;
    closing.remedies = {u"court"_s};
    stuff(u"closing"_s, closing, s);
    file.closing = closing;
    return s;
}

// Names stand in the text and again where people sign.
const QStringList partyBlock{u"person.original_name"_s,
                             u"person.id_number"_s,
                             u"person.phone"_s,
                             u"person.occupation"_s,
                             u"person.address"_s,
                             u"person.representatives.id_number"_s,
                             u"person.representatives.phone"_s,
                             u"person.representatives.unit"_s,
                             u"person.representatives.relation"_s,
                             u"firm.id_number"_s,
                             u"firm.phone"_s,
                             u"firm.address"_s,
                             u"firm.occupation"_s,
                             u"firm.head_name"_s,
                             u"firm.head_position"_s,
                             u"firm.head_id_number"_s,
                             u"firm.original_name"_s,
                             u"firm.representatives.id_number"_s,
                             u"firm.representatives.phone"_s,
                             u"firm.representatives.unit"_s,
                             u"firm.representatives.relation"_s,
                             u"firm.representatives.scope"_s};
const QStringList partyNames{u"person.name"_s, u"firm.name"_s, u"person.representatives.name"_s,
                             u"firm.representatives.name"_s};
const QStringList neverPrinted{u"narrative.risk_reason"_s, u"narrative.remark"_s};

} // namespace

class TestPaperFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldStandsWholeAndOnce_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QStringList>("once");
        QTest::addColumn<QStringList>("atLeastOnce");
        QTest::newRow("APPLY") << u"APPLY"_s
                               << partyBlock
                                      + QStringList{u"narrative.summary"_s, u"narrative.requests"_s}
                               << partyNames;
        QTest::newRow("ACCEPT") << u"ACCEPT"_s << partyBlock + QStringList{u"narrative.summary"_s,
                                                                           u"case.number"_s,
                                                                           u"case.place"_s,
                                                                           u"case.source_organ"_s,
                                                                           u"case.source_number"_s,
                                                                           u"committee.name"_s}
                                << partyNames;
        QTest::newRow("NOTICE") << u"NOTICE"_s
                                << QStringList{u"case.number"_s, u"committee.address"_s,
                                               u"committee.phone"_s}
                                << QStringList{u"committee.name"_s} + partyNames;
        QTest::newRow("INVEST") << u"INVEST"_s
                                << QStringList{u"inquiry.place"_s,
                                               u"inquiry.asked_details"_s,
                                               u"inquiry.findings"_s,
                                               u"inquiry.questions.question"_s,
                                               u"inquiry.questions.answer"_s,
                                               u"inquiry.participants.name"_s,
                                               u"inquiry.participants.role"_s,
                                               u"inquiry.participants.unit"_s,
                                               u"case.number"_s}
                                << QStringList{u"inquiry.asked_name"_s};
        QTest::newRow("RECORD") << u"RECORD"_s
                                << QStringList{u"session.place"_s,
                                               u"session.result_text"_s,
                                               u"minute.speaker"_s,
                                               u"minute.text"_s,
                                               u"session.participants.role"_s,
                                               u"session.participants.unit"_s,
                                               u"session.interpreter.id_number"_s,
                                               u"session.interpreter.unit"_s,
                                               u"person.original_name"_s,
                                               u"person.id_number"_s,
                                               u"person.phone"_s,
                                               u"firm.id_number"_s,
                                               u"firm.representatives.id_number"_s}
                                << partyNames
                                       + QStringList{u"session.participants.name"_s,
                                                     u"session.interpreter.name"_s};
        const QStringList agreement{
            u"agreement.number"_s,           u"agreement.facts"_s,  u"agreement.disputed"_s,
            u"agreement.responsibilities"_s, u"agreement.manner"_s, u"agreement.place"_s,
            u"agreement.time_limit"_s,       u"clause.text"_s,      u"obligation.what"_s,
            u"obligation.manner"_s,          u"obligation.place"_s};
        QTest::newRow("AGREE") << u"AGREE"_s
                               << partyBlock + agreement + QStringList{u"agreement.extra_copies"_s}
                               << partyNames;
        QTest::newRow("ORAL") << u"ORAL"_s << partyBlock + agreement << partyNames;
        QTest::newRow("END") << u"END"_s
                             << QStringList{u"closing.reason"_s, u"committee.phone"_s,
                                            u"committee.court"_s}
                             << QStringList{u"case.number"_s, u"person.name"_s, u"firm.name"_s,
                                            u"committee.name"_s};
        QTest::newRow("WITHDRAW") << u"WITHDRAW"_s
                                  << QStringList{u"closing.reason"_s, u"committee.name"_s,
                                                 u"firm.address"_s}
                                  << QStringList{u"case.number"_s, u"firm.name"_s,
                                                 u"person.name"_s};
    }
    void everyFieldStandsWholeAndOnce()
    {
        QFETCH(QString, document);
        QFETCH(QStringList, once);
        QFETCH(QStringList, atLeastOnce);
        const Stuffed stuffed = stuffedCase();
        PaperRequest request{document, {}, {2026, 8, 11}};
        if (document == u"INVEST")
            request.subject = stuffed.paperCase.file.investigations[0].id;
        if (document == u"RECORD")
            request.subject = stuffed.paperCase.session(0);
        const auto paper = paperSet().compose(request, stuffed.paperCase.context());
        QVERIFY(paper);
        const QString text = plainText(paper.value());
        const auto count = [&](const QString &field) {
            if (!stuffed.texts.contains(field))
                qFatal("no such field: %s", qPrintable(field));
            return text.count(stuffed.texts.value(field));
        };
        for (const QString &field : once)
            QVERIFY2(count(field) == 1, qPrintable(u"%1: %2 times"_s.arg(field).arg(count(field))));
        for (const QString &field : atLeastOnce)
            QVERIFY2(count(field) >= 1, qPrintable(field));
        for (const QString &field : neverPrinted)
            QVERIFY2(count(field) == 0, qPrintable(field));
    }

    void theApplicationSaysEveryFactOfTheWorkedCase()
    {
        const PaperCase leak = leakCase();
        const auto paper
            = paperSet().compose({u"APPLY"_s, {}, {2026, 4, 20}}, leak.context()).value();
        const QString text = plainText(paper);
        for (
            const QString &fact :
            {u"人民调解申请书"_s,
             u"李建民"_s,
             u"男"_s,
             u"汉族"_s,
             u"51岁"_s,
             u"退休工人"_s,
             u"0990-0000101"_s,
             u"金河区胡杨街道红柳小区5栋2单元301室"_s,
             u"990000197503120014"_s,
             u"王秀芹"_s,
             u"女"_s,
             u"45岁"_s,
             u"个体经营"_s,
             u"0990-0000102"_s,
             u"红柳小区5栋2单元401室"_s,
             u"990000198007260020"_s,
             u"2026年4月12日夜间，401室卫生间防水层老化漏水，致301室客厅吊顶、墙面、木地板及衣柜受潮损坏。双方自行协商赔偿数额未果。"_s,
             u"1、修复渗漏点"_s,
             u"2、赔偿吊顶、墙面、地板、衣柜损失23,400元"_s,
             u"3、承诺今后不再渗漏"_s,
             u"人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。"_s,
             u"申请人（签名、盖章或按指印）："_s,
             u"2026年4月20日"_s})
            QVERIFY2(text.contains(fact), qPrintable(fact));
    }

    void takesTheAgeAtThePapersDay()
    {
        const PaperCase leak = leakCase();
        const auto textOn = [&leak](const QDate &day) {
            return plainText(paperSet().compose({u"APPLY"_s, {}, day}, leak.context()).value());
        };
        QVERIFY(textOn({2026, 3, 11}).contains(u"50岁"));
        QVERIFY(textOn({2026, 3, 12}).contains(u"51岁"));
    }

    void linesOfAFieldBecomeParagraphs()
    {
        PaperCase leak = leakCase();
        leak.file.narrative.summary = u"第一段\n第二段\n\nئايگۈل دېدى"_s;
        const auto paper
            = paperSet().compose({u"APPLY"_s, {}, {2026, 4, 20}}, leak.context()).value();
        QList<Paragraph> found;
        for (const Block &block : paper.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph != nullptr && paragraph->spans.size() == 1
                && leak.file.narrative.summary.split(u'\n').contains(paragraph->spans.first().text))
                found.append(*paragraph);
        }
        QCOMPARE(found.size(), 3);
        QVERIFY(!found[0].rightToLeft && found[2].rightToLeft);
    }

    void everyRowOfATableFillsItsColumns()
    {
        PaperCase wages = wagesCase();
        Obligation &owed = wages.file.obligations[0];
        owed.instalments.clear();
        for (int i = 0; i < 9; ++i)
            owed.instalments.append({QDate(2026, 8, 1).addMonths(i), false, {4'000'000}, {}});
        for (Allocation &share : owed.allocations)
            share.amounts = QList<Money>(9, Money{200'000});
        for (const QString &document : paperSet().documents()) {
            if (hasSubject(document))
                continue;
            const auto paper
                = paperSet().compose({document, {}, {2026, 8, 1}}, wages.context()).value();
            int sheets = 0;
            for (const Block &block : paper.blocks) {
                const auto *table = std::get_if<Table>(&block);
                if (table == nullptr)
                    continue;
                ++sheets;
                // The cover says on its left what stands on its right.
                QCOMPARE(table->headRows, document == u"COVER" ? 0 : 1);
                QVERIFY(table->rows.size() > 1);
                for (const Row &row : table->rows) {
                    int columns = 0;
                    for (const Cell &cell : row.cells)
                        columns += cell.columnSpan;
                    QCOMPARE(columns, static_cast<int>(table->columnShares.size()));
                }
            }
            if (document == u"AGREE") // The list of persons, and nine instalments by four.
                QCOMPARE(sheets, 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestPaperFields)
#include "tst_paperfields.moc"
