// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using Typography::px;

namespace {
constexpr int widestPalette = 640;
constexpr int mostCommands = 12;
constexpr int mostItems = 30; // the best; who wants more searches from the toolbar
constexpr int hintWidth = 150; // of a key or the word of a status
constexpr int top = 58; // below the toolbar

QAccessibleInterface *accessiblePalette(const QString &, QObject *object)
{
    auto *palette = qobject_cast<CommandPalette *>(object);
    return palette ? new QAccessibleWidget(palette, QAccessible::Dialog) : nullptr;
}
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new TableView(this))
    , m_nothing(new QLabel(this))
    , m_model(new PaletteModel(this))
{
    static const bool installed = (QAccessible::installFactory(&accessiblePalette), true);
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(8));
    m_field->setFixedHeight(px(34));
    m_field->setTextMargins(px(6), 0, px(6), 0);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(px(8), 0, px(8), px(4));
    column->addWidget(m_nothing);
    TableSetup::prepare(*m_list, *m_model, new PaletteDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the field, which moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(PaletteModel::Text, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(PaletteModel::Hint, QHeaderView::Fixed);
    m_list->header()->resizeSection(PaletteModel::Hint, px(hintWidth));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::sayChosen);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::lookFor);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    retranslate();
    hide();
}

void CommandPalette::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
}

void CommandPalette::open()
{
    m_cameFrom = QApplication::focusWidget();
    m_field->clear();
    m_onPage.clear();
    if (m_pageActions)
        std::ranges::copy(m_pageActions(), std::back_inserter(m_onPage));
    lookFor({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::lookFor(const QString &text)
{
    m_model->setActions(m_actions, text);
    std::vector<QAction *> entries;
    if (!text.trimmed().isEmpty()) // nobody wants to read all of them
        std::ranges::copy_if(m_onPage, std::back_inserter(entries), std::identity());
    m_model->setMenuEntries(entries, text);
    m_chosen = false;
    m_awaited = !text.trimmed().isEmpty();
    if (m_awaited) {
        emit searchRequested(text);
    } else {
        m_model->setProjects({}, {}, m_snapshot);
        m_model->setItems({}, m_snapshot);
    }
    fitHeight();
    selectFirst();
}

void CommandPalette::showFound(const QString &text, const QStringList &keys, const QStringList &projects)
{
    if (!isVisible() || text != m_field->text())
        return;
    m_awaited = false;
    const bool untouched = m_list->currentIndex().row() <= 0;
    m_model->setProjects(projects, text, m_snapshot);
    m_model->setItems(PaletteModel::byKey(keys, text).mid(0, mostItems), m_snapshot);
    fitHeight();
    if (untouched)
        selectFirst();
    if (std::exchange(m_chosen, false))
        choose(m_list->currentIndex().row());
}

void CommandPalette::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    sayChosen(); // a list that is new, or empty, tells of no change
}

// The focus stays in the field: what the arrows choose is heard as its description.
void CommandPalette::sayChosen()
{
    const QString keys = tr("Arrow keys choose, Enter opens, Esc closes.");
    const QString chosen = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_field->setAccessibleDescription(chosen.isEmpty() ? keys : chosen + QStringLiteral(". ") + keys);
}

void CommandPalette::choose(int row)
{
    const QPointer<QAction> action = m_model->action(row);
    const QString project = m_model->projectKey(row);
    const QString key = m_model->itemKey(row);
    if (!action && project.isEmpty() && key.isEmpty() && !m_awaited)
        return;
    if (!action && m_awaited) { // what stands there was found for an older text
        m_chosen = true;
        return;
    }
    leave();
    if (action)
        action->trigger();
    else if (!project.isEmpty())
        emit projectChosen(project);
    else
        emit itemChosen(key);
}

void CommandPalette::leave()
{
    // The focus goes back where it was, as if it had never been away. Hidden with the focus in it the palette
    // would hand it on to the next widget, and a page brings into view what the focus comes to.
    if (m_cameFrom)
        m_field->clearFocus();
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const int width = std::min(px(widestPalette), parentWidget()->width() - 2 * px(12));
    setFixedWidth(width);
    move((parentWidget()->width() - width) / 2, px(top));
    fitHeight();
}

void CommandPalette::fitHeight()
{
    const int rowHeight = std::max(m_list->sizeHintForRow(0), px(28));
    const int room = parentWidget()->height() - px(top) - px(90);
    const int rows = std::clamp(m_model->rowCount(), 0, mostCommands);
    m_list->setFixedHeight(std::min(rows * rowHeight + px(2), room));
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0 && !m_awaited);
    adjustSize();
}

bool CommandPalette::keyPressed(int key)
{
    const int row = m_list->currentIndex().row();
    const int page = mostCommands - 1;
    const auto go = [this](int to) {
        m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, m_model->rowCount() - 1), 0));
    };
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Down:
        go(row + 1);
        return true;
    case Qt::Key_Up:
        go(row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + page);
        return true;
    case Qt::Key_PageUp:
        go(row - page);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Find a page, an action, a project or an item"));
    m_field->setAccessibleName(tr("Find a page, an action, a project or an item"));
    setAccessibleName(m_field->accessibleName());
    sayChosen();
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing found."));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}
