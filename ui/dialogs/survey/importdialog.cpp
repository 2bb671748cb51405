// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/survey/importdialog.h"

#include "core/report/errortext.h"
#include "core/report/importtext.h"
#include "core/report/textlist.h"
#include "core/report/wording.h"
#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int importWidth = 1120;
constexpr int importHeight = 620;
constexpr int importRowHeight = 28;
constexpr int cellRoom = 24; ///< beside the text of a cell
constexpr int tickRoom = 28;
constexpr int leastState = 220; ///< the last column gets what is left
constexpr int leastFile = 150;
constexpr int leastColumn = 90; ///< to which a column of long texts may shrink
constexpr int mostMeasured = 400; ///< rows whose texts are measured

/// Text that does not fit ends at a word (look.md, section 1); the whole of it stands below the table.
class WordDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, px(importRowHeight)});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QRect room =
            QApplication::style()->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget);
        const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        option->text = PaintKit::elided(option->text, option->fontMetrics, room.width() - 2 * margin);
    }
};

QString importTitle(const ImportOffer &offer)
{
    return offer.kind == ImportOffer::Kind::Catalogue ? ImportDialog::tr("Read a catalogue of measures")
                                                      : ImportDialog::tr("Read answers");
}

QString unitName(const QString &key, const Portfolio &portfolio)
{
    const OrgUnit *unit = findUnit(portfolio, key);
    return key.isEmpty() ? ImportDialog::tr("the secretariat")
        : unit           ? Wording::shortName(*unit, portfolio, uiLanguage())
                         : key;
}

QString explanationOf(const ImportOffer &offer)
{
    QStringList sentences = {
        ImportDialog::tr("Nothing has been taken over yet. What is ticked is taken over in one step, which "
                         "undo takes back. Conflicts wait for your choice; errors cannot be taken over.")};
    QStringList answered;
    QStringList nothing;
    for (const SurveyReturn &returned : offer.preview.returns)
        (returned.nothingToReport ? nothing : answered).append(unitName(returned.unit, *offer.portfolio));
    if (!answered.isEmpty())
        sentences.append(ImportDialog::tr("Answers from: %1.").arg(TextList::joined(answered, uiLanguage())));
    if (!nothing.isEmpty())
        sentences.append(
            ImportDialog::tr("Nothing to report: %1.").arg(TextList::joined(nothing, uiLanguage())));
    for (const Error &error : offer.lost)
        sentences.append(errorSentence(error, uiLanguage()));
    if (!offer.lost.empty())
        sentences.append(ImportDialog::tr("The table shows what the other files say."));
    for (const ImportRemark &remark : offer.preview.remarks)
        sentences.append(ImportText::sentence(remark, uiLanguage()));
    for (const ImportLeftOut &leftOut : offer.preview.leftOut)
        sentences.append(ImportText::sentence(leftOut, uiLanguage()));
    return sentences.join(u' ');
}
}

ImportDialog::ImportDialog(const ImportOfferPtr &offer, QWidget *parent)
    : FormDialog(importTitle(*offer), explanationOf(*offer), parent)
    , m_model(offer, uiLanguage())
    , m_usual(m_model.ticked())
    , m_filterBox(new QComboBox(this))
    , m_view(new QTreeView(this))
    , m_explanation(new QLabel(this))
    , m_summary(new QLabel(this))
{
    m_filter.setSourceModel(&m_model);
    buildTop();
    buildView();
    for (QLabel *label : {m_explanation, m_summary}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body()->addWidget(label);
    }
    m_explanation->setMinimumHeight(px(44)); // two lines: the table keeps its height from row to row
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    addButtons(tr("Take over"));
    connect(&m_model, &ImportModel::ticksChanged, this, &ImportDialog::showSummary);
    showSummary();
    setRoom(importWidth, importHeight);
    fitColumns();
    m_view->setFocus();
    if (m_filter.rowCount() > 0)
        m_view->setCurrentIndex(m_filter.index(0, 0));
    showExplanation();
}

void ImportDialog::buildTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    fillFilter();
    auto *label = new QLabel(tr("S&how"), this);
    label->setBuddy(m_filterBox);
    m_filterBox->setAccessibleName(tr("Show"));
    auto *all = new QPushButton(tr("Tick all &changes"), this);
    auto *none = new QPushButton(tr("Tick &nothing"), this);
    for (QPushButton *button : {all, none}) {
        button->setProperty(LenkungsstandStyle::plainProperty, true);
        button->setAutoDefault(false);
    }
    row->addWidget(label);
    row->addWidget(m_filterBox);
    row->addStretch();
    row->addWidget(all);
    row->addWidget(none);
    body()->addLayout(row);
    connect(all, &QPushButton::clicked, &m_model, &ImportModel::tickChanges);
    connect(none, &QPushButton::clicked, &m_model, &ImportModel::tickNothing);
    connect(m_filterBox, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_filter.setShown(static_cast<ImportFilter::Show>(m_filterBox->itemData(at).toInt()));
        if (m_filter.rowCount() > 0)
            m_view->setCurrentIndex(m_filter.index(0, 0));
        showExplanation();
    });
}

void ImportDialog::fitColumns()
{
    constexpr int last = int(ImportModel::Column::State);
    std::array<int, ImportModel::columns> widths{};
    for (int column = 0; column <= last; ++column) {
        const QString heading = m_model.headerData(column, Qt::Horizontal).toString();
        int widest = m_view->header()->fontMetrics().horizontalAdvance(heading);
        for (int row = 0; row < std::min(m_model.rowCount(), mostMeasured); ++row)
            widest = std::max(
                widest,
                m_view->fontMetrics().horizontalAdvance(m_model.index(row, column).data().toString()));
        widths[std::size_t(column)] = widest + px(cellRoom);
    }
    widths[std::size_t(ImportModel::Column::File)] += px(tickRoom);
    const int room = width() - px(cellRoom) * 2 - px(leastState);
    const auto texts = {ImportModel::Column::File, ImportModel::Column::Item, ImportModel::Column::From,
                        ImportModel::Column::To};
    while (std::accumulate(widths.begin(), widths.end() - 1, 0) > room) {
        // The names of a survey's files differ little, and a tip shows them in full.
        const bool fileFirst = widths[std::size_t(ImportModel::Column::File)] > px(leastFile);
        const auto widest = std::ranges::max_element(
            texts, {}, [&widths](ImportModel::Column column) { return widths[std::size_t(column)]; });
        const ImportModel::Column longest = fileFirst ? ImportModel::Column::File : *widest;
        if (widths[std::size_t(longest)] <= px(leastColumn))
            break;
        widths[std::size_t(longest)] -= px(4);
    }
    m_fitting = true;
    for (int column = 0; column < last; ++column)
        m_view->header()->resizeSection(column, widths[std::size_t(column)]);
    m_fitting = false;
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    FormDialog::resizeEvent(event);
    if (!m_fittedByHand)
        fitColumns();
}

void ImportDialog::fillFilter()
{
    using Show = ImportFilter::Show;
    const ImportPreview &preview = m_model.offer()->preview;
    const auto count = [&preview](ImportState state) { return QString::number(preview.count(state)); };
    const qsizetype all = qsizetype(preview.entries.size());
    const auto add = [this](const QString &text, Show show) { m_filterBox->addItem(text, int(show)); };
    add(tr("What is new (%1)").arg(all - preview.count(ImportState::Unchanged)), Show::News);
    add(tr("Changes (%1)").arg(count(ImportState::Change)), Show::Changed);
    add(tr("Conflicts (%1)").arg(count(ImportState::Conflict)), Show::Conflicting);
    add(tr("Errors (%1)").arg(count(ImportState::Error)), Show::Wrong);
    add(tr("Unchanged (%1)").arg(count(ImportState::Unchanged)), Show::Unchanged);
    add(tr("Everything (%1)").arg(all), Show::Everything);
}

void ImportDialog::buildView()
{
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new WordDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Fields of the files"));
    m_view->setAccessibleDescription(
        tr("Space ticks the selected fields, Shift+Space all fields of the row in the file."));
    m_view->header()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    body()->addWidget(m_view, 1);
    connect(m_view->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != int(ImportModel::Column::State)) // the last one stretches by itself
            m_fittedByHand = true;
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ImportDialog::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportDialog::showExplanation);
}

QString ImportDialog::summary() const
{
    const ImportPreview &preview = m_model.offer()->preview;
    const int possible = int(preview.count(ImportState::Change) + preview.count(ImportState::Conflict));
    QStringList sentences = {tr("%1 of %n field(s) ticked.", nullptr, possible).arg(m_model.ticked().size()),
                             tr("%n conflict(s).", nullptr, int(preview.count(ImportState::Conflict))),
                             tr("%n error(s).", nullptr, int(preview.count(ImportState::Error))),
                             tr("%n unchanged.", nullptr, int(preview.count(ImportState::Unchanged)))};
    if (onlySaysWhoAnswered())
        sentences = {tr("No field changes. What is taken over is who has answered.")};
    const auto reported = ImportChoice::reportedItems(preview, m_model.ticked());
    if (!reported.isEmpty())
        sentences.append(tr("%n item(s) count as reported.", nullptr, int(reported.size())));
    return sentences.join(u' ');
}

// A Fehlanzeige, or an answer that says what is recorded already.
bool ImportDialog::onlySaysWhoAnswered() const
{
    const ImportPreview &preview = m_model.offer()->preview;
    return !preview.returns.empty()
        && preview.count(ImportState::Unchanged) == qsizetype(preview.entries.size());
}

void ImportDialog::showSummary()
{
    m_summary->setText(summary());
    acceptButton()->setEnabled(check());
    acceptButton()->setToolTip(check() ? QString()
                                       : tr("Nothing is ticked, so there is nothing to take over."));
}

void ImportDialog::showExplanation()
{
    const QModelIndex current = m_filter.mapToSource(m_view->currentIndex());
    if (current.isValid() && m_filter.rowCount() > 0)
        m_explanation->setText(m_model.explanation(current.row()));
    else if (onlySaysWhoAnswered())
        m_explanation->clear();
    else
        m_explanation->setText(tr("There is nothing of this kind in the files."));
}

// That a unit has answered is news also where it reports nothing.
bool ImportDialog::check()
{
    return !m_model.ticked().isEmpty() || !m_model.offer()->preview.returns.empty();
}

std::vector<int> ImportDialog::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        if (const int row = m_filter.mapToSource(index).row(); m_model.canBeTicked(row))
            rows.push_back(row);
    std::ranges::sort(rows);
    return rows;
}

void ImportDialog::toggleSelected()
{
    const auto rows = selectedRows();
    const bool all = std::ranges::all_of(rows, [this](int row) { return m_model.isTicked(row); });
    m_model.setTicked(rows, !all);
}

void ImportDialog::setRowTicked(bool ticked)
{
    const QModelIndex current = m_filter.mapToSource(m_view->currentIndex());
    if (!current.isValid())
        return;
    m_model.setTicked(m_model.rowsBeside(current.row()), ticked);
}

void ImportDialog::openMenu(const QPoint &at)
{
    QMenu menu(this);
    QAction *field =
        menu.addAction(tr("Tick or untick the selected fields"), this, &ImportDialog::toggleSelected);
    field->setShortcut(Qt::Key_Space);
    menu.addAction(tr("Tick all fields of this row"), this, [this] { setRowTicked(true); })
        ->setShortcut(Qt::SHIFT | Qt::Key_Space);
    menu.addAction(tr("Untick all fields of this row"), this, [this] { setRowTicked(false); });
    menu.addSeparator();
    menu.addAction(tr("Tick all changes"), &m_model, &ImportModel::tickChanges);
    menu.addAction(tr("Tick nothing"), &m_model, &ImportModel::tickNothing);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Space)
        return FormDialog::eventFilter(watched, event);
    if (key->modifiers() == Qt::ShiftModifier) {
        const QModelIndex current = m_filter.mapToSource(m_view->currentIndex());
        const auto rows = current.isValid() ? m_model.rowsBeside(current.row()) : std::vector<int>();
        const bool all = std::ranges::all_of(
            rows, [this](int row) { return !m_model.canBeTicked(row) || m_model.isTicked(row); });
        setRowTicked(!all);
        return true;
    }
    if (key->modifiers() != Qt::NoModifier)
        return FormDialog::eventFilter(watched, event);
    toggleSelected();
    return true;
}
