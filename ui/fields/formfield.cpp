// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/formfield.h"

#include "core/report/errortext.h"
#include "ui/fields/checkededit.h"
#include "ui/fields/markednote.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using Typography::px;

FormField::FormField(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(name, this))
    , m_editor(editor)
    , m_note(new MarkedNote(this))
    , m_checked(qobject_cast<CheckedEdit *>(editor))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(3));
    m_name->setFont(Typography::font(Typography::Role::NoteStrong));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setBuddy(editor);
    m_name->setVisible(!name.isEmpty());
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(name);
    column->addWidget(m_name);
    column->addWidget(editor);
    column->addWidget(m_note);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setMinimumHeight(px(32));
        line->setTextMargins(px(4), 0, px(4), 0);
        connect(line, &QLineEdit::textChanged, this, [this] { setProblem({}); });
    }
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setMinimumHeight(px(32));
        connect(box, &QComboBox::currentTextChanged, this, [this] { setProblem({}); });
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, [this] { setProblem({}); });
    if (m_checked)
        connect(m_checked, &CheckedEdit::verdictChanged, this, &FormField::showNote);
    showNote();
}

QString FormField::name() const
{
    return m_name->text();
}

int FormField::nameHeight() const
{
    return name().isEmpty() ? 0 : m_name->sizeHint().height() + layout()->spacing();
}

bool FormField::isRefused() const
{
    return m_checked && !m_checked->isAccepted();
}

void FormField::setProblem(const QString &sentence)
{
    m_problem = sentence;
    showNote();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_editor, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString FormField::problem() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (const QString fault = textFault(); !fault.isEmpty())
        return fault;
    return isRefused() ? m_checked->verdict().sentence : QString();
}

QString FormField::textFault() const
{
    const auto *line = qobject_cast<const QLineEdit *>(m_editor);
    const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor);
    const auto fault = PlainText::faultOf(line ? line->text() : text ? text->toPlainText() : QString());
    return fault ? faultSentence(*fault, uiLanguage()) : QString();
}

void FormField::setHint(const QString &sentence)
{
    m_hint = sentence;
    showNote();
}

void FormField::forgive()
{
    m_demanded = false;
    setProblem({});
}

void FormField::demand()
{
    m_demanded = true;
    showNote();
}

// Nobody is told off before anything was typed; how a date is written stands in the tooltip then.
FieldVerdict FormField::ownVerdict() const
{
    if (!m_checked || (m_checked->text().trimmed().isEmpty() && !(m_demanded && isRefused())))
        return {};
    return m_checked->verdict();
}

void FormField::showNote()
{
    if (m_checked)
        m_checked->setToolTip(m_checked->text().isEmpty() ? m_checked->verdict().sentence : QString());
    FieldVerdict verdict{FieldVerdict::Level::Understood, m_hint};
    if (!m_problem.isEmpty())
        verdict = {FieldVerdict::Level::Refused, m_problem};
    else if (const QString fault = textFault(); !fault.isEmpty())
        verdict = {FieldVerdict::Level::Refused, fault};
    else if (const FieldVerdict own = ownVerdict(); !own.sentence.isEmpty())
        verdict = own;
    m_note->say(verdict);
    m_editor->setAccessibleDescription(verdict.sentence);
}
