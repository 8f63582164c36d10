// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pagemodel.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace maplebridge {

/// The pages as they will leave the printer, under each other and as wide as the window allows.
class PaperPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void setPages(const PageModel &pages);
    [[nodiscard]] const PageModel &pages() const { return m_pages; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();

    PageModel m_pages;
    QVBoxLayout *m_column;
    QTimer m_later;
    int m_renderedWidth = 0;
};

} // namespace maplebridge
