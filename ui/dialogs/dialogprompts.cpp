// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/dialogprompts.h"

#include "core/platform/places.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace maplebridge {

namespace {

/// A file dialog that starts where the wish says and has the plugged-in sticks beside it.
QStringList chosen(QWidget *over, const FileWish &wish, QFileDialog::AcceptMode accept,
                   QFileDialog::FileMode mode)
{
    const QString start = placedPath(wish.suggested);
    const bool isFolder = QFileInfo(start).isDir();
    QFileDialog dialog(over, wish.title, isFolder ? start : QFileInfo(start).absolutePath(),
                       wish.filter);
    dialog.setAcceptMode(accept);
    dialog.setFileMode(mode);
    if (!isFolder)
        dialog.selectFile(QFileInfo(start).fileName());
    QList<QUrl> places;
    for (const QString &folder : pluggedInFolders())
        places += QUrl::fromLocalFile(folder);
    for (const auto one : {QStandardPaths::DesktopLocation, QStandardPaths::DocumentsLocation,
                           QStandardPaths::DownloadLocation, QStandardPaths::HomeLocation})
    {
        const QUrl url = QUrl::fromLocalFile(QStandardPaths::writableLocation(one));
        if (QFileInfo(url.toLocalFile()).isDir() && !places.contains(url))
            places += url;
    }
    dialog.setSidebarUrls(places);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

std::optional<QString> first(const QStringList &paths)
{
    return paths.isEmpty() ? std::nullopt : std::optional(paths.first());
}

/// The frame that all questions share: the sentence, and what explains it.
QVBoxLayout *beginDialog(QDialog &dialog, const Decision &question, int widthInControls)
{
    dialog.setWindowTitle(QCoreApplication::applicationName());
    dialog.setMinimumWidth(controlHeight() * widthInControls);
    auto *column = new QVBoxLayout(&dialog);
    const int edge = spaceOf(Space::Large);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(spaceOf(Space::Medium));
    column->addWidget(textLabel(question.sentence, TextLevel::Section));
    if (!question.detail.isEmpty())
        column->addWidget(textLabel(question.detail));
    return column;
}

} // namespace

int DialogPrompts::ask(QWidget *over, const Decision &question)
{
    Q_ASSERT(!question.answers.isEmpty());
    QDialog dialog(over);
    QVBoxLayout *column = beginDialog(dialog, question, 10);
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

std::optional<QString> DialogPrompts::askReason(QWidget *over, const Decision &question)
{
    Q_ASSERT(question.answers.size() == 2);
    QDialog dialog(over);
    QVBoxLayout *column = beginDialog(dialog, question, 12);
    auto *reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("reasonEdit"));
    reason->setAccessibleName(question.sentence);
    column->addWidget(reason);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *back = new ActionButton(ActionButton::Kind::Secondary, question.answers.first());
    auto *act = new ActionButton(ActionButton::Kind::Primary, question.answers.last());
    act->setDefault(true);
    act->setEnabled(false);
    buttons->addWidget(back);
    buttons->addWidget(act);
    QObject::connect(reason, &QLineEdit::textChanged, act,
                     [act](const QString &text) { act->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(back, &QAbstractButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(act, &QAbstractButton::clicked, &dialog, &QDialog::accept);
    reason->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(reason->text().trimmed())
                                              : std::nullopt;
}

std::optional<QString> DialogPrompts::chooseFileToWrite(QWidget *over, const FileWish &wish)
{
    return first(chosen(over, wish, QFileDialog::AcceptSave, QFileDialog::AnyFile));
}

std::optional<QString> DialogPrompts::chooseFileToRead(QWidget *over, const FileWish &wish)
{
    return first(chosen(over, wish, QFileDialog::AcceptOpen, QFileDialog::ExistingFile));
}

QStringList DialogPrompts::chooseFilesToRead(QWidget *over, const FileWish &wish)
{
    return chosen(over, wish, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles);
}

std::optional<QString> DialogPrompts::chooseFolder(QWidget *over, const FileWish &wish)
{
    return first(chosen(over, wish, QFileDialog::AcceptOpen, QFileDialog::Directory));
}

std::optional<QString> DialogPrompts::chooseStick(QWidget *over, const FileWish &wish)
{
    const QStringList sticks = pluggedInFolders();
    return sticks.size() == 1 ? std::optional(sticks.first()) : chooseFolder(over, wish);
}

} // namespace maplebridge
