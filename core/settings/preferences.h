// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace maplebridge {

/// What this computer's user chose: nothing of a case, nothing of the room.
class Preferences
{
public:
    /// `file` names a file of its own, for tests; empty for the user's usual place.
    explicit Preferences(const QString &file = {});

    [[nodiscard]] int letterPoints() const; ///< 12, 15 or 18; 15 at first.
    void setLetterPoints(int points);
    [[nodiscard]] QString scheme() const; ///< light, dark or contrast; light at first.
    void setScheme(const QString &scheme);
    [[nodiscard]] QString language() const; ///< zh_CN or en; zh_CN at first.
    void setLanguage(const QString &language);
    [[nodiscard]] QString lastRoom() const; ///< Path; empty at first.
    void setLastRoom(const QString &path);
    [[nodiscard]] QString lastActor() const; ///< Mediator id; empty at first.
    void setLastActor(const QString &id);
    [[nodiscard]] QString exportFolder() const; ///< Empty at first.
    void setExportFolder(const QString &folder);
    [[nodiscard]] QString printer() const; ///< Empty until one is chosen.
    void setPrinter(const QString &name);
    [[nodiscard]] bool duplex() const; ///< Off at first.
    void setDuplex(bool duplex);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace maplebridge
