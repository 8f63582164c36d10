// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/prompts.h"

#include <QList>

#include <utility>

namespace maplebridge {

/// Answers given beforehand, for tests; keeps what was asked. Without an answer left it
/// gives the safe one, or none.
class ScriptedPrompts : public Prompts
{
public:
    void willAnswer(int answer) { m_answers.append(answer); }
    /// A path, or a reason in words.
    void willChoose(std::optional<QString> path) { m_paths.append(std::move(path)); }

    [[nodiscard]] const QList<Decision> &asked() const { return m_asked; }
    [[nodiscard]] const QStringList &said() const { return m_said; }
    [[nodiscard]] const QList<FileWish> &wished() const { return m_wished; }

    int ask(QWidget * /*over*/, const Decision &question) override
    {
        m_asked.append(question);
        return m_answers.isEmpty() ? question.safe : m_answers.takeFirst();
    }
    void say(QWidget * /*over*/, const QString &message, const QString & /*detail*/) override
    {
        m_said.append(message);
    }
    std::optional<QString> askReason(QWidget * /*over*/, const Decision &question) override
    {
        m_asked.append(question);
        return m_paths.isEmpty() ? std::nullopt : m_paths.takeFirst();
    }
    std::optional<QString> chooseFileToWrite(QWidget * /*over*/, const FileWish &wish) override
    {
        return next(wish);
    }
    std::optional<QString> chooseFileToRead(QWidget * /*over*/, const FileWish &wish) override
    {
        return next(wish);
    }
    QStringList chooseFilesToRead(QWidget * /*over*/, const FileWish &wish) override
    {
        const auto path = next(wish);
        return path ? path->split(u'\n') : QStringList();
    }
    std::optional<QString> chooseFolder(QWidget * /*over*/, const FileWish &wish) override
    {
        return next(wish);
    }
    std::optional<QString> chooseStick(QWidget * /*over*/, const FileWish &wish) override
    {
        return next(wish);
    }

private:
    std::optional<QString> next(const FileWish &wish)
    {
        m_wished.append(wish);
        return m_paths.isEmpty() ? std::nullopt : m_paths.takeFirst();
    }

    QList<int> m_answers;
    QList<std::optional<QString>> m_paths;
    QList<Decision> m_asked;
    QStringList m_said;
    QList<FileWish> m_wished;
};

} // namespace maplebridge
