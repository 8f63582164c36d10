// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/caseguide.h"

#include "core/exchange/casesheaf.h"
#include "core/handover/caseholder.h"
#include "core/words/deadlinewords.h"
#include "core/words/isolation.h"
#include "core/words/sentences.h"
#include "ui/documents/printtogether.h"
#include "ui/exchange/handoverwork.h"
#include "ui/exchange/notedialog.h"
#include "ui/exchange/noterows.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deadlinetone.h"
#include "ui/widgets/rowlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// More than this many lines are a wall; the rest is counted.
constexpr int mostIssues = 6;
/// So few papers are shown at once, whatever step they belong to.
constexpr int fewPapers = 6;

/// How the list of documents names a step.
QString stepCode(Step step)
{
    static const QStringList codes{QStringLiteral("register"), QStringLiteral("accept"),
                                   QStringLiteral("inquire"),  QStringLiteral("mediate"),
                                   QStringLiteral("agree"),    QStringLiteral("perform"),
                                   QStringLiteral("archive")};
    return codes.value(static_cast<int>(step));
}

/// Without the words that every paper of this room begins with.
QString shortTitleOf(const QString &document, const Workbench &bench)
{
    const QString common = QStringLiteral("人民调解");
    const QString title = isEnglish() ? bench.codes().label(u"document", document, true)
                                      : bench.papers->titleOf(document);
    return title.startsWith(common) && title.size() > common.size() + 1 ? title.mid(common.size())
                                                                        : title;
}

/// What the step is there for, while it has not been done; empty when it has.
QString openAct(const CaseFile &file, Step step)
{
    switch (step) {
    case Step::Accept:
        if (file.record.number.isEmpty() || !file.record.acceptedOn.isValid())
            return CaseGuide::tr("Not accepted yet: the case has no number.");
        break;
    case Step::Mediate:
        if (file.sessions.isEmpty() && !file.agreement && !file.closing)
            return CaseGuide::tr("No session has been recorded yet.");
        break;
    case Step::Agree:
        if (!file.agreement && !file.closing)
            return CaseGuide::tr("Nothing has been agreed yet.");
        break;
    case Step::Archive:
        if (!file.closing || file.closing->outcome.isEmpty())
            return CaseGuide::tr("Choose how the case ended.");
        break;
    case Step::Register:
    case Step::Inquire:
    case Step::Perform:
        break;
    }
    return {};
}

} // namespace

Step stepOf(const Issue &issue)
{
    if (issue.type == Investigation::type || issue.type == Attachment::type)
        return Step::Inquire;
    if (issue.type == Session::type || issue.type == MinuteLine::type)
        return Step::Mediate;
    if (issue.type == Agreement::type || issue.type == Obligation::type
        || issue.type == Signing::type)
        return Step::Agree;
    if (issue.type == Closing::type)
        return Step::Archive;
    if (issue.type == CaseClock::type || issue.type == Admission::type)
        return Step::Accept;
    if (issue.type == Confirmation::type || issue.type == Performance::type
        || issue.type == Visit::type)
        return Step::Perform;
    const bool isAcceptance = issue.field == u"presiding" || issue.field == u"recorder"
                              || issue.field == u"consent" || issue.field == u"accepted_on"
                              || issue.field == u"applied_on" || issue.problem == Problem::Refused;
    return isAcceptance ? Step::Accept : Step::Register;
}

CaseGuide::CaseGuide(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_purpose(new Card(QString(), this))
    , m_purposeText(textLabel(QString(), TextLevel::Body, Tone::Muted))
    , m_limits(new Card(tr("Limits"), this))
    , m_limitRows(new RowList)
    , m_missing(new Card(tr("Still to do here"), this))
    , m_papers(new Card(tr("Papers"), this))
    , m_notes(new Card(tr("Between the offices"), this))
    , m_noteRows(new NoteRows(bench))
    , m_writeNote(new ActionButton(ActionButton::Kind::Quiet, tr("Write a note …")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Medium));
    m_purpose->body()->addWidget(m_purposeText);
    m_noteRows->standBesideCase();
    m_notes->body()->addWidget(m_noteRows);
    m_writeNote->setObjectName(QStringLiteral("writeCaseNoteButton"));
    connect(m_writeNote, &ActionButton::clicked, this, &CaseGuide::writeNote);
    m_notes->body()->addWidget(m_writeNote, 0, Qt::AlignLeading);
    m_limits->setObjectName(QStringLiteral("limitsCard"));
    m_limits->body()->addWidget(m_limitRows);
    for (Card *card : {m_purpose, m_missing, m_limits, m_notes, m_papers})
        column->addWidget(card);
    column->addStretch(1);
}

void CaseGuide::refill(Card *card, QWidget *&rows)
{
    if (rows != nullptr) {
        // A button of them may be getting the focus right now, which is what saved and led here.
        rows->hide();
        rows->setParent(nullptr);
        rows->deleteLater();
    }
    rows = new QWidget(card);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Small));
    card->body()->addWidget(rows);
}

void CaseGuide::show(const CaseFile &file, Step step)
{
    m_purpose->setTitle(stepName(step));
    m_purposeText->setText(stepPurpose(step));
    showIssues(file, step);
    showLimits(file);
    showPapers(file, step);
    showNotes(file);
}

void CaseGuide::showLimits(const CaseFile &file)
{
    const QDate today = m_bench->clock()->today();
    const auto calendar = m_bench->room->calendar();
    m_limitRows->clear();
    bool any = false;
    for (const Deadline &deadline :
         calendar ? deadlinesOf(file, m_bench->room->rules().timeLimits, calendar.value(), today)
                  : QList<Deadline>())
    {
        if (deadline.metOn.isValid())
            continue;
        any = true;
        m_limitRows->addText(clockName(deadline.limit.clock));
        m_limitRows->addText(deadlineText(deadline, today), TextLevel::Body,
                             toneOf(deadline, today));
        QLabel *rule = m_limitRows->addText(deadlineRule(deadline), TextLevel::Small, Tone::Muted);
        rule->setToolTip(deadlineCount(deadline).join(u'\n'));
    }
    m_limits->setVisible(any);
}

void CaseGuide::showNotes(const CaseFile &file)
{
    m_case = file.id;
    NoteFilter filter;
    filter.about = file.id;
    const int shown = m_noteRows->show(filter);
    const auto holder = holderOf(*m_bench->room, file.id);
    const bool anybody
        = holder && (!holder.value().isOurs || rosterOf(*m_bench).parent() != nullptr);
    m_writeNote->setVisible(anybody);
    m_notes->setVisible(shown > 0 || anybody);
}

void CaseGuide::writeNote()
{
    const auto holder = holderOf(*m_bench->room, m_case);
    const Roster roster = rosterOf(*m_bench);
    if (!holder)
        return;
    NoteDraft draft{{NoteKind::Note, NoteKind::Correction}, holder.value().site};
    if (holder.value().isOurs)
        draft = {{NoteKind::Note}, roster.parent() == nullptr ? QString() : roster.parent()->site};
    else if (holder.value().isBelow)
        draft.kinds += {NoteKind::Reminder, NoteKind::Order};
    if (draft.to.isEmpty())
        return;
    draft.about = m_case;
    auto *dialog = new NoteDialog(m_bench, draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseGuide::showIssues(const CaseFile &file, Step step)
{
    refill(m_missing, m_issueRows);
    auto *column = static_cast<QVBoxLayout *>(m_issueRows->layout());
    const QList<Issue> all
        = issuesOf(file, m_bench->clock()->today(), m_bench->room->rules().limits);
    int shown = 0;
    qsizetype rest = 0;
    if (const QString act = openAct(file, step); !act.isEmpty()) {
        column->addWidget(textLabel(QStringLiteral("• ") + act, TextLevel::Body, Tone::Warn));
        ++shown;
    }
    for (const Issue &issue : all) {
        if (stepOf(issue) != step)
            continue;
        if (shown < mostIssues) {
            addIssue(column, issue);
            ++shown;
        } else {
            ++rest;
        }
    }
    if (rest > 0)
        column->addWidget(
            textLabel(tr("… and %n more, each beside its field", nullptr, static_cast<int>(rest)),
                      TextLevel::Body, Tone::Muted));
    if (shown == 0)
        column->addWidget(
            textLabel(tr("Nothing is missing in this step."), TextLevel::Body, Tone::Ok));
    // Earlier steps that are not whole are named, with a way there.
    for (int earlier = 0; earlier < static_cast<int>(step); ++earlier) {
        const auto other = static_cast<Step>(earlier);
        const auto count = std::count_if(
            all.begin(), all.end(), [other](const Issue &issue) { return stepOf(issue) == other; });
        if (count == 0)
            continue;
        auto *go = new ActionButton(
            ActionButton::Kind::Quiet,
            tr("%1: %n open", nullptr, static_cast<int>(count)).arg(stepName(other)));
        go->setIconName(QStringLiteral("back"));
        connect(go, &ActionButton::clicked, this, [this, other] { Q_EMIT stepWanted(other); });
        column->addWidget(go, 0, Qt::AlignLeading);
    }
}

void CaseGuide::addIssue(QVBoxLayout *column, const Issue &issue)
{
    QString sentence = sentenceFor(issue);
    if (!issue.name.isEmpty() && !sentence.contains(issue.name))
        sentence = tr("%1: %2").arg(isolated(issue.name), sentence);
    // A link, because a button cannot break its words into lines.
    QLabel *line = textLabel(QString(), TextLevel::Body, Tone::Warn);
    line->setTextFormat(Qt::RichText);
    line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    line->setText(
        QStringLiteral("• <a href=\"field\" style=\"color:%1\">%2</a>")
            .arg(line->palette().color(QPalette::WindowText).name(), sentence.toHtmlEscaped()));
    line->setAccessibleName(sentence);
    line->setToolTip(tr("Go to the field"));
    connect(line, &QLabel::linkActivated, this, [this, issue] { Q_EMIT fieldWanted(issue); });
    column->addWidget(line);
}

void CaseGuide::showPapers(const CaseFile &file, Step step)
{
    refill(m_papers, m_paperRows);
    auto *column = static_cast<QVBoxLayout *>(m_paperRows->layout());
    const CodeTable &documents = m_bench->codes().table(u"document");
    QHash<QString, int> seen;
    QList<std::pair<PaperRequest, QString>> others;
    for (const OfferedPaper &paper : papersOf(file)) {
        const int number = ++seen[paper.document];
        const QString title = shortTitleOf(paper.document, *m_bench);
        const std::pair<PaperRequest, QString> one{
            {paper.document, paper.subject},
            paper.subject.isNull() ? title : tr("%1 (%2)").arg(title).arg(number)};
        const CodeRow *row = documents.find(paper.document);
        const bool belongsHere
            = row != nullptr && row->more[QStringLiteral("step")].toString() == stepCode(step);
        if (belongsHere)
            addPaper(column, file, one.first, one.second);
        else
            others.append(one);
    }
    if (others.isEmpty()) {
        addPrintTogether(column, step);
        return;
    }
    if (others.size() <= fewPapers)
        m_allPapers = true;
    auto *rest = new QWidget(m_paperRows);
    auto *lines = new QVBoxLayout(rest);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spaceOf(Space::Small));
    for (const auto &[request, title] : std::as_const(others))
        addPaper(lines, file, request, title);
    auto *more
        = new ActionButton(ActionButton::Kind::Quiet, tr("Papers of other steps: %n", nullptr,
                                                         static_cast<int>(others.size())));
    more->setObjectName(QStringLiteral("otherPapersButton"));
    more->setIconName(QStringLiteral("down"));
    column->addWidget(more, 0, Qt::AlignLeading); // before it is shown: else it is a window
    column->addWidget(rest);
    rest->setVisible(m_allPapers);
    more->setVisible(!m_allPapers);
    connect(more, &ActionButton::clicked, this, [this, rest, more] {
        m_allPapers = true;
        rest->show();
        more->hide();
    });
    addPrintTogether(column, step);
}

void CaseGuide::addPrintTogether(QVBoxLayout *column, Step step)
{
    auto *together = new ActionButton(ActionButton::Kind::Secondary, tr("Print several …"));
    together->setObjectName(QStringLiteral("printTogetherOpener"));
    together->setIconName(QStringLiteral("print"));
    m_step = step;
    connect(together, &ActionButton::clicked, this, &CaseGuide::printTogether);
    column->addWidget(together, 0, Qt::AlignLeading);
}

void CaseGuide::printTogether()
{
    Q_EMIT aboutToPrint();
    auto *dialog = new PrintTogether(m_bench, m_case, stepCode(m_step), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseGuide::addPaper(QVBoxLayout *column, const CaseFile &file, const PaperRequest &request,
                         const QString &title)
{
    const bool isSigned = frozenPaper(file, request.document, request.subject) != nullptr;
    const bool issued
        = std::any_of(file.papers.begin(), file.papers.end(), [&](const Paper &paper) {
              return paper.document == request.document && paper.subject == request.subject
                     && !paper.blank;
          });
    auto *button = new ActionButton(ActionButton::Kind::Quiet, title);
    button->setObjectName(QStringLiteral("paper_") + request.document);
    button->setIconName(isSigned ? QStringLiteral("seal")
                                 : (issued ? QStringLiteral("check") : QStringLiteral("document")));
    button->setToolTip(isSigned ? tr("Signed") : (issued ? tr("Printed") : tr("Not printed yet")));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &ActionButton::clicked, this, [this, request] { Q_EMIT paperWanted(request); });
    column->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace maplebridge
