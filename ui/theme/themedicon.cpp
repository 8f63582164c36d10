// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/themedicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

bool pointsSomewhere(const QString &name)
{
    static const std::array names{u"back"_s, u"next"_s, u"undo"_s, u"redo"_s, u"history"_s};
    return std::ranges::find(names, name) != names.end();
}

/// Draws the one-colour SVG and pours the colour of a palette role over it.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal /*scale*/) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colourFor(mode));
    }

    QString key() const override { return u"maplebridge"_s; }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon themedIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new ThemedIconEngine(name, role));
}

QPixmap iconPixmap(const QString &name, int edge, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = std::max(1, qRound(edge * devicePixelRatio));
    const bool mirrored = pointsSomewhere(name) && QGuiApplication::isRightToLeft();
    const QString key = u"maplebridge/%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels)
                            .arg(mirrored ? 1 : 0);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(pixels, pixels);
        picture.fill(Qt::transparent);
        QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
        Q_ASSERT_X(renderer.isValid(), "themedIcon", qPrintable(name));
        QPainter painter(&picture);
        painter.save();
        if (mirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.restore();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace maplebridge
