// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commandline.h"

#include <algorithm>

namespace maplebridge {
namespace {

const QString program = QStringLiteral("maplebridge-cli");

const CommandSpec *commandOf(const QStringList &words)
{
    const auto &table = commandTable();
    const auto found = std::find_if(table.begin(), table.end(), [&words](const CommandSpec &one) {
        return one.words == words;
    });
    return found == table.end() ? nullptr : &*found;
}

const GroupSpec *groupOf(const QStringList &words)
{
    const auto &table = groupTable();
    const auto found = std::find_if(table.begin(), table.end(), [&words](const GroupSpec &one) {
        return words.size() == 1 && one.word == words.first();
    });
    return found == table.end() ? nullptr : &*found;
}

const OptionSpec *optionOf(const QList<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&name](const auto &one) {
        return name == QLatin1StringView(one.name);
    });
    return found == options.end() ? nullptr : &*found;
}

/// Takes word after word; the first fault stays.
class Reader
{
public:
    explicit Reader(QStringList words) : m_rest(std::move(words)) {}

    CommandLine read()
    {
        while (!m_rest.isEmpty() && m_line.misuse.isEmpty()) {
            const QString word = m_rest.takeFirst();
            if (word == u"--" && !m_onlyArguments)
                m_onlyArguments = true;
            else if (!m_onlyArguments && word.size() > 1 && word.startsWith(u'-'))
                takeOption(word);
            else
                takeWord(word);
        }
        if (m_line.misuse.isEmpty() && m_line.wish == CommandLine::Wish::Run)
            finish();
        if (!m_line.misuse.isEmpty())
            m_line.wish = CommandLine::Wish::Misuse;
        return m_line;
    }

private:
    void takeWord(const QString &word)
    {
        if (m_line.command != nullptr) {
            m_line.invocation.arguments += word;
            return;
        }
        const QStringList words = m_line.words + QStringList{word};
        m_line.command = commandOf(words);
        if (m_line.command != nullptr || groupOf(words) != nullptr) {
            m_line.words = words;
            return;
        }
        // "backup" alone means "backup make", but "backup nonsense" means nothing.
        misuse(
            cliText(QT_TRANSLATE_NOOP("Cli", "There is no command “%1”.")).arg(words.join(u' ')));
    }

    void takeOption(const QString &word)
    {
        const QString name = word == u"-h"   ? QStringLiteral("help")
                             : word == u"-v" ? QStringLiteral("version")
                                             : word.section(u'=', 0, 0).mid(2);
        const bool isLong = word.startsWith(u"--") || word == u"-h" || word == u"-v";
        if (const OptionSpec *global = isLong ? optionOf(globalOptions(), name) : nullptr) {
            if (m_line.globals.contains(name))
                misuse(givenTwice(name));
            else if (const auto value = valueFor(*global, word))
                m_line.globals.insert(name, *value);
            if (name == u"help")
                m_line.wish = CommandLine::Wish::Help;
            if (name == u"version" && m_line.wish == CommandLine::Wish::Run)
                m_line.wish = CommandLine::Wish::Version;
            return;
        }
        descend();
        const OptionSpec *own = isLong && m_line.command != nullptr
                                    ? optionOf(m_line.command->options, name)
                                    : nullptr;
        if (own == nullptr) {
            misuse(cliText(QT_TRANSLATE_NOOP("Cli", "There is no option “%1” here."))
                       .arg(word.section(u'=', 0, 0)));
            return;
        }
        if (m_line.invocation.has(name) && !own->many) {
            misuse(givenTwice(name));
            return;
        }
        const auto value = valueFor(*own, word);
        if (!value)
            return;
        m_line.invocation.options[name] += *value;
        while (own->many && !m_rest.isEmpty() && !m_rest.first().startsWith(u'-'))
            m_line.invocation.options[name] += m_rest.takeFirst();
    }

    static QString givenTwice(const QString &name)
    {
        return cliText(QT_TRANSLATE_NOOP("Cli", "The option “%1” is given twice."))
            .arg(QString(u"--" + name));
    }

    /// What stands behind an option: after "=" or as the next word.
    std::optional<QString> valueFor(const OptionSpec &option, const QString &word)
    {
        const bool isSwitch = QLatin1StringView(option.value).isEmpty();
        const qsizetype equals = word.indexOf(u'=');
        if (isSwitch && equals >= 0) {
            misuse(cliText(QT_TRANSLATE_NOOP("Cli", "The option “%1” takes no value."))
                       .arg(word.left(equals)));
            return std::nullopt;
        }
        if (isSwitch)
            return QString();
        if (equals >= 0)
            return word.mid(equals + 1);
        if (m_rest.isEmpty() || (m_rest.first().startsWith(u"--"))) {
            misuse(cliText(QT_TRANSLATE_NOOP("Cli", "The option “%1” needs a value: %2."))
                       .arg(word, QString::fromUtf8(option.value)));
            return std::nullopt;
        }
        return m_rest.takeFirst();
    }

    /// A group alone means the command that is usual in it.
    void descend()
    {
        if (m_line.command != nullptr)
            return;
        const GroupSpec *group = groupOf(m_line.words);
        if (group == nullptr || group->usual.isEmpty())
            return;
        m_line.words += group->usual;
        m_line.command = commandOf(m_line.words);
    }

    void finish()
    {
        descend();
        if (m_line.words.isEmpty())
            return misuse(cliText(QT_TRANSLATE_NOOP("Cli", "Please say a command.")));
        if (m_line.command == nullptr)
            return misuse(cliText(QT_TRANSLATE_NOOP("Cli", "“%1” needs a second word."))
                              .arg(m_line.words.join(u' ')));
        const qsizetype count = m_line.invocation.arguments.size();
        if (count < m_line.command->least)
            return misuse(cliText(QT_TRANSLATE_NOOP("Cli", "Something is missing: %1."))
                              .arg(QString::fromUtf8(m_line.command->arguments)));
        if (m_line.command->most >= 0 && count > m_line.command->most)
            misuse(cliText(QT_TRANSLATE_NOOP("Cli", "“%1” is one word too many."))
                       .arg(m_line.invocation.arguments[m_line.command->most]));
    }

    void misuse(const QString &sentence)
    {
        if (m_line.misuse.isEmpty())
            m_line.misuse = sentence;
    }

    QStringList m_rest;
    CommandLine m_line;
    bool m_onlyArguments = false;
};

/// Names in one column, what they are in the next.
QStringList columns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype widest = 0;
    for (const auto &[name, about] : rows)
        widest = std::max(widest, name.size());
    QStringList lines;
    for (const auto &[name, about] : rows)
        lines += QStringLiteral("  ") + name.leftJustified(widest + 2) + about;
    return lines;
}

QStringList optionLines(const QList<OptionSpec> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options) {
        QString name = QStringLiteral("--") + QLatin1StringView(option.name);
        if (!QLatin1StringView(option.value).isEmpty())
            name += u' ' + QString::fromUtf8(option.value);
        rows.append({name, cliText(option.about)});
    }
    return columns(rows);
}

QStringList exampleLines(const CommandSpec &command)
{
    QStringList lines;
    for (const QString &example : command.examples)
        lines += QStringLiteral("  ") + program + u' ' + example;
    return lines;
}

QStringList helpForCommand(const CommandSpec &command)
{
    QString usage = program + u' ' + command.words.join(u' ');
    if (!command.options.isEmpty())
        usage += QStringLiteral(" [OPTION…]");
    usage = QString(usage + u' ' + QString::fromUtf8(command.arguments)).trimmed();
    QStringList lines{usage, QString(), cliText(command.about)};
    if (!command.options.isEmpty())
        lines += QStringList{QString(), cliText(QT_TRANSLATE_NOOP("Cli", "Options:"))}
                 + optionLines(command.options);
    lines += QStringList{QString(), cliText(QT_TRANSLATE_NOOP("Cli", "Options of every command:"))};
    lines += optionLines(globalOptions());
    lines += QStringList{QString(), cliText(QT_TRANSLATE_NOOP("Cli", "Examples:"))};
    return lines + exampleLines(command);
}

/// Commands of a group, or all of them.
QStringList commandLines(const QString &group)
{
    QList<std::pair<QString, QString>> rows;
    for (const CommandSpec &command : commandTable()) {
        if (group.isEmpty() || command.words.first() == group)
            rows.append(
                {QString(command.words.join(u' ') + u' ' + QString::fromUtf8(command.arguments))
                     .trimmed(),
                 cliText(command.about)});
    }
    return columns(rows);
}

} // namespace

CommandLine understood(const QStringList &words)
{
    return Reader(words).read();
}

QStringList helpFor(const QStringList &words)
{
    if (const CommandSpec *command = commandOf(words))
        return helpForCommand(*command);
    const GroupSpec *group = groupOf(words);
    QStringList lines{
        QString(program
                + (group == nullptr
                       ? QStringLiteral(" [--room FILE.mbroom] [--json] [--lang zh_CN|en] "
                                        "[--as NAME] COMMAND")
                       : u' ' + group->word + QStringLiteral(" COMMAND"))),
        QString(),
        group == nullptr
            ? cliText(QT_TRANSLATE_NOOP("Cli", "Works in a mediation room without a window."))
            : cliText(group->about)};
    lines += QStringList{QString(), cliText(QT_TRANSLATE_NOOP("Cli", "Commands:"))};
    lines += commandLines(group == nullptr ? QString() : group->word);
    lines += QStringList{QString(), cliText(QT_TRANSLATE_NOOP("Cli", "Options of every command:"))};
    lines += optionLines(globalOptions());
    lines += QStringList{QString(), cliText(QT_TRANSLATE_NOOP("Cli", "Examples:"))};
    for (const CommandSpec &command : commandTable()) {
        if (group == nullptr || command.words.first() == group->word)
            lines += exampleLines(command).first();
    }
    lines += QStringList{
        QString(),
        cliText(QT_TRANSLATE_NOOP(
            "Cli", "CASE is a case number, the end of one (12), or the id of the case. “COMMAND "
                   "--help” says more. Ends with 0 when done, 1 when refused or not found, 2 when "
                   "the command was not understood."))};
    return lines;
}

} // namespace maplebridge
