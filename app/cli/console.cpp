// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/console.h"

#include "core/words/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace maplebridge {
namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    // A closed pipe is the reader's choice; there is nobody left to tell.
    static_cast<void>(std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream));
    static_cast<void>(std::fflush(stream));
}

QByteArray jsonBytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

QString sentenceOf(const Fault &fault)
{
    const QString sentence = sentenceFor(fault.error);
    return fault.about.isEmpty() ? sentence
                                 : QString(fault.about + QStringLiteral(": ") + sentence);
}

QJsonObject jsonOf(const Fault &fault)
{
    QJsonObject object{{QStringLiteral("code"), codeWord(fault.error.code)},
                       {QStringLiteral("sentence"), sentenceOf(fault)},
                       {QStringLiteral("detail"), fault.error.detail},
                       {QStringLiteral("where"), fault.error.where},
                       {QStringLiteral("expected"), fault.error.expected}};
    if (!fault.about.isEmpty())
        object.insert(QStringLiteral("about"), fault.about);
    return object;
}

} // namespace

QString codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Ambiguous:
        return QStringLiteral("ambiguous");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::TooNew:
        return QStringLiteral("too_new");
    case ErrorCode::Foreign:
        return QStringLiteral("foreign");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

int Console::sayLines(const QStringList &lines)
{
    QByteArray bytes;
    for (const QString &line : lines)
        bytes += line.toUtf8() + '\n';
    write(stdout, bytes);
    return exitDone;
}

int Console::say(const Answer &answer) const
{
    if (!answer.raw.isEmpty())
        write(stdout, answer.raw);
    else if (m_json)
        write(stdout, jsonBytes(answer.json));
    else
        static_cast<void>(sayLines(answer.lines));
    sayFaults(answer.faults);
    return answer.negative || !answer.faults.isEmpty() ? exitRefused : exitDone;
}

void Console::sayFaults(const QList<Fault> &faults) const
{
    if (faults.isEmpty())
        return;
    QByteArray bytes;
    if (m_json) {
        QJsonArray list;
        for (const Fault &fault : faults)
            list.append(jsonOf(fault));
        bytes = QJsonDocument(QJsonObject{{QStringLiteral("errors"), list}}).toJson();
    } else {
        for (const Fault &fault : faults)
            bytes += sentenceOf(fault).toUtf8() + '\n';
    }
    write(stderr, bytes);
}

int Console::sayError(const Error &error) const
{
    sayFaults({Fault{{}, error}});
    return exitRefused;
}

int Console::sayMisuse(const QString &sentence, const QStringList &words) const
{
    const QString command = (QStringList{QStringLiteral("maplebridge-cli")} + words).join(u' ');
    if (m_json) {
        const QJsonObject fault{{QStringLiteral("code"), QStringLiteral("usage")},
                                {QStringLiteral("sentence"), sentence}};
        write(stderr,
              QJsonDocument(QJsonObject{{QStringLiteral("errors"), QJsonArray{fault}}}).toJson());
        return exitMisused;
    }
    const QString more
        = cliText(QT_TRANSLATE_NOOP("Cli", "“%1 --help” says how it goes.")).arg(command);
    write(stderr, QString(sentence + u'\n' + more + u'\n').toUtf8());
    return exitMisused;
}

} // namespace maplebridge
