// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/paperwork/paperdesk.h"
#include "tests/support/verify.h"
#include "tests/ui/screens/camera.h"
#include "tests/ui/typist.h"
#include "tests/ui/windowfixture.h"
#include "ui/cases/steppage.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;

/// Binding the dossier where the case is filed.
class TestDossierWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(u"en"_s);
        m_fixture->open();
        m_fixture->window->resize(1366, 716);
        m_fixture->window->show();
        QApplication::setActiveWindow(m_fixture->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"practice.mbroom"_s)));
        const auto found = m_fixture->room()->cases().findByNumber(u"（2026）红柳人调字第12号"_s);
        VERIFY_RESULT(found);
        m_case = found.value();
    }

    void whatIsMissingIsNamedAndOneFileIsMadeAllTheSame()
    {
        m_fixture->window->openCase(m_case, Step::Archive);
        QTRY_VERIFY(m_fixture->find(u"missing_ACCEPT"_s) != nullptr);
        QVERIFY(m_fixture->find(u"missing_AGREE"_s) != nullptr);
        QVERIFY(m_fixture->find(u"missing_COVER"_s) == nullptr); // the button makes it
        const QString path = m_fixture->path(u"dossier.pdf"_s);
        m_fixture->prompts.willChoose(path);
        Typist typist(m_fixture.get());
        typist.press(u"bindButton"_s);
        QTRY_VERIFY(m_fixture->find<QLabel>(u"dossierOutcome"_s) != nullptr);
        const QString said = m_fixture->find<QLabel>(u"dossierOutcome"_s)->text();
        QVERIFY2(said.contains(u"Saved") && said.contains(u"4 pages")
                     && said.contains(u"Missing: Acceptance register sheet"),
                 qPrintable(said));
        m_fixture->find(u"bindButton"_s)->setFocus(); // to be looked at
        QVERIFY(Camera(m_fixture->window.get(), u"en-15"_s).take(u"23-dossier"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const CaseFile bound = m_fixture->room()->cases().load(m_case).value();
        QCOMPARE(bound.papers.size(), 4);
    }

    void theMissingPaperIsOneClickAway()
    {
        m_fixture->window->openCase(m_case, Step::Archive);
        QTRY_VERIFY(m_fixture->find(u"missing_NOTICE"_s) != nullptr);
        Typist typist(m_fixture.get());
        typist.press(u"missing_NOTICE"_s);
        QTRY_VERIFY(m_fixture->find(u"printButton"_s) != nullptr);
    }

    void whatALaterReaderMustKnowIsKeptAndPrinted()
    {
        m_fixture->window->openCase(m_case, Step::Archive);
        Typist typist(m_fixture.get());
        typist.fill(u"filing_noteEdit"_s, u"照片原件由申请人保存。"_s);
        m_fixture->prompts.willChoose(m_fixture->path(u"dossier.pdf"_s));
        typist.press(u"bindButton"_s);
        QTRY_VERIFY(m_fixture->find<QLabel>(u"dossierOutcome"_s) != nullptr);
        const CaseFile bound = m_fixture->room()->cases().load(m_case).value();
        QCOMPARE(bound.record.filingNote, u"照片原件由申请人保存。"_s);
        const auto note = std::find_if(bound.papers.begin(), bound.papers.end(),
                                       [](const Paper &one) { return one.document == u"NOTE"; });
        QVERIFY(note != bound.papers.end());
        QVERIFY(note->text.contains(bound.record.filingNote));
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
    CaseId m_case;
};

QTEST_MAIN(TestDossierWindow)
#include "tst_dossierwindow.moc"
