// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/money.h"
#include "ui/widgets/parsedlineedit.h"

#include <optional>

namespace maplebridge {

/// An amount of yuan as people type it (see moneyFromText). Its note, which FieldRow shows
/// beneath, is the amount in capitals while one types.
class MoneyEdit : public ParsedLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// The amount meant by the text at this moment; none when empty or not understood.
    [[nodiscard]] std::optional<Money> amount() const { return m_amount; }
    void setAmount(std::optional<Money> amount); ///< Does not emit.

Q_SIGNALS:
    void amountChanged();

protected:
    [[nodiscard]] QString read(const QString &text) override;
    [[nodiscard]] QString shown() const override;
    [[nodiscard]] QString remark() const override;
    void tell() override;
    void focusInEvent(QFocusEvent *event) override;

private:
    std::optional<Money> m_amount;
    std::optional<Money> m_told;
};

} // namespace maplebridge
