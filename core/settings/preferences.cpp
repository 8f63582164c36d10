// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/settings/preferences.h"

namespace maplebridge {
namespace {

const QString letters = QStringLiteral("window/letter_points");
const QString schemeKey = QStringLiteral("window/scheme");
const QString languageKey = QStringLiteral("window/language");
const QString roomKey = QStringLiteral("room/last");
const QString actorKey = QStringLiteral("room/actor");
const QString folderKey = QStringLiteral("export/folder");
const QString printerKey = QStringLiteral("print/printer");
const QString duplexKey = QStringLiteral("print/duplex");

/// A stored word outside what is known falls back to the first one: the file may be edited by hand.
QString oneOf(const QString &stored, const QStringList &known)
{
    return known.contains(stored) ? stored : known.first();
}

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>(QStringLiteral("maplebridge"),
                                                              QStringLiteral("maplebridge"))
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

int Preferences::letterPoints() const
{
    const int points = m_settings->value(letters, 15).toInt();
    return points == 12 || points == 18 ? points : 15;
}

void Preferences::setLetterPoints(int points)
{
    m_settings->setValue(letters, points);
}

QString Preferences::scheme() const
{
    return oneOf(m_settings->value(schemeKey).toString(),
                 {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")});
}

void Preferences::setScheme(const QString &scheme)
{
    m_settings->setValue(schemeKey, scheme);
}

QString Preferences::language() const
{
    return oneOf(m_settings->value(languageKey).toString(),
                 {QStringLiteral("zh_CN"), QStringLiteral("en")});
}

void Preferences::setLanguage(const QString &language)
{
    m_settings->setValue(languageKey, language);
}

QString Preferences::lastRoom() const
{
    return m_settings->value(roomKey).toString();
}

void Preferences::setLastRoom(const QString &path)
{
    m_settings->setValue(roomKey, path);
}

QString Preferences::lastActor() const
{
    return m_settings->value(actorKey).toString();
}

void Preferences::setLastActor(const QString &id)
{
    m_settings->setValue(actorKey, id);
}

QString Preferences::exportFolder() const
{
    return m_settings->value(folderKey).toString();
}

void Preferences::setExportFolder(const QString &folder)
{
    m_settings->setValue(folderKey, folder);
}

QString Preferences::printer() const
{
    return m_settings->value(printerKey).toString();
}

void Preferences::setPrinter(const QString &name)
{
    m_settings->setValue(printerKey, name);
}

bool Preferences::duplex() const
{
    return m_settings->value(duplexKey, false).toBool();
}

void Preferences::setDuplex(bool duplex)
{
    m_settings->setValue(duplexKey, duplex);
}

} // namespace maplebridge
