// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/sealing/bech32.h"
#include "core/sealing/publickeys.h"
#include "core/sealing/recoverykey.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;

namespace {

/// Cheap enough for a test; nobody's password.
constexpr PasswordCost cheap{1, 8};

SecretBytes password(const char *text)
{
    return SecretBytes::of(text);
}

SigningKey signingKey(char seed)
{
    return SigningKey::fromSeed(SecretBytes::of(QByteArray(32, seed))).value();
}

SealingKey sealingKey(char seed)
{
    return SealingKey::fromBytes(SecretBytes::of(QByteArray(32, seed))).value();
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBech32WordIsTheOneOfItsStandard();
    void aBech32WordWithOneOtherLetterIsRefused();
    void aBech32WordOfAnotherKindIsRefused_data();
    void aBech32WordOfAnotherKindIsRefused();
    void everyLengthComesBackFromBech32();
    void aSignatureIsTheOneOfItsStandard();
    void aSignatureFitsOneMessageAndOneKey();
    void aSigningKeyComesBackFromItsSeed();
    void aPublicKeyComesBackFromItsText();
    void aWeakPublicKeyIsRefused_data();
    void aWeakPublicKeyIsRefused();
    void aSealingKeyComesBackFromItsText();
    void keyIdsTellKeysAndUsesApart();
    void theFingerprintIsTwentyFourDigitsOfBothKeys();
    void aFingerprintMayBeTypedWithBlanksHyphensAndFullWidthDigits();
    void anotherFingerprintDoesNotFit();
    void aRecoveryKeyOpensWithItsPasswordAlone();
    void aRecoveryKeyCopiedWronglySaysSo();
    void aRecoveryKeyThatWouldTakeHoursIsRefused();
    void aRecoveryKeyOfALaterVersionIsKept();
    void secretsCompareByTheirBytes();
};

/// From the list of valid words of BIP 173 and from the example of the age format.
void TestKeys::aBech32WordIsTheOneOfItsStandard()
{
    QCOMPARE(bech32Text("a", ""), QByteArray("a12uel5l"));
    QVERIFY(bech32Bytes("a", "A12UEL5L"));
    const QByteArray word = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw";
    // 32 letters of five bits are 20 bytes.
    const auto bytes = bech32Bytes("abcdef", word);
    VERIFY_RESULT(bytes);
    QCOMPARE(bytes.value().toHex(), QByteArray("00443214c74254b635cf84653a56d7c675be77df"));
    QCOMPARE(bech32Text("abcdef", bytes.value()), word);
}

void TestKeys::aBech32WordWithOneOtherLetterIsRefused()
{
    const QByteArray word = bech32Text("age", QByteArray(32, '\x5a'));
    QVERIFY(bech32Bytes("age", word));
    for (qsizetype at = 4; at < word.size(); ++at) {
        for (const char other : QByteArrayView("qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1")) {
            QByteArray changed = word;
            changed[at] = other;
            if (changed != word)
                QVERIFY2(!bech32Bytes("age", changed), changed.constData());
        }
    }
}

void TestKeys::aBech32WordOfAnotherKindIsRefused_data()
{
    const QByteArray word = bech32Text("age", QByteArray(32, '\x5a'));
    QByteArray mixed = word;
    mixed[6] = 'Q';
    mixed[7] = 'q';
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prefix alone") << QByteArray("age1");
    QTest::newRow("another prefix") << bech32Text("agf", QByteArray(32, '\x5a'));
    QTest::newRow("longer prefix") << bech32Text("agee", QByteArray(32, '\x5a'));
    QTest::newRow("small and capital") << mixed;
    QTest::newRow("blank behind") << QByteArray(word + ' ');
    QTest::newRow("cut short") << word.chopped(1);
    QTest::newRow("too long") << bech32Text("age", QByteArray(700, '\x5a'));
    // Checks right, but the last letter holds a bit that no byte fills.
    QTest::newRow("bits left over") << QByteArray("age1ppnjasjq");
    QTest::newRow("five bits left over") << QByteArray("age1psm9pam");
}

void TestKeys::aBech32WordOfAnotherKindIsRefused()
{
    QFETCH(const QByteArray, word);
    const auto bytes = bech32Bytes("age", word);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Invalid);
}

void TestKeys::everyLengthComesBackFromBech32()
{
    for (qsizetype length = 0; length <= 130; ++length) {
        QByteArray bytes;
        for (qsizetype i = 0; i < length; ++i)
            bytes += static_cast<char>(i * 37 + length);
        const auto back = bech32Bytes("x", bech32Text("x", bytes));
        VERIFY_RESULT(back);
        QCOMPARE(back.value(), bytes);
    }
}

/// Test 2 of RFC 8032, section 7.1.
void TestKeys::aSignatureIsTheOneOfItsStandard()
{
    const auto key = SigningKey::fromSeed(SecretBytes::of(
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
    VERIFY_RESULT(key);
    QCOMPARE(key.value().publicKey().bytes().toHex(),
             QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    QCOMPARE(key.value().sign("\x72").toHex(),
             QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
}

void TestKeys::aSignatureFitsOneMessageAndOneKey()
{
    const SigningKey key = signingKey('a');
    const QByteArray signature = key.sign("what was agreed");
    QVERIFY(key.publicKey().verifies("what was agreed", signature));
    QVERIFY(!key.publicKey().verifies("what was agreed.", signature));
    QVERIFY(!signingKey('b').publicKey().verifies("what was agreed", signature));
    QVERIFY(!key.publicKey().verifies("what was agreed", signature.chopped(1)));
    QVERIFY(!key.publicKey().verifies("what was agreed", {}));
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY(!key.publicKey().verifies("what was agreed", changed));
    }
}

void TestKeys::aSigningKeyComesBackFromItsSeed()
{
    const SigningKey made = SigningKey::make();
    const auto back = SigningKey::fromSeed(made.seed());
    VERIFY_RESULT(back);
    QCOMPARE(back.value().publicKey(), made.publicKey());
    QCOMPARE(back.value().sign("x"), made.sign("x"));
    QVERIFY(!SigningKey::fromSeed(SecretBytes(31)));
    QVERIFY(!SigningKey::fromSeed({}));
}

void TestKeys::aPublicKeyComesBackFromItsText()
{
    const VerifyKey key = signingKey('a').publicKey();
    QVERIFY(key.text().startsWith("mbsign1"));
    const auto back = VerifyKey::fromText(key.text());
    VERIFY_RESULT(back);
    QCOMPARE(back.value(), key);
    QVERIFY(!VerifyKey::fromText(sealingKey('a').publicKey().text()));
    QVERIFY(!VerifyKey::fromBytes(key.bytes().chopped(1)));
}

void TestKeys::aWeakPublicKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("neutral point")
        << QByteArray::fromHex("0100000000000000000000000000000000000000000000000000000000000000");
    QTest::newRow("zero") << QByteArray(32, '\0');
    QTest::newRow("order two") << QByteArray::fromHex(
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("order eight") << QByteArray::fromHex(
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
}

void TestKeys::aWeakPublicKeyIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!VerifyKey::fromBytes(bytes));
    // Those that are weak on the other curve as well.
    if (bytes == QByteArray(32, '\0') || bytes.front() == '\x01')
        QVERIFY(!RecipientKey::fromBytes(bytes));
}

void TestKeys::aSealingKeyComesBackFromItsText()
{
    const SealingKey key = SealingKey::make();
    const auto back = SealingKey::fromText(key.text());
    VERIFY_RESULT(back);
    QCOMPARE(back.value().publicKey(), key.publicKey());
    const auto recipient = RecipientKey::fromText(key.publicKey().text());
    VERIFY_RESULT(recipient);
    QCOMPARE(recipient.value(), key.publicKey());
    QVERIFY(!SealingKey::fromText(SecretBytes::of(key.publicKey().text())));
    QVERIFY(!RecipientKey::fromText(key.text().view()));
}

void TestKeys::keyIdsTellKeysAndUsesApart()
{
    const VerifyKey sign = signingKey('a').publicKey();
    const auto sameBytes = RecipientKey::fromBytes(sign.bytes());
    VERIFY_RESULT(sameBytes);
    QCOMPARE(sign.keyId().size(), 32);
    QVERIFY(sign.keyId() != sameBytes.value().keyId());
    QVERIFY(sign.keyId() != signingKey('b').publicKey().keyId());
}

void TestKeys::theFingerprintIsTwentyFourDigitsOfBothKeys()
{
    const PublicKeys keys{signingKey('a').publicKey(), sealingKey('a').publicKey()};
    // Computed apart, by python3's hashlib.
    QCOMPARE(fingerprintOf(keys), u"2340 2407 5466 3973 6548 6305"_s);
    const PublicKeys otherSign{signingKey('b').publicKey(), keys.seal};
    const PublicKeys otherSeal{keys.sign, sealingKey('b').publicKey()};
    QVERIFY(fingerprintOf(otherSign) != fingerprintOf(keys));
    QVERIFY(fingerprintOf(otherSeal) != fingerprintOf(keys));
}

void TestKeys::aFingerprintMayBeTypedWithBlanksHyphensAndFullWidthDigits()
{
    const PublicKeys keys{signingKey('a').publicKey(), sealingKey('a').publicKey()};
    QString typed = fingerprintOf(keys);
    QVERIFY(fingerprintFits(keys, typed));
    QVERIFY(fingerprintFits(keys, QString(typed).remove(u' ')));
    QVERIFY(fingerprintFits(keys, u"  "_s + QString(typed).replace(u' ', u'-') + u'\n'));
    for (QChar &c : typed) {
        if (c.isDigit())
            c = QChar(static_cast<char16_t>(c.unicode() - u'0' + u'０'));
    }
    QVERIFY(fingerprintFits(keys, typed));
}

void TestKeys::anotherFingerprintDoesNotFit()
{
    const PublicKeys keys{signingKey('a').publicKey(), sealingKey('a').publicKey()};
    const QString right = QString(fingerprintOf(keys)).remove(u' ');
    for (qsizetype at = 0; at < right.size(); ++at) {
        QString wrong = right;
        wrong[at] = wrong.at(at) == u'9' ? u'0'
                                         : QChar(static_cast<char16_t>(wrong.at(at).unicode() + 1));
        QVERIFY(!fingerprintFits(keys, wrong));
    }
    QVERIFY(!fingerprintFits(keys, right.chopped(1)));
    QVERIFY(!fingerprintFits(keys, right + u'0'));
    QVERIFY(!fingerprintFits(keys, QString(right).replace(0, 1, u'x')));
    QVERIFY(!fingerprintFits(keys, {}));
}

void TestKeys::aRecoveryKeyOpensWithItsPasswordAlone()
{
    const SealingKey key = SealingKey::make();
    const auto text = recoveryText(key, password("envelope in the safe"), cheap);
    VERIFY_RESULT(text);
    QVERIFY(text.value().startsWith("mbrecovery1"));
    const auto back = recoveredKey(text.value(), password("envelope in the safe"));
    VERIFY_RESULT(back);
    QCOMPARE(back.value().publicKey(), key.publicKey());
    for (const char *wrong : {"envelope in the saf", "Envelope in the safe", ""}) {
        const auto refused = recoveredKey(text.value(), password(wrong));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
    QVERIFY(!recoveryText(key, {}, cheap));
    const auto again = recoveryText(key, password("envelope in the safe"), cheap);
    VERIFY_RESULT(again);
    QVERIFY(again.value() != text.value());
}

void TestKeys::aRecoveryKeyCopiedWronglySaysSo()
{
    QByteArray text = recoveryText(SealingKey::make(), password("p"), cheap).value();
    text[40] = text.at(40) == 'q' ? 'p' : 'q';
    const auto read = recoveredKey(text, password("p"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
}

void TestKeys::aRecoveryKeyThatWouldTakeHoursIsRefused()
{
    QByteArray whole
        = bech32Bytes("mbrecovery", recoveryText(SealingKey::make(), password("p"), cheap).value())
              .value();
    // Passes are the four bytes after the version.
    whole[1] = '\x7f';
    const auto read = recoveredKey(bech32Text("mbrecovery", whole), password("p"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
}

void TestKeys::aRecoveryKeyOfALaterVersionIsKept()
{
    QByteArray whole
        = bech32Bytes("mbrecovery", recoveryText(SealingKey::make(), password("p"), cheap).value())
              .value();
    whole[0] = 2;
    const auto read = recoveredKey(bech32Text("mbrecovery", whole), password("p"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooNew);
}

void TestKeys::secretsCompareByTheirBytes()
{
    QVERIFY(SecretBytes::of("abc") == SecretBytes::of("abc"));
    QVERIFY(!(SecretBytes::of("abc") == SecretBytes::of("abd")));
    QVERIFY(!(SecretBytes::of("abc") == SecretBytes::of("ab")));
    QVERIFY(SecretBytes() == SecretBytes());
    QByteArray passing = "abc";
    wipe(passing);
    QVERIFY(passing.isEmpty());
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
