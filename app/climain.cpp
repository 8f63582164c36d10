// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/workplace.h"
#include "app/language.h"
#include "core/platform/pipes.h"

#include <QGuiApplication>

using namespace maplebridge;

namespace {

/// Notes of the libraries are for those who look for a fault; people read sentences.
void logMessage(QtMsgType type, const QMessageLogContext & /*unused*/, const QString &text)
{
    const bool wanted = type == QtCriticalMsg || type == QtFatalMsg
                        || qEnvironmentVariableIsSet("MAPLEBRIDGE_VERBOSE");
    if (wanted)
        static_cast<void>(std::fputs(qPrintable(QString(text + u'\n')), stderr));
}

int serve(const CommandLine &line)
{
    const Console console(line.globals.contains(QStringLiteral("json")));
    switch (line.wish) {
    case CommandLine::Wish::Help:
        return Console::sayLines(helpFor(line.words));
    case CommandLine::Wish::Version:
        return Console::sayLines(
            {QString(u"maplebridge-cli " + QCoreApplication::applicationVersion())});
    case CommandLine::Wish::Misuse:
        return console.sayMisuse(line.misuse, line.words);
    case CommandLine::Wish::Run:
        break;
    }
    Workplace workplace(line.globals.value(QStringLiteral("room")),
                        line.globals.value(QStringLiteral("as")));
    const auto answer = line.command->run(workplace, line.invocation);
    if (!answer && answer.error().where == u"--room")
        return console.sayMisuse(
            cliText(QT_TRANSLATE_NOOP("Cli", "Please say which room: --room FILE.mbroom")),
            line.words);
    if (!answer)
        return console.sayError(answer.error());
    if (!answer.value().misuse.isEmpty())
        return console.sayMisuse(answer.value().misuse, line.words);
    return console.say(answer.value());
}

} // namespace

int main(int argc, char **argv)
{
    ignoreBrokenPipes();
    qInstallMessageHandler(logMessage);
    // Pages need fonts, and fonts need no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setDesktopSettingsAware(false);
    // Qt would take words like -platform for itself; every word is ours to judge.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    int onlyTheProgram = 1;
    const QGuiApplication application(onlyTheProgram, argv);
    QCoreApplication::setApplicationName(QStringLiteral("maplebridge-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAPLEBRIDGE_VERSION));

    installLanguage(Preferences().language());
    CommandLine line = understood(words);
    const QString language = line.globals.value(QStringLiteral("lang"));
    if (language == u"zh_CN" || language == u"en") {
        installLanguage(language);
        line = understood(words); // its sentences in that language
    } else if (line.globals.contains(QStringLiteral("lang")) && line.misuse.isEmpty()) {
        line.misuse = cliText(QT_TRANSLATE_NOOP("Cli", "The languages are zh_CN and en."));
        line.wish = CommandLine::Wish::Misuse;
    }
    return serve(line);
}
