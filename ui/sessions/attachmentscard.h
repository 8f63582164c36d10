// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

#include <QTemporaryDir>

class QTableWidget;

namespace maplebridge {

class ActionButton;

/// What was handed in: a list, and the facts of the one that is chosen. Files can be chosen,
/// dropped, or noted as lying on paper alone. Every file is copied into the room.
class AttachmentsCard : public Card
{
    Q_OBJECT

public:
    AttachmentsCard(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;
    /// The chosen one as it stands in the form; its id is null when there is none.
    [[nodiscard]] Attachment edited() const { return m_form.edited(); }
    /// Shows the facts of one of them.
    void choose(SectionId attachment);
    /// Takes files into the case, and says which could not be taken.
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    /// Something was typed that has to be saved.
    void changed();
    /// What was typed has to be saved now, before something else is shown.
    void saveWanted();
    void saved();
    void failed(const maplebridge::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildButtons();
    void buildForm();
    void fillTable();
    void chooseRow(int row);
    void showChosen();
    void showPicture(const Attachment &attachment);
    void chooseFiles();
    void noteOnPaper();
    void openChosen();
    void saveChosen();
    void removeChosen();
    void report(const Done &done);
    [[nodiscard]] const Attachment *chosen() const { return m_file.attachment(m_chosen); }

    const Workbench *m_bench;
    CaseId m_caseId;
    CaseFile m_file;
    QTableWidget *m_table;
    FormGrid *m_grid;
    SectionForm<Attachment> m_form;
    ChoiceEdit *m_party;
    QLabel *m_picture;
    QLabel *m_outcome;
    QWidget *m_details;
    ActionButton *m_open = nullptr;
    ActionButton *m_save = nullptr;
    SectionId m_chosen;
    QString m_pictured;     ///< The file whose picture is shown.
    QTemporaryDir m_opened; ///< Copies that other programs look at.
    bool m_filling = false;
};

} // namespace maplebridge
