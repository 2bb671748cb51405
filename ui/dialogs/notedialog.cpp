// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notedialog.h"

#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {
QString noteTitle(NoteDialog::Mode mode, const StatusNote &note, const Portfolio &portfolio)
{
    const QString place =
        note.item.isEmpty() ? note.project : Wording::callName(portfolio, note.item, uiLanguage());
    return mode == NoteDialog::Mode::Add ? NoteDialog::tr("Status note on %1").arg(place)
                                         : NoteDialog::tr("Edit the status note on %1").arg(place);
}
}

NoteDialog::NoteDialog(Mode mode, const StatusNote &note, const Portfolio &portfolio, QWidget *parent)
    : FormDialog(noteTitle(mode, note, portfolio),
                 note.release ? tr("It has been released. Once changed, it is a draft again.")
                              : tr("It is a draft until it is released. Papers take released ones."),
                 parent)
    , m_note(note)
    , m_text(new QPlainTextEdit(note.text, this))
    , m_unit(new QComboBox(this))
    , m_on(new DayEdit(DayEdit::Empty::Refused, this))
{
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Typography::px(130));
    m_unit->addItem(tr("not stated"), QString());
    for (const OrgUnit &unit : portfolio.units)
        m_unit->addItem(Wording::shortName(unit, portfolio, uiLanguage()), unit.key);
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(note.unit)));
    m_on->setDay(note.on);
    m_textField = addField(tr("Text"), m_text);
    addField(tr("Unit"), m_unit);
    m_onField = addField(tr("As of"), m_on);
    addButtons(mode == Mode::Add ? tr("Add") : tr("Save"));
    m_text->setFocus();
}

StatusNote NoteDialog::note() const
{
    StatusNote note = m_note;
    note.text = m_text->toPlainText().trimmed();
    note.unit = m_unit->currentData().toString();
    note.on = m_on->day();
    if (!(note == m_note))
        note.release.reset(); // what was released was another text
    return note;
}

bool NoteDialog::check()
{
    require(m_textField, tr("A text is needed."));
    return areSound({m_textField, m_onField});
}

ReleaseDialog::ReleaseDialog(const StatusNote &note, const QString &person, QDate today, QWidget *parent)
    : FormDialog(tr("Release the status note"), note.text, parent)
    , m_today(today)
    , m_by(new QLineEdit(person, this))
    , m_on(new DayEdit(DayEdit::Empty::Refused, this))
{
    m_on->setDay(today);
    m_byField = addField(tr("Released by"), m_by);
    m_onField = addField(tr("Released on"), m_on);
    addButtons(tr("Release"));
    m_by->setFocus();
    m_by->selectAll();
}

Confirmation ReleaseDialog::release() const
{
    return {m_by->text().trimmed(), m_on->day()};
}

bool ReleaseDialog::check()
{
    require(m_byField, tr("Please say who released it."));
    if (m_on->day() > m_today)
        m_onField->setProblem(tr("This day is still to come. Please name the day on which it was released."));
    return areSound({m_byField, m_onField});
}
