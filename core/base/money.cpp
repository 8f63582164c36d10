// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/money.h"

#include "core/base/text.h"

#include <array>

namespace maplebridge {
namespace {

constexpr std::array<char16_t, 10> capitalDigits{u'零', u'壹', u'贰', u'叁', u'肆',
                                                 u'伍', u'陆', u'柒', u'捌', u'玖'};
constexpr std::array<char16_t, 4> placeNames{u'\0', u'拾', u'佰', u'仟'};

/// Four digits in capitals without leading zeros; inner zeros as one 零.
QString capitalGroup(qint64 group)
{
    QString text;
    bool zeroPending = false;
    qint64 weight = 1000;
    for (size_t place = 4; place-- > 0; weight /= 10) {
        const auto digit = static_cast<size_t>(group / weight % 10);
        if (digit == 0) {
            zeroPending = !text.isEmpty();
            continue;
        }
        if (zeroPending)
            text += QChar(capitalDigits[0]);
        zeroPending = false;
        text += QChar(capitalDigits[digit]);
        if (place > 0)
            text += QChar(placeNames[place]);
    }
    return text;
}

QString capitalYuan(qint64 yuan)
{
    constexpr qint64 wan = 10'000;
    constexpr qint64 yi = wan * wan;
    const std::array<qint64, 4> groups{yuan / (yi * wan), yuan / yi % wan, yuan / wan % wan,
                                       yuan % wan};
    const std::array<QStringView, 4> units{u"万", u"亿", u"万", u""};
    QString text;
    bool gap = false;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i] == 0) {
            gap = !text.isEmpty();
            if (i == 1 && groups[0] != 0)
                text += units[i]; // 壹万亿: the 亿 stands even when its own group is nought
            continue;
        }
        // One 零 stands for any run of noughts between two digits.
        if (!text.isEmpty() && (gap || groups[i] < 1000))
            text += QChar(capitalDigits[0]);
        gap = false;
        text += capitalGroup(groups[i]);
        text += units[i];
    }
    return text;
}

} // namespace

QString digitsOf(Money amount)
{
    const bool negative = amount.fen < 0;
    const auto fen
        = negative ? 0 - static_cast<quint64>(amount.fen) : static_cast<quint64>(amount.fen);
    QString yuan = QString::number(fen / 100);
    for (qsizetype at = yuan.size() - 3; at > 0; at -= 3)
        yuan.insert(at, u',');
    const QString sign = negative ? QStringLiteral("-") : QString();
    return sign + yuan + u'.' + QString::number(fen % 100).rightJustified(2, u'0');
}

QString yuanSignOf(Money amount)
{
    return QChar(u'¥') + digitsOf(amount);
}

QString capitalsOf(Money amount)
{
    if (amount.fen < 0)
        return {};
    const qint64 yuan = amount.fen / 100;
    const auto jiao = static_cast<size_t>(amount.fen / 10 % 10);
    const auto fen = static_cast<size_t>(amount.fen % 10);
    QString text = QStringLiteral("人民币");
    if (amount.fen == 0)
        return text + QStringLiteral("零元整");
    if (yuan > 0)
        text += capitalYuan(yuan) + u'元';
    if (jiao == 0 && fen == 0)
        return text + u'整';
    if (jiao > 0) {
        if (yuan > 0 && yuan % 10 == 0)
            text += QChar(capitalDigits[0]); // the annex allows it either way; written is safer
        text += QChar(capitalDigits[jiao]);
        text += u'角';
    } else if (yuan > 0) {
        text += QChar(capitalDigits[0]);
    }
    if (fen > 0) {
        text += QChar(capitalDigits[fen]);
        text += u'分';
    }
    return text;
}

QString writtenOut(Money amount)
{
    return capitalsOf(amount) + u'（' + yuanSignOf(amount) + u'）';
}

Result<Money> moneyFromText(QStringView typed)
{
    const Error fault{
        ErrorCode::Invalid, QStringLiteral("money: ") + typed, {}, QStringLiteral("money")};
    QString text = halfWidth(typed);
    text.remove(u',').remove(u' ').remove(u'¥').remove(u'￥').remove(QStringLiteral("人民币"));
    qint64 scale = 100;
    if (text.endsWith(u'元'))
        text.chop(1);
    if (text.endsWith(u'万')) {
        text.chop(1);
        scale = 1'000'000;
    }
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    const auto onlyDigits = [](const QString &digits) {
        return std::all_of(digits.begin(), digits.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 12 || !onlyDigits(whole) || !onlyDigits(fraction)
        || (point >= 0 && fraction.isEmpty()))
        return fault;
    qint64 fen = whole.toLongLong() * scale;
    for (const QChar digit : fraction) {
        if (scale == 1 && digit != u'0')
            return fault; // less than a fen
        if (scale == 1)
            continue;
        scale /= 10;
        fen += (digit.unicode() - u'0') * scale;
    }
    if (fen > largestMoney.fen)
        return fault;
    return Money{fen};
}

QList<Money> splitEvenly(Money total, int parts)
{
    if (parts < 1)
        return {};
    qint64 each = total.fen / parts;
    if (each >= 100)
        each -= each % 100;
    QList<Money> amounts(parts, Money{each});
    amounts.last() = {total.fen - each * (parts - 1)};
    return amounts;
}

} // namespace maplebridge
