// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/clifixture.h"

using namespace maplebridge;
using tests::CliFixture;
using tests::CliRun;
using tests::words;

/// A room and its centre by the built command line: cards, packages, receipts.
class TestCliOffices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_EXIT(m_cli.at(words("init --practice")), 0);
        VERIFY_EXIT(centre(words("init --committee 胡杨街道矛调中心 --short 胡杨 --mediator 赵强")),
                    0);
        VERIFY_EXIT(centre(words("office describe --tier street")), 0);
        QVERIFY(QDir().mkpath(m_cli.path(QStringLiteral("stick"))));
    }

    void nobodyIsTrustedWithoutTheDigits()
    {
        VERIFY_EXIT(centre(words("office card --to centre.mboffice")), 0);
        const CliRun look = m_cli.json(words("office look centre.mboffice"));
        VERIFY_EXIT(look, 0);
        m_digits = look.json().value(QStringLiteral("digits")).toString();
        QCOMPARE(m_digits.size(), 29);
        VERIFY_EXIT(m_cli.at(words("office join centre.mboffice")), 1);
        VERIFY_EXIT(m_cli.at({QStringLiteral("office"), QStringLiteral("join"),
                              QStringLiteral("centre.mboffice"), QStringLiteral("--digits"),
                              QStringLiteral("0000 0000 0000 0000 0000 0000")}),
                    1);
        QVERIFY(m_cli.json(words("office list")).list().isEmpty());
        VERIFY_EXIT(m_cli.at(words("handover send --to stick")), 1);
    }

    void aRoomJoinsAndIsEnrolled()
    {
        VERIFY_EXIT(
            m_cli.at({QStringLiteral("office"), QStringLiteral("join"),
                      QStringLiteral("centre.mboffice"), QStringLiteral("--digits"), m_digits}),
            0);
        const CliRun card = m_cli.json(words("office card --to room.mboffice"));
        VERIFY_EXIT(card, 0);
        VERIFY_EXIT(centre({QStringLiteral("office"), QStringLiteral("enrol"),
                            QStringLiteral("room.mboffice"), QStringLiteral("--digits"),
                            card.json().value(QStringLiteral("digits")).toString()}),
                    0);
        QCOMPARE(m_cli.json(words("office list")).list().size(), 2);
    }

    void whatIsSentIsTakenInAndConfirmed()
    {
        VERIFY_EXIT(m_cli.at(words("handover send --to stick")), 0);
        VERIFY_EXIT(centre(words("handover look stick")), 0);
        QVERIFY(centre(words("--json case list")).list().isEmpty());
        const CliRun taken = centre(words("--json handover take stick --receipts stick"));
        VERIFY_EXIT(taken, 0);
        QCOMPARE(taken.json().value(QStringLiteral("receipts")).toArray().size(), 1);
        QCOMPARE(centre(words("--json case list")).list().size(), 5);
        VERIFY_EXIT(centre(words("check")), 0);
        // Its own package lies there too, and is for somebody else.
        VERIFY_EXIT(m_cli.at(words("handover take stick")), 1);
        const QJsonObject status = m_cli.json(words("handover status")).list().first().toObject();
        QCOMPARE(status.value(QStringLiteral("acknowledged")).toInt(), 1);
        QVERIFY(status.value(QStringLiteral("cases")).toArray().isEmpty());
    }

    void aCaseHandedOverCanOnlyBeRead()
    {
        VERIFY_EXIT(m_cli.at(words("handover case 15 --to 胡杨街道矛调中心 --why 超出调解能力")),
                    0);
        VERIFY_EXIT(m_cli.at(words("handover case 15 --to 胡杨街道矛调中心")), 1);
        VERIFY_EXIT(m_cli.at(words("handover nothing --to stick")), 0);
        VERIFY_EXIT(m_cli.at(words("check")), 0);
    }

private:
    [[nodiscard]] CliRun centre(const QStringList &call) const
    {
        return m_cli.run(QStringList{QStringLiteral("--lang"), QStringLiteral("en"),
                                     QStringLiteral("--room"),
                                     m_cli.path(QStringLiteral("centre.mbroom"))}
                         + call);
    }

    CliFixture m_cli;
    QString m_digits;
};

QTEST_GUILESS_MAIN(TestCliOffices)
#include "tst_clioffices.moc"
