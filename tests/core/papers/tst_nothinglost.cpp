// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/papers/proofs.h"

#include <QMap>
#include <QRegularExpression>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// No character is ever lost: papers of a case whose every field holds its longest legal content
/// are read back from their PDF and looked at as pixels.
class TestNothingLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_prover = std::make_unique<Prover>(120);
        for (const bool mixed : {false, true})
            m_full.append(fullCase({.mixed = mixed, .longestFree = 220}));
        m_half = fullCase({.mixed = false, .longestFree = 220, .halfOnly = true});
    }

    void knowsEverySection()
    {
        // A new section needs a place in the full case and in the lists of what is printed.
        QStringList types;
        forEachType(CaseSectionTypes{},
                    [&types](auto tag) { types += QString(decltype(tag)::type::type); });
        const QStringList known{
            u"mediator"_s,  u"case"_s,          u"case_narrative"_s, u"party"_s,
            u"party_pii"_s, u"investigation"_s, u"session"_s,        u"minute"_s,
            u"agreement"_s, u"obligation"_s,    u"paper"_s,          u"signing"_s,
            u"closing"_s,   u"case_clock"_s,    u"confirmation"_s,   u"performance"_s,
            u"visit"_s,     u"admission"_s,     u"risk_check"_s,     u"attachment"_s};
        QCOMPARE(types, known);
    }

    void everyFieldStandsOnSomePaper()
    {
        // One of the parties, sessions, duties has to print it: a head only a firm has.
        QMap<QString, bool> printed;
        for (const PutIn &value : m_full[0].put.values) {
            if (matches(neverPrinted(), value.path))
                continue;
            bool &somewhere = printed[kindOf(value.path)];
            for (const QString &document : paperSet().documents()) {
                for (const int record : {1, 2})
                    somewhere = somewhere || !matches(notPrintedOn(document, record), value.path);
            }
        }
        QVERIFY(printed.size() > 100);
        const QString nowhere = printed.keys(false).join(u' ');
        QVERIFY2(nowhere.isEmpty(), qPrintable(nowhere));
    }

    void printsEveryValueOfEveryField_data() { papers(); }
    void printsEveryValueOfEveryField()
    {
        QFETCH(Proof, proof);
        QFETCH(int, which);
        const FullCase &full = which < 2 ? m_full[which] : m_half;
        const auto paper = Prover::composed(proof, full);
        QVERIFY(paper);
        const QString text = squeezed(plainText(paper.value()));
        QList<NotPrinted> excused = neverPrinted() + notPrintedOn(proof.document, proof.record);
        if (proof.half)
            excused += {{u"committee.court"_s, u"which remedies are told is still open"_s},
                        {u"inquirer.name"_s, u"nobody has inquired yet"_s}};
        if (proof.half && (proof.document == u"PERF" || proof.document == u"SLIP"))
            excused += {{u"*.name"_s, u"who owes what is still open"_s}};
        if (proof.half && proof.document == u"VISIT")
            excused += {{u"second.name"_s, u"nobody has visited yet"_s}};
        if (proof.half && proof.document == u"INVEST")
            excused += {{u"recorder.name"_s, u"nobody has inquired yet"_s}};
        QStringList lost;
        int found = 0;
        for (const PutIn &value : full.put.values) {
            if (matches(excused, value.path))
                continue;
            if (text.contains(squeezed(value.said)))
                ++found;
            else
                lost += value.path;
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        // A receipt before anybody paid is an empty form.
        QVERIFY(found > 0 || (proof.half && proof.document == u"PERF"));
    }

    void losesNothingOnTheWayToPaper_data() { papers(true); }
    void losesNothingOnTheWayToPaper()
    {
        QFETCH(Proof, proof);
        QFETCH(int, which);
        const auto paper = Prover::composed(proof, which < 2 ? m_full[which] : m_half);
        QVERIFY(paper);
        const QStringList faults = m_prover->faultsOf(paper.value(), proof.document);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
    }

    /// A proof that could not fail would prove nothing.
    void seesWhatIsWrong()
    {
        FontBook fonts = fontBook();
        InkProof ink(120);
        const PageModel sound
            = layOut(paperOf({paragraph(u"调解协议书"_s)}), PaperProfile{}, fonts);
        QVERIFY2(ink.faultsOf(sound, 0).isEmpty(), qPrintable(ink.faultsOf(sound, 0).join(u'\n')));
        const auto faultsAfter = [&](const auto &damage) {
            PageModel model = sound;
            damage(model.pages[0].texts.last());
            return ink.faultsOf(model, 0).join(u'\n');
        };
        QVERIFY(faultsAfter([](PlacedText &text) {
                    text.runs[0].positions[1].rx() -= text.runs[0].font.pixelSize() / 2;
                }).contains(u"two glyphs"));
        QVERIFY(faultsAfter([](PlacedText &text) {
                    text.room.setRight(text.runs[0].positions[2].x());
                }).contains(u"outside its cell"));
        QVERIFY(faultsAfter([](PlacedText &text) {
                    text.runs[0].positions[1].ry() = -10;
                }).contains(u"outside the page"));
        QVERIFY(!difference(u"调解协书"_s, u"调解协议书"_s).isEmpty());
    }

    void losesNothingOfBlankForms()
    {
        for (const QString &document : paperSet().documents()) {
            const auto paper = paperSet().compose({document, {}, {}, true},
                                                  {nullptr, nullptr, {}, &codeTables(), nullptr});
            QVERIFY(paper);
            const QStringList faults = m_prover->faultsOf(paper.value(), document);
            QVERIFY2(faults.isEmpty(), qPrintable(document + u": "_s + faults.join(u'\n')));
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_prover->pages() << "pages," << m_prover->glyphs() << "glyphs";
        QVERIFY(m_prover->glyphs() > 100'000);
    }

private:
    /// The path without which of several it is.
    static QString kindOf(QString path)
    {
        static const QRegularExpression owner(
            u"^(worker|firm|child|third|paid|worded|unnamed|session|minute|presiding|second|recorder|inquirer)[0-9]*"_s);
        static const QRegularExpression number(u"\\.[0-9]+"_s);
        const QString first = owner.match(path).captured(1);
        const QHash<QString, QString> kinds{
            {u"worker"_s, u"party"_s},     {u"firm"_s, u"party"_s},
            {u"child"_s, u"party"_s},      {u"third"_s, u"party"_s},
            {u"paid"_s, u"duty"_s},        {u"worded"_s, u"duty"_s},
            {u"unnamed"_s, u"duty"_s},     {u"presiding"_s, u"mediator"_s},
            {u"second"_s, u"mediator"_s},  {u"recorder"_s, u"mediator"_s},
            {u"inquirer"_s, u"mediator"_s}};
        if (!first.isEmpty())
            path.replace(owner, kinds.value(first, first));
        return path.replace(number, QString());
    }

    /// Without those that share all their parts with another in the same script: the slow test
    /// has them.
    static void papers(bool fewer = false)
    {
        QTest::addColumn<Proof>("proof");
        QTest::addColumn<int>("which");
        const QStringList names{u"han"_s, u"mixed"_s, u"half"_s};
        for (int which = 0; which < 3; ++which) {
            for (const QString &document : paperSet().documents()) {
                const bool half = which == 2;
                if (fewer && which == 1
                    && QStringList{u"APPLY"_s, u"ACCEPT"_s, u"ORAL"_s, u"WITHDRAW"_s}.contains(
                        document))
                    continue;
                QTest::addRow("%s %s", qPrintable(document), qPrintable(names[which]))
                    << Proof{document, 1, half} << which;
                if (document == u"RECORD" && !half)
                    QTest::addRow("RECORD 2 %s", qPrintable(names[which]))
                        << Proof{document, 2, half} << which;
            }
        }
    }

    std::unique_ptr<Prover> m_prover;
    QList<FullCase> m_full;
    FullCase m_half;
};

Q_DECLARE_METATYPE(Proof)

QTEST_MAIN(TestNothingLost)
#include "tst_nothinglost.moc"
