// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/typesetpress.h"
#include "core/settings/preferences.h"
#include "core/settings/roomrules.h"
#include "ui/dialogs/scriptedprompts.h"
#include "ui/documents/paperprinter.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace maplebridge::tests {

/// A printer that keeps the pages it was sent.
class KeptPages : public PaperPrinter
{
public:
    [[nodiscard]] QStringList printers() const override { return names; }
    [[nodiscard]] QString printerName() const override
    {
        return printerToUse(names, preferences->printer(), QStringLiteral("test printer"));
    }
    Done print(const PageModel &pages, const PrintJob &job) override
    {
        printed.append(pages);
        jobs.append(job);
        return Success{};
    }

    const Preferences *preferences = nullptr;
    QStringList names{QStringLiteral("another printer"), QStringLiteral("test printer")};
    QList<PageModel> printed;
    QList<PrintJob> jobs;
};

/// The real window with everything it works with, in a folder of its own, at a fixed time.
class WindowFixture
{
public:
    /// In zh_CN or en; 12, 15 or 18 points; light, dark or contrast.
    explicit WindowFixture(const QString &language = QStringLiteral("zh_CN"), int points = 15,
                           const QString &scheme = QStringLiteral("light"));

    /// Builds the window; call again for another one over the same files.
    void open();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Room *room() const { return window->room(); }

    /// The only widget of that name that is in sight; null when there is none.
    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    FixedClock clock;
    ScriptedPrompts prompts;
    KeptPages printer;
    /// Set before open(): the press of jobs; else the real one.
    std::function<std::shared_ptr<PaperPress>()> makePress;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
    RoomRules m_rules;
    std::unique_ptr<PaperSet> m_papers;
    std::unique_ptr<FontBook> m_fonts;
    std::unique_ptr<TypesetPress> m_press;
    std::unique_ptr<Theme> m_theme;
};

} // namespace maplebridge::tests
