// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "core/domain/casefile.h"
#include "ui/forms/sectionform.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;

/// Fields that are folded away, and what is typed and not understood.
class TstFormGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldedFieldsComeOutByTheButton();
    void aFieldThatIsOutOfPlaceStaysHiddenInAnOpenFold();
    void aFoldedFieldWithAProblemComesOut();
    void whatIsNotUnderstoodStaysUntilItsValueIsAnother();

private:
    FixedClock m_clock{QDateTime({2026, 8, 12}, {9, 0}, Qt::UTC)};
    Theme m_theme;
};

void TstFormGrid::foldedFieldsComeOutByTheButton()
{
    FormGrid grid;
    SectionForm<CaseRecord> form(&grid, [] {});
    form.add(u"Place"_s, new QLineEdit, &CaseRecord::place, u"place"_s);
    grid.foldRest(u"More"_s);
    FieldRow *organ
        = form.add(u"Sent by"_s, new QLineEdit, &CaseRecord::sourceOrgan, u"source_organ"_s);
    grid.show();
    QVERIFY(!organ->isVisible());
    QVERIFY(grid.isFoldedAway(organ));

    auto *button = grid.findChild<QPushButton *>(u"foldButton"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(organ->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!organ->isVisible());

    CaseRecord record;
    form.show(record);
    QVERIFY(!form.fillsFold());
    record.place = u"车棚"_s;
    form.show(record);
    QVERIFY(!form.fillsFold());
    record.sourceOrgan = u"派出所"_s;
    form.show(record);
    QVERIFY(form.fillsFold());
}

void TstFormGrid::aFieldThatIsOutOfPlaceStaysHiddenInAnOpenFold()
{
    FormGrid grid;
    auto *above = new QLineEdit;
    grid.addField(u"Name"_s, above);
    grid.foldRest(u"More"_s);
    FieldRow *language = grid.addField(u"Language"_s, new QLineEdit);
    grid.show();
    auto *button = grid.findChild<QPushButton *>(u"foldButton"_s);
    QVERIFY(button->isVisible());
    grid.setFieldVisible(language, false);
    grid.setFoldOpen(true);
    QVERIFY(!language->isVisible());
    QVERIFY2(!button->isVisible(), "a fold without anything in it has no button");
    grid.setFieldVisible(language, true);
    QVERIFY(language->isVisible());
    QVERIFY(button->isVisible());
}

void TstFormGrid::aFoldedFieldWithAProblemComesOut()
{
    FormGrid grid;
    SectionForm<CaseRecord> form(&grid, [] {});
    grid.foldRest(u"More"_s);
    FieldRow *day
        = form.add(u"Arose"_s, new DateEdit(&m_clock), &CaseRecord::occurredOn, u"occurred_on"_s);
    grid.show();
    form.say({});
    QVERIFY(!day->isVisible());
    form.say({Issue{u"case"_s, {}, u"occurred_on"_s, Problem::DateInFuture}});
    QVERIFY(day->isVisible());
    QVERIFY(!day->problem().isEmpty());
}

void TstFormGrid::whatIsNotUnderstoodStaysUntilItsValueIsAnother()
{
    FormGrid grid;
    SectionForm<Closing> form(&grid, [] {});
    auto *day = new DateEdit(&m_clock);
    form.add(u"Closed"_s, day, &Closing::on, u"on"_s);
    Closing closing;
    closing.id = SectionId::fresh();
    closing.on = QDate(2026, 8, 1);
    form.show(closing);
    day->setText(u"2026年2月31日"_s);
    QVERIFY(day->hasInvalidText());
    QCOMPARE(form.edited().on, QDate(2026, 8, 1));

    // Another field was saved and the form is shown anew: nothing may be wiped out.
    form.show(closing);
    QCOMPARE(day->text(), u"2026年2月31日"_s);
    QVERIFY(day->hasInvalidText());

    // The same field of another section is another matter, even where both are empty.
    Closing other;
    other.id = SectionId::fresh();
    form.show(other);
    QVERIFY(day->text().isEmpty());
    QVERIFY(!day->hasInvalidText());

    // And so is a value that came from elsewhere.
    day->setText(u"31.2."_s);
    other.on = QDate(2026, 8, 9);
    form.show(other);
    QCOMPARE(day->day(), QDate(2026, 8, 9));
    QVERIFY(!day->hasInvalidText());
}

QTEST_MAIN(TstFormGrid)
#include "tst_formgrid.moc"
