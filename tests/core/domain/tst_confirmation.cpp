// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/confirmation.h"
#include "tests/support/casefixture.h"
#include "tests/support/datafile.h"

#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;
using tests::effectiveCase;
using tests::soundCase;

class TestConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesHaveToApply()
    {
        CaseFile file = effectiveCase({2026, 5, 8});
        Confirmation wanted;
        wanted.id = SectionId::fresh();
        QVERIFY(issuesOf(wanted, file).isEmpty());
        wanted.appliedOn = QDate(2026, 5, 20);
        wanted.applicants = {file.parties[0].id};
        auto issues = issuesOf(wanted, file);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().problem, Problem::BothSidesNeeded);
        wanted.applicants.append(file.parties[1].id);
        QVERIFY(issuesOf(wanted, file).isEmpty());
        wanted.ruledOn = QDate(2026, 5, 10);
        issues = issuesOf(wanted, file);
        QCOMPARE(issues.first().field, u"ruled_on"_s);
        QCOMPARE(issues.first().problem, Problem::DatesOutOfOrder);
        file.signings.clear();
        wanted.ruledOn = {};
        issues = issuesOf(wanted, file);
        QCOMPARE(issues.first().problem, Problem::NotEffective);
    }

    void aClauseAboutOwnershipIsPointedAt()
    {
        CaseFile file = soundCase();
        QVERIFY(likelyObstacles(file, tests::shippedCodes()).isEmpty());
        file.agreement->clauses.append({u"双方确认该房屋所有权归王秀芹。"_s, {}});
        file.agreement->clauses.append({u"双方自愿离婚。"_s, {}});
        const QList<LikelyObstacle> wanted{{u"status"_s, u"离婚"_s},
                                           {u"ownership"_s, u"所有权归"_s}};
        QCOMPARE(likelyObstacles(file, tests::shippedCodes()), wanted);
    }

    void whatIsToBeDoneIsReadToo()
    {
        CaseFile file = soundCase();
        file.obligations.first().what = u"专利权归甲方，乙方协助过户"_s;
        QCOMPARE(likelyObstacles(file, tests::shippedCodes()).first().code,
                 u"intellectual_property"_s);
    }

    void aCourtThatSentTheCaseIsTheOnlyOne()
    {
        Committee committee;
        QVERIFY(offeredCourts(soundCase(), committee).isEmpty());
        committee.court = u"金河区人民法院"_s;
        QCOMPARE(offeredCourts(soundCase(), committee),
                 (QList<OfferedCourt>{{u"金河区人民法院"_s, CourtGround::Committee}}));
        CaseFile sent = soundCase();
        sent.record.source = u"court"_s;
        sent.record.sourceOrgan = u"银河区人民法院"_s;
        QCOMPARE(offeredCourts(sent, committee),
                 (QList<OfferedCourt>{{u"银河区人民法院"_s, CourtGround::Inviting}}));
    }

    void everyObstacleHasItsArticle()
    {
        for (const CodeRow &row : tests::shippedCodes().table(u"confirmation_obstacle").rows)
            QVERIFY2(row.more.value(u"article"_s).toString().contains(u"第"), qPrintable(row.code));
    }
};

QTEST_GUILESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
