// SPDX-License-Identifier: GPL-3.0-or-later
// The reminders that are due, as a list of the overview.
#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/commands/recordrequests.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/support/itemtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FollowUpTr
{
    Q_DECLARE_TR_FUNCTIONS(OverviewContent)
};
}

RuledList::Content OverviewContent::followUps(const Snapshot &snapshot, const Language &language)
{
    RuledList::Content content;
    content.title = FollowUpTr::tr("To be followed up today");
    for (const FollowUp &followUp :
         RecordRequests::dueFollowUps(*snapshot.portfolio, snapshot.person, snapshot.today)) {
        const Item *item = snapshot.item(followUp.item);
        const ItemStatus *status = snapshot.status(followUp.item);
        if (!item || !status)
            continue;
        RuledList::Row row;
        row.shape = StatusShape::of(*status);
        row.shapeColor = Theme::shapeToken(status->status);
        row.label = ItemText::label(*item, language);
        row.narrowLabel = row.label;
        row.title = followUp.note.isEmpty() ? Wording::title(*item, language) : followUp.note;
        row.value = DateText::shortDay(followUp.on, language);
        row.target = Target::toItem(item->key);
        row.name = u"%1, %2, %3, %4"_s.arg(Wording::callName(*item, language), row.title,
                                           DateText::day(followUp.on, language), followUp.person);
        row.toolTip = Wording::title(*item, language);
        content.rows.push_back(row);
    }
    content.note = FollowUpTr::tr("%n reminder(s)", nullptr, static_cast<int>(content.rows.size()));
    content.shortNote = QString::number(content.rows.size());
    return content;
}
