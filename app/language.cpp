// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QList>
#include <QLocale>
#include <QTranslator>

namespace maplebridge {
namespace {

/// Those of the last call; children of the application, so that they go before it does.
QList<QTranslator *> &installed()
{
    static QList<QTranslator *> translators;
    return translators;
}

/// Gives the language that the catalogue says it is in; nothing where there is none.
QString install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(name, folder)) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    installed().append(translator);
    return translator->language();
}

/// Sentences of a script that runs from the right want the window the same way. Every other
/// language leaves it to Qt, whose argument -reverse then shows the window mirrored.
Qt::LayoutDirection directionOf(const QString &language)
{
    const bool turned = QLocale(language).textDirection() == Qt::RightToLeft;
    return turned ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
}

} // namespace

void installLanguage(const QString &language)
{
    installLanguageFrom(QStringLiteral(":/i18n"), language);
}

void installLanguageFrom(const QString &folder, const QString &language)
{
    Q_ASSERT(QCoreApplication::instance() != nullptr);
    QLocale::setDefault(QLocale::c());
    for (QTranslator *translator : std::as_const(installed())) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    installed().clear();
    setEnglish(language == u"en");
    // Qt's own first: among translators the newest is asked first.
    install(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString spoken = install(QStringLiteral("maplebridge_") + language, folder);
    // The command line may run without anything that has a direction.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::setLayoutDirection(directionOf(spoken));
}

} // namespace maplebridge
