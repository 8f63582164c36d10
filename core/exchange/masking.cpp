// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/masking.h"

#include "core/base/text.h"
#include "core/domain/sectiontypes.h"

#include <QRegularExpression>

#include <algorithm>

namespace maplebridge {
namespace {

const QString stars = QStringLiteral("****");

/// How much of an address names a region: up to the last word for one. A 小区 or 园区 is none.
qsizetype regionEnd(const QString &address)
{
    static const QRegularExpression region(
        QStringLiteral("^.*(?:省|市|自治州|盟|县|旗|街道|镇|乡|(?<![小社园校片库])区)"));
    const auto match = region.match(address);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

/// Numbers that give a human away wherever they stand.
QString withoutNumbers(QString text)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString (*mask)(QStringView);
    };
    static const QList<Rule> rules{
        // Identity and credit numbers, accounts of banks, then telephones.
        {QRegularExpression(QStringLiteral("(?<![0-9A-Za-z])[0-9A-Z]{17}[0-9A-Zx](?![0-9A-Za-z])")),
         maskedIdNumber},
        {QRegularExpression(QStringLiteral("(?<![0-9])(?:[0-9]{4} ){3,4}[0-9]{1,4}(?![0-9])")),
         maskedPhone},
        {QRegularExpression(QStringLiteral("(?<![0-9])[0-9]{12,19}(?![0-9])")), maskedPhone},
        {QRegularExpression(QStringLiteral("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")), maskedPhone},
        {QRegularExpression(QStringLiteral("(?<![0-9])0[0-9]{2,3}[- ]?[0-9]{7,8}(?![0-9])")),
         maskedPhone},
    };
    for (const Rule &rule : rules) {
        qsizetype from = 0;
        for (auto match = rule.pattern.match(text, from); match.hasMatch();
             match = rule.pattern.match(text, from))
        {
            const QString masked = rule.mask(match.captured());
            text.replace(match.capturedStart(), match.capturedLength(), masked);
            from = match.capturedStart() + masked.size();
        }
    }
    return text;
}

/// Knows what has to go from texts, and takes it away.
class TextMask
{
public:
    void addNumber(const QString &number)
    {
        if (number.size() >= 6)
            m_words.append({number, maskedIdNumber(number)});
    }

    void addPhone(const QString &phone)
    {
        QString digits = phone;
        digits.remove(u'-').remove(u' ');
        for (const QString &form : {phone, digits}) {
            if (form.size() >= 7)
                m_words.append({form, maskedPhone(form)});
        }
    }

    void addAddress(const QString &address)
    {
        const QString rest = address.mid(regionEnd(address));
        if (rest.size() >= 4)
            m_words.append({rest, stars});
    }

    void addBirth(const QDate &birth)
    {
        if (!birth.isValid())
            return;
        for (const QString &form : {officialDate(birth), birth.toString(u"yyyy年MM月dd日"),
                                    birth.toString(u"yyyy-MM-dd"), birth.toString(u"yyyy.M.d"),
                                    birth.toString(u"yyyy/M/d"), birth.toString(u"yyyyMMdd")})
            m_words.append({form, stars});
    }

    /// Call it once all words were added: the longest go first, so that no part is left over.
    void finish()
    {
        std::stable_sort(m_words.begin(), m_words.end(), [](const auto &a, const auto &b) {
            return a.first.size() > b.first.size();
        });
    }

    [[nodiscard]] QString masked(QString text) const
    {
        for (const auto &[word, mask] : m_words)
            text.replace(word, mask, Qt::CaseInsensitive);
        return withoutNumbers(text);
    }

    /// Visits the fields of a section and of its parts; codes are no texts.
    template<typename T>
    void operator()(QLatin1StringView /*key*/, T &member, const FieldNote &note = {})
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (note.codes.isEmpty())
                member = masked(member);
        } else if constexpr (IsList<T>::value) {
            for (auto &item : member)
                (*this)({}, item, note);
        } else if constexpr (Composed<T>) {
            fieldsOf(*this, member);
        }
    }

private:
    QList<std::pair<QString, QString>> m_words;
};

TextMask maskFor(const CaseDocument &document)
{
    TextMask mask;
    for (const Party &party : document.file.parties) {
        const PartyDetails &details = party.details;
        mask.addNumber(details.idNumber);
        mask.addNumber(details.headIdNumber);
        mask.addPhone(details.phone);
        mask.addAddress(details.address);
        mask.addBirth(details.birth);
        mask.addBirth(birthOfIdNumber(details.idNumber));
        for (const Representative &one : details.representatives) {
            mask.addNumber(one.idNumber);
            mask.addPhone(one.phone);
        }
    }
    for (const Session &session : document.file.sessions)
        mask.addNumber(session.interpreter.idNumber);
    for (const Mediator &mediator : document.mediators)
        mask.addPhone(mediator.phone);
    mask.finish();
    return mask;
}

void maskFields(PartyDetails &details)
{
    details.idNumber = maskedIdNumber(details.idNumber);
    details.headIdNumber = maskedIdNumber(details.headIdNumber);
    details.phone = maskedPhone(details.phone);
    details.address = maskedAddress(details.address);
    // With it the masked part of an identity number could be filled in again.
    details.birth = {};
    for (Representative &one : details.representatives) {
        one.idNumber = maskedIdNumber(one.idNumber);
        one.phone = maskedPhone(one.phone);
    }
}

} // namespace

QString maskedAddress(const QString &address)
{
    const qsizetype end = regionEnd(address);
    return end == address.size() ? address : address.left(end) + stars;
}

CaseDocument maskedDocument(const CaseDocument &document)
{
    TextMask mask = maskFor(document);
    CaseDocument shown = document;
    CaseFile &file = shown.file;
    // A case of its own: taken in again, it must never stand for the one it was made from.
    file.id = CaseId::fresh();
    for (Party &party : file.parties)
        maskFields(party.details);
    for (Session &session : file.sessions)
        session.interpreter.idNumber = maskedIdNumber(session.interpreter.idNumber);
    for (Investigation &inquiry : file.investigations) {
        if (!inquiry.askedDetails.isEmpty())
            inquiry.askedDetails = stars;
    }
    for (Mediator &mediator : shown.mediators)
        mediator.phone = maskedPhone(mediator.phone);
    file.record.place = maskedAddress(file.record.place);
    for (Paper &paper : file.papers) {
        paper.text.clear();
        paper.pdf.clear();
        paper.content.clear();
    }
    for (Attachment &attachment : file.attachments)
        attachment.file.clear();

    const auto visit = [&mask](auto &value) { fieldsOf(mask, value); };
    const auto visitAll = [&visit](auto &values) {
        for (auto &value : values)
            visit(value);
    };
    visit(file.record);
    visit(file.narrative);
    for (Party &party : file.parties)
        visit(party.details);
    visitAll(file.investigations);
    visitAll(file.sessions);
    visitAll(file.minutes);
    if (file.agreement)
        visit(*file.agreement);
    visitAll(file.obligations);
    visitAll(file.signings);
    if (file.clock)
        visit(*file.clock);
    if (file.confirmation)
        visit(*file.confirmation);
    if (file.admission)
        visit(*file.admission);
    if (file.risk)
        visit(*file.risk);
    visitAll(file.performances);
    visitAll(file.visits);
    visitAll(file.attachments);
    if (file.closing)
        visit(*file.closing);
    visitAll(shown.mediators);
    return shown;
}

} // namespace maplebridge
