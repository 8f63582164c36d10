// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/agreements/clauseseditor.h"

#include "core/words/sentences.h"
#include "ui/agreements/obligationform.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/growingtextedit.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace maplebridge {

ClausesEditor::ClausesEditor(const Workbench *bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_column(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(Space::Medium));
    whole->addLayout(m_column);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    const auto button
        = [&](const QString &text, const QString &name, const std::function<void()> &action) {
              auto *add = new ActionButton(ActionButton::Kind::Secondary, text, buttons);
              add->setObjectName(name);
              connect(add, &ActionButton::clicked, this, action);
              flow->addWidget(add);
          };
    button(tr("Add a &payment"), QStringLiteral("addPaymentButton"),
           [this] { addPromise(DutyKind::Money); });
    button(tr("Add something to be &done"), QStringLiteral("addActButton"),
           [this] { addPromise(DutyKind::Act); });
    button(tr("Add a &clause in own words"), QStringLiteral("addClauseButton"), [this] {
        addLine({}, nullptr);
        m_lines.last().text->setFocus();
        Q_EMIT edited();
    });
    whole->addWidget(buttons);
}

void ClausesEditor::setCase(const CaseFile &file)
{
    m_file = file;
    const QList<Clause> wanted = file.agreement ? file.agreement->clauses : QList<Clause>();
    if (clauses() != wanted)
        build(wanted);
    for (const Line &line : std::as_const(m_lines)) {
        if (line.promise == nullptr)
            continue;
        if (const Obligation *obligation = file.obligation(line.obligation))
            line.promise->setObligation(*obligation, file);
    }
    showSentences();
}

void ClausesEditor::build(const QList<Clause> &wanted)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.widget->hide();
        line.widget->deleteLater();
    }
    m_lines.clear();
    for (const Clause &clause : wanted)
        addLine(clause, m_file.obligation(clause.obligation));
}

void ClausesEditor::addLine(const Clause &clause, const Obligation *obligation)
{
    auto *widget = new QFrame(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    auto *number = textLabel(QString(), TextLevel::Section, Tone::Accent, widget);
    head->addWidget(number);
    head->addStretch();
    const auto tool = [&](const QString &text, const std::function<void()> &action) {
        auto *button = new ActionButton(ActionButton::Kind::Quiet, text, widget);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &ActionButton::clicked, this, action);
        head->addWidget(button);
    };
    tool(tr("Up"), [this, widget] { move(widget, -1); });
    tool(tr("Down"), [this, widget] { move(widget, 1); });
    tool(tr("Take away"), [this, widget] { removeLine(widget); });
    column->addLayout(head);
    Line line{widget,           number,  textLabel(QString(), TextLevel::Small, Tone::Warn, widget),
              nullptr,          nullptr, nullptr,
              clause.obligation};
    if (obligation != nullptr) {
        line.promise = new ObligationForm(m_bench, obligation->kind, widget);
        line.promise->setObligation(*obligation, m_file);
        connect(line.promise, &ObligationForm::edited, this, [this] {
            showSentences();
            Q_EMIT edited();
        });
        column->addWidget(line.promise);
        line.sentence = textLabel(QString(), TextLevel::Body, Tone::Muted, widget);
        line.sentence->setWordWrap(true);
        line.sentence->setObjectName(QStringLiteral("clauseSentence"));
        column->addWidget(line.sentence);
    }
    line.text = new GrowingTextEdit(widget);
    line.text->setObjectName(QStringLiteral("clauseEdit"));
    line.text->setAccessibleName(tr("Clause in own words"));
    line.text->setPlaceholderText(
        obligation == nullptr ? QString() : tr("Own words instead, if that sentence does not fit"));
    line.text->setLines(obligation == nullptr ? 2 : 1, 12);
    line.text->setText(clause.text);
    connect(line.text, &GrowingTextEdit::edited, this, [this] {
        showSentences();
        Q_EMIT edited();
    });
    column->addWidget(line.text);
    line.problem->setWordWrap(true);
    line.problem->hide();
    column->addWidget(line.problem);
    m_column->addWidget(widget);
    m_lines.append(line);
    renumber();
}

void ClausesEditor::addPromise(DutyKind kind)
{
    Obligation promise;
    promise.id = ObligationId::fresh();
    promise.kind = kind;
    promise.position = static_cast<int>(m_file.obligations.size());
    // The usual direction: the other side owes the one who came.
    for (const Party *party : m_file.side(Side::Respondent))
        promise.debtors.append(party->id);
    for (const Party *party : m_file.side(Side::Applicant))
        promise.creditors.append(party->id);
    m_file.obligations.append(promise);
    addLine({QString(), promise.id}, &promise);
    showSentences();
    Q_EMIT edited();
    if (auto *what = m_lines.last().promise->findChild<QWidget *>(QStringLiteral("whatEdit")))
        what->setFocus();
}

void ClausesEditor::move(QWidget *widget, int by)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [widget](const Line &line) { return line.widget == widget; })
                    - m_lines.begin();
    const auto to = at + by;
    if (to < 0 || to >= m_lines.size())
        return;
    m_lines.move(at, to);
    m_column->removeWidget(widget);
    m_column->insertWidget(static_cast<int>(to), widget);
    renumber();
    Q_EMIT edited();
}

void ClausesEditor::removeLine(QWidget *widget)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [widget](const Line &line) { return line.widget == widget; });
    if (found == m_lines.end())
        return;
    const ObligationId gone = found->obligation;
    m_lines.erase(found);
    widget->hide();
    widget->deleteLater();
    renumber();
    if (!gone.isNull())
        Q_EMIT obligationRemoved(gone);
    Q_EMIT edited();
}

void ClausesEditor::renumber()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].number->setText(tr("Clause %1").arg(i + 1));
}

void ClausesEditor::showSentences()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.sentence == nullptr)
            continue;
        // What is printed is shown, never both.
        line.sentence->setVisible(line.text->text().isEmpty());
        line.sentence->setText(
            m_bench->papers->obligationSentence(line.promise->obligation(), m_file));
    }
}

QList<Clause> ClausesEditor::clauses() const
{
    QList<Clause> list;
    for (const Line &line : m_lines)
        list.append({line.text->text(), line.obligation});
    return list;
}

QList<Obligation> ClausesEditor::obligations() const
{
    QList<Obligation> list;
    for (const Line &line : m_lines) {
        if (line.promise != nullptr)
            list.append(line.promise->obligation());
    }
    return list;
}

void ClausesEditor::say(const QList<Issue> &issues)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString field = QStringLiteral("clauses/%1").arg(i);
        const auto about = std::find_if(issues.begin(), issues.end(),
                                        [&](const Issue &issue) { return issue.field == field; });
        m_lines[i].problem->setVisible(about != issues.end());
        if (about != issues.end())
            m_lines[i].problem->setText(sentenceFor(*about));
    }
}

} // namespace maplebridge
