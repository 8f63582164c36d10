// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/attachments.h"
#include "core/casework/casedesk.h"
#include "core/exchange/casearchive.h"
#include "tests/core/exchange/exportfixture.h"

using namespace maplebridge;
using tests::ExportFixture;
using tests::pathsOf;

namespace {

/// An empty room with the people of the practice room.
struct OtherRoom
{
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 9, 2), QTime(2, 0), Qt::UTC)};
    RoomRules rules;
    std::unique_ptr<Room> room;

    Done create()
    {
        ASSIGN_OR_RETURN(rules, builtInRules());
        Committee committee;
        committee.name = QStringLiteral("金河区胡杨街道人民调解委员会");
        ASSIGN_OR_RETURN(room, Room::create(folder.filePath(QStringLiteral("other.mbroom")),
                                            committee, {}, &rules, &clock));
        return Success{};
    }
};

const QByteArray photo("\x89"
                       "PNG\r\n\x1a\nceiling");

} // namespace

class TestCaseArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ExportFixture>();
        VERIFY_RESULT(m_fixture->create());
        m_case = m_fixture->caseOf(1);
        Attachment wanted;
        wanted.title = QStringLiteral("天花板照片");
        wanted.category = QStringLiteral("photo");
        VERIFY_RESULT(attach(m_fixture->room.get(), m_case, wanted,
                             {photo, QStringLiteral("IMG_1.png"), QStringLiteral("image/png")}));
        PaperRequest request;
        request.document = QStringLiteral("AGREE");
        VERIFY_RESULT(m_fixture->papers->issue(m_case, request, 3));
    }

    void aZipCarriesWhatWasHandedIn()
    {
        VERIFY_RESULT(m_fixture->exportTo(QStringLiteral("one.zip"), {m_case}));
        const auto entries = m_fixture->inside(QStringLiteral("one.zip"));
        const QByteArray inside = tests::entryEnding(entries, QStringLiteral("01 天花板照片.png"));
        QCOMPARE(inside, photo);
        QVERIFY(entries.first().bytes.contains("天花板照片"));
    }

    void anotherRoomTakesTheWholeZip()
    {
        VERIFY_RESULT(m_fixture->exportTo(QStringLiteral("all.zip"),
                                          {m_case, m_fixture->caseOf(2), m_fixture->caseOf(5)}));
        OtherRoom other;
        VERIFY_RESULT(other.create());
        const auto taken = takeIn(other.room.get(), bytesOf(QStringLiteral("all.zip")), {});
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().cases.size(), 3);
        QCOMPARE(taken.value().faults.size(), 0);
        for (const ImportedCase &one : taken.value().cases) {
            QVERIFY(one.isNew);
            QCOMPARE(one.papersWithoutPdf, 0);
            QCOMPARE(one.attachmentsWithoutFile, 0);
            QCOMPARE(caseDocumentJson(caseDocumentOf(*other.room, one.id).value()),
                     caseDocumentJson(caseDocumentOf(*m_fixture->room, one.id).value()));
        }
        const auto file = other.room->cases().load(m_case).value();
        QCOMPARE(other.room->cases().attachment(file.attachments.first().file).value(), photo);
        for (const Paper &paper : file.papers) {
            VERIFY_RESULT(other.room->cases().attachment(paper.pdf));
            VERIFY_RESULT(other.room->cases().attachment(paper.content));
        }
        QVERIFY(other.room->check(false).value().isSound());
        // Once more: nothing changes.
        const auto again = takeIn(other.room.get(), bytesOf(QStringLiteral("all.zip")), {});
        VERIFY_RESULT(again);
        for (const ImportedCase &one : again.value().cases)
            QVERIFY(!one.isChanged);
    }

    void theCaseAloneSaysWhatItLacks()
    {
        const QByteArray json = caseDocumentJson(caseDocumentOf(*m_fixture->room, m_case).value());
        OtherRoom other;
        VERIFY_RESULT(other.create());
        const auto taken = takeIn(other.room.get(), json, {});
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().cases.first().attachmentsWithoutFile, 1);
        QCOMPARE(taken.value().cases.first().papersWithoutPdf, 1);
        QVERIFY(other.room->check(false).value().isSound());
    }

    void aMaskedCopyNeverComesBack()
    {
        VERIFY_RESULT(m_fixture->exportTo(QStringLiteral("masked.zip"), {m_case}, true));
        const auto entries = m_fixture->inside(QStringLiteral("masked.zip"));
        for (const ZipEntry &entry : entries)
            QVERIFY2(!entry.bytes.contains("ceiling"), qPrintable(entry.path));
        const auto before = caseDocumentJson(caseDocumentOf(*m_fixture->room, m_case).value());
        const auto taken = takeIn(m_fixture->room.get(), bytesOf(QStringLiteral("masked.zip")), {});
        QCOMPARE(taken.error().code, ErrorCode::Refused);
        // Nor by its case alone.
        const QByteArray json = tests::entryEnding(entries, QStringLiteral("case.json"));
        QVERIFY(!json.isEmpty());
        QVERIFY(!takeIn(m_fixture->room.get(), json, {}));
        QCOMPARE(caseDocumentJson(caseDocumentOf(*m_fixture->room, m_case).value()), before);
    }

    void aDamagedZipBringsNothing()
    {
        VERIFY_RESULT(m_fixture->exportTo(QStringLiteral("one.zip"), {m_case}));
        OtherRoom other;
        VERIFY_RESULT(other.create());
        const QByteArray whole = bytesOf(QStringLiteral("one.zip"));
        for (const qsizetype length : {whole.size() / 2, whole.size() - 30, qsizetype(40)})
            QVERIFY(!takeIn(other.room.get(), whole.left(length), {}));
        QByteArray turned = whole;
        for (qsizetype at = 300; at < turned.size(); at += 997)
            turned[at] = static_cast<char>(turned[at] ^ 0x10);
        QVERIFY(!takeIn(other.room.get(), turned, {}));
        QCOMPARE(other.room->cases().list({}).value().size(), 0);
    }

    void oneThatIsTakenDoesNotKeepOutTheOthers()
    {
        VERIFY_RESULT(
            m_fixture->exportTo(QStringLiteral("two.zip"), {m_case, m_fixture->caseOf(2)}));
        OtherRoom other;
        VERIFY_RESULT(other.create());
        CaseDesk desk(other.room.get());
        const CaseId rival = desk.openCase().value();
        const QString number = m_fixture->room->cases().load(m_case).value().record.number;
        VERIFY_RESULT(desk.accept(rival, QDate(2026, 9, 1), number));
        const auto taken = takeIn(other.room.get(), bytesOf(QStringLiteral("two.zip")), {});
        VERIFY_RESULT(taken);
        QCOMPARE(taken.value().cases.size(), 1);
        QCOMPARE(taken.value().faults.size(), 1);
        QCOMPARE(taken.value().faults.first().code, ErrorCode::Conflict);
        QCOMPARE(taken.value().faults.first().where, number);
    }

private:
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_fixture->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<ExportFixture> m_fixture;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(TestCaseArchive)
#include "tst_casearchive.moc"
