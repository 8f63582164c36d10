// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/sealing/agefile.h"
#include "tests/support/sourcefile.h"
#include "tests/support/verify.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partLength = 64 * 1024;
constexpr qsizetype sealedPartLength = partLength + 16;

SealingKey keyOf(char seed)
{
    return SealingKey::fromBytes(SecretBytes::of(QByteArray(32, seed))).value();
}

class MemorySink : public ByteSink
{
public:
    Done write(QByteArrayView bytes) override
    {
        if (left-- == 0)
            return Error{ErrorCode::DiskFull, u"no space"_s};
        all += bytes;
        return Success{};
    }
    QByteArray all;
    int left = -1; ///< Writes that still succeed; below zero: all.
};

QByteArray sealed(const QByteArray &plain, const QList<RecipientKey> &recipients)
{
    MemorySink sink;
    auto writer = AgeWriter::begin(&sink, recipients);
    if (!writer || !writer.value()->write(plain) || !writer.value()->finish())
        qFatal("sealing in memory");
    return sink.all;
}

QByteArray sealedForA(const QByteArray &plain)
{
    return sealed(plain, {keyOf('a').publicKey()});
}

/// Everything, or the first fault.
Result<QByteArray> opened(const QByteArray &bytes, const QList<SealingKey> &keys,
                          const AgeLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    ASSIGN_OR_RETURN(const auto reader, AgeReader::open(&buffer, keys, limits));
    QByteArray plain;
    while (true) {
        ASSIGN_OR_RETURN(const QByteArray piece, reader->read(partLength));
        if (piece.isEmpty())
            return plain;
        plain += piece;
    }
}

QByteArray numbers(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i >> 8) ^ (i * 7));
    return bytes;
}

/// A pipe: bytes come in small pieces and there is no way back.
class Pipe : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>({most, 1000, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace

class TestAgeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedComesBack_data();
    void whatWasSealedComesBack();
    void everyRecipientOpensIt();
    void anotherKeyDoesNot();
    void piecesOfAnySizeMakeTheSameFile();
    void aPipeIsReadToo();
    void stockVectorsOpen_data();
    void stockVectorsOpen();
    void kindsThatWeDoNotKnowArePassedOver();
    void aFileCutShortAnywhereIsDamaged();
    void bytesBehindTheEndAreDamage();
    void partsThatChangedPlacesAreDamage();
    void aPartOfAnotherFileIsDamage();
    void theLastPartIsMarked();
    void headsThatAreWrittenDifferentlyAreRefused_data();
    void headsThatAreWrittenDifferentlyAreRefused();
    void aChangedHeadIsFoundByItsCheck();
    void moreThanThirtyTwoRecipientsAreTooMany();
    void aHeadThatNeverEndsIsGivenUp();
    void anyPlaceCanBeGoneTo();
    void aFullDiskEndsTheWriting();
    void nobodyIsNoRecipient();
};

void TestAgeFile::whatWasSealedComesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), partLength - 1, partLength,
                                 partLength + 1, 2 * partLength, 3 * partLength + 17})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void TestAgeFile::whatWasSealedComesBack()
{
    QFETCH(const qsizetype, size);
    const QByteArray plain = numbers(size);
    const QByteArray bytes = sealedForA(plain);
    const auto back = opened(bytes, {keyOf('a')});
    VERIFY_RESULT(back);
    QCOMPARE(back.value(), plain);
    // Head, nonce, and sixteen bytes for each part.
    const qsizetype parts = std::max<qsizetype>(1, (size + partLength - 1) / partLength);
    QCOMPARE(bytes.size(), bytes.indexOf("\n--- ") + 5 + 44 + 16 + size + 16 * parts);
    QVERIFY(sealedForA(plain) != bytes);
}

void TestAgeFile::everyRecipientOpensIt()
{
    QList<RecipientKey> recipients;
    for (char seed = 1; seed <= 32; ++seed)
        recipients.append(keyOf(seed).publicKey());
    const QByteArray bytes = sealed("for all", recipients);
    for (char seed = 1; seed <= 32; ++seed) {
        const auto back = opened(bytes, {keyOf('z'), keyOf(seed)});
        VERIFY_RESULT(back);
        QCOMPARE(back.value(), QByteArray("for all"));
    }
}

void TestAgeFile::anotherKeyDoesNot()
{
    const auto refused = opened(sealedForA("x"), {keyOf('b'), keyOf('c')});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

void TestAgeFile::piecesOfAnySizeMakeTheSameFile()
{
    const QByteArray plain = numbers(2 * partLength + 5);
    MemorySink sink;
    auto writer = AgeWriter::begin(&sink, {keyOf('a').publicKey()});
    VERIFY_RESULT(writer);
    for (qsizetype at = 0, step = 1; at < plain.size(); at += step, step = step * 3 % 70'001) {
        VERIFY_RESULT(writer.value()->write(plain.mid(at, step)));
    }
    VERIFY_RESULT(writer.value()->finish());
    QVERIFY(!writer.value()->finish());
    QVERIFY(!writer.value()->write("more"));
    const auto back = opened(sink.all, {keyOf('a')});
    VERIFY_RESULT(back);
    QCOMPARE(back.value(), plain);
}

void TestAgeFile::aPipeIsReadToo()
{
    const QByteArray plain = numbers(partLength * 2);
    Pipe pipe(sealedForA(plain));
    pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const auto reader = AgeReader::open(&pipe, {keyOf('a')});
    VERIFY_RESULT(reader);
    const auto back = readFully(reader.value().get(), plain.size() + 1);
    VERIFY_RESULT(back);
    QCOMPARE(back.value(), plain);
}

void TestAgeFile::stockVectorsOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << u"empty.age"_s << qsizetype(0);
    QTest::newRow("short") << u"short.age"_s << qsizetype(12);
    QTest::newRow("one part") << u"part.age"_s << partLength;
    QTest::newRow("two parts") << u"long.age"_s << partLength + 1;
    QTest::newRow("two recipients") << u"two.age"_s << qsizetype(12);
}

void TestAgeFile::stockVectorsOpen()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, size);
    const QByteArray keyFile = sourceFile(u"tests/data/packages/vector.key"_s);
    const auto key = SealingKey::fromText(SecretBytes::of(keyFile.trimmed().split('\n').last()));
    VERIFY_RESULT(key);
    const auto back = opened(sourceFile(u"tests/data/packages/"_s + name), {key.value()});
    VERIFY_RESULT(back);
    QCOMPARE(back.value(), QByteArray("vector bytes").repeated(size / 12 + 1).first(size));
}

void TestAgeFile::kindsThatWeDoNotKnowArePassedOver()
{
    // The check covers all stanzas, so they have to be there from the beginning.
    const QByteArray bytes = sourceFile(u"tests/data/packages/two.age"_s);
    QVERIFY(bytes.contains("-> ssh-ed25519 "));
    const auto header = readAgeHeader(bytes, {});
    VERIFY_RESULT(header);
    QCOMPARE(header.value().stanzas.size(), 2);
    QVERIFY(std::ranges::any_of(header.value().stanzas, [](const AgeStanza &stanza) {
        return stanza.words.first() == "ssh-ed25519" && stanza.words.size() == 3;
    }));
}

void TestAgeFile::aFileCutShortAnywhereIsDamaged()
{
    const QByteArray plain = numbers(partLength + 300);
    const QByteArray bytes = sealedForA(plain);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        // Every byte of head and ends; the middles of parts are all alike.
        const bool isEdge = length < 400 || length > bytes.size() - 400 || length % 997 == 0
                            || std::abs(length % sealedPartLength - 200) < 200;
        if (!isEdge)
            continue;
        const auto cut = opened(bytes.first(length), {keyOf('a')});
        QVERIFY2(!cut, QByteArray::number(length).constData());
        QCOMPARE(cut.error().code, ErrorCode::Corrupt);
    }
}

void TestAgeFile::bytesBehindTheEndAreDamage()
{
    for (const qsizetype size : {qsizetype(0), qsizetype(5), partLength}) {
        const QByteArray bytes = sealedForA(numbers(size));
        for (const qsizetype more : {qsizetype(1), qsizetype(16), qsizetype(17), sealedPartLength})
        {
            const auto longer = opened(bytes + QByteArray(more, '\0'), {keyOf('a')});
            QVERIFY(!longer);
            QCOMPARE(longer.error().code, ErrorCode::Corrupt);
        }
        const auto twice = opened(bytes + bytes, {keyOf('a')});
        QVERIFY(!twice);
    }
}

void TestAgeFile::partsThatChangedPlacesAreDamage()
{
    const QByteArray bytes = sealedForA(numbers(4 * partLength));
    const qsizetype from = bytes.size() - 4 * sealedPartLength;
    const auto part = [&bytes, from](int number) {
        return bytes.mid(from + number * sealedPartLength, sealedPartLength);
    };
    std::array<int, 4> order{0, 1, 2, 3};
    while (std::ranges::next_permutation(order).found) {
        QByteArray changed = bytes.first(from);
        for (const int number : order)
            changed += part(number);
        QVERIFY(!opened(changed, {keyOf('a')}));
    }
    QVERIFY(!opened(QByteArray(bytes.first(from) + part(0) + part(1) + part(3)), {keyOf('a')}));
    QVERIFY(!opened(QByteArray(bytes.first(from) + part(0) + part(0) + part(1) + part(2) + part(3)),
                    {keyOf('a')}));
}

void TestAgeFile::aPartOfAnotherFileIsDamage()
{
    const QByteArray plain = numbers(2 * partLength);
    const QByteArray one = sealedForA(plain);
    const QByteArray other = sealedForA(plain);
    QVERIFY(!opened(QByteArray(one.chopped(sealedPartLength) + other.last(sealedPartLength)),
                    {keyOf('a')}));
}

void TestAgeFile::theLastPartIsMarked()
{
    // Two full parts; without the second the first looks whole and is not the last.
    const QByteArray bytes = sealedForA(numbers(2 * partLength));
    const auto cut = opened(bytes.chopped(sealedPartLength), {keyOf('a')});
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::Corrupt);
}

void TestAgeFile::headsThatAreWrittenDifferentlyAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray first = "age-encryption.org/v1\n";
    const QByteArray check = "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
    const QByteArray full(64, 'A');
    const auto row = [&](const char *name, const QByteArray &stanzas, const QByteArray &end) {
        QTest::newRow(name) << QByteArray(first + stanzas + end + QByteArray(16, 'n'));
    };
    row("no recipient", "", check);
    row("no kind", "-> \nAAAA\n", check);
    row("two blanks", "-> X  Y\nAAAA\n", check);
    row("blank at the end", "-> X \nAAAA\n", check);
    row("tab", "-> X\tY\nAAAA\n", check);
    row("letter beyond ASCII", "-> X\xc3\xa9\nAAAA\n", check);
    row("end of line of Windows", "-> X Y\r\nAAAA\r\n", check);
    row("no body", "-> X Y\n", check);
    row("body without its short line", "-> X Y\n" + full + '\n', check);
    row("body with a line too long", "-> X Y\n" + full + "A\n\n", check);
    row("body with padding", "-> X Y\nAA==\n", check);
    row("body with other letters", "-> X Y\nA_-A\n", check);
    row("body with bits left over", "-> X Y\nAB\n", check);
    row("body of one letter", "-> X Y\nA\n", check);
    row("check with padding", "-> X Y\nAAAA\n",
        "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
    row("check with bits left over", "-> X Y\nAAAA\n",
        "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB\n");
    row("short check", "-> X Y\nAAAA\n", "--- AAAA\n");
    row("long check", "-> X Y\nAAAA\n", "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
    row("no blank before the check", "-> X Y\nAAAA\n",
        "---AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
    row("no check", "-> X Y\nAAAA\n", "");
    row("a line of its own", "-> X Y\nAAAA\nhello\n", check);
    row("X25519 with two shares", "-> X25519 AAAA AAAA\nAAAA\n", check);
    row("X25519 without a share", "-> X25519\nAAAA\n", check);
    row("X25519 with a short share",
        "-> X25519 AAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n", check);
    row("X25519 with a zero share",
        "-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        check);
    row("X25519 with a long body", "-> X25519 " + QByteArray(43, 'A') + '\n' + full + "\nAAAA\n",
        check);
}

void TestAgeFile::headsThatAreWrittenDifferentlyAreRefused()
{
    QFETCH(const QByteArray, head);
    const auto refused = opened(head, {keyOf('a')});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
}

void TestAgeFile::aChangedHeadIsFoundByItsCheck()
{
    QByteArray bytes = sealed("x", {keyOf('a').publicKey(), keyOf('b').publicKey()});
    // Another share for b alone: a's own stanza still opens.
    const qsizetype second = bytes.indexOf("-> X25519 ", bytes.indexOf("-> X25519 ") + 1) + 10;
    bytes[second] = bytes.at(second) == 'A' ? 'B' : 'A';
    const auto refused = opened(bytes, {keyOf('a')});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
}

void TestAgeFile::moreThanThirtyTwoRecipientsAreTooMany()
{
    QList<RecipientKey> recipients;
    for (int i = 0; i < 33; ++i)
        recipients.append(keyOf(static_cast<char>(i + 1)).publicKey());
    MemorySink sink;
    const auto writer = AgeWriter::begin(&sink, recipients);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::Refused);
    QVERIFY(sink.all.isEmpty());
    QByteArray head = "age-encryption.org/v1\n";
    head += QByteArray("-> X Y\nAAAA\n").repeated(33);
    const auto refused = opened(head, {keyOf('a')});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto fewer = opened(sealed("x", recipients.first(3)), {keyOf(1)}, {2, 65536});
    QVERIFY(!fewer);
    QCOMPARE(fewer.error().code, ErrorCode::Refused);
}

void TestAgeFile::aHeadThatNeverEndsIsGivenUp()
{
    const QByteArray line = QByteArray(64, 'A') + '\n';
    const QByteArray head = "age-encryption.org/v1\n-> X Y\n" + line.repeated(2000);
    const auto refused = opened(head, {keyOf('a')});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const QByteArray oneLine = "age-encryption.org/v1\n-> " + QByteArray(200'000, 'X');
    const auto endless = opened(oneLine, {keyOf('a')});
    QVERIFY(!endless);
    QCOMPARE(endless.error().code, ErrorCode::Refused);
}

void TestAgeFile::anyPlaceCanBeGoneTo()
{
    const QByteArray plain = numbers(3 * partLength + 100);
    QBuffer buffer;
    buffer.setData(sealedForA(plain));
    buffer.open(QIODevice::ReadOnly);
    const auto reader = AgeReader::open(&buffer, {keyOf('a')});
    VERIFY_RESULT(reader);
    for (const qsizetype at : {2 * partLength, qsizetype(0), plain.size() - 1, partLength - 1,
                               3 * partLength, qsizetype(17), plain.size()})
    {
        VERIFY_RESULT(reader.value()->seek(at));
        const auto rest = readFully(reader.value().get(), plain.size());
        VERIFY_RESULT(rest);
        QCOMPARE(rest.value(), plain.mid(at));
    }
    QVERIFY(!reader.value()->seek(plain.size() + 1));
    QVERIFY(!reader.value()->seek(-1));
    QVERIFY(!reader.value()->seek(100 * partLength));
}

void TestAgeFile::aFullDiskEndsTheWriting()
{
    const QByteArray plain = numbers(3 * partLength);
    for (int writes = 0; writes < 5; ++writes) {
        MemorySink sink;
        sink.left = writes;
        const auto writer = AgeWriter::begin(&sink, {keyOf('a').publicKey()});
        if (writes < 2) {
            QVERIFY(!writer);
            QCOMPARE(writer.error().code, ErrorCode::DiskFull);
            continue;
        }
        VERIFY_RESULT(writer);
        const Done written = writer.value()->write(plain);
        const Done finished = writer.value()->finish();
        QVERIFY(!finished);
        QCOMPARE((written ? finished : written).error().code, ErrorCode::DiskFull);
        QVERIFY(!opened(sink.all, {keyOf('a')}));
    }
}

void TestAgeFile::nobodyIsNoRecipient()
{
    MemorySink sink;
    const auto writer = AgeWriter::begin(&sink, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestAgeFile)
#include "tst_agefile.moc"
