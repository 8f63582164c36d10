// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/domain/sectiontypes.h"

#include <QTextBoundaryFinder>

namespace maplebridge::tests {

/// A value that was put into a field, and what a paper that prints the field has to say.
struct PutIn
{
    QString path; ///< E.g. "minor.representatives.0.phone".
    QString said;
};

/// Everything that was put into a case so far. Every value is unlike every other.
struct PutInAll
{
    const CodeTables *codes = nullptr;
    QList<PutIn> values;
    bool mixed = false; ///< Han only, or with Uyghur among it.
    int next = 1;

    /// The builder put something else into the field than the filler did.
    void replace(const QString &path, const QString &said)
    {
        forget(path);
        if (!said.isEmpty())
            values.append({path, said});
    }
    void forget(const QString &path)
    {
        values.removeIf([&path](const PutIn &one) { return one.path == path; });
    }
};

/// The first `count` graphemes.
inline QString graphemes(const QString &text, int count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int i = 0; i < count && finder.toNextBoundary() >= 0; ++i) {
    }
    return text.left(finder.position() < 0 ? text.size() : finder.position());
}

/// A text of `length` graphemes that begins (and, with room, ends) with its own number.
inline QString longText(PutInAll &all, int length)
{
    const QString number = QStringLiteral("%1").arg(all.next++, 5, 10, QChar(u'0'));
    const QString begin = u'〔' + number + u'〕';
    const QString end = length >= 20 ? u'《' + number + u'》' : QString();
    const QString han = QStringLiteral(
        "张㐂才·𠮷祥，䶮𬱖喆堃¥12,345.60；（买买提）Café Nº 5、昇玥ABC");
    const QString mixed = QStringLiteral(
        "ئايگۈل مەمەت·㐂𠮷䶮𬱖，¥12,345.60（گۈلنار）2026-يىلى "
        "ABC ");
    const QString &pattern = all.mixed ? mixed : han;
    const auto room = length - static_cast<int>(lengthOf(begin) + lengthOf(end));
    QString filler = pattern.repeated(room / static_cast<int>(lengthOf(pattern)) + 1);
    return begin + graphemes(filler, room) + end;
}

/// Visits a section and puts the longest legal content into each of its fields. Texts that may be
/// 20,000 characters long get `longestFree`, and nothing is longer than `longestAny`; a code is the
/// last of its table, a list of codes all of it. What only chooses between wordings (yes or no,
/// enumerations, ids, order) is left to who builds the case.
class FieldFiller
{
public:
    FieldFiller(QString path, PutInAll *all, int longestFree, int longestAny)
        : m_path(std::move(path)), m_all(all), m_longestFree(longestFree), m_longestAny(longestAny)
    {}

    template<typename T>
    void operator()(QLatin1StringView key, T &member, const FieldNote &note = {})
    {
        fill(m_path + u'.' + QString(key), member, note);
    }

private:
    template<typename T>
    void fill(const QString &path, T &member, const FieldNote &note)
    {
        if constexpr (std::is_same_v<T, QString>) {
            fillText(path, member, note);
        } else if constexpr (std::is_same_v<T, QDate>) {
            member = QDate(2030, 1, 1).addDays(m_all->next++);
            say(path, officialDate(member));
        } else if constexpr (std::is_same_v<T, QTime>) {
            member = QTime(0, 1).addSecs(60 * (m_all->next++ % 1400));
            say(path, member.toString(QStringLiteral("H:mm")));
        } else if constexpr (std::is_same_v<T, Money>) {
            member = {1'234'567 + 7919 * qint64(m_all->next++)};
            say(path, digitsOf(member));
        } else if constexpr (std::is_same_v<T, std::optional<Money>>) {
            member.emplace();
            fill(path, *member, note);
        } else if constexpr (IsList<T>::value) {
            fillList(path, member, note);
        } else if constexpr (Composed<T>) {
            FieldFiller inner(path, m_all, m_longestFree, m_longestAny);
            fieldsOf(inner, member);
        }
    }

    template<typename T>
    void fillList(const QString &path, QList<T> &list, const FieldNote &note)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (!note.codes.isEmpty()) {
                fillCodes(path, list, m_all->codes->table(QString(note.codes)).rows);
                return;
            }
        }
        if constexpr (std::is_same_v<T, QString> || Composed<T>) {
            while (list.size() < 2)
                list.append(T{});
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            fill(path + u'.' + QString::number(i), list[i], note);
    }

    /// All of a code table.
    void fillCodes(const QString &path, QStringList &list, const QList<CodeRow> &rows)
    {
        list.clear();
        for (const CodeRow &row : rows) {
            say(path + u'.' + row.code, row.chinese);
            list.append(row.code);
        }
    }

    void fillText(const QString &path, QString &member, const FieldNote &note)
    {
        if (!note.codes.isEmpty()) {
            // Never the first: it is what goes without saying.
            const QList<CodeRow> &rows = m_all->codes->table(QString(note.codes)).rows;
            const CodeRow row = rows[1 + m_all->next++ % (rows.size() - 1)];
            member = row.code;
            say(path, row.chinese);
            return;
        }
        const int usual = FieldNote{}.longest;
        member = longText(
            *m_all, std::min(m_longestAny, note.longest < usual ? note.longest : m_longestFree));
        say(path, member);
    }

    void say(const QString &path, const QString &said) { m_all->values.append({path, said}); }

    QString m_path;
    PutInAll *m_all;
    int m_longestFree;
    int m_longestAny;
};

template<typename T>
void fillSection(const QString &path, T &section, PutInAll &all, int longestFree,
                 int longestAny = FieldNote{}.longest)
{
    FieldFiller filler(path, &all, longestFree, longestAny);
    fieldsOf(filler, section);
}

} // namespace maplebridge::tests
