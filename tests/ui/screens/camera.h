// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QDir>
#include <QTest>

namespace maplebridge::tests {

/// A 1366×768 screen without title bar and panel.
constexpr QSize screenSize(1366, 716);

/// Takes pictures of one window, one after the other.
class Camera
{
public:
    Camera(MainWindow *window, QString mark) : m_window(window), m_mark(std::move(mark))
    {
        QDir().mkpath(folder());
        window->resize(screenSize);
        window->show();
    }

    /// The picture of the page in sight; false when the page does not fit the screen.
    bool take(const QString &name)
    {
        QTest::qWait(60); // deferred layouts
        const QSize least = m_window->minimumSizeHint();
        m_window->resize(screenSize);
        QTest::qWait(60);
        m_window->grab().save(
            QDir(folder()).filePath(name + u'-' + m_mark + QStringLiteral(".png")));
        if (least.width() <= screenSize.width() && least.height() <= screenSize.height())
            return true;
        qWarning() << name << m_mark << "needs" << least;
        return false;
    }

    static QString folder()
    {
        return qEnvironmentVariable("MAPLEBRIDGE_BINARY_DIR") + QStringLiteral("/screens");
    }

private:
    MainWindow *m_window;
    QString m_mark;
};

} // namespace maplebridge::tests
