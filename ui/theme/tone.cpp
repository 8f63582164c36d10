// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/tone.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Late:
        return u"late"_s;
    case Tone::Accent:
        return u"accent"_s;
    }
    return {};
}

QString wordFor(TextLevel level)
{
    switch (level) {
    case TextLevel::Body:
        break;
    case TextLevel::Small:
        return u"small"_s;
    case TextLevel::Section:
        return u"section"_s;
    case TextLevel::Title:
        return u"title"_s;
    case TextLevel::Figure:
        return u"figure"_s;
    }
    return {};
}

void setLook(QWidget *widget, const char *name, const QString &word)
{
    if (widget->property(name).toString() == word)
        return;
    widget->setProperty(name, word);
    repolish(widget);
}

/// Stands at the leading edge of the window whatever script its text is in.
class LeadingLabel : public QLabel
{
public:
    explicit LeadingLabel(const QString &text, QWidget *parent) : QLabel(text, parent) { align(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
    }

private:
    void align()
    {
        if (alignment().testFlag(Qt::AlignHCenter))
            return;
        setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                     | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    }
};

} // namespace

void repolish(QWidget *widget)
{
    QStyle *style = widget->style();
    style->unpolish(widget);
    style->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setTone(QWidget *label, Tone tone)
{
    setLook(label, "tone", wordFor(tone));
}

void setTextLevel(QWidget *label, TextLevel level)
{
    setLook(label, "level", wordFor(level));
}

QLabel *textLabel(const QString &text, TextLevel level, Tone tone, QWidget *parent)
{
    auto *label = new LeadingLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, tone);
    setTextLevel(label, level);
    return label;
}

} // namespace maplebridge
