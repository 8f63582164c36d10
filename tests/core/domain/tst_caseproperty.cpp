// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/datafile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace maplebridge;
using tests::shippedCodes;

namespace {

/// Fills every field of a section by its type, so that a new field is covered by itself.
/// Ids stay as they are: they are tied afterwards.
class Filler
{
public:
    explicit Filler(QRandomGenerator *random) : m_random(random) {}

    template<typename T>
    void operator()(QLatin1StringView /*key*/, T &member, const FieldNote &note = {})
    {
        if (note.required || m_random->bounded(4) > 0)
            fill(member, note);
    }

private:
    void fill(QString &text, const FieldNote &note)
    {
        if (!note.codes.isEmpty()) {
            const auto &rows = shippedCodes().table(QString(note.codes)).rows;
            text = rows[m_random->bounded(rows.size())].code;
            return;
        }
        static const QStringList pieces{u"红柳"_s,
                                        u"𠅤𬱖䶮"_s,
                                        u"阿不都拉·买买提"_s,
                                        u"خەلق مۇرەسسە"_s,
                                        u"e\u0301\u0323"_s,
                                        u"👨\u200D👩\u200D👧"_s,
                                        u"\u202Eabc\u2069"_s,
                                        u"\"\\/'"_s,
                                        u"\n\t\r\b\f"_s,
                                        u"\u0001\u001F\u007F"_s,
                                        u"\uFEFF\uFFFE\uFFFF"_s,
                                        u"\u2028\u2029"_s,
                                        u"#label"_s,
                                        u"null"_s,
                                        u"　 "_s,
                                        u"￥１２"_s,
                                        QString(QChar(0)),
                                        u"\U0010FFFF"_s};
        text.clear();
        const auto count = m_random->bounded(1, 4);
        for (int i = 0; i < count; ++i) {
            const QString next = text + pieces[m_random->bounded(pieces.size())];
            if (next.size() <= note.longest)
                text = next;
        }
    }
    void fill(bool &flag, const FieldNote & /*unused*/) { flag = m_random->bounded(2) == 1; }
    void fill(int &number, const FieldNote & /*unused*/)
    {
        number = m_random->bounded(largestCount + 1);
    }
    void fill(Money &amount, const FieldNote & /*unused*/)
    {
        amount.fen = m_random->bounded(2) == 0 ? m_random->bounded(3)
                                               : largestMoney.fen - m_random->bounded(3);
    }
    void fill(std::optional<Money> &amount, const FieldNote &note) { fill(amount.emplace(), note); }
    void fill(QDate &day, const FieldNote & /*unused*/)
    {
        day = QDate(1850, 1, 1).addDays(m_random->bounded(128'000));
    }
    void fill(QTime &time, const FieldNote & /*unused*/)
    {
        time = QTime(m_random->bounded(24), m_random->bounded(60));
    }
    template<typename Tag>
    void fill(Id<Tag> & /*unused*/, const FieldNote & /*unused*/)
    {}
    template<Worded T>
    void fill(T &word, const FieldNote & /*unused*/)
    {
        const auto words = storedWords(static_cast<T *>(nullptr));
        word = words[m_random->bounded(static_cast<quint32>(words.size()))].first;
    }
    template<typename T>
    void fill(QList<T> &list, const FieldNote &note)
    {
        if constexpr (!IsId<T>::value) {
            list.resize(m_random->bounded(4));
            for (T &item : list)
                fill(item, note);
        }
    }
    template<typename T>
    requires std::is_class_v<T>
    void fill(T &part, const FieldNote & /*unused*/) { fieldsOf(*this, part); }

    QRandomGenerator *m_random;
};

/// Makes whole documents in which every reference is tied.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    CaseDocument make()
    {
        CaseDocument document;
        document.hasOwnIds = true;
        document.mediators = some<Mediator>();
        CaseFile &file = document.file;
        file.id = CaseId::fresh();
        fill(file.record);
        file.narrative.id = SectionId::fresh();
        fill(file.narrative);
        file.parties = some<Party>();
        file.investigations = some<Investigation>();
        file.sessions = some<Session>();
        file.minutes = file.sessions.isEmpty() ? QList<MinuteLine>() : some<MinuteLine>();
        file.obligations = some<Obligation>();
        file.papers = some<Paper>();
        file.signings = some<Signing>();
        if (chance())
            file.agreement = one<Agreement>();
        if (chance())
            file.closing = one<Closing>();
        if (chance())
            file.clock = one<CaseClock>();
        if (chance())
            file.confirmation = one<Confirmation>();
        if (!file.obligations.isEmpty())
            file.performances = some<Performance>();
        file.visits = some<Visit>();
        tie(document);
        return inOrder(document);
    }

private:
    bool chance() { return m_random.bounded(3) > 0; }

    template<typename T>
    void fill(T &value)
    {
        Filler filler(&m_random);
        fieldsOf(filler, value);
    }
    template<typename T>
    T one()
    {
        T value;
        value.id = decltype(value.id)::fresh();
        fill(value);
        return value;
    }
    template<typename T>
    QList<T> some()
    {
        QList<T> list;
        for (int i = m_random.bounded(5); i > 0; --i)
            list.append(one<T>());
        return list;
    }
    template<typename T>
    auto anyOf(const QList<T> &list) -> decltype(T::id)
    {
        return list.isEmpty() || !chance() ? decltype(T::id)()
                                           : list[m_random.bounded(list.size())].id;
    }
    template<typename T>
    auto manyOf(const QList<T> &list) -> QList<decltype(T::id)>
    {
        QList<decltype(T::id)> ids;
        for (const T &item : list) {
            if (chance())
                ids.append(item.id);
        }
        return ids;
    }

    void tie(CaseDocument &document)
    {
        CaseFile &file = document.file;
        const QList<Mediator> &people = document.mediators;
        const auto staff = [&](auto &part) {
            part.presiding = anyOf(people);
            part.mediators = manyOf(people);
            part.recorder = anyOf(people);
        };
        staff(file.record);
        for (Party &party : file.parties) {
            party.person = chance() ? PersonId::fresh() : PersonId();
            if (!chance())
                continue;
            fill(party.details);
            party.details.id = SectionId::fresh();
            party.details.party = party.id;
        }
        for (Session &session : file.sessions) {
            staff(session);
            session.present = manyOf(file.parties);
        }
        for (MinuteLine &line : file.minutes) {
            line.session = file.sessions[m_random.bounded(file.sessions.size())].id;
            line.party = anyOf(file.parties);
            line.mediator = anyOf(people);
        }
        for (Investigation &inquiry : file.investigations) {
            inquiry.askedParty = anyOf(file.parties);
            inquiry.investigators = manyOf(people);
            inquiry.recorder = anyOf(people);
        }
        tieAgreement(file);
        for (Performance &entry : file.performances) {
            entry.obligation = file.obligations[m_random.bounded(file.obligations.size())].id;
            entry.mediator = anyOf(people);
        }
        for (Visit &visit : file.visits) {
            visit.asked = manyOf(file.parties);
            visit.visitors = manyOf(people);
        }
        for (Paper &paper : file.papers) {
            if (!file.sessions.isEmpty() && chance())
                paper.subject = SectionId(file.sessions.first().id.uuid());
            else
                paper.subject = anyOf(file.investigations);
        }
        for (Signing &signing : file.signings) {
            signing.paper = anyOf(file.papers);
            signing.party = anyOf(file.parties);
            signing.mediator = anyOf(people);
        }
    }

    void tieAgreement(CaseFile &file)
    {
        for (Obligation &obligation : file.obligations) {
            obligation.debtors = manyOf(file.parties);
            obligation.creditors = manyOf(file.parties);
            for (Allocation &share : obligation.allocations)
                share.creditor = anyOf(file.parties);
        }
        if (!file.agreement)
            return;
        file.agreement->parties = manyOf(file.parties);
        for (Clause &clause : file.agreement->clauses)
            clause.obligation = anyOf(file.obligations);
    }

    /// The order that a case file keeps: reading sorts, so what is written is sorted first.
    static CaseDocument inOrder(CaseDocument document)
    {
        auto sorted = caseFileOf(sectionsOf(document.file), shippedCodes());
        if (!sorted)
            qFatal("made a bad case: %s, expected %s", qPrintable(sorted.error().where),
                   qPrintable(sorted.error().expected));
        document.file = std::move(sorted).value();
        return document;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestCaseProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsKeepEveryField()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const CaseFile file = Maker(seed).make().file;
            const QList<Section> sections = sectionsOf(file);
            const auto again = caseFileOf(sections, shippedCodes());
            QVERIFY(again);
            QVERIFY2(again.value() == file, qPrintable(QString::number(seed)));
            QVERIFY(sectionsOf(again.value()) == sections);
        }
    }

    void writtenAndReadAgainIsTheSame()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const CaseDocument document = Maker(seed).make();
            const QByteArray written = caseDocumentJson(document);
            const auto again = caseDocumentFromJson(written, shippedCodes());
            QVERIFY2(again, again ? "" : qPrintable(again.error().where + again.error().expected));
            QVERIFY2(again.value() == document, qPrintable(QString::number(seed)));
            QCOMPARE(caseDocumentJson(again.value()), written);
            QCOMPARE(comparableJson(again.value()), comparableJson(document));
        }
    }

    void aSpoiltFileIsReadWholeOrRefused()
    {
        const QByteArray written = caseDocumentJson(Maker(7).make());
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            QByteArray spoilt = written;
            spoilt[random.bounded(spoilt.size())] = static_cast<char>(random.bounded(256));
            const auto read = caseDocumentFromJson(spoilt, shippedCodes());
            if (!read)
                QVERIFY(!read.error().where.isEmpty());
        }
        for (qsizetype length = 0; length < written.size() - 2; length += 97)
            QVERIFY(!caseDocumentFromJson(written.first(length), shippedCodes()));
    }
};

QTEST_GUILESS_MAIN(TestCaseProperty)
#include "tst_caseproperty.moc"
