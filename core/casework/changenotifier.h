// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QSet>

namespace maplebridge {

/// What a desk call changed.
struct ChangeNotice
{
    QSet<CaseId> cases;
    bool room = false;   ///< Committee, mediators.
    QString sectionType; ///< When all changes are of one type; empty otherwise.
};

/// Tells after the commit, so that a listener reads the new rows. One notice a desk call.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void tell(const ChangeNotice &notice) { Q_EMIT changed(notice); }

Q_SIGNALS:
    void changed(const maplebridge::ChangeNotice &notice);
};

} // namespace maplebridge
