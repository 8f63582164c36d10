// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/packages/zipformat.h"

#include <memory>

namespace maplebridge {

/// Unpacks raw DEFLATE piece by piece, and never more than was promised.
class Inflater
{
public:
    /// The content has to have exactly `size` bytes.
    explicit Inflater(qint64 size);
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater();

    /// Invalid for what is no DEFLATE, and at the first byte beyond the promised size.
    Done feed(QByteArrayView packed, const PieceTaker &take);
    /// Invalid unless the stream ended with the last byte that was fed, at the promised size.
    Done finish() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    qint64 m_left;
    bool m_hasEnded = false;
};

} // namespace maplebridge
