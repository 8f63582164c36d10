// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/words/promisewords.h"

#include "core/base/text.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

} // namespace

QString promiseTitle(const Promise &promise, const CaseFile &file)
{
    const QString separator = said(QT_TRANSLATE_NOOP("Words", ", "));
    const Obligation &obligation = *promise.obligation;
    const QString from = file.namesOf(obligation.debtors).join(separator);
    const QString to = file.namesOf(obligation.creditors).join(separator);
    QString title
        = to.isEmpty() ? from : said(QT_TRANSLATE_NOOP("Words", "%1 to %2")).arg(from, to);
    title = said(QT_TRANSLATE_NOOP("Words", "%1: %2")).arg(title, obligation.what);
    if (promise.part > 0)
        title += u"   "_s
                 + said(QT_TRANSLATE_NOOP("Words", "part %1 of %2"))
                       .arg(promise.part)
                       .arg(promise.parts);
    return title;
}

QString promiseState(const Promise &promise, const QDate &today)
{
    QStringList parts;
    const bool isMoney = promise.obligation->kind == DutyKind::Money;
    if (isMoney)
        parts += yuanSignOf(promise.amount);
    if (promise.isKept()) {
        parts += isMoney
                     ? said(QT_TRANSLATE_NOOP("Words", "paid on %1")).arg(dayText(promise.keptOn))
                     : said(QT_TRANSLATE_NOOP("Words", "done on %1")).arg(dayText(promise.keptOn));
        if (promise.dueOn.isValid() && promise.keptOn > promise.dueOn)
            parts += said(QT_TRANSLATE_N_NOOP("Words", "%n day(s) late"),
                          static_cast<int>(promise.dueOn.daysTo(promise.keptOn)));
        return parts.join(u"   "_s);
    }
    parts += promise.dueOn.isValid()
                 ? said(QT_TRANSLATE_NOOP("Words", "due %1")).arg(dayText(promise.dueOn))
                 : said(QT_TRANSLATE_NOOP("Words", "no day set"));
    if (promise.isLate(today))
        parts += said(QT_TRANSLATE_N_NOOP("Words", "%n day(s) late"),
                      static_cast<int>(promise.dueOn.daysTo(today)));
    if (promise.received.fen > 0)
        parts += said(QT_TRANSLATE_NOOP("Words", "%1 paid, %2 open"))
                     .arg(yuanSignOf(promise.received), yuanSignOf(promise.open()));
    return parts.join(u"   "_s);
}

QString resultName(PromiseResult result, bool isAct)
{
    switch (result) {
    case PromiseResult::Kept:
        return isAct ? said(QT_TRANSLATE_NOOP("Words", "Done"))
                     : said(QT_TRANSLATE_NOOP("Words", "Paid"));
    case PromiseResult::Promised:
        return said(QT_TRANSLATE_NOOP("Words", "Will keep it"));
    case PromiseResult::NotReached:
        return said(QT_TRANSLATE_NOOP("Words", "Not reached"));
    case PromiseResult::Refused:
        return said(QT_TRANSLATE_NOOP("Words", "Refuses"));
    case PromiseResult::Disputed:
        return said(QT_TRANSLATE_NOOP("Words", "Disputes it"));
    }
    Q_UNREACHABLE();
}

QString entryText(const Performance &entry, const Promise &promise, const CodeTables &codes)
{
    QStringList parts{resultName(entry.result, promise.obligation->kind == DutyKind::Act)};
    if (entry.amount.fen > 0)
        parts += yuanSignOf(entry.amount);
    if (entry.partial)
        parts += said(QT_TRANSLATE_NOOP("Words", "only a part"));
    if (!entry.manner.isEmpty())
        parts += codes.label(u"contact_manner", entry.manner, isEnglish());
    for (const QString &text : {entry.by, entry.proof, entry.note}) {
        if (!text.isEmpty())
            parts += text;
    }
    if (entry.nextOn.isValid())
        parts += said(QT_TRANSLATE_NOOP("Words", "look again on %1")).arg(dayText(entry.nextOn));
    return said(QT_TRANSLATE_NOOP("Words", "%1: %2"))
        .arg(dayText(entry.on), parts.join(said(QT_TRANSLATE_NOOP("Words", ", "))));
}

QString callScript(const Promise &promise, const CaseFile &file, const FollowUpRules &rules,
                   const QString &committee, const QString &mediator, const QDate &today)
{
    const Obligation &obligation = *promise.obligation;
    const bool isLate = promise.isLate(today);
    const QString prefix = obligation.kind == DutyKind::Act ? u"act_"_s : QString();
    QString script = rules.scripts.value(prefix + (isLate ? u"late"_s : u"before"_s));
    const QString manner = obligation.manner.trimmed();
    const QList<std::pair<QString, QString>> values{
        {u"{debtor}"_s, file.namesOf(obligation.debtors).join(u'、')},
        {u"{creditor}"_s, file.namesOf(obligation.creditors).join(u'、')},
        {u"{committee}"_s, committee},
        {u"{mediator}"_s, mediator},
        {u"{number}"_s, agreementNumber(file)},
        {u"{due}"_s, promise.dueOn.isValid() ? officialDate(promise.dueOn) : u"约定的日期"_s},
        {u"{part}"_s, promise.part > 0 ? u"第%1期"_s.arg(promise.part) : QString()},
        {u"{open}"_s, digitsOf(promise.open()) + u'元'},
        {u"{what}"_s, obligation.what},
        {u"{days}"_s, QString::number(isLate ? promise.dueOn.daysTo(today) : 0)},
        {u"{manner}"_s, manner.isEmpty() ? QString() : u"付款方式：%1。"_s.arg(manner)}};
    for (const auto &[name, value] : values)
        script.replace(name, value);
    return script;
}

QStringList phonesOf(const Promise &promise, const CaseFile &file)
{
    QStringList phones;
    for (const PartyId &id : promise.obligation->debtors) {
        const Party *party = file.party(id);
        if (party == nullptr)
            continue;
        if (!party->details.phone.isEmpty())
            phones += party->details.name + u"  "_s + party->details.phone;
        for (const Representative &one : party->details.representatives) {
            if (!one.phone.isEmpty())
                phones += one.name + u"  "_s + one.phone;
        }
    }
    return phones;
}

QString dueVisitText(const DueVisit &visit, const QDate &today)
{
    const QString rule = isEnglish() ? visit.rule.english : visit.rule.chinese;
    return visit.lastDay < today
               ? said(QT_TRANSLATE_N_NOOP("Words", "%1: until %2, %n day(s) over"),
                      static_cast<int>(visit.lastDay.daysTo(today)))
                     .arg(rule, dayText(visit.lastDay))
               : said(QT_TRANSLATE_NOOP("Words", "%1: until %2")).arg(rule, dayText(visit.lastDay));
}

} // namespace maplebridge
