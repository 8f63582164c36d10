// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"
#include "app/typesetpress.h"
#include "core/exchange/practiceroom.h"
#include "core/settings/preferences.h"
#include "core/settings/roomrules.h"
#include "core/words/sentences.h"
#include "ui/dialogs/dialogprompts.h"
#include "ui/documents/paperprinter.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/lookchoices.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdio>

using namespace maplebridge;

namespace {

/// Where the practice room lies unless a place is given.
QString practicePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("practice.mbroom"));
}

/// The practice room of last time, or a new one.
Result<std::unique_ptr<Room>> practiceRoom(const QString &wanted, const RoomRules *rules,
                                           const Clock *clock)
{
    const QString path = wanted.isEmpty() ? practicePath() : wanted;
    if (QFileInfo::exists(path))
        return Room::open(path, rules, clock);
    return createPracticeRoom(path, rules, clock);
}

void complain(const QString &sentence)
{
    // Where standard error is closed, there is nobody to tell.
    static_cast<void>(std::fprintf(stderr, "maplebridge: %s\n", qPrintable(sentence)));
}

int refuse(const Error &error)
{
    const QString sentence = sentenceFor(error);
    complain(sentence);
    QMessageBox::critical(nullptr, QCoreApplication::translate("Main", "Maplebridge"), sentence);
    return 1;
}

void nameProgram()
{
    QApplication::setApplicationName(QStringLiteral("maplebridge"));
    QApplication::setOrganizationName(QStringLiteral("maplebridge"));
    QApplication::setApplicationVersion(QStringLiteral(MAPLEBRIDGE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.maplebridge.Maplebridge"));
}

/// What the command line asks to open.
struct Asked
{
    bool practice = false;
    QString file; ///< Empty when none is named.
};

Asked askedFor(const QApplication &application)
{
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("Main", "The desktop program of a community mediation room."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption practice(
        QStringLiteral("practice"),
        QCoreApplication::translate("Main", "Open a practice room with worked cases."));
    arguments.addOption(practice);
    arguments.addPositionalArgument(QStringLiteral("room"),
                                    QCoreApplication::translate("Main", "A room file (*.mbroom)."),
                                    QStringLiteral("[room]"));
    arguments.process(application);
    return {arguments.isSet(practice), arguments.positionalArguments().value(0)};
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    nameProgram();
    Preferences preferences;
    installLanguage(preferences.language());
    const Asked asked = askedFor(application);

    const auto rules = builtInRules();
    const auto papers = builtInPapers();
    if (!rules || !papers)
        return refuse(rules ? papers.error() : rules.error());
    const SystemClock clock;
    FontBook fonts(fontFolders());
    TypesetPress press(&fonts, &clock);
    SystemPrinter printer(&preferences);
    DialogPrompts prompts;
    Theme theme;
    theme.setLanguage(preferences.language() == u"en" ? QStringLiteral("en")
                                                      : QStringLiteral("zh"));
    theme.apply(lookOf(preferences));

    Workbench bench;
    bench.papers = &papers.value();
    bench.press = &press;
    bench.makePress = [&clock] { return pressForJob(&clock); };
    bench.printer = &printer;
    bench.fonts = &fonts;
    bench.prompts = &prompts;
    bench.theme = &theme;
    bench.preferences = &preferences;
    WindowServices services;
    services.rules = &rules.value();
    services.clock = &clock;
    services.installLanguage = installLanguage;
    services.makePracticeRoom
        = [&](const QString &path) { return practiceRoom(path, &rules.value(), &clock); };

    MainWindow window(bench, services);
    Done opened = Success{};
    if (asked.practice && !asked.file.isEmpty()) {
        // A real room must not be taken for one to practise in: it would get no backups.
        complain(QCoreApplication::translate("Main",
                                             "Give either --practice or a room file, not both."));
        return 2;
    }
    if (asked.practice)
        opened = window.openPracticeRoom(QString());
    else if (!asked.file.isEmpty())
        opened = window.openRoom(QFileInfo(asked.file).absoluteFilePath());
    else
        window.start();
    if (!opened)
        return refuse(opened.error());
    window.show();
    return QApplication::exec();
}
