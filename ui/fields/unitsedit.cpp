// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/unitsedit.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScreen>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString joint = u" – "_s; ///< between short name and name in the list

QString lineOf(const UnitChoice &choice)
{
    return choice.shortName == choice.name ? choice.shortName : choice.shortName + joint + choice.name;
}
}

UnitsEdit::UnitsEdit(UnitChoices choices, QWidget *parent)
    : CheckedEdit(parent)
    , m_choices(std::move(choices))
    , m_completer(new QCompleter(this))
{
    QStringList lines;
    for (const UnitChoice &choice : m_choices)
        if (choice.current)
            lines.append(lineOf(choice));
    m_completer->setModel(new QStringListModel(lines, m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    // Not setCompleter(): a line of several units is completed in its last part only.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &UnitsEdit::complete);
    connect(this, &QLineEdit::textEdited, this, &UnitsEdit::offer);
    judgeAgain();
}

void UnitsEdit::setUnits(const std::vector<Responsibility> &units)
{
    setText(UnitInput::text(units, m_choices, uiLanguage()));
    judgeAgain();
}

std::vector<Responsibility> UnitsEdit::units() const
{
    return UnitInput::read(text(), m_choices).units.value_or(std::vector<Responsibility>());
}

QString UnitsEdit::unitBeingTyped() const
{
    return text().left(cursorPosition()).section(u',', -1).trimmed();
}

void UnitsEdit::offer()
{
    const QString typed = unitBeingTyped();
    m_completer->setCompletionPrefix(typed);
    if (typed.isEmpty() || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView *list = m_completer->popup();
    list->setMinimumWidth(
        qMin(list->sizeHintForColumn(0) + Typography::px(24), screen()->availableSize().width() / 2));
    m_completer->complete();
    // The first one is what Enter would take.
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void UnitsEdit::complete(const QString &choice)
{
    const QString before = text().left(cursorPosition());
    const qsizetype start = before.lastIndexOf(u',') + 1;
    const QString head = before.left(start) + (start > 0 ? u" "_s : QString()) + choice.section(joint, 0, 0);
    setText(head + text().mid(cursorPosition()));
    setCursorPosition(static_cast<int>(head.size()));
}

FieldVerdict UnitsEdit::judge() const
{
    const Language &language = uiLanguage();
    const UnitInput::Reading reading = UnitInput::read(text(), m_choices);
    if (reading.units && reading.units->empty())
        return {FieldVerdict::Level::Understood,
                tr("No unit. Several with commas; a role in brackets: SF, SK (participating).")};
    if (reading.units) {
        QStringList parts;
        for (const Responsibility &responsibility : *reading.units) {
            const auto unit = std::ranges::find(m_choices, responsibility.unit, &UnitChoice::key);
            parts.append(u"%1 (%2)"_s.arg(unit->name, Wording::of(responsibility.role, language)));
        }
        return {FieldVerdict::Level::Understood, parts.join(u"; "_s)};
    }
    const QString typed = DateText::quoted(reading.unknown, language);
    if (reading.isTwice)
        return {FieldVerdict::Level::Refused, tr("%1 is named twice.").arg(typed)};
    if (reading.isRole)
        return {FieldVerdict::Level::Refused,
                tr("%1 is no role. The roles are responsible, participating and coordinating.").arg(typed)};
    return {FieldVerdict::Level::Refused, tr("%1 is no unit that is recorded here.").arg(typed)};
}
