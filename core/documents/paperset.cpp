// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/paperset.h"

#include "core/documents/paperfacts.h"
#include "core/documents/templatefiller.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace maplebridge {
namespace {

constexpr double a4Millimetres = 210;
constexpr double pointsPerMillimetre = 72 / 25.4;

/// The fault of one of the data files, with the file in front of its JSON pointer.
Error inFile(const QString &file, Error error)
{
    error.where = file + error.where;
    return error;
}

/// A template stands for a document when it has a head; the others are there to be included.
bool isDocument(const QString &file, const QByteArray &bytes)
{
    return file.endsWith(u".paper") && bytes.contains("@document");
}

QStringList documentFiles(const QHash<QString, QByteArray> &files)
{
    QStringList names;
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        if (isDocument(it.key(), it.value()))
            names += it.key();
    }
    names.sort();
    return names;
}

Result<PaperTemplate> soundTemplate(const QString &file, const QHash<QString, QByteArray> &files,
                                    const Facts &catalogue,
                                    const QHash<QString, PaperProfile> &profiles)
{
    ASSIGN_OR_RETURN(const PaperTemplate paper, readTemplate(file, files));
    if (!profiles.contains(paper.profile))
        return Error{ErrorCode::Invalid, u"unknown profile "_s + paper.profile, file + u":1"_s,
                     profiles.keys().join(u' ')};
    RETURN_IF_ERROR(checkFields(paper, catalogue));
    return paper;
}

/// So many whole characters fit a line; one less, so that a rule never wraps.
double lineEmsOf(const PaperProfile &profile)
{
    const double width = (a4Millimetres - profile.bindingMargin - profile.outerMargin)
                         * pointsPerMillimetre / profile.bodyPoints;
    const double most = profile.charactersPerLine > 0 ? profile.charactersPerLine : width;
    return std::floor(std::min(width, most)) - 1;
}

QString shortNameOf(const CaseFile *file)
{
    if (file == nullptr || file->id.isNull())
        return {};
    return file->record.number.isEmpty() ? file->id.text().right(8) : file->record.number;
}

/// A record about a session that is not there would print somebody else's facts, or none.
Done checkSubject(const PaperRequest &request, const CaseFile *file)
{
    if (!hasSubject(request.document) || (request.blank && request.subject.isNull()))
        return Success{};
    if (file != nullptr && subjectsOf(*file, request.document).contains(request.subject))
        return Success{};
    return Error{ErrorCode::NotFound, u"no such subject "_s + request.subject.text(), u"subject"_s,
                 subjectName(request.document)};
}

} // namespace

Result<PaperSet> PaperSet::fromFiles(const QHash<QString, QByteArray> &files)
{
    PaperSet set;
    auto phrases = Phrases::fromJson(files.value(u"phrases.json"_s));
    if (!phrases)
        return inFile(u"phrases.json"_s, phrases.error());
    set.m_phrases = std::move(phrases).value();
    auto refusals = Refusals::fromJson(files.value(u"refusals.json"_s));
    if (!refusals)
        return inFile(u"refusals.json"_s, refusals.error());
    set.m_refusals = std::move(refusals).value();
    auto profiles = profilesFromJson(files.value(u"profiles.json"_s));
    if (!profiles)
        return inFile(u"profiles.json"_s, profiles.error());
    set.m_profiles = std::move(profiles).value();
    RETURN_IF_ERROR(set.addTemplates(files));
    return set;
}

Done PaperSet::addTemplates(const QHash<QString, QByteArray> &files)
{
    const Facts catalogue = paperFactCatalogue(m_phrases);
    for (const QString &file : documentFiles(files)) {
        ASSIGN_OR_RETURN(const PaperTemplate paper,
                         soundTemplate(file, files, catalogue, m_profiles));
        if (m_templates.contains(paper.document))
            return Error{ErrorCode::Conflict, u"two templates of "_s + paper.document,
                         file + u":1"_s, m_templates.value(paper.document).file};
        m_templates.insert(paper.document, paper);
    }
    if (m_templates.isEmpty())
        return Error{ErrorCode::NotFound, u"no templates"_s, u"templates"_s, u"*.paper"_s};
    return Success{};
}

QStringList PaperSet::documents() const
{
    QStringList codes = m_templates.keys();
    codes.sort();
    return codes;
}

const PaperProfile &PaperSet::profileOf(const QString &document) const
{
    static const PaperProfile usual;
    const auto paper = m_templates.constFind(document);
    if (paper == m_templates.constEnd())
        return usual;
    return *m_profiles.constFind(paper->profile);
}

QString PaperSet::titleOf(const QString &document) const
{
    return m_templates.value(document).title;
}

QString PaperSet::templateVersion(const QString &document) const
{
    return m_templates.value(document).version;
}

WordingStatus PaperSet::statusOf(const QString &document) const
{
    return m_templates.value(document).status;
}

QString PaperSet::sourceOf(const QString &document) const
{
    return m_templates.value(document).source;
}

Result<PaperText> PaperSet::compose(const PaperRequest &request, const PaperContext &context) const
{
    const auto paper = m_templates.constFind(request.document);
    if (paper == m_templates.constEnd())
        return Error{ErrorCode::NotFound, u"no template of "_s + request.document, u"document"_s,
                     documents().join(u' ')};
    RETURN_IF_ERROR(checkSubject(request, context.file));
    const Facts facts = paperFactsOf(request, context, m_phrases);

    PaperText text;
    text.title = paper->title;
    text.marginNote = request.marginNote;
    Paragraph title;
    title.spans = {{paper->title}};
    title.style = TextStyle::Title;
    title.alignment = Alignment::Centred;
    title.keepWithNext = true;
    text.blocks.append(title);
    text.blocks += filled(*paper, facts, {request.blank, lineEmsOf(profileOf(request.document))});

    QStringList code{shortNameOf(context.file), request.document,
                     u'v' + QString::number(request.version), u"p%p"_s, shortHashOf(text)};
    code.removeAll(QString());
    text.pageCode = code.join(u' ');
    return text;
}

QString PaperSet::obligationSentence(const Obligation &obligation, const CaseFile &file) const
{
    return maplebridge::obligationSentence(obligation, file, m_phrases);
}

QList<Error> checkTemplates(const QHash<QString, QByteArray> &files)
{
    QList<Error> faults;
    const auto note = [&faults](const QString &file, const auto &outcome) {
        if (!outcome)
            faults.append(inFile(file, outcome.error()));
    };
    const auto phrases = Phrases::fromJson(files.value(u"phrases.json"_s));
    const auto profiles = profilesFromJson(files.value(u"profiles.json"_s));
    note(u"phrases.json"_s, phrases);
    note(u"profiles.json"_s, profiles);
    note(u"refusals.json"_s, Refusals::fromJson(files.value(u"refusals.json"_s)));
    if (!faults.isEmpty())
        return faults;
    const Facts catalogue = paperFactCatalogue(phrases.value());
    for (const QString &file : documentFiles(files))
        note({}, soundTemplate(file, files, catalogue, profiles.value()));
    return faults;
}

QString shortHashOf(const PaperText &paper)
{
    const QByteArray digest
        = QCryptographicHash::hash(plainText(paper).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(8));
}

} // namespace maplebridge
