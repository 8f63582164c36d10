// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/citytwin.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace maplebridge::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomWeight = 6; ///< A room has as many times the cases of a professional committee.
constexpr int streetWeight = 5;
constexpr qint64 yuan = 100;

const QStringList &surnames()
{
    static const QStringList all
        = u"李王张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗"_s.split(QString(), Qt::SkipEmptyParts);
    return all;
}

const QStringList &givenNames()
{
    static const QStringList all{u"建民"_s, u"秀芹"_s, u"国强"_s, u"丽华"_s, u"志远"_s,
                                 u"玉兰"_s, u"海涛"_s, u"春梅"_s, u"文斌"_s, u"晓岚"_s,
                                 u"立新"_s, u"桂英"_s, u"永刚"_s, u"雪莲"_s, u"明德"_s};
    return all;
}

const QStringList &places()
{
    static const QStringList all{u"红柳"_s, u"胡杨"_s, u"白杨"_s, u"沙枣"_s, u"石榴"_s,
                                 u"云杉"_s, u"金河"_s, u"雪松"_s, u"银水"_s, u"青石"_s,
                                 u"东湖"_s, u"西泉"_s, u"南苑"_s, u"北屯"_s};
    return all;
}

/// What is the same about everything that is made: one stream of chance.
class Maker
{
public:
    Maker(quint32 seed, TwinScale scale) : m_random(seed), m_scale(scale) {}

    QList<TwinOffice> make()
    {
        makeOffices();
        makeMediators();
        makeCases();
        return std::move(m_offices);
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    /// An id from the stream, so that a seed gives the same city each time.
    QUuid freshId()
    {
        QByteArray bytes(16, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(m_random.bounded(256));
        bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0fU) | 0x70U);
        bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U);
        return QUuid::fromRfc4122(bytes);
    }
    template<typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

    QString personName()
    {
        if (below(12) == 0)
            return u"阿依古丽·买买提"_s;
        return oneOf(surnames()) + oneOf(givenNames());
    }

    void addOffice(const QString &place, const QString &what, Tier tier, int parent,
                   const QString &kind)
    {
        TwinOffice office;
        office.committee.id = CommitteeId(freshId());
        office.committee.name = place + what;
        office.committee.shortName = place;
        office.committee.kind = kind;
        office.committee.phone = u"0990-%1"_s.arg(m_offices.size() + 1, 7, 10, QLatin1Char('0'));
        office.tier = tier;
        office.parent = parent;
        m_offices.append(office);
    }

    QString place(int number)
    {
        const auto count = static_cast<int>(places().size());
        const int round = number / count;
        return places().at(number % count) + (round == 0 ? QString() : QString::number(round + 1));
    }

    void makeOffices()
    {
        addOffice(u"市"_s, u"矛调中心人民调解委员会"_s, Tier::City, -1, u"social"_s);
        for (int i = 0; i < m_scale.districts; ++i)
            addOffice(place(i), u"区矛调中心人民调解委员会"_s, Tier::District, 0, u"social"_s);
        const int firstStreet = static_cast<int>(m_offices.size());
        for (int i = 0; i < m_scale.streets; ++i)
            addOffice(place(i), u"街道人民调解委员会"_s, Tier::Street, 1 + i % m_scale.districts,
                      u"street"_s);
        for (int i = 0; i < m_scale.rooms; ++i)
            addOffice(place(i), u"社区人民调解委员会"_s, Tier::Room,
                      firstStreet + i % m_scale.streets, u"residents"_s);
        const QStringList kinds{u"enterprise"_s, u"social"_s, u"township"_s, u"village"_s};
        for (int i = 0; m_offices.size() < m_scale.committees; ++i)
            addOffice(place(i), u"行业性专业性人民调解委员会%1"_s.arg(i + 1), Tier::Room,
                      1 + i % m_scale.districts, kinds.at(i % 4));
    }

    void makeMediators()
    {
        const int count = static_cast<int>(m_offices.size());
        for (int i = 0; i < m_scale.mediators; ++i) {
            Mediator mediator;
            mediator.id = MediatorId(freshId());
            mediator.name = personName();
            mediator.fullTime = i < m_scale.fullTime;
            mediator.sex = below(2) == 0 ? Sex::Female : Sex::Male;
            TwinOffice &office = m_offices[i % count];
            mediator.head = office.mediators.isEmpty();
            office.mediators.append(mediator);
        }
    }

    /// To whom each case falls: rooms get most.
    QList<int> owners()
    {
        QList<int> tickets;
        for (int i = 1; i < m_offices.size(); ++i) {
            const TwinOffice &office = m_offices.at(i);
            const int weight = office.committee.kind == u"residents" ? roomWeight
                               : office.tier == Tier::Street         ? streetWeight
                                                                     : 1;
            for (int n = 0; n < weight; ++n)
                tickets.append(i);
        }
        QList<int> owners;
        for (int i = 0; i < m_scale.cases; ++i)
            owners.append(oneOf(tickets));
        return owners;
    }

    QList<int> shuffled(int count)
    {
        QList<int> order(count);
        std::iota(order.begin(), order.end(), 0);
        for (int i = count - 1; i > 0; --i)
            std::swap(order[i], order[below(i + 1)]);
        return order;
    }

    void makeCases()
    {
        const QList<int> owner = owners();
        const QList<int> order = shuffled(m_scale.cases);  // the first are settled
        const QList<int> family = shuffled(m_scale.cases); // the first are about families
        QList<bool> isSettled(m_scale.cases, false);
        QList<bool> isDifficult(m_scale.cases, false);
        QList<bool> isFamily(m_scale.cases, false);
        for (int i = 0; i < m_scale.settled; ++i)
            isSettled[order.at(i)] = true;
        for (int i = 0; i < m_scale.difficult; ++i)
            isDifficult[order.at(i)] = true;
        for (int i = 0; i < m_scale.family; ++i)
            isFamily[family.at(i)] = true;
        int difficultLeft = m_scale.difficult;
        qint64 fenLeft = m_scale.difficultFen;
        QHash<int, QHash<int, int>> numbers; // by office and year
        for (int i = 0; i < m_scale.cases; ++i) {
            TwinOffice &office = m_offices[owner.at(i)];
            const qint64 days = m_scale.from.daysTo(m_scale.to) - 30;
            const QDate accepted
                = m_scale.from.addDays(static_cast<qint64>(i) * days / m_scale.cases);
            CaseFile file = plainCase(office, accepted, ++numbers[owner.at(i)][accepted.year()]);
            file.record.kind = isFamily.at(i) ? u"01"_s : otherKind();
            file.record.difficulty = isDifficult.at(i) ? u"difficult"_s
                                     : below(3) == 0   ? u"simple"_s
                                                       : u"ordinary"_s;
            qint64 fen = below(3) == 0 ? 0 : (1 + below(400)) * 100 * yuan;
            if (isDifficult.at(i)) {
                fen = difficultLeft == 1 ? fenLeft : fenLeft / difficultLeft / yuan * yuan;
                fenLeft -= fen;
                --difficultLeft;
            }
            if (isSettled.at(i))
                settle(&file, Money{fen});
            else
                file.closing->outcome = below(2) == 0 ? u"failed"_s : u"refused"_s;
            office.cases.append(file);
        }
    }

    QString otherKind()
    {
        static const QStringList kinds{u"02"_s, u"02"_s, u"02"_s, u"17"_s, u"17"_s, u"04"_s,
                                       u"06"_s, u"10"_s, u"11"_s, u"03"_s, u"14"_s, u"16"_s,
                                       u"05"_s, u"15"_s, u"99"_s, u"13"_s};
        return oneOf(kinds);
    }

    QString source()
    {
        static const QStringList sources{u"application"_s,    u"application"_s, u"application"_s,
                                         u"own_initiative"_s, u"grid"_s,        u"police"_s,
                                         u"court"_s,          u"petition"_s,    u"hotline_12345"_s};
        return oneOf(sources);
    }

    void addParty(CaseFile *file, Side side, int position)
    {
        Party party;
        party.id = PartyId(freshId());
        party.person = PersonId(freshId());
        party.side = side;
        party.position = position;
        party.consent = Consent::Agrees;
        party.details.id = SectionId(freshId());
        party.details.party = party.id;
        party.details.name = personName();
        party.details.phone = u"0990-000%1"_s.arg(below(10000), 4, 10, QLatin1Char('0'));
        party.details.address = file->record.place;
        file->parties.append(party);
    }

    CaseFile plainCase(const TwinOffice &office, const QDate &accepted, int number)
    {
        CaseFile file;
        file.id = CaseId(freshId());
        file.record.number = u"（%1）%2人调字第%3号"_s.arg(accepted.year())
                                 .arg(office.committee.name.chopped(7))
                                 .arg(number);
        file.record.source = source();
        file.record.place = u"%1小区%2栋"_s.arg(office.committee.shortName).arg(1 + below(40));
        file.record.registeredOn = accepted;
        file.record.appliedOn = accepted;
        file.record.acceptedOn = accepted;
        file.record.presiding = oneOf(office.mediators).id;
        file.narrative.id = SectionId(freshId());
        file.narrative.summary = u"双方因%1发生纠纷，自行协商未果。"_s.arg(file.record.place);
        file.narrative.requests = {u"依法调解"_s};
        const int more = below(10) == 0 ? 1 + below(3) : 0;
        addParty(&file, Side::Applicant, 0);
        for (int i = 0; i < more; ++i)
            addParty(&file, Side::Applicant, i + 1);
        addParty(&file, Side::Respondent, 0);
        Closing closing;
        closing.id = SectionId(freshId());
        closing.on = accepted.addDays(1 + below(28));
        file.closing = closing;
        return file;
    }

    void settle(CaseFile *file, Money amount)
    {
        const bool oral = amount.fen < 20'000 * yuan && below(3) == 0;
        file->closing->outcome = oral ? u"oral"_s : u"written"_s;
        Agreement agreement;
        agreement.id = SectionId(freshId());
        agreement.form = oral ? AgreementForm::Oral : AgreementForm::Written;
        agreement.agreedOn = file->closing->on;
        agreement.facts = file->narrative.summary;
        if (amount.fen > 0) {
            Obligation pay;
            pay.id = ObligationId(freshId());
            pay.what = u"赔偿款"_s;
            pay.total = amount;
            pay.debtors = {file->parties.last().id};
            pay.creditors = {file->parties.first().id};
            const int parts = 1 + below(3);
            for (int i = 0; i < parts; ++i) {
                Instalment part;
                part.dueOn = agreement.agreedOn.addMonths(i);
                part.amount.fen
                    = i + 1 < parts ? amount.fen / parts / yuan * yuan
                                    : amount.fen - (amount.fen / parts / yuan * yuan) * (parts - 1);
                if (below(10) > 0)
                    part.paidOn = part.dueOn;
                pay.instalments.append(part);
            }
            agreement.clauses.append({{}, pay.id});
            file->obligations.append(pay);
        } else {
            agreement.clauses.append({u"双方互相谅解，今后和睦相处。"_s, {}});
        }
        file->agreement = agreement;
    }

    QRandomGenerator m_random;
    TwinScale m_scale;
    QList<TwinOffice> m_offices;
};

} // namespace

TwinScale TwinScale::small()
{
    TwinScale scale;
    scale.districts = 1;
    scale.streets = 2;
    scale.rooms = 4;
    scale.committees = 9;
    scale.mediators = 40;
    scale.fullTime = 7;
    scale.cases = 240;
    scale.settled = 237;
    scale.difficult = 6;
    scale.difficultFen = 123'456'700;
    scale.family = 23;
    return scale;
}

QList<TwinOffice> cityTwin(quint32 seed, const TwinScale &scale)
{
    return Maker(seed, scale).make();
}

QList<Section> twinSections(const CaseFile &file)
{
    QList<Section> sections;
    for (const Section &section : sectionsOf(file)) {
        if (section.type != Mediator::type)
            sections.append(section);
    }
    return sections;
}

} // namespace maplebridge::tests
