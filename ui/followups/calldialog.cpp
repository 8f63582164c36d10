// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/followups/calldialog.h"

#include "core/casework/followuplist.h"
#include "core/words/promisewords.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/scrollpane.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;
constexpr int entriesShown = 3;
constexpr int widthInControls = 22;
constexpr int heightInControls = 13;
/// What a key from 1 on notes.
constexpr std::array results{PromiseResult::Kept, PromiseResult::Promised,
                             PromiseResult::NotReached, PromiseResult::Refused,
                             PromiseResult::Disputed};

} // namespace

CallDialog::CallDialog(const Workbench *bench, const PromiseKey &key, QWidget *parent)
    : QDialog(parent == nullptr ? nullptr : parent->window())
    , m_bench(bench)
    , m_key(key)
    , m_grid(new FormGrid(this))
    , m_amount(new MoneyEdit)
    , m_partial(new QCheckBox(tr("Only a part was done")))
    , m_on(new DateEdit(bench->clock()))
    , m_next(new DateEdit(bench->clock()))
    , m_manner(new ChoiceEdit)
    , m_by(new QLineEdit)
    , m_proof(new QLineEdit)
    , m_note(new GrowingTextEdit)
    , m_problem(textLabel(QString(), TextLevel::Body, Tone::Late))
{
    setObjectName(QStringLiteral("callDialog"));
    setWindowTitle(tr("Call or payment"));
    const QSize room = parent == nullptr ? QSize(maximumSize()) : parent->window()->size();
    resize(QSize(controlHeight() * widthInControls, controlHeight() * heightInControls)
               .boundedTo(room));
    const auto loaded = bench->room->cases().load(key.id);
    if (loaded)
        m_file = loaded.value();
    const QList<Promise> promises = promisesOf(m_file);
    for (const Promise &one : promises) {
        if (one.obligation->id == key.obligation && one.part == key.part)
            m_promise = one;
    }
    if (m_promise.obligation != nullptr)
        build();
}

void CallDialog::build()
{
    auto *column = new QVBoxLayout(this);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Small));
    // Long words scroll; what came of it stays in sight beneath.
    auto *pane = new ScrollPane(this);
    showPromise(pane->body());
    buildForm(pane->body());
    column->addWidget(pane, 1);
    m_problem->setObjectName(QStringLiteral("callProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    buildResults(column);
    new EnterWalker(this);
}

void CallDialog::showPromise(QVBoxLayout *column)
{
    const QDate today = m_bench->clock()->today();
    column->addWidget(textLabel(promiseTitle(m_promise, m_file), TextLevel::Section));
    column->addWidget(textLabel(promiseState(m_promise, today), TextLevel::Body,
                                m_promise.isLate(today) ? Tone::Late : Tone::Plain));
    const QStringList phones = phonesOf(m_promise, m_file);
    column->addWidget(textLabel(phones.isEmpty() ? tr("No telephone number is noted.")
                                                 : phones.join(QStringLiteral("   ")),
                                TextLevel::Title, phones.isEmpty() ? Tone::Muted : Tone::Accent));
    const auto committee = m_bench->room->cases().committee();
    const QString mediator
        = m_bench->mediatorNames().value(inCharge(*m_bench->room, m_file).text());
    auto *frame = new Card(tr("What to say"));
    QLabel *script
        = textLabel(callScript(m_promise, m_file, m_bench->room->rules().followUps,
                               committee ? committee.value().name : QString(), mediator, today));
    script->setObjectName(QStringLiteral("callScript"));
    script->setTextInteractionFlags(Qt::TextSelectableByMouse);
    frame->body()->addWidget(script);
    column->addWidget(frame);
    const qsizetype count = m_promise.entries.size();
    for (qsizetype i = std::max<qsizetype>(0, count - entriesShown); i < count; ++i)
        column->addWidget(textLabel(entryText(*m_promise.entries[i], m_promise, m_bench->codes()),
                                    TextLevel::Small, Tone::Muted));
}

void CallDialog::buildForm(QVBoxLayout *column)
{
    const bool isAct = m_promise.obligation->kind == DutyKind::Act;
    m_next->setObjectName(QStringLiteral("callNextEdit"));
    m_next->setNotBefore(m_bench->clock()->today());
    m_grid->addField(tr("Look again on"), m_next, half)
        ->setHint(tr("Left empty: the day on the button."));
    if (isAct) {
        m_partial->setObjectName(QStringLiteral("callPartialEdit"));
        m_grid->addWide(m_partial);
    } else {
        m_amount->setObjectName(QStringLiteral("callAmountEdit"));
        m_amount->setAmount(m_promise.open());
        m_grid->addField(tr("Paid"), m_amount, half)->setHint(tr("Less, if it was only a part."));
    }
    m_grid->foldRest(tr("Day, how, who, proof, note"));
    m_on->setObjectName(QStringLiteral("callOnEdit"));
    m_on->setDay(m_bench->clock()->today());
    m_grid->addField(tr("Day"), m_on, half);
    QList<Choice> manners = m_bench->choices(u"contact_manner");
    manners.prepend({QString(), QString()});
    m_manner->setObjectName(QStringLiteral("callMannerEdit"));
    m_manner->setChoices(manners);
    m_grid->addField(tr("How"), m_manner, half);
    m_by->setObjectName(QStringLiteral("callByEdit"));
    m_grid->addField(tr("Who paid or was spoken to, if not the debtor"), m_by, half);
    m_proof->setObjectName(QStringLiteral("callProofEdit"));
    m_grid->addField(tr("What shows it: bank slip, receipt"), m_proof, half);
    m_note->setObjectName(QStringLiteral("callNoteEdit"));
    m_note->setLines(1, 4);
    m_grid->addField(tr("Note"), m_note);
    column->addWidget(m_grid);
}

void CallDialog::buildResults(QVBoxLayout *column)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (size_t i = 0; i < results.size(); ++i)
        addResult(flow, results[i], static_cast<int>(i) + 1);
    auto *leave = new ActionButton(ActionButton::Kind::Quiet, tr("Note nothing"), this);
    leave->setObjectName(QStringLiteral("leaveCallButton"));
    connect(leave, &ActionButton::clicked, this, &QDialog::reject);
    flow->addWidget(leave);
    column->addWidget(row);
    row->findChild<QPushButton *>()->setFocus();
}

void CallDialog::addResult(QLayout *row, PromiseResult result, int digit)
{
    const bool isAct = m_promise.obligation->kind == DutyKind::Act;
    Performance whole;
    whole.result = result;
    whole.amount = m_promise.amount;
    const QDate next = nextOnFor(whole);
    const QString name = resultName(result, isAct);
    const QString text
        = next.isValid()
              ? tr("%1 %2 (again on %3)").arg(QString::number(digit), name, dayText(next))
              : tr("%1 %2").arg(QString::number(digit), name);
    auto *button = new ActionButton(result == PromiseResult::Kept ? ActionButton::Kind::Primary
                                                                  : ActionButton::Kind::Secondary,
                                    text, this);
    button->setObjectName(QStringLiteral("result_") + storedWord(result));
    button->setAutoDefault(false);
    // The bare digit where nothing is typed; with Alt from inside a field.
    button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)));
    connect(button, &ActionButton::clicked, this, [this, result] { note(result); });
    row->addWidget(button);
}

QDate CallDialog::nextOnFor(const Performance &entry) const
{
    const QDate today = m_bench->clock()->today();
    const auto calendar = m_bench->room->calendar();
    return proposedNextOn(entry, m_promise, m_bench->room->rules().followUps,
                          calendar ? calendar.value() : WorkCalendar(), today);
}

void CallDialog::keyPressEvent(QKeyEvent *event)
{
    // Digits reach the dialog only from where nothing is typed.
    const int digit
        = event->modifiers() == Qt::NoModifier ? event->key() - static_cast<int>(Qt::Key_0) : 0;
    if (digit >= 1 && digit <= static_cast<int>(results.size())) {
        note(results[static_cast<size_t>(digit) - 1]);
        return;
    }
    QDialog::keyPressEvent(event);
}

void CallDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void CallDialog::note(PromiseResult result)
{
    const bool isAct = m_promise.obligation->kind == DutyKind::Act;
    const bool isPayment = result == PromiseResult::Kept && !isAct;
    Performance entry;
    entry.id = SectionId::fresh();
    entry.obligation = m_key.obligation;
    entry.part = m_key.part;
    entry.result = result;
    entry.on = m_on->day();
    entry.mediator = m_bench->room->actor();
    entry.by = m_by->text().trimmed();
    entry.manner = m_manner->code();
    entry.proof = m_proof->text().trimmed();
    entry.note = m_note->text().trimmed();
    entry.partial = isAct && result == PromiseResult::Kept && m_partial->isChecked();
    if (isPayment)
        entry.amount = m_amount->amount().value_or(Money{});
    entry.nextOn = m_next->day().isValid() ? m_next->day() : nextOnFor(entry);
    if (!entry.on.isValid() || entry.on > m_bench->clock()->today()) {
        m_grid->setFoldOpen(true);
        m_on->setFocus(Qt::OtherFocusReason);
        say(tr("Please write the day on which it was; it cannot lie ahead."));
        return;
    }
    if (isPayment && entry.amount.fen <= 0) {
        m_amount->setFocus(Qt::OtherFocusReason);
        say(tr("Please write how much was paid."));
        return;
    }
    const Done done = recordEntry(m_bench->room, m_key.id, entry);
    if (!done) {
        say(sentenceFor(done.error()));
        return;
    }
    const QString name = resultName(result, isAct);
    const QString sentence
        = entry.nextOn.isValid()
              ? tr("Noted: %1. Look again on %2.").arg(name, dayText(entry.nextOn))
              : tr("Noted: %1.").arg(name);
    Q_EMIT noted(sentence);
    accept();
}

} // namespace maplebridge
