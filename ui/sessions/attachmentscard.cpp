// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sessions/attachmentscard.h"

#include "core/casework/attachments.h"
#include "core/exchange/safenames.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/countedit.h"
#include "ui/widgets/flowlayout.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QTableWidget>
#include <QUrl>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;
constexpr int mostRowsShown = 6;
constexpr int mostPages = 9999;
/// Height of the picture in lines of text.
constexpr int pictureLines = 9;

} // namespace

AttachmentsCard::AttachmentsCard(const Workbench *bench, CaseId caseId, QWidget *parent)
    : Card(tr("Evidence and other attachments"), parent)
    , m_bench(bench)
    , m_caseId(caseId)
    , m_table(new QTableWidget(0, 4))
    , m_grid(new FormGrid)
    , m_form(
          m_grid, [this] { Q_EMIT changed(); }, QStringLiteral("attachment_"))
    , m_party(new ChoiceEdit)
    , m_picture(new QLabel)
    , m_outcome(textLabel(QString()))
    , m_details(new QWidget)
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(
        textLabel(tr("Copies of identity papers, photographs, letters, scans. Each file is copied "
                     "into the room and goes along with the case; what lies in the folder on paper "
                     "alone can be noted too."),
                  TextLevel::Body, Tone::Muted));
    buildButtons();
    m_outcome->setObjectName(QStringLiteral("attachmentOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    m_table->setObjectName(QStringLiteral("attachmentTable"));
    m_table->setAccessibleName(tr("Attachments"));
    m_table->setHorizontalHeaderLabels(
        {tr("What it is"), tr("Kind"), tr("From"), tr("Received on")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { chooseRow(row); });
    connect(m_table, &QTableWidget::cellActivated, this, &AttachmentsCard::openChosen);
    body()->addWidget(m_table);
    buildForm();
}

void AttachmentsCard::buildButtons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    auto *add = new ActionButton(ActionButton::Kind::Secondary, tr("Add &files …"), row);
    add->setObjectName(QStringLiteral("addFilesButton"));
    add->setIconName(QStringLiteral("add"));
    connect(add, &ActionButton::clicked, this, &AttachmentsCard::chooseFiles);
    flow->addWidget(add);
    auto *note = new ActionButton(ActionButton::Kind::Quiet, tr("Note what lies on paper"), row);
    note->setObjectName(QStringLiteral("noteOnPaperButton"));
    connect(note, &ActionButton::clicked, this, &AttachmentsCard::noteOnPaper);
    flow->addWidget(note);
    body()->addWidget(row);
}

void AttachmentsCard::buildForm()
{
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    using A = Attachment;
    m_form.add(tr("What it is"), new QLineEdit, &A::title, QStringLiteral("title"), half);
    auto *kind = new ChoiceEdit;
    QList<Choice> kinds = m_bench->choices(u"attachment_kind");
    kinds.prepend({QString(), QString()});
    kind->setChoices(kinds);
    m_form.add(tr("Kind"), kind, &A::category, QStringLiteral("category"), half);
    m_form.add(tr("Given by"), m_party, &A::party, QStringLiteral("party"), half);
    m_form.add(tr("Or somebody else"), new QLineEdit, &A::giver, QStringLiteral("giver"), half);
    m_form.add(tr("Received on"), new DateEdit(m_bench->clock()), &A::receivedOn,
               QStringLiteral("received_on"), half);
    auto *pages = new CountEdit;
    pages->setRange(0, mostPages);
    pages->setSpecialValueText(tr("not counted"));
    m_form.add(tr("Pages"), pages, &A::pages, QStringLiteral("pages"), half);
    auto *proves = new GrowingTextEdit;
    proves->setLines(1, 6);
    m_form.add(tr("What it proves"), proves, &A::proves, QStringLiteral("proves"));
    m_form.add(tr("The original was handed in or shown"), new QCheckBox, &A::original,
               QStringLiteral("original"));
    m_picture->setObjectName(QStringLiteral("attachmentPicture"));
    m_picture->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addWidget(m_picture);
    auto *row = new QWidget(m_details);
    auto *flow = new FlowLayout(row);
    m_open = new ActionButton(ActionButton::Kind::Secondary, tr("Look at it"), row);
    m_open->setObjectName(QStringLiteral("openAttachmentButton"));
    m_open->setToolTip(tr("Opens a copy; what is changed there is not kept"));
    connect(m_open, &ActionButton::clicked, this, &AttachmentsCard::openChosen);
    flow->addWidget(m_open);
    m_save = new ActionButton(ActionButton::Kind::Quiet, tr("Save a copy …"), row);
    m_save->setObjectName(QStringLiteral("saveAttachmentButton"));
    connect(m_save, &ActionButton::clicked, this, &AttachmentsCard::saveChosen);
    flow->addWidget(m_save);
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take it away"), row);
    remove->setObjectName(QStringLiteral("removeAttachmentButton"));
    connect(remove, &ActionButton::clicked, this, &AttachmentsCard::removeChosen);
    flow->addWidget(remove);
    column->addWidget(row);
    body()->addWidget(m_details);
}

void AttachmentsCard::show(const CaseFile &file)
{
    m_file = file;
    QList<Choice> parties{{QString(), QString()}};
    for (const Party &party : file.parties)
        parties.append({party.id.text(),
                        party.details.name.isEmpty() ? tr("(no name yet)") : party.details.name});
    m_party->setChoices(parties);
    if (chosen() == nullptr)
        m_chosen = file.attachments.isEmpty() ? SectionId() : file.attachments.last().id;
    fillTable();
    showChosen();
}

void AttachmentsCard::fillTable()
{
    m_filling = true;
    m_table->setRowCount(static_cast<int>(m_file.attachments.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Attachment &one = m_file.attachments[row];
        const Party *party = m_file.party(one.party);
        const QStringList cells{
            one.title.isEmpty() ? tr("(no name yet)") : one.title,
            m_bench->codes().label(u"attachment_kind", one.category, isEnglish()),
            party == nullptr ? one.giver : party->details.name, dayText(one.receivedOn)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (one.id == m_chosen)
            m_table->setCurrentCell(row, 0);
    }
    const int rows = qMin(m_table->rowCount(), mostRowsShown);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
    m_table->setVisible(rows > 0);
    m_filling = false;
}

void AttachmentsCard::choose(SectionId attachment)
{
    for (int row = 0; row < m_file.attachments.size(); ++row) {
        if (m_file.attachments[row].id == attachment)
            m_table->setCurrentCell(row, 0);
    }
}

void AttachmentsCard::chooseRow(int row)
{
    if (m_filling || row < 0 || row >= m_file.attachments.size())
        return;
    const SectionId wanted = m_file.attachments[row].id;
    if (wanted == m_chosen)
        return;
    Q_EMIT saveWanted();
    m_chosen = wanted;
    showChosen();
}

void AttachmentsCard::showChosen()
{
    const Attachment *one = chosen();
    m_details->setVisible(one != nullptr);
    m_form.show(one == nullptr ? Attachment() : *one);
    if (one == nullptr)
        return;
    m_form.say(issuesOf(*one, m_bench->clock()->today()));
    m_open->setVisible(mayBeOpened(one->mediaType));
    m_save->setVisible(!one->file.isEmpty());
    showPicture(*one);
}

void AttachmentsCard::showPicture(const Attachment &attachment)
{
    if (m_pictured == attachment.file)
        return;
    m_pictured = attachment.file;
    m_picture->clear();
    m_picture->hide();
    if (!attachment.mediaType.startsWith(u"image/"))
        return;
    auto bytes = m_bench->room->cases().attachment(attachment.file);
    if (!bytes)
        return;
    QByteArray stored = std::move(bytes).value();
    QBuffer buffer(&stored);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const int height = fontMetrics().height() * pictureLines;
    QImage image = reader.read();
    if (image.isNull())
        return; // the row still has its name, and a copy can be saved
    image = image.scaled(height * 2, height, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(tr("Picture: %1").arg(attachment.title));
    m_picture->show();
}

void AttachmentsCard::chooseFiles()
{
    const QStringList paths = m_bench->prompts->chooseFilesToRead(
        this, {tr("Add files to the case"), {}, tr("All files (*)")});
    addFiles(paths);
}

void AttachmentsCard::addFiles(const QStringList &paths)
{
    Q_EMIT saveWanted();
    QStringList faults;
    int added = 0;
    for (const QString &path : paths) {
        const auto file = readForAttaching(path, m_bench->room->rules().limits);
        const auto kept = file ? attach(m_bench->room, m_caseId, {}, file.value())
                               : Result<Attachment>(file.error());
        if (!kept) {
            faults += sentenceFor(kept.error());
            continue;
        }
        ++added;
        m_chosen = kept.value().id;
    }
    if (added > 0)
        Q_EMIT saved();
    QStringList lines;
    if (added > 0)
        lines += tr("%n file(s) added.", nullptr, added);
    lines += faults;
    m_outcome->setText(lines.join(u'\n'));
    m_outcome->setVisible(!lines.isEmpty());
    setTone(m_outcome, faults.isEmpty() ? Tone::Ok : Tone::Late);
    if (const auto file = m_bench->room->cases().load(m_caseId); file && added > 0)
        show(file.value());
}

void AttachmentsCard::noteOnPaper()
{
    Q_EMIT saveWanted();
    Attachment attachment;
    attachment.id = SectionId::fresh();
    attachment.receivedOn = m_bench->clock()->today();
    m_chosen = attachment.id;
    report(CaseDesk(m_bench->room).save(m_caseId, attachment));
    if (const auto file = m_bench->room->cases().load(m_caseId))
        show(file.value());
    if (auto *title = findChild<QWidget *>(QStringLiteral("attachment_titleEdit")))
        title->setFocus(Qt::OtherFocusReason);
}

void AttachmentsCard::openChosen()
{
    const Attachment *one = chosen();
    if (one == nullptr || !mayBeOpened(one->mediaType))
        return;
    const auto bytes = m_bench->room->cases().attachment(one->file);
    const QString suffix = QFileInfo(one->fileName).suffix();
    const QString path = m_opened.filePath(safeFileName(one->title)
                                           + (suffix.isEmpty() ? QString() : u'.' + suffix));
    const Done written = bytes ? writeFileDurably(path, bytes.value()) : Done(bytes.error());
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_outcome->setText(tr("No program on this computer opens it. Please save a copy."));
        setTone(m_outcome, Tone::Late);
        m_outcome->show();
    }
}

void AttachmentsCard::saveChosen()
{
    const Attachment *one = chosen();
    if (one == nullptr)
        return;
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Save a copy of %1").arg(one->title), safeFileName(one->fileName),
               tr("All files (*)")});
    if (!path)
        return;
    const auto bytes = m_bench->room->cases().attachment(one->file);
    const Done written = bytes ? writeFileDurably(*path, bytes.value()) : Done(bytes.error());
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_outcome->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
    setTone(m_outcome, Tone::Ok);
    m_outcome->show();
}

void AttachmentsCard::removeChosen()
{
    const Attachment *one = chosen();
    if (one == nullptr)
        return;
    const Decision decision{tr("Take away: %1?").arg(one->title),
                            tr("It no longer goes along with the case. The history keeps that it "
                               "was there; Undo brings "
                               "it back."),
                            {tr("Keep it"), tr("Take it away")},
                            0,
                            -1};
    if (m_bench->prompts->ask(this, decision) != 1)
        return;
    const QUuid gone = m_chosen.uuid();
    m_chosen = {};
    report(CaseDesk(m_bench->room).remove(m_caseId, QString(Attachment::type), gone));
}

void AttachmentsCard::report(const Done &done)
{
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT failed(done.error());
}

void AttachmentsCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsCard::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace maplebridge
