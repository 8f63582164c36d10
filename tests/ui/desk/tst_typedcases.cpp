// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/caseimport.h"
#include "core/exchange/practiceroom.h"
#include "tests/support/datafile.h"
#include "tests/ui/desk/casetyping.h"

#include <QJsonDocument>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// What a file may leave open and the window fills by itself: which human it was, places that only
/// sort, papers with their bytes. Everything else has to be the same.
CaseDocument settled(CaseDocument document)
{
    CaseFile &file = document.file;
    for (qsizetype i = 0; i < file.parties.size(); ++i) {
        file.parties[i].person = {};
        file.parties[i].position = static_cast<int>(i);
    }
    for (qsizetype i = 0; i < file.minutes.size(); ++i) {
        file.minutes[i].place = QString::number(i);
        // A file may let a couple speak as one; the window has a line for each.
        if (const Party *party = file.party(file.minutes[i].party))
            file.minutes[i].speaker = party->details.name;
    }
    for (qsizetype i = 0; i < file.obligations.size(); ++i)
        file.obligations[i].position = static_cast<int>(i);
    for (Session &session : file.sessions)
        session.methods.sort(); // a set
    file.papers.clear();
    const auto rank = [&file](const Signing &signing) {
        qsizetype who = 100;
        for (qsizetype i = 0; i < file.parties.size(); ++i)
            who = file.parties[i].id == signing.party ? i : who;
        return u"%1 %2 %3 %4"_s.arg(signing.document)
            .arg(signing.committee)
            .arg(who, 3)
            .arg(storedWord(signing.act));
    };
    for (Signing &signing : file.signings)
        signing.paper = {};
    std::ranges::stable_sort(file.signings, {}, rank);
    return document;
}

/// The first line in which two files differ, for the report.
QString firstDifference(const QByteArray &one, const QByteArray &other)
{
    const QStringList a = QString::fromUtf8(QJsonDocument::fromJson(one).toJson()).split(u'\n');
    const QStringList b = QString::fromUtf8(QJsonDocument::fromJson(other).toJson()).split(u'\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"line %1:\n%2\ninstead of\n%3"_s.arg(i).arg(a.mid(i - 3, 7).join(u'\n'),
                                                                b.mid(i - 3, 7).join(u'\n'));
    }
    return {};
}

} // namespace

/// A person types the worked cases through the window; the room then says what the file says.
class TestTypedCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowAndFileGiveTheSameCase_data();
    void windowAndFileGiveTheSameCase();
};

void TestTypedCases::windowAndFileGiveTheSameCase_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {1, 2, 3, 5, 7})
        QTest::addRow("case %02d", number) << number;
}

void TestTypedCases::windowAndFileGiveTheSameCase()
{
    QFETCH(int, number);
    WindowFixture fixture;
    const CaseDocument given = workedCase(number);
    const QString path = fixture.path(u"room.mbroom"_s);
    {
        const RoomRules rules = builtInRules().value();
        const auto room = createRoomFromJson(path, sourceFile(u"resources/practice/room.json"_s),
                                             &rules, &fixture.clock);
        QVERIFY(room);
    }
    fixture.open();
    fixture.window->resize(1366, 716);
    fixture.window->show();
    QApplication::setActiveWindow(fixture.window.get());
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QVERIFY(fixture.window->openRoom(path));
    const auto people = fixture.room()->cases().mediators();
    for (const Mediator &mediator : people.value()) {
        if (mediator.duty == Duty::Clerk)
            fixture.window->workAs(mediator.id);
    }
    CaseTyping typing(&fixture, given);
    const CaseId id = typing.typeAll();
    typing.recordSignings();

    const auto stored = caseDocumentOf(*fixture.room(), id);
    QVERIFY(stored);
    const QByteArray typed = comparableJson(settled(stored.value()));
    const QByteArray filed = comparableJson(settled(given));
    QVERIFY2(typed == filed, qPrintable(firstDifference(typed, filed)));
    const auto report = fixture.room()->check(false);
    QVERIFY(report && report.value().isSound());
}

QTEST_MAIN(TestTypedCases)
#include "tst_typedcases.moc"
