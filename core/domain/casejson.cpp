// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/casejson.h"

#include "core/base/canonicaljson.h"
#include "core/domain/sectiontypes.h"

#include <algorithm>

namespace maplebridge {
namespace {

Error fault(const QString &detail, const QString &where, const QString &expected)
{
    return {ErrorCode::Invalid, detail, where, expected};
}

/// One id after the other whose order as text is the order in which they were asked for.
class FreshIds
{
public:
    QUuid next() { return newUuid(m_start.addMSecs(m_count++)); }

private:
    QDateTime m_start = QDateTime::currentDateTimeUtc();
    qint64 m_count = 0;
};

bool isLabel(QStringView text)
{
    return text.size() > 1 && text.size() <= 61 && text.startsWith(u'#')
           && std::none_of(text.begin() + 1, text.end(), [](QChar c) {
                  return c.isSpace() || c == u'#' || c == u'/' || c == u'~';
              });
}

Done onlyMembers(const QJsonObject &object, const QString &pointer, const QStringList &needed,
                 const QStringList &optional = {})
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!needed.contains(it.key()) && !optional.contains(it.key()))
            return fault(QStringLiteral("unknown member"), pointer + u'/' + pointerToken(it.key()),
                         QStringLiteral("no such field"));
    }
    for (const QString &name : needed) {
        if (!object.contains(name))
            return fault(QStringLiteral("missing member"), pointer + u'/' + name,
                         QStringLiteral("a value"));
    }
    return Success{};
}

/// Opens a file of ours: an object of the right format and of a version that we know.
Result<QJsonObject> openedFile(const QByteArray &bytes, const QString &format,
                               const QStringList &members)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    if (!read.isObject())
        return fault(QStringLiteral("no object"), QStringLiteral("/"), QStringLiteral("an object"));
    QJsonObject root = read.toObject();
    if (root.value(QStringLiteral("format")) != QJsonValue(format))
        return fault(QStringLiteral("not this format"), QStringLiteral("/format"), format);
    const QJsonValue version = root.value(QStringLiteral("version"));
    if (version.isDouble() && version.toInteger() > caseFormatVersion)
        return Error{ErrorCode::TooNew, QStringLiteral("version %1").arg(version.toInteger()),
                     QStringLiteral("/version"), QString::number(caseFormatVersion)};
    if (version != QJsonValue(caseFormatVersion))
        return fault(QStringLiteral("no such version"), QStringLiteral("/version"),
                     QString::number(caseFormatVersion));
    RETURN_IF_ERROR(onlyMembers(
        root, {}, QStringList{QStringLiteral("format"), QStringLiteral("version")} + members));
    return root;
}

/// A section with the place where its body stands in the file.
struct PlacedSection
{
    Section section;
    QString pointer;
};

/// Reads the sections of a file: their members first, then the ids, then the bodies.
class SectionReader
{
public:
    /// Takes one section in; `pointer` is where it stands.
    Done take(const QJsonValue &value, const QString &pointer)
    {
        if (!value.isObject())
            return fault(QStringLiteral("no object"), pointer, QStringLiteral("an object"));
        const QJsonObject object = value.toObject();
        RETURN_IF_ERROR(onlyMembers(object, pointer,
                                    {QStringLiteral("type"), QStringLiteral("body")},
                                    {QStringLiteral("id")}));
        const QJsonValue type = object.value(QStringLiteral("type"));
        if (!type.isString() || !withSectionType(type.toString(), [](auto) {}))
            return fault(QStringLiteral("unknown section"), pointer + u"/type",
                         QStringLiteral("a known section type"));
        const QJsonValue body = object.value(QStringLiteral("body"));
        if (!body.isObject())
            return fault(QStringLiteral("no body"), pointer + u"/body",
                         QStringLiteral("an object"));
        ASSIGN_OR_RETURN(const QUuid id, idOf(object, pointer + u"/id"));
        if (type == QString(CaseRecord::type))
            m_hasOwnIds = m_givenIds.contains(id);
        m_types.insert(id, type.toString());
        m_sections.append({{type.toString(), id, body.toObject()}, pointer + u"/body"});
        return Success{};
    }

    /// All sections with real ids everywhere, once all were taken in.
    Result<QList<PlacedSection>> finish()
    {
        const IdWalker::Change settle
            = [this](const QString &id, QLatin1StringView target, const QString &pointer) {
                  return settled(id, target, pointer);
              };
        for (auto &[section, pointer] : m_sections) {
            ASSIGN_OR_RETURN(section.body,
                             withIdsChanged(section.type, section.body, pointer, settle));
        }
        return m_sections;
    }

    [[nodiscard]] bool hasOwnIds() const { return m_hasOwnIds; }

private:
    Result<QUuid> idOf(const QJsonObject &object, const QString &pointer)
    {
        const auto given = object.constFind(QStringLiteral("id"));
        if (given == object.constEnd())
            return m_fresh.next();
        const QString text = given->toString();
        const QUuid uuid = isLabel(text) ? m_fresh.next() : uuidFromText(text);
        if (uuid.isNull())
            return fault(QStringLiteral("no id"), pointer, QStringLiteral("an id"));
        if (m_types.contains(uuid) || m_labels.contains(text))
            return fault(QStringLiteral("id stands twice"), pointer,
                         QStringLiteral("an id of its own"));
        if (isLabel(text))
            m_labels.insert(text, uuid);
        else
            m_givenIds.insert(uuid);
        return uuid;
    }

    /// The id that a reference means. What is neither label nor UUID is left to the reader
    /// of the body, which names what it expects.
    Result<QString> settled(const QString &id, QLatin1StringView target, const QString &pointer)
    {
        if (target == u"person")
            return isLabel(id) ? personOf(id) : id;
        const QUuid uuid = isLabel(id) ? m_labels.value(id) : uuidFromText(id);
        if (uuid.isNull() && !isLabel(id))
            return id;
        const QString type = m_types.value(uuid);
        const bool fits = target == u"subject"
                              ? type == Session::type || type == Investigation::type
                              : type == target;
        if (!fits)
            return fault(QStringLiteral("dangling reference"), pointer,
                         QStringLiteral("the id or label of a section of this file: ")
                             + (target == u"subject" ? QStringLiteral("session | investigation")
                                                     : QString(target)));
        return uuidText(uuid);
    }

    QString personOf(const QString &label)
    {
        if (!m_persons.contains(label))
            m_persons.insert(label, m_fresh.next());
        return uuidText(m_persons.value(label));
    }

    FreshIds m_fresh;
    QList<PlacedSection> m_sections;
    QHash<QUuid, QString> m_types;
    QHash<QString, QUuid> m_labels;
    QHash<QString, QUuid> m_persons; ///< People are in no section: their label makes them.
    QSet<QUuid> m_givenIds;
    bool m_hasOwnIds = false;
};

/// `/sections/3/…` of a list of sections as the place it has in the file.
QString placeInFile(const QString &where, const QList<PlacedSection> &sections)
{
    const QString start = QStringLiteral("/sections/");
    if (!where.startsWith(start))
        return where;
    const qsizetype end = where.indexOf(u'/', start.size());
    const qsizetype index = where.mid(start.size(), end - start.size()).toLongLong();
    if (end < 0 || index >= sections.size())
        return where;
    const QString body = sections[index].pointer;
    return body.chopped(5) + where.mid(end); // "/body"
}

Section sectionOf(const Mediator &mediator)
{
    return {QString(Mediator::type), mediator.id.uuid(), bodyOf(mediator)};
}

/// The mediators in the order in which the case names them; then the rest, by name.
QList<Mediator> inOrderOfCase(QList<Mediator> mediators, const CaseFile &file)
{
    const QList<MediatorId> named = mediatorsNamedIn(file);
    const auto rank = [&named](const Mediator &mediator) {
        const qsizetype at = named.indexOf(mediator.id);
        return std::pair(at < 0 ? named.size() : at, mediator.name);
    };
    std::stable_sort(mediators.begin(), mediators.end(),
                     [&rank](const Mediator &a, const Mediator &b) { return rank(a) < rank(b); });
    return mediators;
}

/// Names things by their order of appearance: id1, id2, …
class Appearances
{
public:
    explicit Appearances(QString prefix) : m_prefix(std::move(prefix)) {}

    QString nameOf(const QString &text)
    {
        if (!m_names.contains(text))
            m_names.insert(text, m_prefix + QString::number(m_names.size() + 1));
        return m_names.value(text);
    }

private:
    QString m_prefix;
    QHash<QString, QString> m_names;
};

} // namespace

Result<CaseDocument> caseDocumentFromJson(const QByteArray &bytes, const CodeTables &codes)
{
    ASSIGN_OR_RETURN(const QJsonObject root, openedFile(bytes, QStringLiteral("maplebridge.case"),
                                                        {QStringLiteral("sections")}));
    const QJsonValue list = root.value(QStringLiteral("sections"));
    if (!list.isArray())
        return fault(QStringLiteral("no list"), QStringLiteral("/sections"),
                     QStringLiteral("a list"));
    SectionReader reader;
    const QJsonArray sections = list.toArray();
    for (qsizetype i = 0; i < sections.size(); ++i)
        RETURN_IF_ERROR(reader.take(sections.at(i), QStringLiteral("/sections/%1").arg(i)));
    ASSIGN_OR_RETURN(const QList<PlacedSection> placed, reader.finish());

    CaseDocument document;
    QList<Section> parts;
    QList<PlacedSection> partPlaces;
    for (const PlacedSection &one : placed) {
        if (one.section.type == Mediator::type) {
            ASSIGN_OR_RETURN(Mediator mediator,
                             fromBody<Mediator>(one.section.body, one.pointer, codes));
            mediator.id = MediatorId(one.section.id);
            document.mediators.append(mediator);
        } else {
            parts.append(one.section);
            partPlaces.append(one);
        }
    }
    auto file = caseFileOf(parts, codes);
    if (!file) {
        Error error = file.error();
        error.where = placeInFile(error.where, partPlaces);
        return error;
    }
    document.file = std::move(file).value();
    document.hasOwnIds = reader.hasOwnIds();
    return document;
}

QByteArray comparableJson(const CaseDocument &document)
{
    QList<Section> sections;
    for (const Mediator &mediator : inOrderOfCase(document.mediators, document.file))
        sections.append(sectionOf(mediator));
    sections += sectionsOf(document.file);

    Appearances ids(QStringLiteral("id"));
    Appearances instants(QStringLiteral("t"));
    Appearances hashes(QStringLiteral("pdf"));
    const IdWalker::Change rename
        = [&ids](const QString &id, QLatin1StringView /*target*/, const QString & /*pointer*/) {
              return Result<QString>(ids.nameOf(id));
          };
    QJsonArray list;
    for (const Section &section : sections) {
        const QString id = ids.nameOf(uuidText(section.id));
        QJsonObject body = withIdsChanged(section.type, section.body, {}, rename).value();
        if (section.type == Paper::type) {
            const auto replace = [&body](const QString &key, Appearances &names) {
                if (body.contains(key))
                    body.insert(key, names.nameOf(body.value(key).toString()));
            };
            replace(QStringLiteral("issued_at"), instants);
            replace(QStringLiteral("pdf"), hashes);
        }
        list.append(QJsonObject{{QStringLiteral("type"), section.type},
                                {QStringLiteral("id"), id},
                                {QStringLiteral("body"), body}});
    }
    return canonicalJson(QJsonObject{{QStringLiteral("format"), QStringLiteral("maplebridge.case")},
                                     {QStringLiteral("version"), caseFormatVersion},
                                     {QStringLiteral("sections"), list}});
}

QList<MediatorId> mediatorsNamedIn(const CaseFile &file)
{
    QList<MediatorId> named;
    const IdWalker::Change note
        = [&named](const QString &id, QLatin1StringView target, const QString & /*pointer*/) {
              const MediatorId mediator = MediatorId::fromText(id);
              if (target == Mediator::type && !mediator.isNull() && !named.contains(mediator))
                  named.append(mediator);
              return Result<QString>(id);
          };
    for (const Section &section : sectionsOf(file)) {
        const auto seen = withIdsChanged(section.type, section.body, {}, note);
        Q_ASSERT(seen);
    }
    return named;
}

Result<RoomDocument> roomDocumentFromJson(const QByteArray &bytes, const CodeTables &codes)
{
    const QString people = QStringLiteral("mediators");
    ASSIGN_OR_RETURN(const QJsonObject root, openedFile(bytes, QStringLiteral("maplebridge.room"),
                                                        {QStringLiteral("committee"), people}));
    const QJsonValue committee = root.value(QStringLiteral("committee"));
    if (!committee.isObject())
        return fault(QStringLiteral("no committee"), QStringLiteral("/committee"),
                     QStringLiteral("an object"));
    if (!root.value(people).isArray())
        return fault(QStringLiteral("no list"), QStringLiteral("/mediators"),
                     QStringLiteral("a list"));
    RoomDocument room;
    ASSIGN_OR_RETURN(room.committee, fromBody<Committee>(committee.toObject(),
                                                         QStringLiteral("/committee"), codes));
    room.committee.id = CommitteeId::fresh();
    const QJsonArray list = root.value(people).toArray();
    SectionReader reader;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = QStringLiteral("/mediators/%1").arg(i);
        if (!list.at(i).isObject())
            return fault(QStringLiteral("no object"), pointer, QStringLiteral("an object"));
        QJsonObject section = list.at(i).toObject();
        if (section.contains(QStringLiteral("type")))
            return fault(QStringLiteral("unknown member"), pointer + u"/type",
                         QStringLiteral("no such field"));
        section.insert(QStringLiteral("type"), QString(Mediator::type));
        RETURN_IF_ERROR(reader.take(section, pointer));
    }
    ASSIGN_OR_RETURN(const QList<PlacedSection> placed, reader.finish());
    for (const auto &[section, pointer] : placed) {
        ASSIGN_OR_RETURN(Mediator mediator, fromBody<Mediator>(section.body, pointer, codes));
        mediator.id = MediatorId(section.id);
        room.mediators.append(mediator);
    }
    return room;
}

} // namespace maplebridge
