// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/fields/formfield.h"
#include "ui/support/buttonrow.h"
#include "ui/support/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int usualWidth = 480;
constexpr int leastArea = 110; ///< height of what scrolls

QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    const auto *box = qobject_cast<const QComboBox *>(editor);
    return box ? box->currentText() : QString();
}
}

FormDialog::FormDialog(const QString &title, const QString &explanation, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_error(new QLabel(this))
{
    setWindowTitle(title);
    m_column->setContentsMargins(px(24), px(20), px(24), px(20));
    m_column->setSpacing(px(12));
    auto *head = new QLabel(title, this);
    head->setFont(Typography::font(Typography::Role::SectionTitle));
    head->setWordWrap(true);
    m_column->addWidget(head);
    if (!explanation.isEmpty()) {
        auto *text = new QLabel(explanation, this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setMinimumWidth(px(usualWidth));
        m_column->addWidget(text);
        setAccessibleDescription(explanation);
    }
    m_body->setSpacing(px(12));
    m_column->addLayout(m_body, 1);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setMinimumWidth(px(usualWidth));
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
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(px(leastArea));
    area->setWidget(content);
    m_body->addWidget(area, 1);
    return area;
}

void FormDialog::setRoom(int wide, int high)
{
    resize(QSize(px(wide), px(high)).boundedTo(screen()->availableGeometry().size()));
}

void FormDialog::addButtons(const QString &accept)
{
    const ButtonRow row = ButtonRow::add(this, m_column, accept, tr("Cancel"));
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

// What is said below a field makes the dialog higher, never the fields lower.
bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible() && m_column->hasHeightForWidth())
        if (const int needed = m_column->totalHeightForWidth(width()); needed > height())
            resize(width(), qMin(needed, screen()->availableGeometry().height()));
    return done;
}

void FormDialog::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
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
