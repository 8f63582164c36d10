// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace maplebridge {

class Workplace;

/// An option of a command. Texts are English sources for translation in the context "Cli".
struct OptionSpec
{
    const char *name = "";  ///< Without hyphens.
    const char *value = ""; ///< What stands behind it, e.g. "FILE"; empty for a switch.
    const char *about = "";
    bool many = false; ///< May be given again, and takes every word up to the next option.
};

/// The words of one call, after they were understood.
struct Invocation
{
    QStringList arguments;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const
    {
        return options.value(option).isEmpty() ? QString() : options.value(option).last();
    }
};

/// What went wrong with one of several things, e.g. one file.
struct Fault
{
    QString about;
    Error error;
};

/// What a command has to say.
struct Answer
{
    QStringList lines;        ///< For people.
    QJsonValue json;          ///< The same for programs.
    QByteArray raw = {};      ///< Bytes that are the answer either way, e.g. a case file.
    QList<Fault> faults = {}; ///< What could not be done while the rest was.
    QString misuse = {};      ///< A call that makes no sense; nothing was done.
    bool negative = false;    ///< Done, and the answer is no: ends with 1.
};

[[nodiscard]] inline Answer misused(const QString &why)
{
    Answer answer;
    answer.misuse = why;
    return answer;
}

using CommandFunction = Result<Answer> (*)(Workplace &, const Invocation &);

/// One command: what it is called, what it takes, what it does.
struct CommandSpec
{
    QStringList words = {};     ///< E.g. {"case", "import"}.
    const char *arguments = ""; ///< As help shows them, e.g. "FILE…".
    int least = 0;              ///< Fewest arguments.
    int most = 0;               ///< Most arguments; -1 for any number.
    const char *about = "";     ///< One line.
    QList<OptionSpec> options = {};
    QStringList examples = {}; ///< Without the program's name.
    CommandFunction run = nullptr;
};

/// Commands that share their first word, and which of them it means alone.
struct GroupSpec
{
    QString word;
    const char *about = "";
    QString usual; ///< Second word when none is given; empty: one must be.
};

[[nodiscard]] const QList<CommandSpec> &commandTable();
[[nodiscard]] const QList<GroupSpec> &groupTable();
/// Options that every command takes.
[[nodiscard]] const QList<OptionSpec> &globalOptions();

/// A sentence of the command line in the language that is installed.
[[nodiscard]] QString cliText(const char *text);

} // namespace maplebridge
