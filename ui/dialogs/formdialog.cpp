// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/dialogs/formarea.h"
#include "ui/dialogs/visualorder.h"
#include "ui/fields/formfield.h"
#include "ui/fields/markednote.h"
#include "ui/support/buttonrow.h"
#include "ui/support/dialogplace.h"
#include "ui/support/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int formWidth = 480;
constexpr int frameWidth = 16; ///< what a window manager puts around a window, at most
constexpr int frameHeight = 44;

QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    const auto *box = qobject_cast<const QComboBox *>(editor);
    return box ? box->currentText() : QString();
}

/// A tab that is looked at becomes the last child of its parent.
int tabOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget())
        if (const auto *tabs = qobject_cast<const QStackedWidget *>(at->parentWidget()))
            return tabs->indexOf(at);
    return -1;
}

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}
}

FormDialog::FormDialog(const QString &title, const QString &explanation, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_error(new MarkedNote(this))
{
    setWindowTitle(title);
    m_column->setContentsMargins(px(24), px(20), px(24), px(20));
    m_column->setSpacing(px(12));
    auto *head = new QLabel(title, this);
    head->setFont(Typography::font(Typography::Role::SectionTitle));
    head->setWordWrap(true);
    m_column->addWidget(head);
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(12));
    if (!explanation.isEmpty()) {
        auto *text = new QLabel(explanation, content);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setMinimumWidth(px(formWidth));
        lines->addWidget(text);
        setAccessibleDescription(explanation);
    }
    m_body->setSpacing(px(12));
    lines->addLayout(m_body, 1);
    m_area = new FormArea(content, FormArea::Wish::All, this);
    m_column->addWidget(m_area, 1);
    m_error->setMinimumWidth(px(formWidth));
    m_error->hide();
    m_column->addWidget(m_error);
}

FormField *FormDialog::addField(const QString &name, QWidget *editor)
{
    auto *field = new FormField(name, editor, this);
    m_body->addWidget(field);
    return field;
}

QScrollArea *FormDialog::addScrolled(QWidget *content)
{
    auto *area = new FormArea(content, FormArea::Wish::Little, this);
    m_body->addWidget(area, 1);
    m_area->share(area);
    return area;
}

void FormDialog::setRoom(int wide, int high)
{
    resize(QSize(px(wide), px(high)).boundedTo(room()));
}

void FormDialog::addButtons(const QString &accept, const QString &cancel)
{
    const ButtonRow row = ButtonRow::add(this, m_column, accept, cancel.isEmpty() ? tr("Cancel") : cancel);
    m_cancel = row.cancel;
    m_accept = row.accept;
}

void FormDialog::addCloseButton()
{
    m_accept = new QPushButton(tr("Close"), this);
    m_accept->setAutoDefault(false);
    m_column->addSpacing(px(4));
    m_column->addWidget(m_accept, 0, Qt::AlignRight);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::reject);
}

void FormDialog::accept()
{
    setError({});
    if (check())
        QDialog::accept();
}

void FormDialog::reject()
{
    const bool asks = isVisible() && m_cancel && hasChanges();
    if (asks && !mayDiscard())
        return;
    QDialog::reject();
    // Question and dialog go at once, and some desktops give the focus to nobody then.
    if (asks && parentWidget())
        parentWidget()->window()->activateWindow();
}

bool FormDialog::mayDiscard()
{
    QMessageBox question(QMessageBox::NoIcon, windowTitle(), tr("Discard what has been entered?"),
                         QMessageBox::NoButton, this);
    QPushButton *discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *goOn = question.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    question.setDefaultButton(goOn);
    question.setEscapeButton(goOn);
    question.exec();
    return question.clickedButton() == discard;
}

bool FormDialog::hasChanges() const
{
    return entries() != m_atFirst;
}

/// What stands in the fields, in the order in which they were made.
QStringList FormDialog::entries() const
{
    QStringList entries;
    QList<QWidget *> widgets = findChildren<QWidget *>();
    std::ranges::stable_sort(widgets, {}, &tabOf);
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isCheckable())
            entries.append(button->isChecked() ? u"x"_s : QString());
        else if (isInput(widget))
            entries.append(textOf(widget));
    }
    return entries;
}

// When it is pressed, and not before: what is seen changes with what is chosen.
bool FormDialog::focusNextPrevChild(bool next)
{
    VisualOrder::arrange(*this);
    return QDialog::focusNextPrevChild(next);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_wasShown, true))
        m_atFirst = entries();
    grow();
    resize(size().boundedTo(room()));
    place();
    if (windowHandle())
        windowHandle()->installEventFilter(this);
    VisualOrder::arrange(*this);
    QDialog::showEvent(event);
}

QSize FormDialog::room() const
{
    return screenful().size() - QSize(frameWidth, frameHeight);
}

QRect FormDialog::screenful() const
{
    const QWidget *window = parentWidget();
    return (window ? window->screen() : screen())->availableGeometry();
}

// Always said outright: between its first appearance and the word of the window manager where it stands, a
// dialog takes itself to be in the corner of the screen, and growing would leave it there.
void FormDialog::place()
{
    const QSize whole = size() + QSize(frameWidth, frameHeight);
    if (m_place)
        m_place = DialogPlace::within(*m_place, whole, screenful());
    else
        m_place = DialogPlace::over(parentWidget() ? parentWidget()->window()->frameGeometry() : screenful(),
                                    whole, screenful());
    move(*m_place);
}

// Whoever types or clicks in it sees where it stands, and so it does stand there. But a quick one may come
// before the word of the window manager, and then it takes itself to be in the corner of the screen.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool touched = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::TouchBegin;
    const QPoint corner = screenful().topLeft();
    const QPoint at = frameGeometry().topLeft();
    if (touched && watched == windowHandle() && at != corner && at.x() >= corner.x() && at.y() >= corner.y())
        m_place = at;
    return QDialog::eventFilter(watched, event);
}

// What is said below a field makes the dialog higher, never the fields lower.
void FormDialog::grow()
{
    if (!m_column->hasHeightForWidth())
        return;
    const int needed = qMin(m_column->totalHeightForWidth(width()), room().height());
    if (needed <= height())
        return;
    resize(width(), needed);
    if (m_place)
        place();
}

/// Return presses the button that has the focus. Left to Qt it presses the one that ends the dialog,
/// whichever is marked.
void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = isReturn && (event->modifiers() & ~Qt::KeypadModifier) == 0
        ? qobject_cast<QPushButton *>(focusWidget())
        : nullptr;
    if (button && button->isEnabled())
        button->click();
    else
        QDialog::keyPressEvent(event);
}

bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        grow();
    return done;
}

void FormDialog::setError(const QString &sentence)
{
    m_error->say({FieldVerdict::Level::Refused, sentence});
}

QString FormDialog::error() const
{
    return m_error->text();
}

bool FormDialog::areSound(const std::vector<FormField *> &fields)
{
    for (FormField *field : fields)
        field->demand();
    for (FormField *field : fields) {
        if (field->isHidden() || !field->editor()->isEnabled() || field->problem().isEmpty())
            continue;
        field->editor()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void FormDialog::require(FormField *field, const QString &sentence)
{
    if (textOf(field->editor()).trimmed().isEmpty())
        field->setProblem(sentence);
}
