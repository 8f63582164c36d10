// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// The mutations of packages: on the envelope, inside without the key, and signed but hostile.

#include "mutations.h"

namespace maplebridge::tests {
namespace {

/// Small, with everything: shrunk and stored files, an empty one, a blob, a Chinese name.
const QList<PackageFile> &smallFiles()
{
    static const QList<PackageFile> files{
        {u"data/audit/000001.jsonl"_s, ""},
        {blobPath("a scan"), "a scan"},
        {u"data/headers/000001.jsonl"_s, "{\"op\":\"put\",\"seq\":1,\"site\":\"R112\"}\n"
                                         "{\"op\":\"put\",\"seq\":2,\"site\":\"R113\"}\n"},
        {u"data/readable/dossier/案.txt"_s, "调解协议书\n"},
    };
    return files;
}

const BagBuilder &smallBag()
{
    static const BagBuilder bag = BagBuilder::sound(smallFiles());
    return bag;
}

/// Swaps, drops or doubles one of the bag's files without telling its lists.
void changeFiles(BagBuilder *bag, Mutator *random, QString *what)
{
    QList<PackageFile> &files = bag->files;
    const qsizetype at = random->below(files.size());
    switch (random->below(5)) {
    case 0:
        files[at].bytes = random->changed(files.at(at).bytes + '\n', what);
        break;
    case 1:
        files[at].path = QString::fromUtf8(random->changed(files.at(at).path.toUtf8(), what));
        break;
    case 2:
        files.removeAt(at);
        *what = u"a file less"_s;
        break;
    case 3:
        files.insert(at, files.at(random->below(files.size())));
        *what = u"a file twice"_s;
        break;
    default:
        files.swapItemsAt(at, random->below(files.size()));
        *what = u"files changed places"_s;
    }
}

/// Changes one of the lists; the signature and all that is above it follow.
void changeLists(BagBuilder *bag, Mutator *random, QString *what)
{
    switch (random->below(6)) {
    case 0:
        bag->tags.manifest = random->changed(bag->tags.manifest, what);
        break;
    case 1:
        bag->tags.packageJson = random->changed(bag->tags.packageJson, what);
        break;
    case 2:
        bag->tags.bagit = random->changed(bag->tags.bagit, what);
        break;
    case 3:
        bag->tags.bagInfo = random->changed(bag->tags.bagInfo, what);
        break;
    case 4:
        bag->tagManifest = random->changed(bag->tags.tagManifest(), what);
        break;
    default:
        bag->folder = random->changed(bag->folder, what);
    }
}

} // namespace

QByteArray Mutator::piecesMoved(const QByteArray &bytes, qsizetype unit)
{
    const qsizetype pieces = bytes.size() / unit;
    const qsizetype from = below(pieces) * unit;
    const qsizetype to = below(pieces) * unit;
    QByteArray moved = bytes;
    moved.remove(from, unit);
    return moved.insert(std::min(to, moved.size()), bytes.mid(from, unit));
}

QByteArray Mutator::changed(const QByteArray &bytes, QString *what)
{
    QByteArray out = bytes;
    const qsizetype at = below(out.size());
    const auto kind = below(10);
    *what = u"kind %1 at %2"_s.arg(kind).arg(at);
    switch (kind) {
    case 0:
    case 1:
    case 2: // the commonest accident
        if (!out.isEmpty())
            out[at] = static_cast<char>(out.at(at) ^ (1 << below(8)));
        return out;
    case 3:
        if (!out.isEmpty())
            out[at] = static_cast<char>(below(256));
        return out;
    case 4:
        return out.first(at);
    case 5:
        return out.remove(at, 1 + below(40));
    case 6:
        return out.insert(at, QByteArray(1 + below(40), static_cast<char>(below(256))));
    case 7:
        return out + QByteArray(1 + below(200), static_cast<char>(below(256)));
    case 8:
        return piecesMoved(out, 1 + below(std::min<qsizetype>(out.size(), 300)));
    default: {
        // A run of bytes from elsewhere in the same file.
        const QByteArray run = out.mid(below(out.size()), 1 + below(60));
        return out.replace(at, run.size(), run);
    }
    }
}

void judge(const QByteArray &sealed, const PackageHeader &header, const QList<PackageFile> &files,
           const QString &what, MutationCount *count)
{
    const PackageOpening opening = openBytes(sealed, soundTerms());
    ++count->verdicts[opening.verdict];
    if (!opening.package) {
        ++count->refused;
        return;
    }
    bool isSame
        = opening.package->header() == header && opening.package->names().size() == files.size();
    for (const PackageFile &file : files) {
        const auto read = opening.package->read(file.path);
        isSame = isSame && read && read.value() == file.bytes;
    }
    if (isSame)
        ++count->same;
    else
        count->accepted.append(what);
}

MutationCount mutateEnvelope(quint32 seed, int times)
{
    const QByteArray sealed = smallBag().sealed();
    Mutator random(seed);
    MutationCount count;
    for (int i = 0; i < times; ++i) {
        QString what;
        const QByteArray changed = random.changed(sealed, &what);
        if (changed == sealed)
            ++count.same;
        else if (const PackageOpening opening = openBytes(changed, soundTerms()); opening.package)
            count.accepted.append(what); // not even the same content: every byte is sealed
        else
            ++count.refused;
    }
    return count;
}

MutationCount mutateInside(quint32 seed, int times)
{
    const QByteArray zip = smallBag().zip();
    const PackageHeader header = packageHeaderFromJson(smallBag().tags.packageJson).value();
    Mutator random(seed);
    MutationCount count;
    for (int i = 0; i < times; ++i) {
        QString what;
        QByteArray changed = random.changed(zip, &what);
        if (changed == zip) {
            ++count.same;
            continue;
        }
        judge(smallBag().seal(changed), header, smallBag().files, what, &count);
    }
    return count;
}

MutationCount mutateSigned(quint32 seed, int times)
{
    Mutator random(seed);
    MutationCount count;
    const PackageHeader header = packageHeaderFromJson(smallBag().tags.packageJson).value();
    for (int i = 0; i < times; ++i) {
        BagBuilder bag = smallBag();
        QString what;
        if (random.below(2) == 0)
            changeLists(&bag, &random, &what);
        else
            changeFiles(&bag, &random, &what);
        // Whoever holds the key may say something else, if all parts say it: then that is what
        // has to come out.
        const auto said = packageHeaderFromJson(bag.tags.packageJson);
        judge(bag.sealed(), said ? said.value() : header, bag.files, what, &count);
    }
    return count;
}

} // namespace maplebridge::tests
