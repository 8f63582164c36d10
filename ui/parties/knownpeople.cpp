// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parties/knownpeople.h"

#include "core/base/text.h"
#include "core/words/sentences.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace maplebridge {
namespace {

constexpr int placeRole = Qt::UserRole + 1;
constexpr int mostOffered = 8;

} // namespace

KnownPeople::KnownPeople(const Workbench *bench, QLineEdit *name)
    : QObject(name), m_bench(bench), m_completer(new QCompleter(&m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(name);
    connect(name, &QLineEdit::textEdited, this, &KnownPeople::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const int at = index.data(placeRole).toInt();
                if (at >= 0 && at < m_people.size())
                    Q_EMIT chosen(PersonRow(m_people[at]));
            });
}

void KnownPeople::offer(const QString &typed)
{
    m_model.clear();
    m_people.clear();
    if (typed.trimmed().isEmpty())
        return;
    const auto persons = m_bench->room->cases().persons(typed, mostOffered);
    if (!persons)
        return;
    for (const PersonRow &row : persons.value()) {
        if (row.party == m_leftOut)
            continue;
        // On a screen that others can see, numbers stay masked.
        auto *item = new QStandardItem(
            tr("%1   %2   %3   (as known on %4)")
                .arg(row.name, maskedIdNumber(row.idNumber), row.phone, dayText(row.knownOn)));
        item->setData(m_people.size(), placeRole);
        m_people.append(row);
        m_model.appendRow(item);
    }
    if (m_model.rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

} // namespace maplebridge
