// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

namespace maplebridge {

class KnownPeople;
class RepresentativesEditor;

/// The facts of one party, person or organisation. Known people are offered while the name is
/// typed, with the day they were known on; one key takes all their facts.
class PartyForm : public QWidget
{
    Q_OBJECT

public:
    explicit PartyForm(const Workbench *bench, QWidget *parent = nullptr);

    void setParty(const Party &party);
    [[nodiscard]] Party party() const;
    [[nodiscard]] bool isModified() const { return m_form.isModified(); }
    void say(const QList<Issue> &issues);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void edited();

private:
    void buildPersonFields();
    void buildOrganisationFields();
    void buildSeldomFields();
    void takeKnown(const PersonRow &person);
    void proposeFromId();
    void tidyName();
    void showKind();

    const Workbench *m_bench;
    FormGrid *m_grid;
    SectionForm<Party> m_form;
    QLineEdit *m_name;
    QLineEdit *m_idNumber = nullptr;
    ChipsEdit *m_kind;
    RepresentativesEditor *m_representatives;
    KnownPeople *m_known;
    QList<QWidget *> m_personRows;
    QList<QWidget *> m_organisationRows;
};

} // namespace maplebridge
