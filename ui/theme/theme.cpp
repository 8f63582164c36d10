// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include "ui/theme/maplestyle.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFont>
#include <QToolTip>

namespace maplebridge {

using namespace Qt::StringLiterals;

Theme::Theme(QObject *parent) : QObject(parent), m_language(u"zh"_s), m_style(new MapleStyle)
{
    qApp->setStyle(m_style);
    apply(m_look);
}

void Theme::apply(const Look &look)
{
    m_look = look;
    m_style->setLook(look);
    QFont font;
    font.setFamilies(familiesFor(m_language));
    font.setPointSize(look.points());
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(look));
    QToolTip::setPalette(paletteFor(look));
    QToolTip::setFont(font);
    qApp->setStyleSheet(styleSheetFor(look));
    Q_EMIT changed();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme != m_look.scheme)
        apply({scheme, m_look.letters});
}

void Theme::setLetterSize(LetterSize letters)
{
    if (letters != m_look.letters)
        apply({m_look.scheme, letters});
}

void Theme::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    apply(m_look);
}

QStringList Theme::familiesFor(const QString &language)
{
    // Han stands first for every language: its tall lines hold the other scripts too, so that
    // a Chinese name in a Uyghur sentence keeps its height and place.
    const QStringList han{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
                          u"WenQuanYi Micro Hei"_s};
    const QString naskh = u"Noto Naskh Arabic"_s;
    const QStringList arabic = language.startsWith(u"kk"_s) ? QStringList{naskh, u"UKIJ Ekran"_s}
                                                            : QStringList{u"UKIJ Ekran"_s, naskh};
    return han + arabic + QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s, u"HanaMinB"_s};
}

QPalette Theme::paletteFor(const Look &look)
{
    const Colours &c = look.colours();
    QPalette palette;
    palette.setColor(QPalette::Window, c.page);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.page);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::BrightText, c.onSidebar);
    palette.setColor(QPalette::Light, c.card);
    palette.setColor(QPalette::Midlight, c.edge);
    palette.setColor(QPalette::Mid, c.edge);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.control);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.page);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.page);
    return palette;
}

} // namespace maplebridge
