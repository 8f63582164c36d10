// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
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

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(name, folder)) {
        delete translator;
        return;
    }
    QCoreApplication::installTranslator(translator);
    installed().append(translator);
}

} // namespace

void installLanguage(const QString &language)
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
    install(QStringLiteral("maplebridge_") + language, QStringLiteral(":/i18n"));
}

} // namespace maplebridge
