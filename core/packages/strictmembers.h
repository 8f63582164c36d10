// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace maplebridge {

/// The largest whole number that every reader of JSON keeps exactly: 2^53 − 1.
constexpr qint64 largestJsonNumber = 9'007'199'254'740'991;

/// Takes an object's members one by one. The first fault is kept in one place for the object and
/// all inside it, so that a reader asks for everything and looks once.
class StrictMembers
{
public:
    using Test = std::function<bool(QStringView)>;

    StrictMembers(QJsonObject object, QString pointer, std::optional<Error> *fault)
        : m_object(std::move(object)), m_pointer(std::move(pointer)), m_fault(fault)
    {}

    [[nodiscard]] QString text(const char *name, const Test &isRight, const char *expected);
    [[nodiscard]] qint64 number(const char *name, qint64 least, qint64 most = largestJsonNumber);
    [[nodiscard]] QByteArray hex(const char *name, qsizetype length);
    [[nodiscard]] StrictMembers object(const char *name);
    [[nodiscard]] QJsonArray list(const char *name);
    /// Two whole numbers.
    [[nodiscard]] std::pair<qint64, qint64> pair(const char *name, qint64 least, qint64 most);
    /// A set as a list of strings, sorted, each once.
    [[nodiscard]] QStringList sortedTexts(const char *name, const Test &isRight,
                                          const char *expected);
    /// A set of hashes, sorted, each once.
    [[nodiscard]] QList<QByteArray> sortedHashes(const char *name);
    /// The objects of a list, each with its own pointer.
    [[nodiscard]] QList<StrictMembers> objects(const char *name);

    /// Every name that stands in the object.
    [[nodiscard]] QStringList names() const { return m_object.keys(); }
    /// What nobody asked for.
    [[nodiscard]] const QJsonObject &rest() const { return m_object; }
    /// Anything that nobody asked for is a fault.
    void nothingElse();

    void complain(const QString &name, const QString &detail, const QString &expected);

private:
    QJsonValue take(const char *name);

    QJsonObject m_object;
    QString m_pointer;
    std::optional<Error> *m_fault;
};

/// Whether these are small hexadecimal digits of so many bytes.
[[nodiscard]] bool isHex(QStringView text, qsizetype bytes);

} // namespace maplebridge
