// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/attachments.h"
#include "tests/support/roomfixture.h"

#include <QFile>

using namespace maplebridge;
using tests::RoomFixture;

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RoomFixture>();
        VERIFY_RESULT(m_fixture->create());
        m_case = CaseDesk(m_fixture->room.get()).openCase().value();
    }

    void aFileIsKeptToTheLetter()
    {
        const QByteArray bytes("\x89"
                               "PNG\r\n\x1a\n and more",
                               18);
        const auto read
            = readForAttaching(written(QStringLiteral("天花板 1.png"), bytes), limits());
        VERIFY_RESULT(read);
        QCOMPARE(read.value().mediaType, QStringLiteral("image/png"));
        const auto kept = attach(m_fixture->room.get(), m_case, {}, read.value());
        VERIFY_RESULT(kept);
        QCOMPARE(kept.value().title, QStringLiteral("天花板 1"));
        QCOMPARE(kept.value().receivedOn, QDate(2026, 5, 8));
        QCOMPARE(m_fixture->room->cases().attachment(kept.value().file).value(), bytes);
        VERIFY_RESULT(m_fixture->reopen());
        const auto file = m_fixture->room->cases().load(m_case).value();
        QCOMPARE(file.attachments, QList<Attachment>{kept.value()});
        QVERIFY(m_fixture->room->check(false).value().isSound());
    }

    void whatIsNoEvidenceIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QStringLiteral("leer.jpg") << QByteArray()
                               << QStringLiteral("the file is empty");
        QTest::newRow("script") << QStringLiteral("run.sh") << QByteArray("#!/bin/sh\nrm -r x\n")
                                << QStringLiteral("the file is a program");
        QTest::newRow("script called a picture")
            << QStringLiteral("photo.jpg") << QByteArray("#!/bin/sh\nrm -r x\n")
            << QStringLiteral("the file is a program");
        QTest::newRow("Windows program")
            << QStringLiteral("合同.exe") << QByteArray("MZ\x90\x00\x03\x00\x00\x00", 8)
            << QStringLiteral("the file is a program");
        QTest::newRow("starter") << QStringLiteral("合同.desktop")
                                 << QByteArray("[Desktop Entry]\nExec=x\n")
                                 << QStringLiteral("the file is a program");
    }

    void whatIsNoEvidenceIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, detail);
        const auto read = readForAttaching(written(name, bytes), limits());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Refused);
        QCOMPARE(read.error().detail, detail);
        QCOMPARE(read.error().where, name);
    }

    void tooLargeAndMissingFilesAreNamed()
    {
        Limits small = limits();
        small.attachmentMegabytes = 1;
        const QString path = written(QStringLiteral("长.mp4"), QByteArray(1024 * 1024 + 1, 'x'));
        const auto large = readForAttaching(path, small);
        QCOMPARE(large.error().detail, QStringLiteral("the file is too large"));
        QCOMPARE(large.error().expected, QStringLiteral("1"));
        VERIFY_RESULT(readForAttaching(written(QStringLiteral("b.txt"), "text"), small));
        QCOMPARE(readForAttaching(m_fixture->folder.filePath(QStringLiteral("none")), small)
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QCOMPARE(readForAttaching(m_fixture->folder.path(), small).error().code,
                 ErrorCode::NotFound);
    }

    void takingAwayIsUndone()
    {
        const auto read = readForAttaching(written(QStringLiteral("a.txt"), "收据"), limits());
        const auto kept = attach(m_fixture->room.get(), m_case, {}, read.value());
        VERIFY_RESULT(kept);
        CaseDesk desk(m_fixture->room.get());
        VERIFY_RESULT(desk.remove(m_case, QStringLiteral("attachment"), kept.value().id.uuid()));
        QVERIFY(m_fixture->room->cases().load(m_case).value().attachments.isEmpty());
        VERIFY_RESULT(desk.undo(m_case));
        QCOMPARE(m_fixture->room->cases().load(m_case).value().attachments.first(), kept.value());
    }

    void aPartyThatGaveSomethingStays()
    {
        CaseDesk desk(m_fixture->room.get());
        const Party party = RoomFixture::party(Side::Applicant, QStringLiteral("李建民"));
        VERIFY_RESULT(desk.saveParty(m_case, party));
        Attachment noted;
        noted.id = SectionId::fresh();
        noted.title = QStringLiteral("租赁合同");
        noted.party = party.id;
        VERIFY_RESULT(desk.save(m_case, noted));
        QCOMPARE(desk.remove(m_case, QStringLiteral("party"), party.id.uuid()).error().code,
                 ErrorCode::Refused);
    }

    void onlyHarmlessThingsAreOpened()
    {
        QVERIFY(mayBeOpened(QStringLiteral("image/jpeg")));
        QVERIFY(mayBeOpened(QStringLiteral("application/pdf")));
        QVERIFY(!mayBeOpened(QStringLiteral("text/html")));
        QVERIFY(!mayBeOpened(QStringLiteral("application/zip")));
        QVERIFY(!mayBeOpened(QString()));
    }

private:
    [[nodiscard]] const Limits &limits() const { return m_fixture->rules.limits; }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_fixture->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    std::unique_ptr<RoomFixture> m_fixture;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
