// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/handoverdesk.h"

namespace maplebridge {

/// The readable part of a package: the pages of core/exchange.
class CasePages : public ReadablePart
{
public:
    explicit CasePages(const Room *room) : m_room(room) {}

    Result<QList<PackageFile>> filesFor(const QList<CaseId> &cases) override;

private:
    const Room *m_room;
};

} // namespace maplebridge
