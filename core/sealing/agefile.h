// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sealing/ageheader.h"
#include "core/sealing/bytestream.h"

#include <memory>

namespace maplebridge {

/// Seals what is written to it as an age file, 64 KiB at a time. Without finish() the file cannot
/// be opened.
class AgeWriter : public ByteSink
{
public:
    /// Writes the head. At least one recipient, at most 32.
    static Result<std::unique_ptr<AgeWriter>> begin(ByteSink *out,
                                                    const QList<RecipientKey> &recipients);

    Done write(QByteArrayView bytes) override;
    /// Seals the rest as the last part.
    Done finish();

private:
    AgeWriter(ByteSink *out, SecretBytes payloadKey);
    Done sealPart(bool isLast);

    ByteSink *m_out;
    SecretBytes m_key;
    QByteArray m_part;
    QByteArray m_sealed;
    quint64 m_number = 0;
    bool m_isOver = false;
};

/// Opens an age file and hands on only what is proven: each part of 64 KiB after its seal was
/// checked. A file that is cut short, or has anything behind its end, ends in an error, so read to
/// the end before believing the whole.
class AgeReader : public ByteSource
{
public:
    /// Reads the head. NotFound when none of the keys opens it. The device stays the caller's.
    static Result<std::unique_ptr<AgeReader>> open(QIODevice *sealed, const QList<SealingKey> &keys,
                                                   const AgeLimits &limits = {});

    Result<QByteArray> read(qsizetype most) override;

    /// Goes to this byte of the content, in a device with random access; not beyond the end.
    Done seek(qint64 position);

    /// Which of the keys opened it.
    [[nodiscard]] const QString &openedWith() const { return m_openedWith; }
    /// For how many it is sealed, kinds we do not know included.
    [[nodiscard]] int recipients() const { return m_recipients; }

private:
    AgeReader(QIODevice *sealed, SecretBytes payloadKey, QByteArray ahead);
    Result<QByteArray> take(qsizetype count);
    Done openPart();

    QIODevice *m_device;
    DeviceSource m_source;
    SecretBytes m_key;
    QByteArray m_ahead; ///< Read from the device and not yet used.
    QByteArray m_part;  ///< The open part.
    qsizetype m_at = 0; ///< Where in the open part we are.
    quint64 m_number = 0;
    qint64 m_payloadAt = 0;
    bool m_isLast = false;
    QString m_openedWith;
    int m_recipients = 0;
};

} // namespace maplebridge
