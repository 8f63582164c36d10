// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/officecard.h"
#include "ui/widgets/card.h"

namespace maplebridge {

/// Who a card says it is, with the 24 digits in large letters, and the one question whether both
/// read the same on the telephone.
class CardCheck : public Card
{
    Q_OBJECT

public:
    explicit CardCheck(const OfficeCard &card, QWidget *parent = nullptr);

    [[nodiscard]] const OfficeCard &card() const { return m_card; }
    /// Where typing begins: on the answer that harms nothing.
    void focusAnswer();

Q_SIGNALS:
    void agreed();
    void differed();

private:
    OfficeCard m_card;
    QWidget *m_no;
};

/// 24 digits to be read aloud, in large letters that can be copied.
[[nodiscard]] QWidget *digitsLabel(const QString &digits, const QString &name);

} // namespace maplebridge
