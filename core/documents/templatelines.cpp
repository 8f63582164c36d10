// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/templatelines.h"

#include <QStringDecoder>
#include <QStringList>

namespace maplebridge {
namespace {

constexpr int deepestInclude = 4;

QString besides(const QString &file, const QString &name)
{
    return file.left(file.lastIndexOf(u'/') + 1) + name + QStringLiteral(".paper");
}

/// One line without its indentation by blanks; 　　 in front of text means a paragraph's indent.
TemplateLine takenApart(const QString &file, int number, QString text)
{
    while (text.startsWith(u' ') || text.startsWith(u'\t'))
        text.remove(0, 1);
    while (text.endsWith(u' ') || text.endsWith(u'\t') || text.endsWith(u'\r'))
        text.chop(1);
    TemplateLine line{.file = file, .number = number, .directive = {}, .rest = {}};
    if (text.startsWith(u'@')) {
        const qsizetype blank = text.indexOf(u' ');
        line.directive = text.left(blank);
        line.rest = blank < 0 ? QString() : text.mid(blank + 1);
        while (line.rest.startsWith(u' '))
            line.rest.remove(0, 1);
    } else {
        line.rest = text;
    }
    if (line.rest.startsWith(QStringLiteral("　　"))) {
        line.indented = true;
        line.rest.remove(0, 2);
    }
    return line;
}

class SourceReader
{
public:
    explicit SourceReader(const QHash<QString, QByteArray> *files) : m_files(files) {}

    Result<TemplateSource> run(const QString &file)
    {
        RETURN_IF_ERROR(take(file, 0, {}));
        const std::pair<QString, QString> needed[]{{QStringLiteral("@document"), m_source.document},
                                                   {QStringLiteral("@version"), m_source.version},
                                                   {QStringLiteral("@status"), m_source.status},
                                                   {QStringLiteral("@source"), m_source.source},
                                                   {QStringLiteral("@profile"), m_source.profile},
                                                   {QStringLiteral("@title"), m_source.title}};
        for (const auto &[directive, value] : needed) {
            if (value.isEmpty())
                return Error{ErrorCode::Invalid, directive + QStringLiteral(" is missing"),
                             file + QStringLiteral(":1"), directive};
        }
        m_source.version += m_included;
        return m_source;
    }

private:
    Done take(const QString &file, int depth, const QString &from)
    {
        if (depth > deepestInclude)
            return Error{ErrorCode::Invalid, QStringLiteral("includes go round"), from,
                         QStringLiteral("at most %1 levels").arg(deepestInclude)};
        const auto bytes = m_files->constFind(file);
        if (bytes == m_files->constEnd())
            return Error{ErrorCode::NotFound, QStringLiteral("no template ") + file, from, file};
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text = decoder(*bytes);
        if (decoder.hasError())
            return Error{ErrorCode::Invalid, QStringLiteral("not UTF-8"),
                         file + QStringLiteral(":1"), QStringLiteral("a text file in UTF-8")};
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const TemplateLine line = takenApart(file, static_cast<int>(i) + 1, lines[i]);
            if (line.said().isEmpty() || (line.directive.isEmpty() && line.rest.startsWith(u'#')))
                continue;
            RETURN_IF_ERROR(takeLine(line, depth));
        }
        return Success{};
    }

    Done takeLine(const TemplateLine &line, int depth)
    {
        if (line.directive == u"@include")
            return take(besides(line.file, line.rest), depth + 1, line.place());
        QString *place = headPlace(line.directive);
        if (place == nullptr) {
            m_source.lines.append(line);
            return Success{};
        }
        if (depth > 0) {
            if (line.directive == u"@version") {
                const QString name = line.file.mid(line.file.lastIndexOf(u'/') + 1);
                const QString mark = u'+' + name.chopped(6) + u':' + line.rest;
                if (!m_included.contains(mark))
                    m_included += mark;
            }
            return Success{};
        }
        if (!place->isEmpty())
            return Error{ErrorCode::Invalid, line.directive + QStringLiteral(" stands twice"),
                         line.place(), QStringLiteral("it once")};
        *place = line.rest;
        return Success{};
    }

    QString *headPlace(const QString &directive)
    {
        if (directive == u"@document")
            return &m_source.document;
        if (directive == u"@version")
            return &m_source.version;
        if (directive == u"@status")
            return &m_source.status;
        if (directive == u"@source")
            return &m_source.source;
        if (directive == u"@profile")
            return &m_source.profile;
        if (directive == u"@underline")
            return &m_source.underline;
        if (directive == u"@title")
            return &m_source.title;
        return nullptr;
    }

    const QHash<QString, QByteArray> *m_files;
    TemplateSource m_source;
    QString m_included;
};

} // namespace

Result<TemplateSource> readTemplateSource(const QString &file,
                                          const QHash<QString, QByteArray> &files)
{
    return SourceReader(&files).run(file);
}

} // namespace maplebridge
