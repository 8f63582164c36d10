// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/dialogprompts.h"

#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"

#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

namespace {

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

int DialogPrompts::ask(QWidget *over, const Decision &question)
{
    Q_ASSERT(!question.answers.isEmpty());
    QDialog dialog(over);
    dialog.setWindowTitle(QCoreApplication::applicationName());
    dialog.setMinimumWidth(controlHeight() * 10);
    auto *column = new QVBoxLayout(&dialog);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Medium));
    column->addWidget(textLabel(question.sentence, TextLevel::Section));
    if (!question.detail.isEmpty())
        column->addWidget(textLabel(question.detail));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    column->addLayout(buttons);
    int answer = question.safe;
    for (int i = 0; i < static_cast<int>(question.answers.size()); ++i) {
        const auto kind = i == question.harmful ? ActionButton::Kind::Danger
                          : i == question.safe  ? ActionButton::Kind::Primary
                                                : ActionButton::Kind::Secondary;
        auto *button = new ActionButton(kind, question.answers[i]);
        QObject::connect(button, &QAbstractButton::clicked, &dialog, [&dialog, &answer, i] {
            answer = i;
            dialog.accept();
        });
        buttons->addWidget(button);
        if (i == question.safe) {
            button->setDefault(true); // here Enter is the answer that harms nothing
            button->setFocus();
        }
    }
    dialog.setAccessibleName(question.sentence);
    dialog.setAccessibleDescription(question.detail);
    dialog.exec();
    return answer;
}

void DialogPrompts::say(QWidget *over, const QString &message, const QString &detail)
{
    ask(over, {message, detail, {tr("I have read it")}});
}

std::optional<QString> DialogPrompts::chooseFileToWrite(QWidget *over, const FileWish &wish)
{
    return chosen(QFileDialog::getSaveFileName(over, wish.title, wish.suggested, wish.filter));
}

std::optional<QString> DialogPrompts::chooseFileToRead(QWidget *over, const FileWish &wish)
{
    return chosen(QFileDialog::getOpenFileName(over, wish.title, wish.suggested, wish.filter));
}

std::optional<QString> DialogPrompts::chooseFolder(QWidget *over, const FileWish &wish)
{
    return chosen(QFileDialog::getExistingDirectory(over, wish.title, wish.suggested));
}

} // namespace maplebridge
