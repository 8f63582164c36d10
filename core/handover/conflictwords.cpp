// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/conflictwords.h"

#include "core/handover/handoverwords.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 4;

QString said(const char *text)
{
    return QCoreApplication::translate("Handover", text);
}

/// What a section calls itself: the name of a party, the title of an attachment.
QString ownName(const Conflict &conflict)
{
    QList<QJsonObject> bodies{conflict.before.value_or(QJsonObject())};
    for (const ConflictSide &side : conflict.sides)
        bodies.append(side.body);
    for (const QJsonObject &body : std::as_const(bodies)) {
        for (const QString &key : {u"name"_s, u"title"_s, u"what"_s}) {
            if (const QString name = body.value(key).toString(); !name.isEmpty())
                return name;
        }
    }
    return {};
}

} // namespace

QString conflictCase(const Conflict &conflict)
{
    if (conflict.caseId.isNull())
        return said(QT_TRANSLATE_NOOP("Handover", "What belongs to no case"));
    QStringList parts{conflict.caseNumber, conflict.parties};
    parts.removeAll(QString());
    return parts.isEmpty() ? said(QT_TRANSLATE_NOOP("Handover", "A case without number and names"))
                           : parts.join(u"  "_s);
}

QString conflictTitle(const Conflict &conflict)
{
    QString title = sectionName(conflict.type);
    if (const QString name = ownName(conflict); !name.isEmpty())
        title = said(QT_TRANSLATE_NOOP("Handover", "%1 – %2")).arg(title, name);
    QStringList fields;
    for (const ConflictField &field : conflict.fields)
        fields += fieldName(conflict.type, field.field);
    if (fields.isEmpty())
        return title;
    if (fields.size() > mostNamed)
        fields = fields.mid(0, mostNamed) + QStringList{QString(QChar(0x2026))};
    return said(QT_TRANSLATE_NOOP("Handover", "%1: %2"))
        .arg(title, fields.join(said(QT_TRANSLATE_NOOP("Handover", ", "))));
}

QString conflictSentence(const Conflict &conflict)
{
    const bool late = std::any_of(conflict.sides.begin(), conflict.sides.end(),
                                  [](const ConflictSide &side) { return side.isLate; });
    QStringList sentences{
        late ? said(QT_TRANSLATE_NOOP(
            "Handover", "One of them wrote after the case had been handed over, without "
                        "knowing it. Nothing was lost; please choose what shall hold."))
             : said(QT_TRANSLATE_NOOP(
                 "Handover", "They wrote without knowing of each other. Nothing was lost; please "
                             "choose what shall hold."))};
    if (!conflict.mayDecide)
        sentences = {said(QT_TRANSLATE_NOOP("Handover", "Only %1 can decide this. Phone them."))
                         .arg(conflict.owner)};
    else if (conflict.needsRuling)
        sentences += said(QT_TRANSLATE_NOOP(
                              "Handover",
                              "The case is with %1: your decision is a ruling, which only they can "
                              "change again. At best phone them before."))
                         .arg(conflict.owner);
    return joinedSentences(sentences);
}

QString sideSentence(const ConflictSide &side)
{
    const QString when = momentText(side.at);
    QStringList parts{side.who.isEmpty()
                          ? said(QT_TRANSLATE_NOOP("Handover", "%1, on %2")).arg(side.office, when)
                          : said(QT_TRANSLATE_NOOP("Handover", "%1 of %2, on %3"))
                                .arg(side.who, side.office, when)};
    if (!side.source.isEmpty())
        parts += said(QT_TRANSLATE_NOOP("Handover", "from: %1")).arg(side.source);
    if (!side.why.isEmpty())
        parts += said(QT_TRANSLATE_NOOP("Handover", "reason: %1")).arg(side.why);
    if (side.isLate)
        parts += said(QT_TRANSLATE_NOOP("Handover", "written after the case was handed over"));
    return parts.join(u'\n');
}

} // namespace maplebridge
