// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace maplebridge {

/// What went wrong, in a form a caller can branch on. People read a sentence that
/// core/words makes from it.
enum class ErrorCode {
    NotFound,  ///< What was asked for is not there.
    Invalid,   ///< The input has a fault of shape; `where` names it.
    Refused,   ///< A rule forbids it now, e.g. a frozen paper.
    Conflict,  ///< It stands there already, e.g. a number that is taken.
    Ambiguous, ///< More than one thing answers; the caller has to say which.
    Locked,    ///< Another process holds the room.
    TooNew,    ///< Written by a later version of the program.
    Foreign,   ///< Not a file of ours, or on a file system that cannot keep it.
    Corrupt,   ///< Stored bytes do not say what they should.
    Storage,   ///< The database refused.
    DiskFull,  ///< No space left.
    Io,        ///< A file could not be read or written.
    Cancelled, ///< The user stopped it.
};

/// The reason a call did not do what it was asked to.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    /// Technical text for the log; never shown alone.
    QString detail = {};
    QString where = {};    ///< JSON pointer, file or field that is meant; may be empty.
    QString expected = {}; ///< What would have been right; may be empty.
};

} // namespace maplebridge
