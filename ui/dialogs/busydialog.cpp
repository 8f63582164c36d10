// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/busydialog.h"

#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// Shorter waits need no window.
constexpr qint64 patienceMs = 500;
constexpr int whole = 1000;

} // namespace

BusyDialog::BusyDialog(const QString &sentence, QWidget *over)
    : QDialog(over == nullptr ? nullptr : over->window()), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("busyDialog"));
    setWindowTitle(QCoreApplication::applicationName());
    setWindowModality(Qt::ApplicationModal);
    setMinimumWidth(controlHeight() * 9);
    auto *column = new QVBoxLayout(this);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Medium));
    column->addWidget(textLabel(sentence, TextLevel::Section));
    m_bar->setRange(0, whole);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(sentence);
    column->addWidget(m_bar);
    auto *stop = new ActionButton(ActionButton::Kind::Secondary, tr("Stop"), this);
    stop->setObjectName(QStringLiteral("stopButton"));
    connect(stop, &ActionButton::clicked, this, &BusyDialog::reject);
    column->addWidget(stop, 0, Qt::AlignTrailing);
    m_since.start();
}

std::function<bool(int)> BusyDialog::progress()
{
    return [this](int thousandths) { return tell(thousandths); };
}

void BusyDialog::reject()
{
    m_stopped = true;
}

bool BusyDialog::tell(int thousandths)
{
    if (!isVisible() && m_since.elapsed() < patienceMs)
        return !m_stopped;
    m_bar->setValue(thousandths);
    show();
    // The dialog is modal, so that nothing but its own button can be pressed in here.
    QCoreApplication::processEvents();
    return !m_stopped;
}

} // namespace maplebridge
