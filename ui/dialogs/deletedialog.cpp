// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deletedialog.h"

#include "core/report/textlist.h"
#include "ui/support/uilanguage.h"

#include <QPushButton>

namespace {
constexpr qsizetype mostDeletedNames = 8;

QString deleteTitle(const DeleteQuestion &question)
{
    if (question.keys.size() > 1)
        return DeleteDialog::tr("Delete %n item(s)?", nullptr, static_cast<int>(question.keys.size()));
    return DeleteDialog::tr("Delete %1?")
        .arg(question.name.isEmpty() ? question.keys.first() : question.name);
}

QString explanationOf(const DeleteQuestion &question)
{
    const Language &language = uiLanguage();
    const auto named = [&language](const QStringList &keys) {
        return TextList::shortened(keys, mostDeletedNames, language);
    };
    QStringList lines;
    if (question.keys.size() > 1)
        lines.append(DeleteDialog::tr("Concerned: %1.").arg(named(question.keys)));
    else if (!question.title.isEmpty())
        lines.append(TextList::ended(question.title));
    const ItemRequests::References &references = question.references;
    if (!references.dependents.isEmpty())
        lines.append(DeleteDialog::tr("%n item(s) depend(s) on this: %1. These links go too.", nullptr,
                                      static_cast<int>(references.dependents.size()))
                         .arg(named(references.dependents)));
    if (!references.children.isEmpty())
        lines.append(DeleteDialog::tr("%n item(s) belong(s) to this: %1. They stay, on their own.", nullptr,
                                      static_cast<int>(references.children.size()))
                         .arg(named(references.children)));
    if (references.notes > 0)
        lines.append(DeleteDialog::tr("%n status note(s) go(es) too.", nullptr, references.notes));
    if (references.followUps > 0)
        lines.append(DeleteDialog::tr("%n reminder(s) go(es) too.", nullptr, references.followUps));
    if (references.surveys > 0)
        lines.append(DeleteDialog::tr("%n status survey(s) asked about this. They stay, without these items.",
                                      nullptr, references.surveys));
    lines.append(DeleteDialog::tr("What is deleted stays in the history, and undo brings it back."));
    return lines.join(u'\n');
}
}

DeleteDialog::DeleteDialog(const DeleteQuestion &question, QWidget *parent)
    : FormDialog(deleteTitle(question), explanationOf(question), parent)
{
    addButtons(question.references.areEmpty() ? tr("Delete") : tr("Delete with all that belongs to it"));
    if (question.keys.size() == 1)
        acceptButton()->setFocus(); // many go by a wilful step only: the focus stays on the way out
    else
        cancelButton()->setFocus();
}
