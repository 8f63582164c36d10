// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace maplebridge {

/// One field of a form: its label, its editor, and beneath it what there is to say: the
/// problem with a sign and in words, the editor's own note, a hint. Screen readers hear
/// label and problem with the editor. What the editor itself cannot understand is said
/// before what `setProblem` says.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Placement { Above, Leading };

    /// Takes the editor. `label` may hold a mnemonic ("&Name").
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString label() const;
    void setLabel(const QString &label);
    /// Marks what the official forms need with a star behind the label.
    void setNeeded(bool needed = true);
    void setHint(const QString &hint);
    /// The sentence beneath; empty takes it away.
    void setProblem(const QString &sentence);
    /// What is being said now, from the editor or from setProblem.
    [[nodiscard]] QString problem() const;

    void setPlacement(Placement placement);
    /// The room the label wants in a leading column, and the column it gets.
    [[nodiscard]] int labelWidthHint() const;
    void setLabelWidth(int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void applyGrid();
    void refresh();
    void listenToEditor();

    QWidget *m_editor;
    QLabel *m_label;
    QWidget *m_problemLine;
    QLabel *m_sign;
    QLabel *m_problem;
    QLabel *m_note;
    QLabel *m_hint;
    QGridLayout *m_layout;
    QString m_given;   ///< From setProblem.
    QString m_ownSaid; ///< From the editor.
    Placement m_placement = Placement::Above;
    int m_labelWidth = 0;
};

} // namespace maplebridge
