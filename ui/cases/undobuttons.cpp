// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/undobuttons.h"

#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/widgets/actionbutton.h"

#include <QHBoxLayout>
#include <QToolTip>

namespace maplebridge {
namespace {

constexpr int pauseMs = 200;
/// Of what one change touched, this many things are named.
constexpr int mostNamed = 3;
constexpr int toldMs = 6000;

} // namespace

UndoButtons::UndoButtons(const Workbench *bench, CaseId caseId, std::function<void()> saveFirst,
                         QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_caseId(caseId)
    , m_saveFirst(std::move(saveFirst))
    , m_undo(new ActionButton(ActionButton::Kind::Quiet, tr("Undo"), this))
    , m_redo(new ActionButton(ActionButton::Kind::Quiet, tr("Redo"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceOf(Space::Small));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setIconName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    connect(m_undo, &ActionButton::clicked, this, &UndoButtons::undo);
    row->addWidget(m_undo);
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_redo->setIconName(QStringLiteral("redo"));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y));
    connect(m_redo, &ActionButton::clicked, this, &UndoButtons::redo);
    m_redo->hide();
    row->addWidget(m_redo);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &UndoButtons::refresh);
}

void UndoButtons::refreshSoon()
{
    m_undo->setEnabled(true); // its key works at once; undoing asks the log again anyway
    m_pause.start();
}

QString UndoButtons::nameOf(const QUuid &call) const
{
    const auto history = CaseDesk(m_bench->room).history(m_caseId);
    if (!history)
        return {};
    QStringList names;
    for (const HistoryEntry &entry : history.value()) {
        if (entry.call != call)
            continue;
        const QString section = sectionName(entry.type);
        const QString name = entry.field.isEmpty()
                                 ? section
                                 : tr("%1: %2").arg(section, fieldName(entry.type, entry.field));
        if (!names.contains(name))
            names += name;
    }
    if (names.size() > mostNamed)
        names = names.mid(0, mostNamed) + QStringList{QString(QChar(0x2026))};
    return names.join(tr(", "));
}

void UndoButtons::refresh()
{
    const CaseDesk desk(m_bench->room);
    const auto undoable = desk.undoable(m_caseId);
    const auto redoable = desk.redoable(m_caseId);
    m_undo->setEnabled(static_cast<bool>(undoable));
    if (undoable)
        m_undo->setToolTip(tr("Takes back: %1 (Ctrl+Alt+Z)").arg(nameOf(undoable.value())));
    else
        m_undo->setToolTip(undoable.error().code == ErrorCode::NotFound
                               ? tr("Nothing has been written yet that could be taken back")
                               : sentenceFor(undoable.error()));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    m_redo->setVisible(static_cast<bool>(redoable));
    if (redoable)
        m_redo->setToolTip(tr("Brings back: %1 (Ctrl+Alt+Y)").arg(nameOf(redoable.value())));
    m_redo->setAccessibleDescription(m_redo->toolTip());
}

void UndoButtons::undo()
{
    m_saveFirst();
    tell(CaseDesk(m_bench->room).undo(m_caseId), tr("Undone: %1"));
}

void UndoButtons::redo()
{
    m_saveFirst();
    tell(CaseDesk(m_bench->room).redo(m_caseId), tr("Brought back: %1"));
}

void UndoButtons::tell(const Result<QUuid> &call, const QString &sentence)
{
    if (!call) {
        Q_EMIT failed(call.error());
        return;
    }
    Q_EMIT done();
    QToolTip::showText(m_undo->mapToGlobal(QPoint(0, m_undo->height())),
                       sentence.arg(nameOf(call.value())), m_undo, {}, toldMs);
    refresh();
}

} // namespace maplebridge
