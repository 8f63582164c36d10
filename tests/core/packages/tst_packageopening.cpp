// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "bagbuilder.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;

namespace {

/// The one short file that most hostile packages are built around.
QList<PackageFile> fewFiles()
{
    return {{u"data/headers/000001.jsonl"_s, "{\"seq\":1}\n"},
            {u"data/payloads/000001.jsonl"_s, QByteArray("{\"body\":{}}\n").repeated(20)}};
}

using Change = std::function<void(BagBuilder &)>;

} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(PackageVerdict)

class TestPackageOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackageComesBackAsItWasWritten();
    void thePackageOnTheMediumIsTheOneInMemory();
    void filesComeInAnyOrderAndAsOften();
    void whoHasNoKeyLearnsNothing();
    void anUnknownSenderIsNamedAsClaimed();
    void aKnownSiteWithAnotherKeyIsUnknown();
    void aForgedSignatureIsMalformed();
    void aPackageForAnotherSiteIsForAnotherSite();
    void aPackageSealedAgainForSomebodyElseIsFound();
    void aFileOfAnotherKindIsNoPackage();
    void aLaterSealIsKept();
    void aLaterMajorVersionIsKeptWithItsNumber();
    void aLaterMinorVersionIsReadWithItsMembers();
    void hostilePackagesAreRefused_data();
    void hostilePackagesAreRefused();
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();
    void limitsHold_data();
    void limitsHold();
    void aBombIsRefusedBeforeItIsUnpacked();
    void bitsBehindTheEndOfAShrunkFileAreFound();
    void nothingOfDataIsReadBeforeTheSignature();
    void aChangeAfterTheProofIsFoundWhileReading();
    void whoStopsIsObeyed();
    void theWriterWritesNothingThatNoReaderTakes_data();
    void theWriterWritesNothingThatNoReaderTakes();
    void aSourceThatChangesItsMindStopsTheWriter();
};

void TestPackageOpening::aPackageComesBackAsItWasWritten()
{
    FilesInMemory files(soundFiles());
    MemorySink sink;
    const auto written = writePackage(soundOrder(&files), &sink);
    VERIFY_RESULT(written);
    const PackageOpening opening = openBytes(sink.bytes(), soundTerms());
    QVERIFY2(opening.verdict == PackageVerdict::Accepted, qPrintable(opening.error.detail));
    QVERIFY(opening.isSigned);
    QCOMPARE(opening.claim, (PackageClaim{u"R112"_s, roomKeys().sign.publicKey().keyId(), 123}));
    QCOMPARE(opening.package->header(), written.value().header);
    QCOMPARE(opening.package->openedWith(), centreKeys().seal.publicKey().keyId());
    QCOMPARE(opening.package->names().size(), soundFiles().size());
    for (const PackageFile &file : soundFiles()) {
        QCOMPARE(opening.package->sizeOf(file.path), file.bytes.size());
        const auto read = opening.package->read(file.path);
        VERIFY_RESULT(read);
        QCOMPARE(read.value(), file.bytes);
    }
    QCOMPARE(opening.package->sizeOf(u"data/nothing"_s), -1);
    QCOMPARE(opening.package->read(u"data/nothing"_s).error().code, ErrorCode::NotFound);
}

void TestPackageOpening::thePackageOnTheMediumIsTheOneInMemory()
{
    const QTemporaryDir folder;
    FilesInMemory files(soundFiles());
    FileCalls calls;
    const auto written = writePackage(soundOrder(&files), folder.path(), &calls);
    VERIFY_RESULT(written);
    QFile file(written.value().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256),
             written.value().sha256);
    const PackageOpening opening = openPackage(written.value().path, soundTerms());
    QVERIFY2(opening.verdict == PackageVerdict::Accepted, qPrintable(opening.error.detail));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    // The same package again meets itself and changes nothing.
    const auto again = writePackage(soundOrder(&files), folder.path(), &calls);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(openPackage(folder.filePath(u"gone"_s), soundTerms()).verdict,
             PackageVerdict::Unreadable);
}

void TestPackageOpening::filesComeInAnyOrderAndAsOften()
{
    const PackageOpening opening = openBytes(soundPackage(), soundTerms());
    QVERIFY(opening.package);
    for (const int at : {5, 0, 5, 3, 1, 4, 2, 0}) {
        const PackageFile file = soundFiles().at(at);
        const auto read = opening.package->read(file.path);
        VERIFY_RESULT(read);
        QCOMPARE(read.value(), file.bytes);
    }
}

void TestPackageOpening::whoHasNoKeyLearnsNothing()
{
    OpeningTerms terms = soundTerms();
    terms.keys = {strangersKeys().seal};
    const PackageOpening opening = openBytes(soundPackage(), terms);
    QCOMPARE(opening.verdict, PackageVerdict::NotForUs);
    QVERIFY(!opening.claim);
    QVERIFY(!opening.package);
    terms.keys.clear();
    QCOMPARE(openBytes(soundPackage(), terms).verdict, PackageVerdict::NotForUs);
}

void TestPackageOpening::anUnknownSenderIsNamedAsClaimed()
{
    OpeningTerms terms = soundTerms();
    terms.senders = [](const QString &, const QString &) { return std::nullopt; };
    const PackageOpening opening = openBytes(soundPackage(), terms);
    QCOMPARE(opening.verdict, PackageVerdict::UnknownSender);
    QCOMPARE(opening.claim, (PackageClaim{u"R112"_s, roomKeys().sign.publicKey().keyId(), 123}));
    QVERIFY(!opening.isSigned);
    QVERIFY(!opening.package);
}

void TestPackageOpening::aKnownSiteWithAnotherKeyIsUnknown()
{
    BagBuilder builder = BagBuilder::sound(fewFiles());
    builder.signer = strangersKeys().sign;
    builder.keyId = builder.signer.publicKey().keyId();
    builder.setHeader(builder.headerOfFiles());
    const PackageOpening opening = openBytes(builder.sealed(), soundTerms());
    QCOMPARE(opening.verdict, PackageVerdict::UnknownSender);
    QCOMPARE(opening.claim->keyId, builder.keyId);
    // A register that answers with whatever key it has does not help.
    OpeningTerms terms = soundTerms();
    terms.senders = [](const QString &, const QString &) {
        return std::optional(roomKeys().sign.publicKey());
    };
    QCOMPARE(openBytes(builder.sealed(), terms).verdict, PackageVerdict::UnknownSender);
}

void TestPackageOpening::aForgedSignatureIsMalformed()
{
    BagBuilder builder = BagBuilder::sound(fewFiles());
    builder.signer = strangersKeys().sign; // under the room's key id
    QCOMPARE(openBytes(builder.sealed(), soundTerms()).verdict, PackageVerdict::Malformed);
}

void TestPackageOpening::aPackageForAnotherSiteIsForAnotherSite()
{
    OpeningTerms terms = soundTerms();
    terms.sites = {u"S04"_s, u"D01"_s};
    const PackageOpening opening = openBytes(soundPackage(), terms);
    QCOMPARE(opening.verdict, PackageVerdict::WrongAddressee);
    QCOMPARE(opening.error.where, u"S03"_s);
    QVERIFY(opening.isSigned);
    QVERIFY(!opening.package);
}

void TestPackageOpening::aPackageSealedAgainForSomebodyElseIsFound()
{
    BagBuilder builder = BagBuilder::sound(fewFiles());
    builder.recipients = {strangersKeys().seal.publicKey()};
    OpeningTerms terms = soundTerms();
    terms.keys = {strangersKeys().seal};
    QCOMPARE(openBytes(builder.sealed(), terms).verdict, PackageVerdict::WrongAddressee);
}

void TestPackageOpening::aFileOfAnotherKindIsNoPackage()
{
    QCOMPARE(openBytes("%PDF-1.7\n", soundTerms()).verdict, PackageVerdict::NotAPackage);
    QCOMPARE(openBytes("PK\x03\x04", soundTerms()).verdict, PackageVerdict::NotAPackage);
    QCOMPARE(openBytes({}, soundTerms()).verdict, PackageVerdict::Damaged);
    const BagBuilder builder;
    QCOMPARE(openBytes(builder.seal("Dear colleague,\n"), soundTerms()).verdict,
             PackageVerdict::Malformed);
    QCOMPARE(openBytes(builder.seal({}), soundTerms()).verdict, PackageVerdict::Malformed);
}

void TestPackageOpening::aLaterSealIsKept()
{
    QByteArray sealed = soundPackage();
    sealed.replace("age-encryption.org/v1\n", "age-encryption.org/v2\n");
    const PackageOpening opening = openBytes(sealed, soundTerms());
    QCOMPARE(opening.verdict, PackageVerdict::TooNew);
    QCOMPARE(opening.error.where, u"v2"_s);
}

void TestPackageOpening::aLaterMajorVersionIsKeptWithItsNumber()
{
    BagBuilder builder = BagBuilder::sound(fewFiles());
    builder.tags.packageJson
        = R"({"format":"maplebridge-package","fv":[2,3],"who knows":{"what":[1]}})";
    const PackageOpening opening = openBytes(builder.sealed(), soundTerms());
    QCOMPARE(opening.verdict, PackageVerdict::TooNew);
    QCOMPARE(opening.error.where, u"2.3"_s);
    QVERIFY(opening.isSigned);
}

void TestPackageOpening::aLaterMinorVersionIsReadWithItsMembers()
{
    BagBuilder builder = BagBuilder::sound(fewFiles());
    PackageHeader header = builder.headerOfFiles();
    header.others = {{u"weather"_s, u"fine"_s}};
    builder.setHeader(header); // still 1.0: then it has no such member
    QCOMPARE(openBytes(builder.sealed(), soundTerms()).verdict, PackageVerdict::Malformed);
    header.version.minor = 1;
    builder.setHeader(header);
    const PackageOpening opening = openBytes(builder.sealed(), soundTerms());
    QVERIFY2(opening.verdict == PackageVerdict::Accepted, qPrintable(opening.error.detail));
    QCOMPARE(opening.package->header().others, header.others);
    QCOMPARE(packageJson(opening.package->header()), builder.tags.packageJson);
}

void TestPackageOpening::hostilePackagesAreRefused_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    const auto rowOfHeader
        = [&row](const char *name, const std::function<void(PackageHeader &)> &lie) {
              row(name, [lie](BagBuilder &bag) {
                  PackageHeader header = bag.headerOfFiles();
                  lie(header);
                  bag.setHeader(header);
              });
          };
    row("another content than hashed",
        [](BagBuilder &bag) { bag.files[0].bytes.replace('1', '2'); });
    row("a file too many", [](BagBuilder &bag) { bag.files.append({u"data/z"_s, "z"}); });
    row("a file too few", [](BagBuilder &bag) { bag.files.removeLast(); });
    row("two files changed places", [](BagBuilder &bag) { bag.files.swapItemsAt(0, 1); });
    row("a file twice", [](BagBuilder &bag) { bag.files.insert(1, bag.files.at(0)); });
    row("a file twice in the manifest too", [](BagBuilder &bag) {
        bag.files.insert(1, bag.files.at(0));
        bag.tags.manifest = bag.manifestOfFiles();
        bag.setHeader(bag.headerOfFiles());
    });
    row("a manifest that is not sorted", [](BagBuilder &bag) {
        bag.files.swapItemsAt(0, 1);
        bag.tags.manifest = bag.manifestOfFiles();
    });
    row("capital hexadecimal digits", [](BagBuilder &bag) {
        bag.tags.manifest = bag.tags.manifest.first(64).toUpper() + bag.tags.manifest.mid(64);
    });
    row("one blank in the manifest", [](BagBuilder &bag) { bag.tags.manifest.replace("  ", " "); });
    row("a star in the manifest", [](BagBuilder &bag) { bag.tags.manifest.replace("  ", " *"); });
    row("an end of line of Windows",
        [](BagBuilder &bag) { bag.tags.manifest.replace("\n", "\r\n"); });
    row("no last end of line", [](BagBuilder &bag) { bag.tags.manifest.chop(1); });
    row("an empty line in the manifest", [](BagBuilder &bag) { bag.tags.manifest += '\n'; });
    row("a blob under another name", [](BagBuilder &bag) {
        bag.files[0].path = blobPath("another");
        bag.tags.manifest = bag.manifestOfFiles();
    });
    row("another tag manifest",
        [](BagBuilder &bag) { bag.tagManifest = QByteArray(64, '0') + "  package.json\n"; });
    row("a tag manifest with a line more", [](BagBuilder &bag) {
        bag.tagManifest = bag.tags.tagManifest() + QByteArray(64, '0') + "  zzz.txt\n";
    });
    row("a long tag manifest", [](BagBuilder &bag) { bag.tagManifest = QByteArray(2000, 'x'); });
    row("a short signature", [](BagBuilder &bag) { bag.signature = QByteArray(63, 'x'); });
    row("no signature", [](BagBuilder &bag) { bag.signature = QByteArray(); });
    row("another folder", [](BagBuilder &bag) { bag.folder = "R112-000124/"; });
    row("no folder", [](BagBuilder &bag) { bag.folder = ""; });
    row("a folder above", [](BagBuilder &bag) { bag.folder = "../R112-000123/"; });
    row("an absolute folder", [](BagBuilder &bag) { bag.folder = "/R112-000123/"; });
    row("another bagit.txt", [](BagBuilder &bag) { bag.tags.bagit.replace("1.0", "0.9"); });
    row("another bag-info.txt", [](BagBuilder &bag) { bag.tags.bagInfo += "Contact-Name: x\n"; });
    row("files of another time", [](BagBuilder &bag) { bag.wall = bag.wall.addSecs(60); });
    row("blanks in package.json",
        [](BagBuilder &bag) { bag.tags.packageJson.replace("\"audit\":", "\"audit\": "); });
    row("members of package.json in another order", [](BagBuilder &bag) {
        const QByteArray app = "\"app\":\"0.1.0\",";
        bag.tags.packageJson.replace(app, "").replace("{\"audit\"", "{\"audit\"");
        bag.tags.packageJson.insert(bag.tags.packageJson.size() - 1, "," + app.chopped(1));
    });
    row("a member twice",
        [](BagBuilder &bag) { bag.tags.packageJson.insert(1, "\"app\":\"0.1.0\","); });
    row("a member more", [](BagBuilder &bag) { bag.tags.packageJson.insert(1, "\"aa\":1,"); });
    row("a member less",
        [](BagBuilder &bag) { bag.tags.packageJson.replace("\"app\":\"0.1.0\",", ""); });
    row("an escaped letter",
        [](BagBuilder &bag) { bag.tags.packageJson.replace("R112", "\\u0052112"); });
    row("a fraction",
        [](BagBuilder &bag) { bag.tags.packageJson.replace("\"pno\":123", "\"pno\":123.0"); });
    row("a BOM", [](BagBuilder &bag) { bag.tags.packageJson.prepend("\xef\xbb\xbf"); });
    row("another suite", [](BagBuilder &bag) { bag.tags.packageJson.replace("std1", "gm1"); });
    row("another format", [](BagBuilder &bag) {
        bag.tags.packageJson.replace("maplebridge-package", "maplebridge");
    });
    row("version zero", [](BagBuilder &bag) { bag.tags.packageJson.replace("[1,0]", "[0,9]"); });
    row("a version that is no list",
        [](BagBuilder &bag) { bag.tags.packageJson.replace("[1,0]", "\"1.0\""); });
    row("no JSON", [](BagBuilder &bag) { bag.tags.packageJson = "<xml/>"; });
    row("no object", [](BagBuilder &bag) { bag.tags.packageJson = "[1]"; });
    rowOfHeader("too few files counted", [](PackageHeader &header) { --header.files; });
    rowOfHeader("too many files counted", [](PackageHeader &header) { ++header.files; });
    rowOfHeader("too few bytes counted", [](PackageHeader &header) { --header.bytes; });
    rowOfHeader("too many bytes counted", [](PackageHeader &header) { ++header.bytes; });
    rowOfHeader("another sender", [](PackageHeader &header) { header.from = u"R113"_s; });
    rowOfHeader("another device", [](PackageHeader &header) {
        header.device = strangersKeys().sign.publicKey().keyId();
    });
    rowOfHeader("another number", [](PackageHeader &header) { header.number = 124; });
}

void TestPackageOpening::hostilePackagesAreRefused()
{
    QFETCH(const Change, change);
    BagBuilder builder = BagBuilder::sound(fewFiles());
    QCOMPARE(openBytes(builder.sealed(), soundTerms()).verdict, PackageVerdict::Accepted);
    change(builder);
    const PackageOpening opening = openBytes(builder.sealed(), soundTerms());
    QCOMPARE(opening.verdict, PackageVerdict::Malformed);
    QVERIFY(!opening.package);
    QVERIFY(!opening.error.detail.isEmpty());
}

void TestPackageOpening::hostileNamesAreRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("above") << QStringList{u"data/../x"_s};
    QTest::newRow("far above") << QStringList{u"data/a/../../../x"_s};
    QTest::newRow("itself") << QStringList{u"data/./x"_s};
    QTest::newRow("empty part") << QStringList{u"data//x"_s};
    QTest::newRow("folder") << QStringList{u"data/x/"_s};
    QTest::newRow("absolute") << QStringList{u"/data/x"_s};
    QTest::newRow("beside data") << QStringList{u"database/x"_s};
    QTest::newRow("fetch.txt") << QStringList{u"fetch.txt"_s};
    QTest::newRow("backslash") << QStringList{u"data/a\\x"_s};
    QTest::newRow("drive") << QStringList{u"data/C:x"_s};
    QTest::newRow("blank") << QStringList{u"data/a b"_s};
    QTest::newRow("Chinese outside the dossiers") << QStringList{u"data/案.pdf"_s};
    QTest::newRow("line end") << QStringList{u"data/a\nb"_s};
    QTest::newRow("NUL") << QStringList{u"data/a"_s + QChar(u'\0') + u"b"_s};
    QTest::newRow("per cent") << QStringList{u"data/readable/dossier/%2e"_s};
    QTest::newRow("above in the dossiers") << QStringList{u"data/readable/dossier/../x"_s};
    QTest::newRow("written backwards") << QStringList{u"data/readable/dossier/\u202Efdp.exe"_s};
    QTest::newRow("nothing to see") << QStringList{u"data/readable/dossier/a\u200Bb"_s};
    QTest::newRow("colon in the dossiers") << QStringList{u"data/readable/dossier/a:b"_s};
    QTest::newRow("full stop at the end") << QStringList{u"data/x."_s};
    QTest::newRow("blank at the end") << QStringList{u"data/readable/dossier/x "_s};
    QTest::newRow("capitals") << QStringList{u"data/A"_s, u"data/a"_s};
    QTest::newRow("composed differently")
        << QStringList{u"data/readable/dossier/e\u0301"_s, u"data/readable/dossier/\u00e9"_s};
    QTest::newRow("file and folder") << QStringList{u"data/a"_s, u"data/a/b"_s};
    QTest::newRow("folder and file") << QStringList{u"data/A/b"_s, u"data/a"_s};
}

void TestPackageOpening::hostileNamesAreRefused()
{
    QFETCH(const QStringList, names);
    QList<PackageFile> files;
    for (const QString &name : names)
        files.append({name, "x"});
    const PackageOpening opening = openBytes(BagBuilder::sound(files).sealed(), soundTerms());
    QCOMPARE(opening.verdict, PackageVerdict::Malformed);
    FilesInMemory source(files);
    MemorySink sink;
    const auto written = writePackage(soundOrder(&source), &sink);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY(sink.bytes().isEmpty());
}

void TestPackageOpening::limitsHold_data()
{
    using Limit = qint64 PackageLimits::*;
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<qint64>("fits");
    const QList<PackageFile> files = fewFiles();
    const BagBuilder builder = BagBuilder::sound(files);
    qint64 prefix = 0;
    for (const auto &member : builder.tagMembers())
        prefix += member.second.size();
    QTest::newRow("sealed bytes") << &PackageLimits::sealedBytes << builder.sealed().size();
    QTest::newRow("bytes") << &PackageLimits::unpackedBytes << builder.headerOfFiles().bytes;
    QTest::newRow("files") << &PackageLimits::entries << files.size();
    QTest::newRow("name") << &PackageLimits::nameBytes << files.at(1).path.size();
    QTest::newRow("prefix") << &PackageLimits::prefixBytes << prefix;
    QTest::newRow("package.json") << &PackageLimits::packageJsonBytes
                                  << builder.tags.packageJson.size();
    QTest::newRow("text file") << &PackageLimits::textFileBytes << files.at(1).bytes.size();
    QTest::newRow("recipients") << &PackageLimits::recipients << qint64(2);
}

void TestPackageOpening::limitsHold()
{
    using Limit = qint64 PackageLimits::*;
    QFETCH(const Limit, limit);
    QFETCH(const qint64, fits);
    const QByteArray sealed = BagBuilder::sound(fewFiles()).sealed();
    OpeningTerms terms = soundTerms();
    terms.limits.*limit = fits;
    const PackageOpening allowed = openBytes(sealed, terms);
    QVERIFY2(allowed.verdict == PackageVerdict::Accepted, qPrintable(allowed.error.detail));
    terms.limits.*limit = fits - 1;
    const PackageOpening refused = openBytes(sealed, terms);
    QCOMPARE(refused.verdict, PackageVerdict::OverLimit);
    QCOMPARE(refused.error.expected, QString::number(fits - 1));
}

void TestPackageOpening::aBombIsRefusedBeforeItIsUnpacked()
{
    // 200 times and no more: the builder shrinks further than writePackage does.
    const QList<PackageFile> bomb{{u"data/x"_s, QByteArray(4'000'000, '0')}};
    const PackageOpening opening = openBytes(BagBuilder::sound(bomb).sealed(), soundTerms());
    QCOMPARE(opening.verdict, PackageVerdict::OverLimit);
    QCOMPARE(opening.error.expected, u"200"_s);
    // Our own writer stores such a file, and then it is taken.
    FilesInMemory source(bomb);
    const PackageOpening ours = openBytes(sealedBytes(soundOrder(&source)), soundTerms());
    QVERIFY2(ours.verdict == PackageVerdict::Accepted, qPrintable(ours.error.detail));
}

void TestPackageOpening::bitsBehindTheEndOfAShrunkFileAreFound()
{
    // Files of many lengths, so that streams end at every bit of a byte.
    for (int length = 20; length < 60; ++length) {
        const QList<PackageFile> files{{u"data/x"_s, QByteArray(length, 'x') + "yxz"}};
        const BagBuilder builder = BagBuilder::sound(files);
        const QByteArray zip = builder.zip();
        QCOMPARE(openBytes(builder.seal(zip), soundTerms()).verdict, PackageVerdict::Accepted);
        const qsizetype last = zip.indexOf("PK\x01\x02") - 1;
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = zip;
            changed[last] = static_cast<char>(changed.at(last) ^ (1 << bit));
            QCOMPARE(openBytes(builder.seal(changed), soundTerms()).verdict,
                     PackageVerdict::Malformed);
        }
    }
}

void TestPackageOpening::nothingOfDataIsReadBeforeTheSignature()
{
    // Behind the first two files comes what no reader could make sense of.
    BagBuilder builder = BagBuilder::sound(fewFiles());
    const QByteArray zip = builder.zip();
    const auto members = builder.tagMembers();
    qsizetype end = 0;
    for (int i = 0; i < 2; ++i)
        end += zipLocalLength + members.at(i).first.size() + members.at(i).second.size();
    const QByteArray nonsense = builder.seal(zip.first(end) + QByteArray(500, '\xff'));
    OpeningTerms terms = soundTerms();
    bool wasAsked = false;
    terms.senders = [&wasAsked](const QString &, const QString &) {
        wasAsked = true;
        return std::nullopt;
    };
    QCOMPARE(openBytes(nonsense, terms).verdict, PackageVerdict::UnknownSender);
    QVERIFY(wasAsked);
    QCOMPARE(openBytes(nonsense, soundTerms()).verdict, PackageVerdict::Malformed);
}

void TestPackageOpening::aChangeAfterTheProofIsFoundWhileReading()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.age"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray sealed = soundPackage();
    QCOMPARE(file.write(sealed), sealed.size());
    QVERIFY(file.flush());
    const PackageOpening opening = openPackage(path, soundTerms());
    QVERIFY(opening.package);
    QVERIFY(file.seek(sealed.size() / 2));
    QVERIFY(file.putChar(static_cast<char>(~sealed.at(sealed.size() / 2))));
    QVERIFY(file.flush());
    int faults = 0;
    for (const QString &name : opening.package->names()) {
        const auto read = opening.package->read(name);
        faults += read ? 0 : 1;
        if (!read)
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }
    QVERIFY(faults > 0);
}

void TestPackageOpening::whoStopsIsObeyed()
{
    OpeningTerms terms = soundTerms();
    QList<int> told;
    terms.progress = [&told](int thousandths) {
        told.append(thousandths);
        return told.size() < 3;
    };
    QCOMPARE(openBytes(soundPackage(), terms).verdict, PackageVerdict::Stopped);
    QCOMPARE(told.size(), 3);
    QVERIFY(std::ranges::is_sorted(told));

    const QTemporaryDir folder;
    FilesInMemory files(soundFiles());
    FileCalls calls;
    for (int stopAt = 1; stopAt <= 2 * soundFiles().size(); ++stopAt) {
        PackageOrder order = soundOrder(&files);
        int calledTimes = 0;
        order.progress = [&calledTimes, stopAt](int) { return ++calledTimes < stopAt; };
        const auto written = writePackage(order, folder.path(), &calls);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void TestPackageOpening::theWriterWritesNothingThatNoReaderTakes_data()
{
    using Lie = std::function<void(PackageOrder &)>;
    QTest::addColumn<Lie>("lie");
    const auto row = [](const char *name, const Lie &lie) { QTest::newRow(name) << lie; };
    row("no id", [](PackageOrder &order) { order.header.id = {}; });
    row("an id of version four", [](PackageOrder &order) {
        order.header.id = QUuid::fromString(u"019ab3c4-5d6e-4f80-9a1b-2c3d5f2c91ab"_s);
    });
    row("no sender", [](PackageOrder &order) { order.header.from.clear(); });
    row("a sender in small letters", [](PackageOrder &order) { order.header.from = u"r112"_s; });
    row("an addressee with a hyphen", [](PackageOrder &order) { order.header.to = u"S-3"_s; });
    row("a short replica", [](PackageOrder &order) { order.header.replica.chop(1); });
    row("no epoch", [](PackageOrder &order) { order.header.epoch.clear(); });
    row("number zero", [](PackageOrder &order) { order.header.number = 0; });
    row("number of seven digits", [](PackageOrder &order) { order.header.number = 1'000'000; });
    row("a short tip", [](PackageOrder &order) { order.header.have[0].tip.chop(1); });
    row("a feed twice", [](PackageOrder &order) { order.header.have += order.header.have; });
    row("a head twice", [](PackageOrder &order) { order.header.heads += order.header.heads; });
    row("part three of two", [](PackageOrder &order) {
        order.header.part = 3;
        order.header.parts = 2;
    });
    row("no time", [](PackageOrder &order) { order.header.wall = {}; });
    row("no version of the program", [](PackageOrder &order) { order.header.app.clear(); });
    row("a negative clock", [](PackageOrder &order) { order.header.hlc = -1; });
    row("a roster below zero", [](PackageOrder &order) { order.header.roster = -1; });
    row("for nobody", [](PackageOrder &order) { order.recipients.clear(); });
    row("twice for the same", [](PackageOrder &order) { order.recipients += order.recipients; });
}

void TestPackageOpening::theWriterWritesNothingThatNoReaderTakes()
{
    using Lie = std::function<void(PackageOrder &)>;
    QFETCH(const Lie, lie);
    FilesInMemory files(fewFiles());
    PackageOrder order = soundOrder(&files);
    lie(order);
    MemorySink sink;
    const auto written = writePackage(order, &sink);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY(sink.bytes().isEmpty());
}

void TestPackageOpening::aSourceThatChangesItsMindStopsTheWriter()
{
    class Fickle : public FilesInMemory
    {
    public:
        using FilesInMemory::FilesInMemory;
        Result<QByteArray> bytes(const QString &name) override
        {
            ASSIGN_OR_RETURN(QByteArray bytes, FilesInMemory::bytes(name));
            if (++m_times > 2)
                bytes += 'x';
            return bytes;
        }

    private:
        int m_times = 0;
    };
    const QTemporaryDir folder;
    Fickle files(fewFiles());
    FileCalls calls;
    const auto written = writePackage(soundOrder(&files), folder.path(), &calls);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestPackageOpening)
#include "tst_packageopening.moc"
