// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace maplebridge {

/// What a template can name: texts and lists of further facts, by key. Every key is
/// present even when nothing is known, so that the facts of an empty case are at the
/// same time the catalogue that templates are checked against.
class Facts
{
public:
    void setText(const QString &key, const QString &text) { m_texts.insert(key, text); }
    /// A yes or no for conditions; "no" is an empty text.
    void setFlag(const QString &key, bool yes)
    {
        setText(key, yes ? QStringLiteral("1") : QString());
    }
    /// `specimen` is an item of which nothing is known: what a blank line of the list prints.
    void setList(const QString &key, const QList<Facts> &items, const Facts &specimen)
    {
        m_items.insert(key, items);
        m_specimens.insert(key, {specimen});
    }

    [[nodiscard]] bool hasText(const QString &key) const { return m_texts.contains(key); }
    [[nodiscard]] bool hasList(const QString &key) const { return m_items.contains(key); }
    [[nodiscard]] QString text(const QString &key) const { return m_texts.value(key); }
    [[nodiscard]] QList<Facts> items(const QString &key) const { return m_items.value(key); }
    [[nodiscard]] Facts specimen(const QString &key) const
    {
        return m_specimens.value(key).value(0);
    }
    [[nodiscard]] QStringList keys() const; ///< Sorted, of texts and lists.

private:
    QHash<QString, QString> m_texts;
    QHash<QString, QList<Facts>> m_items;
    QHash<QString, QList<Facts>> m_specimens;
};

/// Facts seen from inside nested lists: the innermost that knows a key answers.
class Scope
{
public:
    explicit Scope(const Facts *root) : m_levels{root} {}

    [[nodiscard]] Scope inside(const Facts *item) const;
    [[nodiscard]] bool knowsText(const QString &key) const;
    [[nodiscard]] bool knowsList(const QString &key) const { return listOwner(key) != nullptr; }
    [[nodiscard]] QString text(const QString &key) const;
    /// Whether a text is not empty or a list has items.
    [[nodiscard]] bool isPresent(const QString &key) const;
    /// The facts that hold the list; null when nobody does.
    [[nodiscard]] const Facts *listOwner(const QString &key) const;
    [[nodiscard]] QStringList keys() const;

private:
    QList<const Facts *> m_levels; ///< From the innermost outwards.
};

} // namespace maplebridge
