// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "packagefixture.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

using namespace maplebridge;
using namespace maplebridge::tests;

namespace {

enum class Fault { NoSpace, BadMedium, ShortWrite, Killed, Lies };

/// Calls that go wrong at the k-th: once, or for good as on a full disk.
class FailingCalls : public FileCalls
{
public:
    FailingCalls(Fault fault, int failAt) : m_fault(fault), m_failAt(failAt) {}

    [[nodiscard]] int count() const { return m_count; }

    int openNew(const QByteArray &path) override { return fails() ? -1 : FileCalls::openNew(path); }
    int openExisting(const QByteArray &path) override
    {
        return fails() ? -1 : FileCalls::openExisting(path);
    }
    int openFolder(const QByteArray &path) override
    {
        return fails() ? -1 : FileCalls::openFolder(path);
    }
    qint64 write(int descriptor, const char *bytes, qint64 count) override
    {
        const bool isNow = fails();
        if (m_fault == Fault::ShortWrite && isNow)
            return FileCalls::write(descriptor, bytes, (count + 1) / 2);
        return isNow ? -1 : FileCalls::write(descriptor, bytes, count);
    }
    qint64 read(int descriptor, char *bytes, qint64 count) override
    {
        const bool isNow = fails();
        if (m_fault != Fault::Lies)
            return isNow ? -1 : FileCalls::read(descriptor, bytes, count);
        const qint64 got = FileCalls::read(descriptor, bytes, count);
        if (got > 0)
            bytes[got / 2] = static_cast<char>(~bytes[got / 2]);
        return got;
    }
    int sync(int descriptor) override { return fails() ? -1 : FileCalls::sync(descriptor); }
    int close(int descriptor) override
    {
        // The descriptor is gone whatever close says.
        const bool isNow = fails();
        const int closed = FileCalls::close(descriptor);
        return isNow ? answer() : closed;
    }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return fails() ? -1 : FileCalls::rename(from, to);
    }
    int remove(const QByteArray &path) override
    {
        // Taking away is not failed for good: it is what mends.
        return fails() ? -1 : FileCalls::remove(path);
    }

private:
    bool fails()
    {
        if (m_fault == Fault::Lies || ++m_count != m_failAt)
            return false;
        if (m_fault == Fault::Killed)
            ::_exit(9);
        answer();
        return true;
    }
    int answer() const
    {
        errno = m_fault == Fault::NoSpace ? ENOSPC : EIO;
        return -1;
    }

    Fault m_fault;
    int m_failAt;
    int m_count = 0;
};

PackageOrder largeOrder(PackageSource *content)
{
    return soundOrder(content);
}

/// What lies under names of packages in the folder.
QStringList packagesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.age"_s}, QDir::Files);
}

int callsOfAWholeWrite()
{
    const QTemporaryDir folder;
    FilesInMemory files(soundFiles());
    FailingCalls calls(Fault::BadMedium, -1);
    if (!writePackage(largeOrder(&files), folder.path(), &calls))
        qFatal("a sound write");
    return calls.count();
}

/// A device whose k-th read fails or comes short.
class FailingDevice : public QIODevice
{
public:
    FailingDevice(QByteArray bytes, int failAt, bool isShort)
        : m_bytes(std::move(bytes)), m_failAt(failAt), m_isShort(isShort)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override
    {
        m_at = position;
        return QIODevice::seek(position);
    }
    /// How often it was read from; outlives the device.
    static inline int reads = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        if (++reads == m_failAt) {
            if (!m_isShort) {
                setErrorString(u"bad sector"_s);
                return -1;
            }
            count = (count + 1) / 2;
        }
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    int m_failAt;
    bool m_isShort;
    qint64 m_at = 0;
};

} // namespace

class TestPackageFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureAtEveryCallLeavesNoPackage_data();
    void aFailureAtEveryCallLeavesNoPackage();
    void aShortWriteIsGoneOnWith();
    void aKillAtEveryCallLeavesNoHalfPackage();
    void aMediumThatGivesOtherBytesBackIsFound();
    void aPartLeftOverIsReplaced();
    void aFailureAtEveryReadIsNoVerdictOnThePackage();
    void aShortReadIsGoneOnWith();
    void aSinkThatFailsAnywhereIsReported();
};

void TestPackageFailures::aFailureAtEveryCallLeavesNoPackage_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("no space") << int(Fault::NoSpace) << int(ErrorCode::DiskFull);
    QTest::newRow("bad medium") << int(Fault::BadMedium) << int(ErrorCode::Io);
}

void TestPackageFailures::aFailureAtEveryCallLeavesNoPackage()
{
    QFETCH(const int, fault);
    QFETCH(const int, code);
    const int whole = callsOfAWholeWrite();
    QVERIFY(whole > 10);
    int whole_ones = 0;
    for (int failAt = 1; failAt <= whole; ++failAt) {
        const QTemporaryDir folder;
        FilesInMemory files(soundFiles());
        FailingCalls calls(Fault(fault), failAt);
        const auto written = writePackage(largeOrder(&files), folder.path(), &calls);
        if (written) {
            // Closing what was only read may fail without harm.
            ++whole_ones;
            QCOMPARE(openPackage(written.value().path, soundTerms()).verdict,
                     PackageVerdict::Accepted);
            continue;
        }
        QCOMPARE(int(written.error().code), code);
        QVERIFY2(packagesIn(folder.path()).isEmpty(), QByteArray::number(failAt).constData());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
    QVERIFY2(whole_ones <= 2, QByteArray::number(whole_ones).constData());
}

void TestPackageFailures::aShortWriteIsGoneOnWith()
{
    const int whole = callsOfAWholeWrite();
    for (int failAt = 3; failAt <= whole; ++failAt) {
        const QTemporaryDir folder;
        FilesInMemory files(soundFiles());
        FailingCalls calls(Fault::ShortWrite, failAt);
        const auto written = writePackage(largeOrder(&files), folder.path(), &calls);
        if (!written) // it was another call than a write
            break;
        QCOMPARE(openPackage(written.value().path, soundTerms()).verdict, PackageVerdict::Accepted);
        QVERIFY(failAt > 2);
    }
}

void TestPackageFailures::aKillAtEveryCallLeavesNoHalfPackage()
{
    const int whole = callsOfAWholeWrite();
    int named = 0;
    for (int failAt = 1; failAt <= whole; ++failAt) {
        const QTemporaryDir folder;
        const pid_t child = ::fork();
        if (child == 0) {
            FilesInMemory files(soundFiles());
            FailingCalls calls(Fault::Killed, failAt);
            static_cast<void>(writePackage(largeOrder(&files), folder.path(), &calls));
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 9);
        for (const QString &name : packagesIn(folder.path())) {
            ++named;
            QCOMPARE(openPackage(QDir(folder.path()).filePath(name), soundTerms()).verdict,
                     PackageVerdict::Accepted);
        }
        // The next try goes through, whatever the first left behind.
        if (packagesIn(folder.path()).isEmpty()) {
            FilesInMemory files(soundFiles());
            FileCalls calls;
            VERIFY_RESULT(writePackage(largeOrder(&files), folder.path(), &calls));
        }
    }
    // Between the rename and the end: there is a name, and the package under it is whole.
    QVERIFY(named >= 1);
}

void TestPackageFailures::aMediumThatGivesOtherBytesBackIsFound()
{
    const QTemporaryDir folder;
    FilesInMemory files(soundFiles());
    FailingCalls calls(Fault::Lies, -1);
    const auto written = writePackage(largeOrder(&files), folder.path(), &calls);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Corrupt);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPackageFailures::aPartLeftOverIsReplaced()
{
    const QTemporaryDir folder;
    const QString part = folder.filePath(packageFileName(soundHeader()) + u".part"_s);
    // Even where somebody made it lead elsewhere.
    const QString elsewhere = folder.filePath(u"elsewhere"_s);
    QFile other(elsewhere);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    QVERIFY(QFile::link(elsewhere, part));
    FilesInMemory files(soundFiles());
    FileCalls calls;
    const auto written = writePackage(largeOrder(&files), folder.path(), &calls);
    VERIFY_RESULT(written);
    QVERIFY(!QFileInfo::exists(part));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
}

void TestPackageFailures::aFailureAtEveryReadIsNoVerdictOnThePackage()
{
    const QByteArray sealed = soundPackage();
    FailingDevice::reads = 0;
    QCOMPARE(openPackage(std::make_unique<FailingDevice>(sealed, -1, false), soundTerms()).verdict,
             PackageVerdict::Accepted);
    const int whole = FailingDevice::reads;
    QVERIFY(whole > 3);
    for (int failAt = 1; failAt <= whole; ++failAt) {
        FailingDevice::reads = 0;
        const PackageOpening opening
            = openPackage(std::make_unique<FailingDevice>(sealed, failAt, false), soundTerms());
        QCOMPARE(opening.verdict, PackageVerdict::Unreadable);
        QVERIFY(!opening.package);
    }
}

void TestPackageFailures::aShortReadIsGoneOnWith()
{
    const QByteArray sealed = soundPackage();
    for (int failAt = 1; failAt <= 8; ++failAt) {
        FailingDevice::reads = 0;
        const PackageOpening opening
            = openPackage(std::make_unique<FailingDevice>(sealed, failAt, true), soundTerms());
        QVERIFY2(opening.verdict == PackageVerdict::Accepted, qPrintable(opening.error.detail));
    }
}

void TestPackageFailures::aSinkThatFailsAnywhereIsReported()
{
    class Sink : public ByteSink
    {
    public:
        Done write(QByteArrayView) override
        {
            return left-- > 0 ? Done(Success{}) : Done(Error{ErrorCode::DiskFull, u"full"_s});
        }
        int left = 0;
    };
    FilesInMemory files(soundFiles());
    int fits = 0;
    for (; fits < 100; ++fits) {
        Sink sink;
        sink.left = fits;
        const auto written = writePackage(soundOrder(&files), &sink);
        if (written)
            break;
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }
    // Head, nonce, and the parts of 64 KiB.
    QCOMPARE(fits, 5);
}

QTEST_GUILESS_MAIN(TestPackageFailures)
#include "tst_packagefailures.moc"
