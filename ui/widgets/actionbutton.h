// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace maplebridge {

/// A push button with its words, one of our icons by name, and a kind the style knows.
/// Never a default button: Enter belongs to the next field.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary,   ///< The one thing to do next; at most one on a page.
        Secondary, ///< Everything else.
        Quiet,     ///< Bare words, for "more" and "show all".
        Danger,    ///< Deletes or overwrites; stands apart.
    };
    Q_ENUM(Kind)

    explicit ActionButton(Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The name of a file in resources/icons without ".svg"; empty for none.
    void setIconName(const QString &name);

private:
    Kind m_kind;
};

/// The one main action of a page.
class PrimaryButton : public ActionButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr)
        : ActionButton(Kind::Primary, text, parent)
    {}
};

/// Any other action.
class SecondaryButton : public ActionButton
{
    Q_OBJECT

public:
    explicit SecondaryButton(const QString &text = {}, QWidget *parent = nullptr)
        : ActionButton(Kind::Secondary, text, parent)
    {}
};

} // namespace maplebridge
