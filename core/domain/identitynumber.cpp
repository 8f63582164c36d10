// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/identitynumber.h"

#include "core/base/text.h"

#include <array>

namespace maplebridge {
namespace {

constexpr std::array<int, 17> idWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr QStringView idCheckCharacters = u"10X98765432";
constexpr std::array<int, 17> codeWeights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                          29, 25, 13, 8,  24, 10, 30, 28};
constexpr QStringView codeAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString tidiedNumber(QStringView typed)
{
    return halfWidth(typed).remove(u' ').toUpper();
}

NumberFault faultOfIdNumber(QStringView number, const QDate &today)
{
    if (number.size() != 18)
        return NumberFault::Length;
    int sum = 0;
    for (size_t i = 0; i < idWeights.size(); ++i) {
        const QChar c = number[static_cast<qsizetype>(i)];
        if (!isDigit(c))
            return NumberFault::Characters;
        sum += idWeights[i] * (c.unicode() - u'0');
    }
    if (!isDigit(number[17]) && number[17] != u'X')
        return NumberFault::Characters;
    const QDate birth = birthOfIdNumber(number);
    if (!birth.isValid() || birth > today)
        return NumberFault::Date;
    return number[17] == idCheckCharacters[sum % 11] ? NumberFault::None
                                                     : NumberFault::CheckCharacter;
}

QDate birthOfIdNumber(QStringView number)
{
    if (number.size() != 18)
        return {};
    return QDate::fromString(number.mid(6, 8).toString(), QStringLiteral("yyyyMMdd"));
}

Sex sexOfIdNumber(QStringView number)
{
    if (number.size() != 18 || !isDigit(number[16]))
        return Sex::Unknown;
    return (number[16].unicode() - u'0') % 2 == 1 ? Sex::Male : Sex::Female;
}

int ageOn(const QDate &birth, const QDate &day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return -1;
    const bool hadBirthday
        = std::pair(day.month(), day.day()) >= std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

NumberFault faultOfCreditCode(QStringView code)
{
    if (code.size() != 18)
        return NumberFault::Length;
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const auto value = codeAlphabet.indexOf(code[i]);
        if (value < 0)
            return NumberFault::Characters;
        if (i < 17)
            sum += codeWeights[static_cast<size_t>(i)] * static_cast<int>(value);
    }
    return code[17] == codeAlphabet[(31 - sum % 31) % 31] ? NumberFault::None
                                                          : NumberFault::CheckCharacter;
}

} // namespace maplebridge
