// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Why something was refused, in words: the details of errors are for programmers.

#include "core/words/refusals.h"

#include <QCoreApplication>

#include <array>

namespace maplebridge {
namespace {

struct Refusal
{
    const char *detail; ///< How the detail of the error begins.
    const char *text;   ///< %1: where; %2: what was expected.
};

const std::array refusals{
    Refusal{"the file is empty", QT_TRANSLATE_NOOP("Words", "“%1” is empty. Nothing was added.")},
    Refusal{"the file is too large",
            QT_TRANSLATE_NOOP("Words", "“%1” is larger than %2 MB. Please make it smaller, or keep "
                                       "it on a disc and note it here.")},
    Refusal{"the file is a program",
            QT_TRANSLATE_NOOP("Words", "“%1” is a program. Programs are not kept in a case.")},
    Refusal{"a filed case stays",
            QT_TRANSLATE_NOOP("Words", "The case %1 has been filed. What is filed stays.")},
    Refusal{"a paper was issued or signed",
            QT_TRANSLATE_NOOP("Words", "A paper was printed or signed after that. Please correct "
                                       "the field itself; the next print becomes a new version.")},
    Refusal{"an issued paper stays as it is",
            QT_TRANSLATE_NOOP("Words", "The file would change a printed paper of case %1. Nothing "
                                       "was taken in.")},
    Refusal{"an issued paper stays",
            QT_TRANSLATE_NOOP("Words", "A printed paper stays in the case.")},
    Refusal{"its paper is signed",
            QT_TRANSLATE_NOOP("Words", "Its paper is signed. What is signed stays.")},
    Refusal{"still referred to",
            QT_TRANSLATE_NOOP("Words", "Something else in the case still refers to it: minutes, a "
                                       "clause or a signature. Please change that first.")},
    Refusal{"no font has", QT_TRANSLATE_NOOP("Words", "No installed font can draw some of the "
                                                      "characters. Please ask for a font that "
                                                      "can; nothing was printed.")},
    Refusal{"rules are broken",
            QT_TRANSLATE_NOOP("Words", "The paper is not ready to be signed: something that it "
                                       "needs is missing. The paper page says what.")},
    Refusal{"a page has a fault",
            QT_TRANSLATE_NOOP("Words", "A page could not be drawn without a fault (%1). Nothing "
                                       "was printed.")},
    Refusal{"a case came of it",
            QT_TRANSLATE_NOOP("Words", "The entry became the case %1. Please go on there.")},
    Refusal{"the case has not ended",
            QT_TRANSLATE_NOOP("Words", "The case %1 has not ended. Please note first how it ended; "
                                       "then its dossier can be bound.")},
    Refusal{"a leaf has other pages",
            QT_TRANSLATE_NOOP("Words", "“%1” does not have the pages that the case says (there / "
                                       "said: %2), or cannot be read. Please put the number of "
                                       "pages right; the dossier was not made.")},
    Refusal{"a masked copy",
            QT_TRANSLATE_NOOP("Words", "“%1” is a masked copy: numbers and addresses are stars in "
                                       "it. Nothing was taken in, so that nothing is lost.")},
};

} // namespace

QString refusalSentence(const Error &error)
{
    for (const Refusal &refusal : refusals) {
        if (!error.detail.startsWith(QLatin1StringView(refusal.detail)))
            continue;
        QString text = QCoreApplication::translate("Words", refusal.text);
        text.replace(QStringLiteral("%1"), error.where);
        return text.replace(QStringLiteral("%2"), error.expected);
    }
    return QCoreApplication::translate("Words", "This cannot be done: %1.").arg(error.detail);
}

} // namespace maplebridge
