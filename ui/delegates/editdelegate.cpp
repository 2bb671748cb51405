// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editdelegate.h"

#include "core/domain/plaintext.h"
#include "core/report/wording.h"
#include "ui/fields/choiceedit.h"
#include "ui/fields/partialdateedit.h"
#include "ui/fields/unitsedit.h"
#include "ui/fields/verdictbubble.h"
#include "ui/models/itemroles.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>
#include <array>

using ItemRoles::Editor;

namespace {
constexpr int leastWidth = 190; ///< of a field that is typed into
constexpr const char *baseProperty = "base"; ///< Draft::base
constexpr const char *contentProperty = "content"; ///< Draft::content at first
constexpr std::array allProgress = {Progress::NotReported, Progress::NotStarted, Progress::InPreparation,
                                    Progress::InProgress,  Progress::Done,       Progress::InProgressOrDone,
                                    Progress::OnHold,      Progress::Cancelled};

Editor editorOf(const QModelIndex &index)
{
    return Editor(index.data(ItemRoles::EditorRole).toInt());
}

QWidget *makeEditor(const QModelIndex &index, QWidget *parent)
{
    switch (editorOf(index)) {
    case Editor::Text:
        return new QLineEdit(parent);
    case Editor::Date:
        return new PartialDateEdit(parent);
    case Editor::Units:
        return new UnitsEdit(index.data(ItemRoles::ChoicesRole).value<UnitChoices>(), parent);
    case Editor::Progress: {
        auto *box = new ChoiceEdit(parent);
        for (const Progress progress : allProgress)
            box->addItem(Wording::of(progress, uiLanguage()), static_cast<int>(progress));
        return box;
    }
    case Editor::Priority: {
        auto *box = new ChoiceEdit(parent);
        box->addItem(EditDelegate::tr("not recorded"), -1);
        box->addItem(EditDelegate::tr("yes", "priority measure"), 1);
        box->addItem(EditDelegate::tr("no", "priority measure"), 0);
        return box;
    }
    case Editor::None:
        break;
    }
    return nullptr;
}

// Control characters that came with the clipboard show nowhere, and there is no room for a sentence about
// them.
QString lineOf(const QWidget *editor)
{
    return PlainText::cleaned(qobject_cast<const QLineEdit *>(editor)->text()).simplified();
}

QVariant valueOf(const QWidget *editor)
{
    if (const auto *date = qobject_cast<const PartialDateEdit *>(editor))
        return QVariant::fromValue(date->date());
    if (const auto *units = qobject_cast<const UnitsEdit *>(editor))
        return QVariant::fromValue(units->units());
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData();
    return lineOf(editor);
}

QString textOf(const QWidget *editor)
{
    const auto *box = qobject_cast<const QComboBox *>(editor);
    return box ? box->currentText() : lineOf(editor);
}

QVariant contentOf(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

bool isSame(Editor editor, const QVariant &left, const QVariant &right)
{
    switch (editor) {
    case Editor::Date:
        return left.value<std::optional<PartialDate>>() == right.value<std::optional<PartialDate>>();
    case Editor::Units:
        return left.value<std::vector<Responsibility>>() == right.value<std::vector<Responsibility>>();
    default:
        return left == right;
    }
}

void fill(QWidget *editor, const QVariant &value)
{
    if (auto *date = qobject_cast<PartialDateEdit *>(editor))
        date->setDate(value.value<std::optional<PartialDate>>());
    else if (auto *units = qobject_cast<UnitsEdit *>(editor))
        units->setUnits(value.value<std::vector<Responsibility>>());
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(value));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

/// Where the focus goes for a moment: to the open list of a choice, or to another window.
bool staysOpen(const QObject &editor, const QFocusEvent &left)
{
    return editor.property(TableView::waitingProperty).toBool() || left.reason() == Qt::PopupFocusReason
        || left.reason() == Qt::ActiveWindowFocusReason;
}

bool isRefused(const QObject *editor)
{
    const auto *checked = qobject_cast<const CheckedEdit *>(editor);
    return checked && !checked->isAccepted();
}
}

QWidget *EditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    QWidget *editor = makeEditor(index, parent);
    if (!editor)
        return nullptr;
    editor->setFont(Typography::font(Typography::Role::Body));
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    //: Name of a field, read aloud: %1 is the column, %2 the key of the item
    editor->setAccessibleName(tr("%1 of %2").arg(column, index.data(ItemRoles::KeyRole).toString()));
    if (auto *checked = qobject_cast<CheckedEdit *>(editor))
        new VerdictBubble(checked); // deletes itself with its field
    // From the open list only: what is typed into the box, or stepped to, waits for Enter or Tab.
    if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::activated, this, [this, box] {
            emit const_cast<EditDelegate *>(this)->commitData(box);
            emit const_cast<EditDelegate *>(this)->closeEditor(box);
        });
    return editor;
}

void EditDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: a new snapshot leaves alone what is being typed.
    if (editor->property(TableView::filledProperty).toBool())
        return;
    editor->setProperty(TableView::filledProperty, true);
    editor->setProperty(baseProperty, index.data(Qt::EditRole));
    fill(editor, index.data(Qt::EditRole));
    editor->setProperty(contentProperty, contentOf(editor));
}

EditDelegate::Draft EditDelegate::draftOf(const QWidget *editor)
{
    const QVariant content = contentOf(editor);
    return {content, editor->property(baseProperty), content != editor->property(contentProperty),
            editor->property(TableView::waitingProperty).toBool()};
}

void EditDelegate::resume(QWidget *editor, const Draft &draft)
{
    editor->setProperty(baseProperty, draft.base);
    editor->setProperty(TableView::waitingProperty, draft.waiting);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(draft.content));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(draft.content.toString());
}

void EditDelegate::keep(QWidget *editor, const QVariant &value)
{
    fill(editor, value);
    editor->setProperty(TableView::waitingProperty, true);
}

void EditDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (isRefused(editor))
        return;
    const Editor kind = editorOf(index);
    const QVariant value = valueOf(editor);
    const QVariant base = editor->property(baseProperty);
    const QVariant now = index.data(Qt::EditRole);
    if (isSame(kind, value, now) || isSame(kind, value, base))
        return;
    const QString key = index.data(ItemRoles::KeyRole).toString();
    if (!isSame(kind, base, now)) {
        emit const_cast<EditDelegate *>(this)->overtaken(key, index.column(), value);
        return;
    }
    m_waiting = Waiting{key, index.column(), textOf(editor)};
    emit const_cast<EditDelegate *>(this)->edited(key, index.column(), value);
}

std::optional<QString> EditDelegate::waitingText(const QModelIndex &index) const
{
    if (!m_waiting || index.column() != m_waiting->column
        || index.data(ItemRoles::KeyRole).toString() != m_waiting->key)
        return {};
    return m_waiting->text;
}

void EditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect place = option.rect;
    place.setHeight(qMin(place.height(), qMax(editor->sizeHint().height(), Typography::px(rowHeight()))));
    int wanted = place.width();
    if (editorOf(index) != Editor::Text)
        wanted = qMax(wanted, qMax(editor->sizeHint().width(), Typography::px(leastWidth)));
    place.setWidth(wanted);
    const int right = editor->parentWidget()->width();
    if (place.right() >= right)
        place.moveRight(right - 1);
    editor->setGeometry(place);
}

bool EditDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Nothing is recorded behind the back of a person who looks elsewhere.
    if (event->type() == QEvent::FocusOut && staysOpen(*watched, *static_cast<QFocusEvent *>(event)))
        return false;
    const bool refused = isRefused(watched);
    if (refused && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // The sentence below the field says why; Esc leaves.
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return true;
    }
    return RowDelegate::eventFilter(watched, event);
}
