// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace maplebridge {

/// A question with its answers, each written as what it does ("Delete the session").
struct Decision
{
    QString sentence;
    QString detail; ///< What will happen; may be empty.
    QStringList answers;
    int safe = 0;     ///< The answer that Escape gives and that has the focus.
    int harmful = -1; ///< The answer that cannot be taken back, if any.
};

/// A file to read or write.
struct FileWish
{
    QString title;
    QString suggested; ///< A path or a bare name; empty: where people look first.
    QString filter;    ///< As QFileDialog takes it.
};

/// Everything that would stop and ask the person; passed in, so that tests can answer.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// The index of the answer given.
    virtual int ask(QWidget *over, const Decision &question) = 0;
    /// Says something and waits until it is read.
    virtual void say(QWidget *over, const QString &message, const QString &detail = {}) = 0;

    // Nothing when the person turns back.
    /// Asks for a reason in words, never empty; the first answer turns back, the second acts.
    virtual std::optional<QString> askReason(QWidget *over, const Decision &question) = 0;
    virtual std::optional<QString> chooseFileToWrite(QWidget *over, const FileWish &wish) = 0;
    virtual std::optional<QString> chooseFileToRead(QWidget *over, const FileWish &wish) = 0;
    /// One or more; empty when the person turns back.
    virtual QStringList chooseFilesToRead(QWidget *over, const FileWish &wish) = 0;
    virtual std::optional<QString> chooseFolder(QWidget *over, const FileWish &wish) = 0;
    /// The stick when exactly one is plugged in, without a question; else a folder is asked for.
    virtual std::optional<QString> chooseStick(QWidget *over, const FileWish &wish) = 0;
};

} // namespace maplebridge
