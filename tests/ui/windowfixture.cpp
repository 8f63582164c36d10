// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/windowfixture.h"

#include "app/language.h"
#include "core/exchange/practiceroom.h"
#include "ui/settings/lookchoices.h"

namespace maplebridge::tests {

WindowFixture::WindowFixture(const QString &language, int points, const QString &scheme)
    : clock(QDateTime(QDate(2026, 8, 12), QTime(1, 30), Qt::UTC))
{
    preferences = std::make_unique<Preferences>(path(QStringLiteral("preferences.ini")));
    printer.preferences = preferences.get();
    preferences->setLanguage(language);
    preferences->setLetterPoints(points);
    preferences->setScheme(scheme);
    preferences->setExportFolder(m_folder.path());
    auto rules = builtInRules();
    auto papers = builtInPapers();
    if (!rules || !papers)
        qFatal("the compiled-in data is not sound");
    m_rules = std::move(rules).value();
    m_papers = std::make_unique<PaperSet>(std::move(papers).value());
    m_fonts = std::make_unique<FontBook>(fontFolders());
    m_press = std::make_unique<TypesetPress>(m_fonts.get(), &clock);
    m_theme = std::make_unique<Theme>();
    installLanguage(language);
    m_theme->setLanguage(language == u"en" ? QStringLiteral("en") : QStringLiteral("zh"));
    m_theme->apply(lookOf(*preferences));
}

void WindowFixture::open()
{
    window.reset();
    Workbench bench;
    bench.papers = m_papers.get();
    bench.press = m_press.get();
    bench.makePress = makePress ? makePress : [this] { return pressForJob(&clock); };
    bench.printer = &printer;
    bench.fonts = m_fonts.get();
    bench.prompts = &prompts;
    bench.theme = m_theme.get();
    bench.preferences = preferences.get();
    WindowServices services;
    services.rules = &m_rules;
    services.clock = &clock;
    services.installLanguage = installLanguage;
    services.makePracticeRoom = [this](const QString &wanted) {
        return createPracticeRoom(
            wanted.isEmpty() ? path(QStringLiteral("practice.mbroom")) : wanted, &m_rules, &clock);
    };
    window = std::make_unique<MainWindow>(bench, services);
}

} // namespace maplebridge::tests
