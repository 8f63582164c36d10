// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/dossiercard.h"

#include "core/exchange/dossier.h"
#include "core/platform/files.h"
#include "core/settings/preferences.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"

#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace maplebridge {
namespace {

QString pagesText(const DossierPart &part)
{
    const int first = part.firstPage();
    return first == 0 ? QStringLiteral("—") : pageRange(first, part.lastPage(), QChar(0x2013));
}

QString countText(const DossierPart &part)
{
    const auto count = static_cast<int>(part.leaves.size());
    return count < 2 ? QString() : QStringLiteral(" × %1").arg(count);
}

} // namespace

DossierCard::DossierCard(const Workbench *bench, QWidget *parent)
    : Card(tr("The bound dossier"), parent)
    , m_bench(bench)
    , m_hint(textLabel(QString(), TextLevel::Body, Tone::Muted))
    , m_bind(
          new ActionButton(ActionButton::Kind::Secondary, tr("Save the dossier as one PDF"), this))
    , m_outcome(textLabel(QString(), TextLevel::Body, Tone::Ok))
{
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    m_bind->setObjectName(QStringLiteral("bindButton"));
    connect(m_bind, &ActionButton::clicked, this, &DossierCard::bind);
    body()->addWidget(m_bind, 0, Qt::AlignLeading);
    m_outcome->setObjectName(QStringLiteral("dossierOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_outcome);
    m_outcome->hide();
}

void DossierCard::show(const CaseFile &file)
{
    if (m_case != file.id) {
        m_case = file.id;
        m_outcome->hide();
    }
    const bool hasEnded = file.closing && !file.closing->outcome.isEmpty();
    m_bind->setEnabled(hasEnded);
    const QList<DossierPart> parts = dossierPartsOf(file, m_bench->codes());
    m_hint->setText(hasEnded
                        ? tr("Cover, contents list, note and back are printed anew when they "
                             "changed. The back cover will say: %n numbered page(s).",
                             nullptr, lastPageOf(parts))
                        : tr("A dossier is bound when the case has ended. What was printed so far "
                             "stands below."));
    delete m_list;
    m_list = new QWidget(this);
    m_list->setObjectName(QStringLiteral("dossierParts"));
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(spaceOf(Space::Large));
    body()->insertWidget(1, m_list);
    addParts(parts, grid);
    addMissing(file, grid);
}

void DossierCard::addParts(const QList<DossierPart> &parts, QGridLayout *grid)
{
    int row = 0;
    for (const DossierPart &part : parts) {
        if (!part.numbered)
            continue;
        const bool isSigned
            = std::all_of(part.leaves.begin(), part.leaves.end(), [](const DossierLeaf &leaf) {
                  return leaf.paper == nullptr || leaf.isSigned;
              });
        const QString title
            = m_bench->codes().label(u"dossier_part", part.code, isEnglish()) + countText(part);
        auto *name = textLabel(title);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(textLabel(tr("p. %1").arg(pagesText(part))), row, 1);
        grid->addWidget(isSigned
                            ? textLabel(QString())
                            : textLabel(tr("not noted as signed"), TextLevel::Small, Tone::Muted),
                        row, 2);
        ++row;
    }
}

void DossierCard::addMissing(const CaseFile &file, QGridLayout *grid)
{
    for (const MissingPaper &one : missingFromDossier(file, m_bench->codes())) {
        if (one.madeWithIt)
            continue; // the button makes it
        const int row = grid->rowCount();
        const QString name = nameOfPaper(file, m_bench->codes(), one.document, one.subject);
        auto *label = textLabel(name);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0);
        grid->addWidget(textLabel(tr("missing"), TextLevel::Small, Tone::Warn), row, 1);
        auto *print = new ActionButton(ActionButton::Kind::Quiet, tr("Print it"), m_list);
        print->setObjectName(QStringLiteral("missing_") + one.document);
        print->setAccessibleName(tr("Print: %1").arg(name));
        connect(print, &ActionButton::clicked, this, [this, one] {
            PaperRequest request;
            request.document = one.document;
            request.subject = one.subject;
            Q_EMIT paperWanted(request);
        });
        grid->addWidget(print, row, 2, Qt::AlignLeading);
    }
}

void DossierCard::bind()
{
    Q_EMIT aboutToBind();
    PaperDesk papers(m_bench->room, m_bench->papers, m_bench->press);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto bound = bindDossier(*m_bench->room, papers, m_case);
    QGuiApplication::restoreOverrideCursor();
    if (!bound) {
        say(sentenceFor(bound.error()), false);
        return;
    }
    const BoundDossier &dossier = bound.value();
    const QString folder = m_bench->preferences->exportFolder();
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Save the dossier"),
               folder.isEmpty() ? dossier.fileName : QDir(folder).filePath(dossier.fileName),
               tr("PDF (*.pdf)")});
    if (!path)
        return;
    if (const Done written = writeFileDurably(*path, dossier.pdf); !written) {
        say(sentenceFor(written.error()), false);
        return;
    }
    QStringList lines{
        tr("Saved: %1 (%n page(s))", nullptr, dossier.pages).arg(QDir::toNativeSeparators(*path))};
    const QString separator = tr(", ", "between the names of papers");
    if (!dossier.missing.isEmpty())
        lines += tr("Missing: %1").arg(dossier.missing.join(separator));
    if (!dossier.unsignedOnes.isEmpty())
        lines += tr("Not noted as signed: %1").arg(dossier.unsignedOnes.join(separator));
    if (!dossier.byHand.isEmpty())
        lines += tr("To be put in by hand: %1").arg(dossier.byHand.join(separator));
    say(lines.join(u'\n'), dossier.missing.isEmpty());
}

void DossierCard::say(const QString &text, bool isFine)
{
    m_outcome->setText(text);
    setTone(m_outcome, isFine ? Tone::Ok : Tone::Warn);
    m_outcome->show();
}

} // namespace maplebridge
