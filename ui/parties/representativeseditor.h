// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QVBoxLayout;

namespace maplebridge {

/// Guardians and agents of one party, each with its own fields.
class RepresentativesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RepresentativesEditor(const Workbench *bench, QWidget *parent = nullptr);

    void setValue(const QList<Representative> &list);
    [[nodiscard]] QList<Representative> value() const;
    void say(const QList<Issue> &issues);

Q_SIGNALS:
    void edited();

private:
    struct Item
    {
        QWidget *frame;
        std::shared_ptr<SectionForm<Representative>> form;
    };

    void add(const Representative &one);
    void removeItem(QWidget *frame);

    const Workbench *m_bench;
    QVBoxLayout *m_rows;
    QList<Item> m_items;
};

inline void showIn(RepresentativesEditor *editor, const QList<Representative> &value)
{
    if (editor->value() != value)
        editor->setValue(value);
}
inline void takeFrom(const RepresentativesEditor *editor, QList<Representative> &value)
{
    value = editor->value();
}
inline void listenTo(RepresentativesEditor *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &RepresentativesEditor::edited, editor, edited);
}

} // namespace maplebridge
