// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/session.h"

#include <QWidget>

class QVBoxLayout;
class QLineEdit;

namespace maplebridge {

/// Invited helpers (参加人), a line each: name, role, unit.
class HelpersEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HelpersEditor(QWidget *parent = nullptr);

    void setValue(const QList<Participant> &list);
    [[nodiscard]] QList<Participant> value() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *role = nullptr;
        QLineEdit *unit = nullptr;
        bool consented = true;
    };

    void add(const Participant &one);

    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

inline void showIn(HelpersEditor *editor, const QList<Participant> &value)
{
    if (editor->value() != value)
        editor->setValue(value);
}
inline void takeFrom(const HelpersEditor *editor, QList<Participant> &value)
{
    value = editor->value();
}
inline void listenTo(HelpersEditor *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &HelpersEditor::edited, editor, edited);
}

} // namespace maplebridge
