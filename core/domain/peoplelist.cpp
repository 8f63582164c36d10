// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/peoplelist.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <optional>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

enum class Field { Name, Sex, Ethnicity, IdNumber, Phone, Address, Occupation, Birth, Count };

struct Head
{
    Field field;
    const char16_t *words; ///< Any of them, with | between.
};

/// How people head the columns of such lists; the first that fits holds (身份证住址 is an address).
const std::array heads{
    Head{Field::Count, u"序号|编号|序|no"},
    Head{Field::Name, u"姓名|名字|姓 名|name"},
    Head{Field::Sex, u"性别|sex"},
    Head{Field::Ethnicity, u"民族"},
    Head{Field::Address, u"住址|地址|住所|address"},
    Head{Field::IdNumber, u"身份证|身份号码|证件号|公民身份|id"},
    Head{Field::Phone, u"电话|手机|联系方式|phone"},
    Head{Field::Occupation, u"职业|职务|工种|occupation"},
    Head{Field::Birth, u"出生"},
};

std::optional<Field> fieldOfHead(const QString &cell)
{
    const QString head = cell.simplified().toLower();
    for (const Head &one : heads) {
        for (const QString &word : QString::fromUtf16(one.words).split(u'|')) {
            const bool isLatin = word.front().unicode() < 0x80;
            if (head.startsWith(word) || (!isLatin && word.size() > 1 && head.contains(word)))
                return one.field;
        }
    }
    return std::nullopt;
}

/// The cells of one line; a cell in quotes may hold the separator.
QStringList cellsOf(const QString &line)
{
    static const QRegularExpression written(u"[,，;；]"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList cells;
    if (line.contains(u'\t')) {
        cells = line.split(u'\t');
    } else if (line.contains(written)) {
        QString cell;
        bool quoted = false;
        for (const QChar sign : line) {
            if (sign == u'"')
                quoted = !quoted;
            else if (!quoted && u",，;；"_s.contains(sign))
                cells.append(std::exchange(cell, QString()));
            else
                cell += sign;
        }
        cells.append(cell);
    } else {
        cells = line.split(blanks);
    }
    for (QString &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2);
        if (cell.startsWith(u'\'') || cell.startsWith(u'’')) // a number kept as text
            cell.remove(0, 1);
    }
    return cells;
}

/// What a cell without a head is, by its form.
std::optional<Field> fieldByForm(const QString &cell, const CodeTables &codes)
{
    static const QRegularExpression id(u"^[0-9]{17}[0-9Xx]$|^[0-9]{15}$"_s);
    static const QRegularExpression phone(u"^[+0-9][0-9 -]{6,17}$"_s);
    static const QRegularExpression count(u"^[0-9]{1,3}[.、]?$"_s);
    const QString tidied = tidiedNumber(cell);
    if (id.match(tidied).hasMatch())
        return Field::IdNumber;
    if (count.match(tidied).hasMatch())
        return Field::Count;
    if (phone.match(tidied).hasMatch())
        return Field::Phone;
    if (cell == u"男" || cell == u"女")
        return Field::Sex;
    for (const CodeRow &row : codes.table(u"ethnicity").rows) {
        if (cell == row.chinese)
            return Field::Ethnicity;
    }
    return std::nullopt;
}

QString ethnicityOf(const QString &cell, const CodeTables &codes)
{
    for (const CodeRow &row : codes.table(u"ethnicity").rows) {
        if (row.chinese == cell || row.chinese == QString(cell + u'族'))
            return row.code;
    }
    return {};
}

QDate dayIn(QString cell)
{
    static const QRegularExpression between(u"[年月./]"_s);
    cell.remove(u'日').replace(between, u"-"_s);
    const QDate day = QDate::fromString(cell, u"yyyy-M-d"_s);
    return day.isValid() ? day : QDate::fromString(cell, u"yyyyMMdd"_s);
}

/// Puts a cell into its field; false when it says nothing there.
bool take(Field field, const QString &cell, PartyDetails &details, const CodeTables &codes)
{
    switch (field) {
    case Field::Count:
        return true;
    case Field::Name:
        details.name = normalisedName(cell);
        details.typedName = details.name == cell ? QString() : cell;
        return true;
    case Field::Sex:
        details.sex = cell.startsWith(u'男')
                          ? Sex::Male
                          : (cell.startsWith(u'女') ? Sex::Female : Sex::Unknown);
        return details.sex != Sex::Unknown;
    case Field::Ethnicity:
        details.ethnicity = ethnicityOf(cell, codes);
        return !details.ethnicity.isEmpty();
    case Field::IdNumber:
        details.idNumber = tidiedNumber(cell);
        return true;
    case Field::Phone:
        details.phone = cell;
        return true;
    case Field::Address:
        details.address = cell;
        return true;
    case Field::Occupation:
        details.occupation = cell;
        return true;
    case Field::Birth:
        details.birth = dayIn(cell);
        return details.birth.isValid();
    }
    return false;
}

/// Who is there already, by number or else by name.
class Known
{
public:
    void add(const PartyDetails &details)
    {
        if (!details.idNumber.isEmpty())
            m_numbers.insert(details.idNumber);
        m_names.insert(details.name, details.idNumber);
    }
    [[nodiscard]] bool has(const PartyDetails &details) const
    {
        if (!details.idNumber.isEmpty() && m_numbers.contains(details.idNumber))
            return true;
        // Two people may bear one name; with two numbers they are two.
        for (const QString &number : m_names.values(details.name)) {
            if (number.isEmpty() || details.idNumber.isEmpty())
                return true;
        }
        return false;
    }

private:
    QSet<QString> m_numbers;
    QMultiHash<QString, QString> m_names;
};

} // namespace

PeopleList peopleIn(const QString &text, Side side, const CaseFile &file, const CodeTables &codes)
{
    PeopleList list;
    Known known;
    for (const Party &party : file.parties)
        known.add(party.details);
    int position = static_cast<int>(file.side(side).size());
    QList<std::optional<Field>> columns;
    bool isHeaded = false;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(line);
        if (!isHeaded && list.people.isEmpty()) {
            QList<std::optional<Field>> found;
            for (const QString &cell : cells)
                found.append(fieldOfHead(cell));
            if (found.contains(Field::Name)) {
                isHeaded = true;
                columns = found;
                for (qsizetype at = 0; at < cells.size(); ++at) {
                    if (!found[at] && !cells[at].isEmpty())
                        list.leftOut.append(cells[at]);
                }
                continue;
            }
        }
        ListedPerson person;
        person.line = number;
        PartyDetails &details = person.party.details;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const QString &cell = cells[at];
            if (cell.isEmpty() || (isHeaded && at < columns.size() && !columns[at]))
                continue; // said once, by the head of its column
            std::optional<Field> field = isHeaded ? columns.value(at) : fieldByForm(cell, codes);
            if (!isHeaded && !field)
                field = details.name.isEmpty() ? Field::Name : Field::Address;
            const bool twice = !isHeaded && field == Field::Address && !details.address.isEmpty();
            if (!field || twice || !take(*field, cell, details, codes))
                person.notTaken.append(cell);
        }
        if (details.name.isEmpty())
            continue;
        if (faultOfIdNumber(details.idNumber, QDate(9999, 12, 31)) == NumberFault::None) {
            if (details.sex == Sex::Unknown)
                details.sex = sexOfIdNumber(details.idNumber);
            if (!details.birth.isValid())
                details.birth = birthOfIdNumber(details.idNumber);
        }
        person.isThere = known.has(details);
        known.add(details);
        person.party.id = PartyId::fresh();
        person.party.person = PersonId::fresh();
        person.party.side = side;
        person.party.position = position++;
        details.id = SectionId::fresh();
        details.party = person.party.id;
        list.people.append(person);
    }
    return list;
}

} // namespace maplebridge
