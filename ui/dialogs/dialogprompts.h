// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/prompts.h"

#include <QCoreApplication>

namespace maplebridge {

/// The real thing: dialogs over the window.
class DialogPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    int ask(QWidget *over, const Decision &question) override;
    void say(QWidget *over, const QString &message, const QString &detail = {}) override;
    std::optional<QString> askReason(QWidget *over, const Decision &question) override;
    std::optional<QString> chooseFileToWrite(QWidget *over, const FileWish &wish) override;
    std::optional<QString> chooseFileToRead(QWidget *over, const FileWish &wish) override;
    QStringList chooseFilesToRead(QWidget *over, const FileWish &wish) override;
    std::optional<QString> chooseFolder(QWidget *over, const FileWish &wish) override;
    std::optional<QString> chooseStick(QWidget *over, const FileWish &wish) override;
};

} // namespace maplebridge
