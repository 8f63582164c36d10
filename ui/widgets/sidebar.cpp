// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/sidebar.h"

#include "ui/theme/grid.h"
#include "ui/theme/tone.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWithSpace = 9;
/// Keys of the row of digits: 1 to 9, then 0.
constexpr qsizetype mostWithKey = 10;

} // namespace

SideBar::SideBar(QWidget *parent)
    : QFrame(parent)
    , m_title(textLabel({}, TextLevel::Section))
    , m_entries(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setProperty("surface", u"sidebar"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_title->setWordWrap(false);
    m_title->hide();
    m_entries->addWidget(m_title);
    m_entries->addStretch();
    m_group->setExclusive(true);
    // Toggled, not clicked: the "toggle" action of assistive technology never clicks.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT pageChosen(id);
    });
    // The page that is chosen already may lead further in, e.g. to a case: once more goes back.
    connect(m_group, &QButtonGroup::idPressed, this, [this](int id) {
        if (m_group->checkedId() == id)
            Q_EMIT pageChosen(id);
    });
    applyGrid();
}

void SideBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void SideBar::addPage(int id, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"page%1Button"_s.arg(id));
    button->setProperty("kind", u"nav"_s);
    button->setProperty("iconName", iconName);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    button->setCursor(Qt::PointingHandCursor);
    m_group->addButton(button, id);
    m_entries->insertWidget(m_split ? m_entries->count() : m_entries->count() - 1, button);
    m_buttons.append(button);
    if (m_buttons.size() == 1) {
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
    }
    if (m_buttons.size() <= mostWithKey) {
        const auto number = static_cast<int>(m_buttons.size() % mostWithKey);
        auto *shortcut
            = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, button, [button] {
            if (button->isVisible())
                button->setChecked(true);
        });
    }
    applyGrid();
    showShortcuts();
}

void SideBar::addStretch()
{
    m_split = true;
}

void SideBar::setPageText(int id, const QString &text)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setText(text);
    updateGeometry();
}

void SideBar::setPageVisible(int id, bool visible)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setVisible(visible);
}

int SideBar::currentPage() const
{
    return m_group->checkedId();
}

void SideBar::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

void SideBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        applyGrid();
    else if (event->type() == QEvent::LanguageChange)
        showShortcuts();
}

void SideBar::applyGrid()
{
    const int edge = spaceOf(Space::Small);
    m_entries->setContentsMargins(edge, spaceOf(Space::Medium), edge, spaceOf(Space::Medium));
    // Many entries in large letters have to fit a small screen.
    m_entries->setSpacing(m_buttons.size() > mostWithSpace ? 0 : spaceOf(Space::Hair));
    const int before = spaceOf(Space::Medium);
    m_title->setContentsMargins(isRightToLeft() ? edge : before, 0, isRightToLeft() ? before : edge,
                                before);
}

void SideBar::showShortcuts()
{
    for (qsizetype i = 0; i < m_buttons.size() && i < mostWithKey; ++i)
        m_buttons[i]->setToolTip(tr("Alt+%1").arg((i + 1) % mostWithKey));
}

} // namespace maplebridge
