// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/dossierparts.h"
#include "tests/core/documents/papercases.h"

#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;

/// What stands in a dossier, in which order, on which pages.
class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case = leakCase();
        m_case.file.papers.clear();
        m_case.file.attachments.clear();
        m_case.file.signings.clear();
        if (!m_case.file.closing)
            m_case.file.closing = Closing{};
        m_case.file.closing->outcome = u"written"_s;
        m_case.file.closing->on = QDate(2026, 7, 31);
    }

    void numbersRunThroughTheOrderOfTheParts()
    {
        // Issued in another order than they are bound.
        issue(u"AGREE"_s, {}, 3, {2026, 5, 8});
        issue(u"RECORD"_s, m_case.session(1), 2, {2026, 5, 8});
        issue(u"RECORD"_s, m_case.session(0), 1, {2026, 4, 24});
        issue(u"ACCEPT"_s, {}, 2, {2026, 4, 20});
        hand(u"漏水照片"_s, u"photo"_s, u"image/jpeg"_s, 0);
        hand(u"装修合同"_s, u"evidence"_s, {}, 4);
        hand(u"通话录音"_s, u"recording"_s, u"audio/mpeg"_s, 0);
        hand(u"身份证"_s, u"identity"_s, u"image/png"_s, 1);
        QCOMPARE(listed(), (QStringList{u"acceptance 1-2"_s, u"identity 3-3"_s, u"evidence 4-8"_s,
                                        u"record 9-11"_s, u"agreement 12-14"_s, u"note 0-0"_s,
                                        u"back 0-0"_s}));
        const auto parts = dossierPartsOf(m_case.file, *m_case.context().codes);
        QCOMPARE(lastPageOf(parts), 14);
        for (const DossierPart &part : parts) {
            if (part.code == u"record")
                QCOMPARE(part.leaves.first().paper->subject, m_case.session(0)); // by day
            if (part.code == u"evidence")
                QCOMPARE(part.leaves.last().firstPage, 0); // a recording has no page
        }
    }

    void theSignedVersionStandsThereElseTheNewest()
    {
        const Paper first = issue(u"AGREE"_s, {}, 3, {2026, 5, 8});
        const Paper second = issue(u"AGREE"_s, {}, 5, {2026, 5, 9}, 2);
        QCOMPARE(listed().first(), u"agreement 1-5"_s);
        Signing signing;
        signing.id = SectionId::fresh();
        signing.paper = first.id;
        m_case.file.signings = {signing};
        QCOMPARE(listed().first(), u"agreement 1-3"_s);
        Q_UNUSED(second)
    }

    void aBlankThatNobodySignedIsNoPaperOfTheDossier()
    {
        issue(u"ACCEPT"_s, {}, 2, {2026, 4, 20});
        m_case.file.papers.last().blank = true;
        QCOMPARE(listed(), (QStringList{u"note 0-0"_s, u"back 0-0"_s}));
    }

    void namesWhatMustBeThereAndWasNeverIssued()
    {
        const auto missing = [this] {
            QStringList documents;
            for (const MissingPaper &one : missingFromDossier(m_case.file, *m_case.context().codes))
            {
                if (!one.madeWithIt)
                    documents += one.document;
            }
            return documents;
        };
        const QStringList before = missing();
        QVERIFY(before.contains(u"ACCEPT"_s) && before.contains(u"NOTICE"_s)
                && before.contains(u"AGREE"_s));
        QCOMPARE(before.count(u"RECORD"_s), m_case.file.sessions.size());
        QVERIFY(!before.contains(u"APPLY"_s)); // asked by word of mouth: the register sheet says it
        issue(u"ACCEPT"_s, {}, 1, {2026, 4, 20});
        issue(u"RECORD"_s, m_case.session(0), 1, {2026, 4, 24});
        const QStringList after = missing();
        QVERIFY(!after.contains(u"ACCEPT"_s));
        QCOMPARE(after.count(u"RECORD"_s), m_case.file.sessions.size() - 1);
    }

    void aScanOfASignedPaperIsNoLeafOfItsOwn()
    {
        hand(u"协议书扫描件"_s, u"signed_scan"_s, u"image/png"_s, 1);
        QCOMPARE(listed(), (QStringList{u"note 0-0"_s, u"back 0-0"_s}));
        const auto out = leftOutOf(m_case.file, *m_case.context().codes);
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first()->title, u"协议书扫描件"_s);
    }

    void everyDocumentOfADossierHasAPlace()
    {
        QStringList placed;
        const CodeTables &codes = *m_case.context().codes;
        for (const CodeRow &row : codes.table(u"dossier_part").rows) {
            for (const QJsonValue value : row.more[u"documents"_s].toArray()) {
                QVERIFY2(!placed.contains(value.toString()), qPrintable(value.toString()));
                QVERIFY2(codes.table(u"document").find(value.toString()) != nullptr,
                         qPrintable(value.toString()));
                placed += value.toString();
            }
            for (const QJsonValue value : row.more[u"must"_s].toArray())
                QVERIFY2(placed.contains(value.toString()), qPrintable(value.toString()));
        }
        // A slip is given away, the report of a danger stays in the office.
        for (const CodeRow &row : codes.table(u"document").rows) {
            if (row.code != u"SLIP" && row.code != u"RISK")
                QVERIFY2(placed.contains(row.code), qPrintable(row.code));
        }
        QVERIFY(!placed.contains(u"RISK"_s));
    }

private:
    Paper issue(const QString &document, SectionId subject, int pages, const QDate &day,
                int version = 1)
    {
        Paper paper;
        paper.id = PaperId::fresh();
        paper.document = document;
        paper.subject = subject;
        paper.pages = pages;
        paper.day = day;
        paper.version = version;
        m_case.file.papers += paper;
        return paper;
    }

    void hand(const QString &title, const QString &category, const QString &mediaType, int pages)
    {
        Attachment one;
        one.id = SectionId::fresh();
        one.title = title;
        one.category = category;
        one.mediaType = mediaType;
        one.pages = pages;
        m_case.file.attachments += one;
    }

    /// "record 9-11" for each part that the contents list names.
    [[nodiscard]] QStringList listed() const
    {
        QStringList lines;
        for (const DossierPart &part : dossierPartsOf(m_case.file, *m_case.context().codes)) {
            if (part.listed)
                lines += u"%1 %2-%3"_s.arg(part.code).arg(part.firstPage()).arg(part.lastPage());
        }
        return lines;
    }

    PaperCase m_case;
};

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
