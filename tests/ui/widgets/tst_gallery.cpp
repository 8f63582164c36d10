// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/saveindicator.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/timeedit.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace maplebridge;
using namespace Qt::StringLiterals;

namespace {

/// The words of a gallery in one language.
struct Words
{
    QStringList pages;
    QStringList steps;
    QStringList labels; ///< subject, day, time, place, minutes, outcome, amount, methods
    QStringList texts;  ///< title, subtitle, minutes, problem, hint, main action, other, back
    QList<Choice> choices;
    QStringList empty;
};

Words chinese()
{
    return {
        {u"今天"_s, u"案件"_s, u"当事人"_s, u"统计"_s, u"导出与备份"_s, u"设置"_s},
        {u"登记"_s, u"受理"_s, u"调查"_s, u"调解"_s, u"协议"_s, u"履行"_s, u"归档"_s},
        {u"事项(&S)"_s, u"日期"_s, u"时间"_s, u"地点"_s, u"调解记录"_s, u"结果"_s, u"赔偿金额"_s,
         u"调解方式"_s, u"这一步要做的"_s},
        {u"张㐂才 与 吉䶮 漏水赔偿"_s, u"红柳人调字〔2026〕第23号"_s,
         u"调解员：今天请二位来，继续商量漏水赔偿的事。\n申请人：吊顶和地板一共修了 18,600 元，有票据。\n被申请人：漏水我认，但物业检修也有责任……"_s,
         u"请写明地点，打印调解记录时要用。"_s, u"写一行，不写姓名。"_s,
         u"完成这一步，转到「协议」"_s, u"打印调解记录"_s, u"返回案件"_s, u"删除"_s, u"查看经过"_s,
         u"记下到场的人和各方意见"_s},
        {{u"face"_s, u"面对面"_s},
         {u"apart"_s, u"背靠背"_s},
         {u"phone"_s, u"电话"_s},
         {u"video"_s, u"远程视频"_s},
         {u"expert"_s, u"邀请专业人员参加"_s},
         {u"home"_s, u"上门调解"_s}},
        {u"今天没有安排。"_s, u"有新的纠纷时，在这里登记。"_s, u"登记新纠纷"_s}};
}

Words english()
{
    return {
        {u"Today"_s, u"Cases"_s, u"People"_s, u"Statistics"_s, u"Backup"_s, u"Settings"_s},
        {u"Register"_s, u"Accept"_s, u"Investigate"_s, u"Mediate"_s, u"Agreement"_s,
         u"Fulfilment"_s, u"Archive"_s},
        {u"&Subject"_s, u"Day"_s, u"Time"_s, u"Place"_s, u"Minutes"_s, u"Outcome"_s, u"Amount"_s,
         u"Methods"_s, u"To do in this step"_s},
        {u"Zhang and Ji, water damage"_s, u"Case 23 of 2026"_s,
         u"Mediator: today we go on about the water damage.\nApplicant: the repair cost 18,600 yuan."_s,
         u"Please write the place; the printed minutes need it."_s, u"One line, without names."_s,
         u"Finish this step"_s, u"Print the minutes"_s, u"Back to the cases"_s, u"Delete"_s,
         u"Show the history"_s, u"Write who came"_s},
        {{u"face"_s, u"Face to face"_s},
         {u"apart"_s, u"Separately"_s},
         {u"phone"_s, u"By telephone"_s},
         {u"video"_s, u"By video"_s},
         {u"expert"_s, u"With an expert"_s}},
        {u"Nothing is planned for today."_s, u"Register a dispute when one comes."_s,
         u"Register a dispute"_s}};
}

Words uyghur()
{
    Words words = english();
    words.pages
        = {u"بۈگۈن"_s, u"دېلولار"_s, u"كىشىلەر"_s, u"ستاتىستىكا"_s, u"چىقىرىش"_s, u"تەڭشەك"_s};
    words.steps = {u"تىزىملاش"_s, u"قوبۇل قىلىش"_s, u"تەكشۈرۈش"_s, u"مۇرەسسە"_s,
                   u"كېلىشىم"_s,  u"ئىجرا"_s,       u"ئارخىپ"_s};
    words.labels = {u"ئىش"_s,    u"كۈن"_s,   u"ۋاقىت"_s, u"ئورۇن"_s,           u"خاتىرە"_s,
                    u"نەتىجە"_s, u"سومما"_s, u"ئۇسۇل"_s, u"قىلىدىغان ئىشلار"_s};
    words.texts[0] = u"گۈلنار ۋە \u2068张㐂才\u2069"_s;
    words.choices
        = {{u"face"_s, u"يۈزمۇيۈز"_s}, {u"phone"_s, u"تېلېفون"_s}, {u"video"_s, u"سىن"_s}};
    return words;
}

/// All widgets of the room together as a page would use them.
class Gallery : public QWidget
{
public:
    Gallery(const Words &words, const Clock *clock);
    [[nodiscard]] StepBar *steps() const { return m_steps; }

    QWidget *firstField = nullptr;

private:
    QWidget *form(const Words &words, const Clock *clock);
    QWidget *sideCard(const Words &words);

    StepBar *m_steps = nullptr;
};

Gallery::Gallery(const Words &words, const Clock *clock)
{
    setProperty("surface", u"page"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *bar = new SideBar;
    bar->setTitle(words.steps[3]);
    const QStringList icons{u"today"_s,      u"cases"_s,  u"people"_s,
                            u"statistics"_s, u"export"_s, u"settings"_s};
    for (int i = 0; i < 6; ++i) {
        if (i == 5)
            bar->addStretch();
        bar->addPage(i, icons[i], words.pages[i]);
    }
    bar->choose(1);
    row->addWidget(bar);

    auto *column = new QVBoxLayout;
    const int edge = spaceOf(Space::Medium);
    column->setContentsMargins(spaceOf(Space::Large), edge, spaceOf(Space::Large), edge);
    column->setSpacing(spaceOf(Space::Small));
    auto *header = new PageHeader(words.texts[0]);
    header->setSubtitle(words.texts[1]);
    auto *back = new SecondaryButton(words.texts[7]);
    back->setIconName(u"back"_s);
    header->addLeading(back);
    auto *saved = new SaveIndicator;
    saved->showSaved(QTime(9, 42));
    header->addAction(saved);
    column->addWidget(header);
    m_steps = new StepBar;
    m_steps->setSteps(words.steps);
    for (int i = 0; i < 3; ++i)
        m_steps->setState(i, StepLook::Finished);
    m_steps->setState(3, StepLook::Current);
    m_steps->setState(6, StepLook::Waiting);
    m_steps->setShownStep(3);
    column->addWidget(m_steps);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(spaceOf(Space::Medium));
    cards->addWidget(form(words, clock), 3);
    cards->addWidget(sideCard(words), 2);
    column->addLayout(cards, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new ActionButton(ActionButton::Kind::Danger, words.texts[8]));
    foot->addStretch(1);
    auto *main = new PrimaryButton(words.texts[5]);
    main->setIconName(u"next"_s);
    foot->addWidget(main);
    column->addLayout(foot);
    row->addLayout(column, 1);
}

QWidget *Gallery::form(const Words &words, const Clock *clock)
{
    auto *card = new Card(words.labels[4]);
    auto *grid = new FormGrid;
    auto *subject = new QLineEdit(words.texts[0]);
    grid->addField(words.labels[0], subject)->setHint(words.texts[4]);
    firstField = subject;
    auto *day = new DateEdit(clock);
    day->setDay(QDate(2026, 11, 23));
    grid->addField(words.labels[1], day, FormGrid::Span::Half);
    auto *when = new DateTimeEdit(clock);
    when->setDateTime(QDate(2026, 11, 23), QTime(10, 0));
    grid->addField(words.labels[2], when, FormGrid::Span::Half);
    auto *place = new QLineEdit;
    grid->addField(words.labels[3], place, FormGrid::Span::Half)->setProblem(words.texts[3]);
    auto *outcome = new ChoiceEdit;
    outcome->setChoices(words.choices);
    grid->addField(words.labels[5], outcome, FormGrid::Span::Half);
    auto *minutes = new GrowingTextEdit;
    minutes->setText(words.texts[2]);
    grid->addField(words.labels[4], minutes);
    auto *amount = new MoneyEdit;
    amount->setAmount(Money{1'200'000});
    grid->addField(words.labels[6], amount);
    auto *scroll = new ScrollPane;
    scroll->body()->addWidget(grid);
    card->body()->addWidget(scroll);
    return card;
}

QWidget *Gallery::sideCard(const Words &words)
{
    auto *card = new Card(words.labels[8]);
    card->addTitleAction(new ActionButton(ActionButton::Kind::Quiet, words.texts[9]));
    auto *scroll = new ScrollPane;
    card->body()->addWidget(scroll);
    auto *todo = new QCheckBox(words.texts[10]);
    todo->setChecked(true);
    scroll->body()->addWidget(todo);
    auto *print = new SecondaryButton(words.texts[6]);
    print->setIconName(u"print"_s);
    scroll->body()->addWidget(print);
    auto *off = new SecondaryButton(words.texts[6]);
    off->setEnabled(false);
    scroll->body()->addWidget(off);
    auto *chips = new ChipsEdit;
    chips->setChoices(words.choices);
    chips->setCodes({u"face"_s});
    scroll->body()->addWidget(new FieldRow(words.labels[7], chips));
    auto *empty = new EmptyState(u"calendar"_s);
    empty->setTexts(words.empty[0], words.empty[1]);
    empty->setActionText(words.empty[2]);
    scroll->body()->addWidget(empty);
    return card;
}

} // namespace

class TstGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paints_data();
    void paints();

private:
    Theme m_theme;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC)};
};

void TstGallery::paints_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("points");
    for (const int points : {12, 15, 18}) {
        QTest::addRow("zh-light-%d", points) << u"zh"_s << int(Scheme::Light) << points;
        QTest::addRow("en-light-%d", points) << u"en"_s << int(Scheme::Light) << points;
    }
    QTest::addRow("zh-dark-12") << u"zh"_s << int(Scheme::Dark) << 12;
    QTest::addRow("zh-contrast-12") << u"zh"_s << int(Scheme::HighContrast) << 12;
    QTest::addRow("zh-contrast-18") << u"zh"_s << int(Scheme::HighContrast) << 18;
    QTest::addRow("ug-light-12") << u"ug"_s << int(Scheme::Light) << 12;
    QTest::addRow("ug-dark-15") << u"ug"_s << int(Scheme::Dark) << 15;
}

void TstGallery::paints()
{
    QFETCH(QString, language);
    QFETCH(int, scheme);
    QFETCH(int, points);
    QGuiApplication::setLayoutDirection(language == u"ug"_s ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme.setLanguage(language);
    m_theme.apply({static_cast<Scheme>(scheme), static_cast<LetterSize>(points)});
    Gallery gallery(language == u"zh"_s   ? chinese()
                    : language == u"ug"_s ? uyghur()
                                          : english(),
                    &m_clock);
    gallery.resize(1366, 768);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    gallery.firstField->setFocus(Qt::TabFocusReason);
    QCoreApplication::sendPostedEvents();
    const QDir folder(qEnvironmentVariable("MAPLEBRIDGE_BINARY_DIR") + u"/screens"_s);
    QVERIFY(folder.mkpath(u"."_s));
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(gallery.grab().save(folder.filePath(u"widgets-%1.png"_s.arg(name))));
    QVERIFY2(gallery.minimumSizeHint().width() <= 1366,
             qPrintable(u"needs %1 px"_s.arg(gallery.minimumSizeHint().width())));
    QVERIFY2(gallery.minimumSizeHint().height() <= 768,
             qPrintable(u"needs %1 px"_s.arg(gallery.minimumSizeHint().height())));
}

QTEST_MAIN(TstGallery)
#include "tst_gallery.moc"
