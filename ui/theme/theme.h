// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/look.h"

#include <QObject>
#include <QPalette>
#include <QStringList>

namespace maplebridge {

class MapleStyle;

/// The look of the whole window: colours, letters, heights. Made once in `app`, passed by
/// pointer to who needs colours, changed while the program runs.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Gives the application this look. Call again with another look at any time.
    void apply(const Look &look);
    void setScheme(Scheme scheme);
    void setLetterSize(LetterSize letters);

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] const Colours &colours() const { return m_look.colours(); }

    /// The families for a language code (`zh`, `en`, `ug`, `kk`), a whole chain, so that no
    /// name ever falls to a chance font.
    [[nodiscard]] static QStringList familiesFor(const QString &language);
    /// The language whose fonts are taken; `zh` until told otherwise.
    void setLanguage(const QString &language);

    [[nodiscard]] static QPalette paletteFor(const Look &look);

Q_SIGNALS:
    void changed();

private:
    Look m_look;
    QString m_language;
    MapleStyle *m_style; ///< Owned by the application.
};

} // namespace maplebridge
