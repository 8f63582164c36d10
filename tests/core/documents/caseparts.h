// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/documents/papercases.h"

/// Parts that the cases are built from.
namespace maplebridge::tests {

template<typename T>
T steady(int n)
{
    return T(steadyUuid(n));
}

enum MediatorNumber { Zhang = 901, Yang = 902, Nur = 903, Song = 904 };

inline Mediator mediator(int n, const QString &name)
{
    Mediator m;
    m.id = steady<MediatorId>(n);
    m.name = name;
    return m;
}

inline Party person(int n, Side side, const QString &name, Sex sex, const QString &number,
                    const QString &phone = {}, const QString &occupation = {},
                    const QString &address = {})
{
    Party p;
    p.id = steady<PartyId>(n);
    p.side = side;
    p.position = n;
    p.details.id = steady<SectionId>(n + 500);
    p.details.party = p.id;
    p.details.name = name;
    p.details.sex = sex;
    p.details.ethnicity = u"01"_s;
    p.details.idNumber = number;
    p.details.birth = birthOfIdNumber(number);
    p.details.phone = phone;
    p.details.occupation = occupation;
    p.details.address = address;
    return p;
}

inline Party organisation(int n, Side side, const QString &name, const QString &code,
                          const QString &head, const QString &position)
{
    Party p = person(n, side, name, Sex::Unknown, code);
    p.kind = PartyKind::Organisation;
    p.details.ethnicity.clear();
    p.details.birth = {};
    p.details.headName = head;
    p.details.headPosition = position;
    return p;
}

inline PaperCase emptyCase(int n, const QString &number, const QString &kind, const QString &source,
                           const QDate &day)
{
    PaperCase c;
    c.file.id = steady<CaseId>(n);
    c.file.record.number = number;
    c.file.record.kind = kind;
    c.file.record.source = source;
    c.file.record.registeredOn = day;
    c.file.record.appliedOn = day;
    c.file.record.acceptedOn = day;
    c.file.record.presiding = steady<MediatorId>(Zhang);
    c.file.record.mediators = {steady<MediatorId>(Yang)};
    c.file.record.recorder = steady<MediatorId>(Song);
    c.file.narrative.id = steady<SectionId>(n + 1);
    c.committee.name = u"金河区胡杨街道红柳社区人民调解委员会"_s;
    c.committee.shortName = u"红柳"_s;
    c.committee.address = u"示例省金河市金河区胡杨街道红柳社区党群服务中心一楼矛盾纠纷调解室"_s;
    c.committee.phone = u"0990-0000100"_s;
    c.committee.court = u"金河区人民法院"_s;
    c.mediators = {mediator(Zhang, u"张明德"_s), mediator(Yang, u"杨春梅"_s),
                   mediator(Nur, u"努尔古丽·阿不都拉"_s), mediator(Song, u"宋晓岚"_s)};
    return c;
}

inline Session sessionOf(const PaperCase &c, int n, const QDate &day, const QTime &from,
                         const QTime &until)
{
    Session s;
    s.id = steady<SessionId>(n);
    s.day = day;
    s.from = from;
    s.until = until;
    s.place = u"红柳社区矛盾纠纷调解室"_s;
    for (const Party &party : c.file.parties)
        s.present.append(party.id);
    s.presiding = c.file.record.presiding;
    s.mediators = c.file.record.mediators;
    s.recorder = c.file.record.recorder;
    s.rightsTold = true;
    return s;
}

inline void say(PaperCase &c, int session, const QString &speaker, const QString &text)
{
    MinuteLine line;
    line.id = steady<SectionId>(3000 + static_cast<int>(c.file.minutes.size()));
    line.session = c.file.sessions[session].id;
    line.place = QString::number(100 + c.file.minutes.size());
    line.speaker = speaker;
    line.text = text;
    c.file.minutes.append(line);
}

inline Obligation money(int n, PartyId from, PartyId to, const QString &what, qint64 yuan)
{
    Obligation o;
    o.id = steady<ObligationId>(n);
    o.position = n;
    o.debtors = {from};
    o.creditors = {to};
    o.what = what;
    o.total = {yuan * 100};
    return o;
}

inline Instalment part(const QDate &day, qint64 yuan, bool onTheDay = false)
{
    return {day, onTheDay, {yuan * 100}, {}};
}

} // namespace maplebridge::tests
