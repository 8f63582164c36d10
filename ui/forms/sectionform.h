// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/words/sentences.h"
#include "ui/forms/editors.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace maplebridge {

/// Binds the fields of a section value to editors: shows a value, gives one back, and
/// says broken rules beside the field they are about. Each field is named once, by the key it has
/// in the section; its editor's object name is that key with "Edit".
template<typename T>
class SectionForm
{
public:
    /// `edited` is called on any change by a person, never by `show`.
    /// `prefix` stands before the object names, for forms inside of forms.
    SectionForm(FormGrid *grid, std::function<void()> edited, QString prefix = {})
        : m_grid(grid), m_edited(std::move(edited)), m_prefix(std::move(prefix))
    {}

    /// `member` is a pointer to a member of T, or a function from T & to a reference.
    template<typename Editor, typename Member>
    FieldRow *add(const QString &label, Editor *editor, Member member, const QString &key,
                  FormGrid::Span span = FormGrid::Span::Whole)
    {
        editor->setObjectName(m_prefix + key + QStringLiteral("Edit"));
        FieldRow *row = nullptr;
        if constexpr (std::is_same_v<Editor, QCheckBox>) {
            editor->setText(label);
            m_grid->addWide(editor);
        } else {
            row = m_grid->addField(label, editor, span);
        }
        const auto read = [member](const T &value) -> const auto &
        {
            return std::invoke(member, const_cast<T &>(value)); // NOLINT: only reads
        };
        m_bindings.append(
            {key, row,
             [editor, read](const T &value, const T &before) {
                 if (keepsWhatIsTyped(editor,
                                      isOther(value, before) || read(value) != read(before)))
                     return;
                 showIn(editor, read(value));
             },
             [editor, member](T &value) { takeFrom(editor, std::invoke(member, value)); },
             [read](const T &value) { return read(value) != read(T{}); }, m_grid->isFolding()});
        listenTo(editor, [this] {
            if (!m_showing)
                m_edited();
        });
        return row;
    }

    /// What is typed and not understood stays in its field, with its sentence, as long as the
    /// value of the same section stays what it was.
    void show(const T &value)
    {
        m_showing = true;
        const T before = std::exchange(m_shown, value);
        for (const Binding &binding : std::as_const(m_bindings))
            binding.show(value, before);
        m_showing = false;
    }

    /// Whether any of the folded fields says something in what is shown.
    [[nodiscard]] bool fillsFold() const
    {
        return std::ranges::any_of(m_bindings, [&](const Binding &binding) {
            return binding.folded && binding.filled(m_shown);
        });
    }

    /// The value as edited; what the form does not show passes through untouched.
    [[nodiscard]] T edited() const
    {
        T value = m_shown;
        for (const Binding &binding : m_bindings)
            binding.take(value);
        return value;
    }
    [[nodiscard]] bool isModified() const { return edited() != m_shown; }

    /// Says the first issue of each field; issues of lists stand beside the list.
    void say(const QList<Issue> &issues)
    {
        for (const Binding &binding : std::as_const(m_bindings)) {
            if (binding.row == nullptr)
                continue;
            const auto about = std::find_if(issues.begin(), issues.end(), [&](const Issue &issue) {
                return issue.field == binding.key || issue.field.startsWith(binding.key + u'/');
            });
            binding.row->setProblem(about == issues.end() ? QString() : sentenceFor(*about));
            if (about != issues.end() && binding.folded)
                m_grid->setFoldOpen(true);
        }
    }

    [[nodiscard]] FieldRow *row(const QString &key) const
    {
        for (const Binding &binding : m_bindings) {
            if (binding.key == key)
                return binding.row;
        }
        return nullptr;
    }

private:
    struct Binding
    {
        QString key;
        FieldRow *row = nullptr;
        std::function<void(const T &, const T &)> show; ///< The value, and the one before it.
        std::function<void(T &)> take;
        std::function<bool(const T &)> filled;
        bool folded = false;
    };

    static bool isOther(const T &value, const T &before)
    {
        if constexpr (requires { value.id != before.id; })
            return value.id != before.id;
        else
            return false;
    }

    FormGrid *m_grid;
    std::function<void()> m_edited;
    QString m_prefix;
    QList<Binding> m_bindings;
    T m_shown{};
    bool m_showing = false;
};

} // namespace maplebridge
