// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/itemkeyedit.h"

#include "core/report/datetext.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScreen>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ItemKeyEdit::ItemKeyEdit(ItemChoices choices, QWidget *parent)
    : CheckedEdit(parent)
    , m_choices(std::move(choices))
    , m_completer(new QCompleter(this))
{
    QStringList lines;
    for (const ItemChoice &choice : m_choices)
        lines.append(choice.title.isEmpty() ? choice.key : u"%1 %2"_s.arg(choice.key, choice.title));
    m_completer->setModel(new QStringListModel(lines, m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    // Not setCompleter(): the list shows titles, the field takes the key.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &line) { setText(line.section(u' ', 0, 0)); });
    connect(this, &QLineEdit::textEdited, this, &ItemKeyEdit::offer);
    judgeAgain();
}

void ItemKeyEdit::offer(const QString &typed)
{
    m_completer->setCompletionPrefix(typed.trimmed());
    // An open list takes the next Enter or click for itself: none where the key is named in full.
    if (typed.trimmed().isEmpty() || chosen() || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView *list = m_completer->popup();
    list->setMinimumWidth(
        qMin(list->sizeHintForColumn(0) + Typography::px(24), screen()->availableSize().width() / 2));
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

const ItemChoice *ItemKeyEdit::chosen() const
{
    const QString typed = text().trimmed();
    const auto at = std::ranges::find_if(m_choices, [&typed](const ItemChoice &choice) {
        return choice.key.compare(typed, Qt::CaseInsensitive) == 0;
    });
    return at == m_choices.end() ? nullptr : &*at;
}

QString ItemKeyEdit::key() const
{
    const ItemChoice *choice = chosen();
    return choice ? choice->key : QString();
}

FieldVerdict ItemKeyEdit::judge() const
{
    if (text().trimmed().isEmpty())
        return {};
    if (const ItemChoice *choice = chosen())
        return {FieldVerdict::Level::Understood, choice->title};
    return {FieldVerdict::Level::Refused,
            tr("There is no other item %1.").arg(DateText::quoted(text().trimmed(), uiLanguage()))};
}
