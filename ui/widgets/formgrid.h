// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/fieldrow.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace maplebridge {

class ActionButton;

/// Fields under each other, or two in a line where the window is wide enough for both;
/// a half field falls into a line of its own before anything is cut off.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Whole, Half };

    explicit FormGrid(QWidget *parent = nullptr);

    /// Adds a field at the end and takes its editor.
    FieldRow *addField(const QString &label, QWidget *editor, Span span = Span::Whole);
    /// Adds anything else over the whole width.
    void addWide(QWidget *widget);
    /// Labels above (the default) or beside their editors in one aligned column.
    void setPlacement(FieldRow::Placement placement);
    /// `field` is a row or what was added by addWide.
    void setFieldVisible(QWidget *field, bool visible);

    /// What is added from here on is seldom needed: it stays folded away behind a button with
    /// this title. Called once at most.
    void foldRest(const QString &title);
    [[nodiscard]] bool isFolding() const { return m_foldButton != nullptr; }
    void setFoldOpen(bool open);
    /// Whether the field is out of sight only because it is folded away.
    [[nodiscard]] bool isFoldedAway(const QWidget *field) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QWidget *widget = nullptr;
        FieldRow *row = nullptr; ///< Null for what is no field.
        Span span = Span::Whole;
        bool shown = true;
        bool folded = false;
    };

    [[nodiscard]] bool isInSight(const Cell &cell) const
    {
        return cell.shown && (!cell.folded || m_foldOpen);
    }

    void place(bool paired);
    void alignLabels();
    [[nodiscard]] int widthOfPair() const;
    void regrid();
    void showFoldButton();

    QGridLayout *m_layout;
    QList<Cell> m_cells;
    FieldRow::Placement m_placement = FieldRow::Placement::Above;
    bool m_paired = true;
    ActionButton *m_foldButton = nullptr;
    bool m_foldOpen = false;
};

} // namespace maplebridge
