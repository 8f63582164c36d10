// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Opens packages in the one order in which they may be believed.

#include "core/packages/packageopening.h"

#include "core/packages/zipwalker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maplebridge {
namespace {

Error malformed(const char *detail, const QString &where = {})
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail), where};
}

PackageVerdict verdictOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Foreign:
        return PackageVerdict::NotAPackage;
    case ErrorCode::NotFound:
        return PackageVerdict::NotForUs;
    case ErrorCode::Corrupt:
        return PackageVerdict::Damaged;
    case ErrorCode::TooNew:
        return PackageVerdict::TooNew;
    case ErrorCode::Refused:
        return PackageVerdict::OverLimit;
    case ErrorCode::Cancelled:
        return PackageVerdict::Stopped;
    case ErrorCode::Io:
    case ErrorCode::DiskFull:
    case ErrorCode::Storage:
    case ErrorCode::Locked:
        return PackageVerdict::Unreadable;
    case ErrorCode::Invalid:
    case ErrorCode::Conflict:
    case ErrorCode::Ambiguous:
        break;
    }
    return PackageVerdict::Malformed;
}

/// One package on its way from sealed bytes to proven ones. What was found out stays in
/// `outcome`, whatever happens later.
class Opener
{
public:
    Opener(std::unique_ptr<QIODevice> sealed, const OpeningTerms *terms)
        : m_sealed(std::move(sealed)), m_terms(terms)
    {}

    PackageOpening open()
    {
        const Done done = run();
        if (done) {
            m_outcome.verdict = PackageVerdict::Accepted;
            m_outcome.package = std::make_shared<OpenedPackage>(
                std::move(m_header), std::move(m_tags), std::move(m_sealed), std::move(m_seal),
                std::move(m_names), std::move(m_places));
        } else {
            m_outcome.error = done.error();
            m_outcome.verdict = m_verdict.value_or(verdictOf(done.error().code));
        }
        return std::move(m_outcome);
    }

private:
    Done run()
    {
        if (m_sealed->size() > m_terms->limits.sealedBytes)
            return beyondLimit(u"the package is too large"_s, m_terms->limits.sealedBytes);
        ASSIGN_OR_RETURN(m_seal,
                         AgeReader::open(m_sealed.get(), m_terms->keys, m_terms->limits.seal()));
        m_zip = std::make_unique<ZipWalker>(m_seal.get(), m_terms->limits.inflateRatio);
        ASSIGN_OR_RETURN(const QByteArray tagManifest, readSignedPart());
        RETURN_IF_ERROR(readTagFiles(tagManifest));
        RETURN_IF_ERROR(checkHeader());
        ASSIGN_OR_RETURN(const QList<ManifestLine> lines,
                         manifestLines(m_tags.manifest, m_terms->limits));
        RETURN_IF_ERROR(readContents(lines));
        return m_zip->finish();
    }

    /// Leaves with a verdict that the error's code alone does not tell.
    Error deem(PackageVerdict verdict, const QString &detail, const QString &where)
    {
        m_verdict = verdict;
        return {ErrorCode::Refused, detail, where};
    }

    /// The next file, which has to have this name and may have so many bytes.
    Result<QByteArray> tagFile(QByteArrayView name, qint64 most)
    {
        ASSIGN_OR_RETURN(const ZipMember member, m_zip->next());
        if (member.name != m_folder + name.toByteArray())
            return malformed("another file than the one that belongs here",
                             QString::fromUtf8(member.name));
        if (member.size > most)
            return beyondLimit(u"a list of the package is too long"_s, most,
                               QString::fromUtf8(name));
        m_prefixBytes += member.size;
        if (m_prefixBytes > m_terms->limits.prefixBytes)
            return beyondLimit(u"the lists of the package are too long"_s,
                               m_terms->limits.prefixBytes);
        return m_zip->bytes();
    }

    /// The signature and what it is over: all that is read before somebody we know vouches for it.
    /// Neither may be shrunk, so that no stranger's bytes are unpacked.
    Result<QByteArray> readSignedPart()
    {
        ASSIGN_OR_RETURN(const ZipMember first, m_zip->next());
        static const QRegularExpression form(
            u"\\A([A-Z][A-Z0-9]{0,15})-([0-9]{6})/META-INF/sig-([0-9a-f]{32})\\.ed25519\\z"_s);
        const auto match = form.match(QString::fromUtf8(first.name));
        if (!match.hasMatch() || first.isDeflated || first.size != signatureLength)
            return malformed("it does not begin with a signature");
        ASSIGN_OR_RETURN(const QByteArray signature, m_zip->bytes());
        m_folder = match.captured(1).toLatin1() + '-' + match.captured(2).toLatin1() + '/';
        ASSIGN_OR_RETURN(const ZipMember second, m_zip->next());
        constexpr quint32 longestTagManifest = 1024;
        if (second.name != m_folder + tagManifestName || second.isDeflated
            || second.size > longestTagManifest)
            return malformed("no tag manifest follows the signature");
        ASSIGN_OR_RETURN(const QByteArray tagManifest, m_zip->bytes());
        m_prefixBytes = first.size + second.size;

        const PackageClaim claim{match.captured(1), match.captured(3),
                                 match.captured(2).toLongLong()};
        m_outcome.claim = claim;
        const auto key = m_terms->senders(claim.from, claim.keyId);
        if (!key || key->keyId() != claim.keyId)
            return deem(PackageVerdict::UnknownSender, u"the sender is not known"_s, claim.from);
        if (!key->verifies(tagManifest, signature))
            return malformed("the signature does not fit", claim.from);
        m_outcome.isSigned = true;
        return tagManifest;
    }

    Done readTagFiles(const QByteArray &tagManifest)
    {
        const PackageLimits &limits = m_terms->limits;
        constexpr qint64 mostOfText = 4096;
        ASSIGN_OR_RETURN(m_tags.manifest, tagFile(manifestName, limits.prefixBytes));
        ASSIGN_OR_RETURN(m_tags.packageJson, tagFile(packageJsonName, limits.packageJsonBytes));
        ASSIGN_OR_RETURN(m_tags.bagit, tagFile(bagitName, mostOfText));
        ASSIGN_OR_RETURN(m_tags.bagInfo, tagFile(bagInfoName, mostOfText));
        if (!tagManifestFits(tagManifest, m_tags))
            return malformed("a list does not fit its hash", QString::fromUtf8(tagManifestName));
        return Success{};
    }

    Done checkHeader()
    {
        ASSIGN_OR_RETURN(m_header, packageHeaderFromJson(m_tags.packageJson));
        const PackageClaim &claim = *m_outcome.claim;
        if (m_header.from != claim.from || m_header.device != claim.keyId
            || m_header.number != claim.number)
            return malformed("package.json names another sender or number");
        if (m_tags.bagit != bagitText() || m_tags.bagInfo != bagInfoText(m_header))
            return malformed("a list that no package has", QString::fromUtf8(bagInfoName));
        if (dosTimeOf(m_header.wall) != m_zip->dosTime())
            return malformed("files of another time than package.json says");
        if (!m_terms->sites.contains(m_header.to))
            return deem(PackageVerdict::WrongAddressee, u"it is for another site"_s, m_header.to);
        if (!m_header.recipients.contains(m_seal->openedWith()))
            return deem(PackageVerdict::WrongAddressee, u"it was sealed again for somebody else"_s,
                        m_seal->openedWith());
        if (m_header.files > m_terms->limits.entries)
            return beyondLimit(u"too many files"_s, m_terms->limits.entries);
        if (m_header.bytes > m_terms->limits.unpackedBytes)
            return beyondLimit(u"the package is too large"_s, m_terms->limits.unpackedBytes);
        return Success{};
    }

    Done readContents(const QList<ManifestLine> &lines)
    {
        if (lines.size() != m_header.files)
            return malformed("package.json counts other files than the manifest");
        qint64 bytes = 0;
        for (const ManifestLine &line : lines) {
            ASSIGN_OR_RETURN(const ZipMember member, m_zip->next());
            if (member.name != m_folder + line.name.toUtf8())
                return malformed("another file than the one that belongs here",
                                 QString::fromUtf8(member.name));
            bytes += member.size;
            RETURN_IF_ERROR(checkSize(line, member, bytes));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            RETURN_IF_ERROR(m_zip->content([&hash](QByteArrayView piece) {
                hash.addData(piece);
                return Done(Success{});
            }));
            if (hash.result() != line.sha256)
                return malformed("a file does not fit its hash", line.name);
            m_names.append(line.name);
            m_places.insert(line.name, {member, line.sha256});
            const auto done = static_cast<int>(1000 * m_names.size() / lines.size());
            if (m_terms->progress && !m_terms->progress(done))
                return Error{ErrorCode::Cancelled, u"stopped while opening the package"_s};
        }
        if (bytes != m_header.bytes)
            return malformed("package.json counts other bytes than there are");
        return Success{};
    }

    [[nodiscard]] Done checkSize(const ManifestLine &line, const ZipMember &member,
                                 qint64 bytesSoFar) const
    {
        const qint64 most = m_terms->limits.mostBytesOf(line.name);
        if (member.size > most)
            return beyondLimit(u"a file is too large"_s, most, line.name);
        if (bytesSoFar > m_header.bytes)
            return malformed("package.json counts other bytes than there are");
        return Success{};
    }

    std::unique_ptr<QIODevice> m_sealed;
    const OpeningTerms *m_terms;
    std::unique_ptr<AgeReader> m_seal;
    std::unique_ptr<ZipWalker> m_zip;
    PackageOpening m_outcome;
    std::optional<PackageVerdict> m_verdict;
    QByteArray m_folder;
    qint64 m_prefixBytes = 0;
    TagFiles m_tags;
    PackageHeader m_header;
    QStringList m_names;
    QHash<QString, OpenedPackage::Place> m_places;
};

} // namespace

PackageOpening openPackage(std::unique_ptr<QIODevice> sealed, const OpeningTerms &terms)
{
    return Opener(std::move(sealed), &terms).open();
}

PackageOpening openPackage(const QString &path, const OpeningTerms &terms)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        PackageOpening outcome;
        outcome.error = {ErrorCode::Io, file->errorString(), path};
        return outcome;
    }
    return openPackage(std::move(file), terms);
}

} // namespace maplebridge
