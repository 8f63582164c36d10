// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"
#include "core/domain/enquiry.h"
#include "core/domain/office.h"
#include "core/domain/phrasebook.h"
#include "core/domain/workcalendar.h"

#include <functional>

/// What is done alike for all sections of a case file: finding the type of a name, and
/// walking over the ids in a body.

namespace maplebridge {

template<typename... Types>
struct TypeList
{};

/// The sections that files of cases hold, in the order in which they are written.
using CaseSectionTypes
    = TypeList<Mediator, CaseRecord, CaseNarrative, Party, PartyDetails, Investigation, Session,
               MinuteLine, Agreement, Obligation, Paper, Signing, Closing, CaseClock, Confirmation,
               Performance, Visit, Admission, RiskCheck, Attachment>;

/// The sections that belong to the office as a whole; Mediator stands among those of cases, whose
/// files name their mediators. A type that stands in neither list is taken for a later program's.
using OfficeSectionTypes = TypeList<Committee, Office, OfficeNote, Phrase, HolidayYear, Enquiry>;

/// Calls `act(std::type_identity<T>{})` for each type of the list.
template<typename... Types, typename Act>
void forEachType(TypeList<Types...> /*unused*/, Act &&act)
{
    (act(std::type_identity<Types>{}), ...);
}

/// The same for the one type with the name `type`; false when there is none.
template<typename Act>
bool withSectionType(QStringView type, Act &&act)
{
    bool found = false;
    forEachType(CaseSectionTypes{}, [&](auto tag) {
        if (decltype(tag)::type::type == type) {
            act(tag);
            found = true;
        }
    });
    return found;
}

/// A part of a section that has fields of its own.
template<typename T>
concept Composed
    = std::is_class_v<T> && !IsId<T>::value && !IsList<T>::value
      && !std::is_same_v<
          T,
          QString> && !std::is_same_v<T, QDate> && !std::is_same_v<T, QTime> && !std::is_same_v<T, Money> && !std::is_same_v<T, std::optional<Money>>;

/// What the ids of a type point to: a type of section, "person" for what no file holds, or
/// "subject" for a session or an investigation.
template<typename T>
inline constexpr QLatin1StringView idTarget = "subject"_L1;
template<>
inline constexpr QLatin1StringView idTarget<MediatorId> = Mediator::type;
template<>
inline constexpr QLatin1StringView idTarget<PersonId> = "person"_L1;
template<>
inline constexpr QLatin1StringView idTarget<PartyId> = Party::type;
template<>
inline constexpr QLatin1StringView idTarget<SessionId> = Session::type;
template<>
inline constexpr QLatin1StringView idTarget<ObligationId> = Obligation::type;
template<>
inline constexpr QLatin1StringView idTarget<PaperId> = Paper::type;

/// Gives every id in a body, with its JSON pointer and what it may point to, and puts in
/// its place what it gets back. What has the wrong shape is left as it is.
class IdWalker
{
public:
    using Change = std::function<Result<QString>(const QString &id, QLatin1StringView target,
                                                 const QString &pointer)>;

    IdWalker(QJsonObject body, QString pointer, const Change *change)
        : m_body(std::move(body)), m_pointer(std::move(pointer)), m_change(change)
    {}

    template<typename T>
    void operator()(QLatin1StringView key, const T & /*unused*/, const FieldNote & /*unused*/ = {})
    {
        if (m_body.contains(key) && !m_fault)
            m_body.insert(key, walked<T>(m_body.value(key), m_pointer + u'/' + QString(key)));
    }

    [[nodiscard]] Result<QJsonObject> outcome() const
    {
        if (m_fault)
            return *m_fault;
        return m_body;
    }

private:
    template<typename T>
    QJsonValue walked(const QJsonValue &value, const QString &pointer)
    {
        if constexpr (IsId<T>::value) {
            if (value.isString())
                return settled(value, (*m_change)(value.toString(), idTarget<T>, pointer));
        } else if constexpr (IsList<T>::value) {
            if (value.isArray()) {
                QJsonArray items;
                for (const QJsonValue item : value.toArray())
                    items.append(walked<typename T::value_type>(
                        item, pointer + u'/' + QString::number(items.size())));
                return items;
            }
        } else if constexpr (Composed<T>) {
            if (value.isObject()) {
                IdWalker inner(value.toObject(), pointer, m_change);
                const T sample{};
                fieldsOf(inner, sample);
                return settled(value, inner.outcome());
            }
        }
        return value;
    }

    template<typename T>
    QJsonValue settled(const QJsonValue &before, const Result<T> &after)
    {
        if (after)
            return after.value();
        if (!m_fault)
            m_fault = after.error();
        return before;
    }

    QJsonObject m_body;
    QString m_pointer;
    const Change *m_change;
    std::optional<Error> m_fault;
};

/// The body of a section of type `type` after `change` has seen each of its ids.
inline Result<QJsonObject> withIdsChanged(QStringView type, const QJsonObject &body,
                                          const QString &pointer, const IdWalker::Change &change)
{
    IdWalker walker(body, pointer, &change);
    withSectionType(type, [&walker](auto tag) {
        const typename decltype(tag)::type sample{};
        fieldsOf(walker, sample);
    });
    return walker.outcome();
}

} // namespace maplebridge
