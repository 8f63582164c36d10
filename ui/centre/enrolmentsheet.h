// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pagemodel.h"
#include "ui/mainwindow/workbench.h"

namespace maplebridge {

/// The enrolment sheet of this office as one finished page: who it is, the digits, three steps, and
/// its card as a QR code. Refused when it would need more than one page.
Result<PageModel> enrolmentPages(const Workbench &bench);

} // namespace maplebridge
