// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/lookchoices.h"

#include "core/settings/preferences.h"
#include "ui/mainwindow/workbench.h"

#include <QCoreApplication>

namespace maplebridge {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("LookChoices", text);
}

ChipsEdit *chips(const QList<Choice> &choices, const QString &chosen, const QString &name,
                 QWidget *parent)
{
    auto *edit = new ChipsEdit(parent);
    edit->setObjectName(name);
    edit->setExclusive(true);
    edit->setChoices(choices);
    edit->setCodes({chosen});
    return edit;
}

Scheme schemeOf(const QString &word)
{
    if (word == u"dark")
        return Scheme::Dark;
    return word == u"contrast" ? Scheme::HighContrast : Scheme::Light;
}

LetterSize lettersOf(int points)
{
    if (points == static_cast<int>(LetterSize::Standard))
        return LetterSize::Standard;
    return points == static_cast<int>(LetterSize::Largest) ? LetterSize::Largest
                                                           : LetterSize::Large;
}

} // namespace

Look lookOf(const Preferences &preferences)
{
    return {schemeOf(preferences.scheme()), lettersOf(preferences.letterPoints())};
}

ChipsEdit *lettersChoice(const Workbench *bench, QWidget *parent)
{
    // The larger ones first: 15 is what most people of this trade read with ease.
    ChipsEdit *edit = chips(
        {{QStringLiteral("15"), said(QT_TRANSLATE_NOOP("LookChoices", "Large (15)"))},
         {QStringLiteral("18"), said(QT_TRANSLATE_NOOP("LookChoices", "Largest (18)"))},
         {QStringLiteral("12"), said(QT_TRANSLATE_NOOP("LookChoices", "Standard (12)"))}},
        QString::number(bench->preferences->letterPoints()), QStringLiteral("lettersEdit"), parent);
    QObject::connect(edit, &ChipsEdit::codesChanged, edit, [bench](const QStringList &codes) {
        if (codes.isEmpty())
            return;
        bench->preferences->setLetterPoints(codes.first().toInt());
        bench->theme->setLetterSize(lookOf(*bench->preferences).letters);
    });
    return edit;
}

ChipsEdit *schemeChoice(const Workbench *bench, QWidget *parent)
{
    ChipsEdit *edit = chips(
        {{QStringLiteral("light"), said(QT_TRANSLATE_NOOP("LookChoices", "Light"))},
         {QStringLiteral("dark"), said(QT_TRANSLATE_NOOP("LookChoices", "Dark"))},
         {QStringLiteral("contrast"), said(QT_TRANSLATE_NOOP("LookChoices", "High contrast"))}},
        bench->preferences->scheme(), QStringLiteral("schemeEdit"), parent);
    QObject::connect(edit, &ChipsEdit::codesChanged, edit, [bench](const QStringList &codes) {
        if (codes.isEmpty())
            return;
        bench->preferences->setScheme(codes.first());
        bench->theme->setScheme(lookOf(*bench->preferences).scheme);
    });
    return edit;
}

ChipsEdit *languageChoice(const Workbench *bench, QWidget *parent)
{
    // Each language is called by its own name.
    ChipsEdit *edit = chips({{QStringLiteral("zh_CN"), QStringLiteral("中文")},
                             {QStringLiteral("en"), QStringLiteral("English")}},
                            bench->preferences->language(), QStringLiteral("languageEdit"), parent);
    QObject::connect(edit, &ChipsEdit::codesChanged, edit, [bench](const QStringList &codes) {
        if (!codes.isEmpty())
            bench->preferences->setLanguage(codes.first());
    });
    return edit;
}

} // namespace maplebridge
