// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/datafile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace maplebridge::tests {

/// The words of a call, written as one text.
inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What one call of the program gave.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
    /// The first fault, with --json.
    [[nodiscard]] QJsonObject fault() const
    {
        return QJsonDocument::fromJson(err)
            .object()
            .value(QStringLiteral("errors"))
            .toArray()
            .first()
            .toObject();
    }
    /// Everything it said, for messages of tests.
    [[nodiscard]] QByteArray said() const { return QByteArray(out).append(err); }
    [[nodiscard]] QString errorText() const { return QString::fromUtf8(err); }
};

/// The built program in a folder of its own: its own home, no display, no room unless named.
class CliFixture
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString room() const { return path(QStringLiteral("room.mbroom")); }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "MAPLEBRIDGE_ROOM",
                                 "QT_QPA_PLATFORM", "XDG_CONFIG_HOME"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        return environment;
    }

    static QString program() { return qEnvironmentVariable("MAPLEBRIDGE_CLI"); }

    CliRun run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(program(), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// In English, in the room of the fixture.
    CliRun at(const QStringList &words, const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("--lang"), QStringLiteral("en"),
                               QStringLiteral("--room"), room()}
                       + words,
                   input);
    }

    /// The same for programs.
    CliRun json(const QStringList &words) const
    {
        return at(QStringList{QStringLiteral("--json")} + words);
    }

    static QString practiceFile(int number)
    {
        return sourcePath(
            QStringLiteral("resources/practice/case%1.json").arg(number, 2, 10, QChar(u'0')));
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    static bool writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// Every file below a folder with what it holds.
    static QHash<QString, QByteArray> filesIn(const QString &folder)
    {
        QHash<QString, QByteArray> files;
        QDir dir(folder);
        for (const QFileInfo &info : dir.entryInfoList(QDir::Files))
            files.insert(info.fileName(), bytesOf(info.absoluteFilePath()));
        return files;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace maplebridge::tests

/// The call ended as it should; otherwise says what it had to say.
#define VERIFY_EXIT(call, code)                                                                    \
    do {                                                                                           \
        const auto &run_ = (call);                                                                 \
        QVERIFY2(run_.exitCode == (code), run_.said().constData());                                \
    } while (false)
