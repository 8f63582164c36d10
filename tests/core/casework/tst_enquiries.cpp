// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/casework/enquirydesk.h"
#include "core/models/daylist.h"
#include "core/models/enquirylist.h"
#include "core/words/sentences.h"
#include "tests/support/roomfixture.h"
#include "tests/support/verify.h"

#include <QScopeGuard>
#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::RoomFixture;

/// The register of enquiries: kept, found, counted among what is to be done, made a case.
class TestEnquiries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RoomFixture>();
        VERIFY_RESULT(m_fixture->create());
        m_today = room()->clock().today();
    }

    void anEntryIsKeptAndFound()
    {
        const SectionId first = add(u"陈志远"_s, u"楼上漏水，问谁来赔"_s);
        const SectionId second = add(u"古丽娜尔"_s, u"工钱被拖欠"_s, 1);
        auto all = EnquiryDesk::list(*room());
        VERIFY_RESULT(all);
        QCOMPARE(all.value().size(), 2);
        QCOMPARE(all.value().first().id, first); // the newest day first
        EnquiryFilter filter;
        filter.words = u"工钱"_s;
        all = EnquiryDesk::list(*room(), filter);
        VERIFY_RESULT(all);
        QCOMPARE(all.value().size(), 1);
        QCOMPARE(all.value().first().id, second);
        filter = {};
        filter.until = m_today.addDays(-1);
        all = EnquiryDesk::list(*room(), filter);
        VERIFY_RESULT(all);
        QCOMPARE(all.value().size(), 1);
    }

    void whatIsOpenStandsOnTheDay()
    {
        const SectionId open = add(u"甲"_s, u"树枝遮光"_s);
        const SectionId answered = add(u"乙"_s, u"问遗嘱怎么写"_s);
        change(answered, [](Enquiry &one) { one.result = u"answered"_s; });
        const SectionId later = add(u"丙"_s, u"夜里吵闹"_s);
        change(later, [this](Enquiry &one) {
            one.result = u"watched"_s;
            one.lookAgainOn = m_today.addDays(3);
        });
        QCOMPARE(onTheDay(), QList<SectionId>{open});
        change(later, [this](Enquiry &one) { one.lookAgainOn = m_today; });
        QCOMPARE(onTheDay().size(), 2);
    }

    void saysWhatIsMissing()
    {
        Enquiry entry;
        QVERIFY(has(entry, "on", Problem::Missing));
        QVERIFY(has(entry, "matter", Problem::Missing));
        entry.on = m_today.addDays(1);
        QVERIFY(has(entry, "on", Problem::DateInFuture));
        entry.on = m_today;
        entry.manner = u"screening"_s;
        entry.matter = u"占道堆物"_s;
        QCOMPARE(issuesOf(entry, m_today).size(), 0);
        entry.result = u"referred"_s;
        QVERIFY(has(entry, "answer", Problem::Missing));
        entry.answer = u"转城管"_s;
        QCOMPARE(issuesOf(entry, m_today).size(), 0);
        entry.result = u"watched"_s;
        QVERIFY(has(entry, "look_again_on", Problem::Missing));
        entry.lookAgainOn = m_today.addDays(-1);
        QVERIFY(has(entry, "look_again_on", Problem::DatesOutOfOrder));
    }

    void oneCallMakesACaseOfIt()
    {
        const SectionId id = add(u"买买提·阿不都、热依汗"_s, u"共用院墙倒塌"_s, 2);
        change(id, [](Enquiry &one) {
            one.manner = u"grid"_s;
            one.kind = u"02"_s;
            one.phone = u"0990-0000201"_s;
            one.other = u"李建民；王秀芹"_s;
            one.place = u"红柳小区5栋"_s;
            one.organ = u"第三网格"_s;
            one.organNumber = u"网格2026-7"_s;
            one.risk = u"yellow"_s;
        });
        EnquiryDesk desk(room());
        const auto made = desk.promote(id);
        VERIFY_RESULT(made);
        const auto file = room()->cases().load(made.value());
        VERIFY_RESULT(file);
        const CaseFile &now = file.value();
        QCOMPARE(now.parties.size(), 4);
        QCOMPARE(namesOfSide(now, Side::Applicant), u"买买提·阿不都、热依汗"_s);
        QCOMPARE(namesOfSide(now, Side::Respondent), u"李建民、王秀芹"_s);
        QCOMPARE(now.parties.first().details.phone, u"0990-0000201"_s);
        QCOMPARE(now.narrative.summary, u"共用院墙倒塌"_s);
        QCOMPARE(now.record.source, u"grid"_s);
        QCOMPARE(now.record.kind, u"02"_s);
        QCOMPARE(now.record.sourceOrgan, u"第三网格"_s);
        QCOMPARE(now.record.sourceNumber, u"网格2026-7"_s);
        QCOMPARE(now.record.risk, u"yellow"_s);
        QCOMPARE(now.record.registeredOn, m_today.addDays(-2));
        QVERIFY(now.record.number.isEmpty());
        const auto entry = EnquiryDesk::find(*room(), id);
        VERIFY_RESULT(entry);
        QCOMPARE(entry.value().caseId, made.value());
        QVERIFY(onTheDay().isEmpty());
        // Not twice, and it does not leave the register while the case stands.
        QCOMPARE(desk.promote(id).error().code, ErrorCode::Refused);
        QCOMPARE(desk.remove(id).error().code, ErrorCode::Refused);
        VERIFY_RESULT(CaseDesk(room()).discard(made.value(), u"登记错了"_s));
        const auto again = desk.promote(id);
        VERIFY_RESULT(again);
        QVERIFY(again.value() != made.value());
    }

    void whatIsTakenOutComesBackWhole()
    {
        const SectionId id = add(u"甲"_s, u"噪声"_s);
        const auto before = EnquiryDesk::find(*room(), id);
        VERIFY_RESULT(before);
        EnquiryDesk desk(room());
        VERIFY_RESULT(desk.remove(id));
        QCOMPARE(EnquiryDesk::find(*room(), id).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(desk.save(before.value()));
        const auto after = EnquiryDesk::find(*room(), id);
        VERIFY_RESULT(after);
        QVERIFY(after.value() == before.value());
    }

    void theRegisterIsKeptThroughARebuild()
    {
        const SectionId id = add(u"甲"_s, u"噪声"_s);
        VERIFY_RESULT(EnquiryDesk(room()).promote(id));
        const auto report = room()->check(false);
        VERIFY_RESULT(report);
        QVERIFY(report.value().isSound());
    }

    void papersAndTablesSayAllOfIt()
    {
        const SectionId id = add(u"=陈志远"_s, u"问\"彩礼\"能不能退,退多少"_s);
        change(id, [](Enquiry &one) {
            one.phone = u"0990-0000202"_s;
            one.result = u"answered"_s;
            one.answer = u"说明了民法典婚姻家庭编司法解释"_s;
        });
        const auto all = EnquiryDesk::list(*room());
        VERIFY_RESULT(all);
        const auto rows = enquiryRowsOf(*room(), all.value());
        VERIFY_RESULT(rows);
        setEnglish(true); // the window's language is not the paper's
        const auto back = qScopeGuard([] { setEnglish(false); });
        const auto english = enquiryRowsOf(*room(), all.value());
        VERIFY_RESULT(english);
        QCOMPARE(english.value().first().manner, u"Came in"_s);
        QCOMPARE(plainText(enquirySheet(english.value(), room()->rules().codes, {}, {})),
                 plainText(enquirySheet(rows.value(), room()->rules().codes, {}, {})));
        QCOMPARE(enquiryCsv(english.value(), room()->rules().codes),
                 enquiryCsv(rows.value(), room()->rules().codes));
        const QString paper
            = plainText(enquirySheet(rows.value(), room()->rules().codes, u"某委员会"_s, {}));
        for (const QString &word : {u"=陈志远"_s, u"0990-0000202"_s, u"问\"彩礼\"能不能退,退多少"_s,
                                    u"说明了民法典婚姻家庭编司法解释"_s, u"共1件"_s, u"某委员会"_s})
            QVERIFY2(paper.contains(word), qPrintable(word));
        const QString csv = QString::fromUtf8(enquiryCsv(rows.value(), room()->rules().codes));
        QVERIFY(csv.contains(u",'=陈志远,"));
        QVERIFY(csv.contains(u"\"问\"\"彩礼\"\"能不能退,退多少\""));
    }

private:
    [[nodiscard]] Room *room() const { return m_fixture->room.get(); }

    SectionId add(const QString &name, const QString &matter, int daysAgo = 0)
    {
        EnquiryDesk desk(room());
        Enquiry entry = desk.fresh();
        entry.manner = u"walk_in"_s;
        entry.on = m_today.addDays(-daysAgo);
        entry.name = name;
        entry.matter = matter;
        const auto id = desk.save(entry);
        if (!id)
            qFatal("not saved: %s", qPrintable(id.error().detail));
        return id.value();
    }

    template<typename Act>
    void change(SectionId id, Act &&act)
    {
        Enquiry entry = EnquiryDesk::find(*room(), id).value();
        act(entry);
        if (const auto saved = EnquiryDesk(room()).save(entry); !saved)
            qFatal("not saved: %s", qPrintable(saved.error().detail));
    }

    [[nodiscard]] QList<SectionId> onTheDay() const
    {
        QList<SectionId> ids;
        const QList<DaySection> day = dayOf(*room()).value();
        for (const DaySection &section : day) {
            for (const DayRow &row : section.rows) {
                if (section.name == u"enquiries")
                    ids.append(row.enquiry);
            }
        }
        return ids;
    }

    [[nodiscard]] bool has(const Enquiry &entry, const char *field, Problem problem) const
    {
        for (const Issue &issue : issuesOf(entry, m_today)) {
            if (issue.field == QLatin1StringView(field) && issue.problem == problem)
                return true;
        }
        return false;
    }

    std::unique_ptr<RoomFixture> m_fixture;
    QDate m_today;
};

QTEST_GUILESS_MAIN(TestEnquiries)
#include "tst_enquiries.moc"
