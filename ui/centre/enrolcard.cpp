// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/enrolcard.h"

#include "core/handover/handoverwords.h"
#include "ui/exchange/cardcheck.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rowlist.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// Whether the office is known here, open, and with the keys of this card.
bool isEnrolled(const Roster &roster, const OfficeCard &card)
{
    const Office *known = roster.find(card.office.site);
    return known != nullptr && !known->closed && known->sealingKey == card.office.sealingKey
           && known->signingKeys.contains(card.office.signingKeys.value(0));
}

} // namespace

EnrolCard::EnrolCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Cards that nobody has compared yet"), parent)
    , m_bench(bench)
    , m_rows(new RowList)
    , m_outcome(textLabel(QString()))
{
    setObjectName(QStringLiteral("enrolCard"));
    body()->addWidget(m_rows);
    m_outcome->setObjectName(QStringLiteral("enrolOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    hide();
}

Result<OfficeCard> EnrolCard::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), path};
    return readCard(file.readAll(), m_bench->codes());
}

void EnrolCard::offer(const QStringList &paths)
{
    m_paths = paths;
    m_outcome->hide();
    list();
}

void EnrolCard::list()
{
    m_rows->clear();
    const Roster roster = rosterOf(*m_bench);
    QStringList seen;
    int shown = 0;
    for (const QString &path : std::as_const(m_paths)) {
        const auto card = read(path);
        if (!card) {
            m_rows->addLine(QFileInfo(path).fileName(), handoverSentence(card.error()), Tone::Late);
            ++shown;
            continue;
        }
        const Office &office = card.value().office;
        if (isEnrolled(roster, card.value()) || seen.contains(card.value().fingerprint)
            || office.site == roster.ownSite())
            continue;
        seen += card.value().fingerprint;
        ++shown;
        const bool known = roster.find(office.site) != nullptr;
        auto *open = new ActionButton(ActionButton::Kind::Secondary, tr("Compare the digits"));
        open->setObjectName(QStringLiteral("compareButton"));
        open->setAccessibleName(tr("Compare the digits of %1").arg(office.name));
        connect(open, &ActionButton::clicked, this, [this, one = card.value()] { compare(one); });
        m_rows->addLine(tr("%1, %2").arg(office.name, tierName(office.tier)),
                        known ? tr("It is enrolled with other keys. Ask them whether the program "
                                   "was set up anew there.")
                              : tr("Not enrolled here. Telephone on the card: %1")
                                    .arg(office.phone.isEmpty() ? tr("none") : office.phone),
                        known ? Tone::Warn : Tone::Muted, {open});
    }
    setVisible(shown > 0 || !m_outcome->isHidden());
}

void EnrolCard::check(const QString &path)
{
    m_outcome->hide();
    const auto card = read(path);
    if (!card) {
        m_rows->clear();
        say(handoverSentence(card.error()), true);
        return;
    }
    compare(card.value());
}

void EnrolCard::compare(const OfficeCard &card)
{
    m_rows->clear();
    auto *check = new CardCheck(card);
    m_rows->addWidget(check);
    connect(check, &CardCheck::agreed, this, [this, card] { enrol(card); });
    connect(check, &CardCheck::differed, this, [this] {
        say(tr("Nobody was enrolled. As long as the digits were not compared, packages of this "
               "office stay aside."),
            true);
        list();
    });
    show();
    check->focusAnswer();
}

void EnrolCard::enrol(const OfficeCard &card)
{
    const Done done = handoverDesk(*m_bench).enrol(card);
    say(done ? tr("%1 hands over here from now on.").arg(card.office.name)
             : handoverSentence(done.error()),
        !done);
    list();
    if (done)
        Q_EMIT enrolled();
}

void EnrolCard::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
    show();
}

} // namespace maplebridge
