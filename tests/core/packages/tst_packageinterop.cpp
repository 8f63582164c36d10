// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "packagefixture.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Debian's tools do the work of a reader that has never heard of this program.
Ran run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QByteArray identityFile(const SealingKey &key)
{
    return key.text().view().toByteArray() + '\n';
}

} // namespace

class TestPackageInterop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ageOpensWhatWeSealed();
    void ageKnowsOurKeys();
    void weOpenWhatAgeSealed_data();
    void weOpenWhatAgeSealed();
    void weReadAKeyOfAgeKeygen();
    void unzipUnpacksAndFindsNoFault();
    void sha256sumFindsEveryFileRight();
    void opensslFindsTheSignatureRight();
    void opensslFindsAChangedManifestWrong();
    void weTakeASignatureOfOpenssl();
    void aPackagePutTogetherByStockToolsIsAccepted();
    void theVectorThatIsNotOursIsAccepted();

private:
    QString inside(const QString &name) const { return m_bag + u'/' + name; }

    QTemporaryDir m_folder;
    QString m_package;
    QString m_bag;
};

void TestPackageInterop::initTestCase()
{
    FilesInMemory files(soundFiles());
    FileCalls calls;
    const auto written = writePackage(soundOrder(&files), m_folder.path(), &calls);
    VERIFY_RESULT(written);
    m_package = written.value().path;
    QCOMPARE(QFileInfo(m_package).fileName(), u"R112-S03-000123-5f2c91ab.mbpkg.age"_s);
    m_bag = m_folder.filePath(u"R112-000123"_s);
    // As the format chapter tells people to.
    writeTo(m_folder.filePath(u"centre.key"_s), identityFile(centreKeys().seal));
    const Ran opened = run(
        u"sh"_s, {u"-c"_s, u"age -d -i centre.key R112-*.mbpkg.age > p.zip && unzip -q p.zip"_s},
        m_folder.path());
    QVERIFY2(opened.exitCode == 0, opened.errors.constData());
}

void TestPackageInterop::ageOpensWhatWeSealed()
{
    for (const DeviceKeys *keys : {&centreKeys(), &recoveryKeys()}) {
        writeTo(m_folder.filePath(u"one.key"_s), identityFile(keys->seal));
        const Ran opened
            = run(u"age"_s, {u"-d"_s, u"-i"_s, u"one.key"_s, m_package}, m_folder.path());
        QVERIFY2(opened.exitCode == 0, opened.errors.constData());
        QCOMPARE(opened.output, bytesOf(m_folder.filePath(u"p.zip"_s)));
    }
    writeTo(m_folder.filePath(u"one.key"_s), identityFile(strangersKeys().seal));
    const Ran refused = run(u"age"_s, {u"-d"_s, u"-i"_s, u"one.key"_s, m_package}, m_folder.path());
    QVERIFY(refused.exitCode != 0);
}

void TestPackageInterop::ageKnowsOurKeys()
{
    const Ran shown = run(u"age-keygen"_s, {u"-y"_s, u"centre.key"_s}, m_folder.path());
    QVERIFY2(shown.exitCode == 0, shown.errors.constData());
    QCOMPARE(shown.output.trimmed(), centreKeys().seal.publicKey().text());
}

void TestPackageInterop::weOpenWhatAgeSealed_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void TestPackageInterop::weOpenWhatAgeSealed()
{
    QFETCH(const qsizetype, size);
    const QByteArray plain = scan().repeated(2).first(size);
    writeTo(m_folder.filePath(u"plain"_s), plain);
    const QString to = QString::fromLatin1(centreKeys().seal.publicKey().text());
    const QString also = QString::fromLatin1(strangersKeys().seal.publicKey().text());
    const Ran sealed = run(u"age"_s, {u"-r"_s, also, u"-r"_s, to, u"-o"_s, u"sealed"_s, u"plain"_s},
                           m_folder.path());
    QVERIFY2(sealed.exitCode == 0, sealed.errors.constData());

    QFile file(m_folder.filePath(u"sealed"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reader = AgeReader::open(&file, {recoveryKeys().seal, centreKeys().seal});
    VERIFY_RESULT(reader);
    QCOMPARE(reader.value()->openedWith(), centreKeys().seal.publicKey().keyId());
    QCOMPARE(reader.value()->recipients(), 2);
    const auto read = readFully(reader.value().get(), plain.size() + 1);
    VERIFY_RESULT(read);
    QCOMPARE(read.value(), plain);
}

void TestPackageInterop::weReadAKeyOfAgeKeygen()
{
    const Ran made = run(u"age-keygen"_s, {}, m_folder.path());
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const QByteArray secret = made.output.trimmed().split('\n').last();
    const auto key = SealingKey::fromText(SecretBytes::of(secret));
    VERIFY_RESULT(key);
    QVERIFY(
        made.output.contains(QByteArray("# public key: " + key.value().publicKey().text() + '\n')));
    QCOMPARE(key.value().text().view().toByteArray(), secret);
}

void TestPackageInterop::unzipUnpacksAndFindsNoFault()
{
    const Ran tested = run(u"unzip"_s, {u"-t"_s, u"p.zip"_s}, m_folder.path());
    QVERIFY2(tested.exitCode == 0, tested.output.constData());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{u"R112-000123"_s});
    for (const PackageFile &file : soundFiles())
        QCOMPARE(bytesOf(inside(file.path)), file.bytes);
}

void TestPackageInterop::sha256sumFindsEveryFileRight()
{
    const Ran checked = run(
        u"sha256sum"_s,
        {u"--strict"_s, u"-c"_s, u"manifest-sha256.txt"_s, u"tagmanifest-sha256.txt"_s}, m_bag);
    QVERIFY2(checked.exitCode == 0, checked.errors.constData());
    QCOMPARE(checked.output.count(": OK\n"), soundFiles().size() + 4);
}

void TestPackageInterop::opensslFindsTheSignatureRight()
{
    writeTo(inside(u"R112.pub"_s), roomKeys().sign.publicKey().pem());
    const Ran verified
        = run(u"sh"_s,
              {u"-c"_s, u"openssl pkeyutl -verify -pubin -inkey R112.pub -rawin "
                        "-in tagmanifest-sha256.txt -sigfile META-INF/sig-*.ed25519"_s},
              m_bag);
    QVERIFY2(verified.exitCode == 0, verified.errors.constData());
}

void TestPackageInterop::opensslFindsAChangedManifestWrong()
{
    QByteArray changed = bytesOf(inside(u"tagmanifest-sha256.txt"_s));
    changed[0] = changed.at(0) == '0' ? '1' : '0';
    writeTo(inside(u"changed.txt"_s), changed);
    writeTo(inside(u"R112.pub"_s), roomKeys().sign.publicKey().pem());
    const Ran verified = run(u"sh"_s,
                             {u"-c"_s, u"openssl pkeyutl -verify -pubin -inkey R112.pub -rawin "
                                       "-in changed.txt -sigfile META-INF/sig-*.ed25519"_s},
                             m_bag);
    QVERIFY(verified.exitCode != 0);
}

void TestPackageInterop::weTakeASignatureOfOpenssl()
{
    const Ran signedByThem = run(
        u"sh"_s,
        {u"-c"_s, u"openssl genpkey -algorithm ed25519 -out their.key && "
                  "openssl pkey -in their.key -pubout -out their.pem && "
                  "openssl pkey -in their.key -pubout -outform DER | tail -c 32 > their.raw && "
                  "openssl pkeyutl -sign -rawin -inkey their.key -in p.zip -out their.sig"_s},
        m_folder.path());
    QVERIFY2(signedByThem.exitCode == 0, signedByThem.errors.constData());
    const auto key = VerifyKey::fromBytes(bytesOf(m_folder.filePath(u"their.raw"_s)));
    VERIFY_RESULT(key);
    QCOMPARE(key.value().pem(), bytesOf(m_folder.filePath(u"their.pem"_s)));
    const QByteArray signature = bytesOf(m_folder.filePath(u"their.sig"_s));
    const QByteArray message = bytesOf(m_folder.filePath(u"p.zip"_s));
    QVERIFY(key.value().verifies(message, signature));
    QVERIFY(!key.value().verifies(message.chopped(1), signature));
}

/// The other way round: seal with age what a program of ours did not seal.
void TestPackageInterop::aPackagePutTogetherByStockToolsIsAccepted()
{
    const QString centre = QString::fromLatin1(centreKeys().seal.publicKey().text());
    const QString recovery = QString::fromLatin1(recoveryKeys().seal.publicKey().text());
    const Ran sealed
        = run(u"age"_s, {u"-r"_s, centre, u"-r"_s, recovery, u"-o"_s, u"again.age"_s, u"p.zip"_s},
              m_folder.path());
    QVERIFY2(sealed.exitCode == 0, sealed.errors.constData());
    const PackageOpening opening = openPackage(m_folder.filePath(u"again.age"_s), soundTerms());
    QVERIFY2(opening.verdict == PackageVerdict::Accepted, qPrintable(opening.error.detail));
    for (const PackageFile &file : soundFiles()) {
        const auto read = opening.package->read(file.path);
        VERIFY_RESULT(read);
        QCOMPARE(read.value(), file.bytes);
    }
}

/// Written from the format chapter alone, by tests/data/packages/makepackage.py.
void TestPackageInterop::theVectorThatIsNotOursIsAccepted()
{
    const QString folder = u"tests/data/packages/"_s;
    const QByteArray keyFile = sourceFile(folder + u"vector.key"_s);
    const auto key = SealingKey::fromText(SecretBytes::of(keyFile.trimmed().split('\n').last()));
    VERIFY_RESULT(key);
    const QByteArray pem = sourceFile(folder + u"package-sign.pem"_s);
    const auto signer
        = VerifyKey::fromBytes(QByteArray::fromBase64(pem.split('\n').at(1)).last(32));
    VERIFY_RESULT(signer);
    OpeningTerms terms = soundTerms();
    terms.keys = {key.value()};
    terms.senders
        = [&signer](const QString &, const QString &) { return std::optional(signer.value()); };
    const PackageOpening opening
        = openPackage(sourcePath(folder + u"R112-S03-000123-5f2c91ab.mbpkg.age"_s), terms);
    QVERIFY2(opening.verdict == PackageVerdict::Accepted,
             qPrintable(opening.error.detail + u' ' + opening.error.where));
    QCOMPARE(opening.package->names().size(), 4);
    QCOMPARE(opening.package->header().have.first().length, 12);
    const auto read
        = opening.package->read(u"data/readable/dossier/（2026）红柳人调字第12号.txt"_s);
    VERIFY_RESULT(read);
    QCOMPARE(read.value(), QByteArray("调解协议书\n"));
}

QTEST_GUILESS_MAIN(TestPackageInterop)
#include "tst_packageinterop.moc"
