// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/typesetting/pagemodel.h"

#include <QString>
#include <QStringList>

namespace maplebridge {

class Preferences;

/// What is asked of the printer.
struct PrintJob
{
    QString title;
    int copies = 1;
    bool duplex = false;
};

/// Brings pages to paper. Passed in, so that tests can look at the pages instead.
class PaperPrinter
{
public:
    PaperPrinter() = default;
    PaperPrinter(const PaperPrinter &) = delete;
    PaperPrinter &operator=(const PaperPrinter &) = delete;
    virtual ~PaperPrinter() = default;

    /// Every printer of this computer, by name.
    [[nodiscard]] virtual QStringList printers() const = 0;
    /// The printer that would be used; empty when there is none.
    [[nodiscard]] virtual QString printerName() const = 0;
    /// NotFound without a printer; Io when it refuses.
    virtual Done print(const PageModel &pages, const PrintJob &job) = 0;
};

/// The chosen printer while it is there; else that of the system, else the first.
[[nodiscard]] QString printerToUse(const QStringList &printers, const QString &chosen,
                                   const QString &systemsOwn);

/// The printers of the computer.
class SystemPrinter : public PaperPrinter
{
public:
    explicit SystemPrinter(const Preferences *preferences) : m_preferences(preferences) {}

    [[nodiscard]] QStringList printers() const override;
    [[nodiscard]] QString printerName() const override;
    Done print(const PageModel &pages, const PrintJob &job) override;

private:
    const Preferences *m_preferences;
};

} // namespace maplebridge
