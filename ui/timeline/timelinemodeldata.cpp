// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of TimelineModel: what stands in its cells.
#include "core/report/backplantext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"
#include "ui/delegates/grouprow.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/plotwords.h"
#include "ui/timeline/rowplot.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinerows.h"

using namespace Qt::Literals::StringLiterals;

QVariant TimelineModel::projectData(const QModelIndex &index, int role) const
{
    const std::size_t at = m_parts[partOf(index)].project;
    const Project &project = m_snapshot->portfolio->projects[at];
    const ProjectStatus &status = m_snapshot->report.projects[at];
    const auto column = Column(index.column());
    const QString number = project.number ? QString::number(*project.number) : QString();
    const GroupHead head{project.key, number, project.title, status.counts, status.overdueWithoutReport};
    if (role == ItemRoles::GroupRole)
        return QVariant::fromValue(head);
    if (role == Qt::ToolTipRole)
        return GroupRow::accessibleText(head);
    if (role == Qt::DisplayRole && column == Column::Title)
        return project.title;
    if (role == Qt::DisplayRole && column == Column::Key)
        return number;
    if (role == Qt::DisplayRole && column == Column::Status)
        return FindingText::ragSentence(status, uiLanguage());
    if (role == Qt::AccessibleTextRole && column == Column::Status) {
        const QString counts = GroupRow::countWords(head).join(u", "_s);
        const QString sentence = FindingText::ragSentence(status, uiLanguage());
        return counts.isEmpty() ? sentence : sentence + u' ' + counts;
    }
    if (role == Qt::AccessibleTextRole && column == Column::Key)
        return project.number ? tr("Project %1").arg(*project.number) : project.key;
    if (role == Qt::AccessibleTextRole && column == Column::Plot)
        return projectPlotText(itemsOf(index.siblingAtColumn(0)));
    return {};
}

// The marks of its row where it is folded, as far as they can be told apart there.
QString TimelineModel::projectPlotText(const std::vector<std::size_t> &items) const
{
    const QString count = tr("%n item(s) with a date", nullptr, int(items.size()));
    if (items.empty() || int(items.size()) > RowPlot::mostFoldedMarks)
        return count;
    QStringList marks;
    for (const std::size_t at : items) {
        const Item &item = m_snapshot->portfolio->items[at];
        const ItemStatus &status = m_snapshot->report.items[at];
        marks.append(u"%1 %2 (%3)"_s.arg(item.key, PlotWords::of(item, status, uiLanguage()).date,
                                         Wording::status(status, uiLanguage())));
    }
    return count + u": "_s + marks.join(u", "_s);
}

QString TimelineModel::listTitle(const TimelineRows::Row &row) const
{
    if (row.kind == TimelineRows::Row::Kind::DoneBefore)
        return PlotWords::doneBefore(int(row.items.size()), m_viewStart, uiLanguage());
    if (row.kind == TimelineRows::Row::Kind::Measures)
        return tr("%n measure(s) of the Pakt, on their own page", nullptr, int(row.items.size()));
    int open = 0;
    int done = 0;
    int cancelled = 0;
    for (const std::size_t item : row.items) {
        const ItemStatus &status = m_snapshot->report.items[item];
        if (status.open)
            ++open;
        else if (status.status == ScheduleStatus::Cancelled)
            ++cancelled;
        else
            ++done;
    }
    return PlotWords::undatedHead(open, done, cancelled);
}

QVariant TimelineModel::listData(const QModelIndex &index, int role) const
{
    const auto column = Column(index.column());
    const TimelineRows::Row &row = rowAt(index);
    if (role == Qt::DisplayRole && column == Column::Title)
        return listTitle(row);
    if (role == ItemRoles::ToneRole)
        return int(ItemRoles::Tone::Quiet);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (isText && column == Column::Plot && row.kind != TimelineRows::Row::Kind::Measures) {
        QStringList keys;
        for (const std::size_t item : row.items)
            keys.append(m_snapshot->portfolio->items[item].key);
        return keys.join(u", "_s);
    }
    if (role == Qt::AccessibleTextRole) // the title is painted across the cells beside it
        return listTitle(row);
    return {};
}

QString TimelineModel::plotText(std::size_t item) const
{
    const Item &shown = m_snapshot->portfolio->items[item];
    const ItemStatus &status = m_snapshot->report.items[item];
    const QString spoken = PlotWords::spoken(shown, status, before(shown.key), m_beforeName, uiLanguage());
    const QDate session = TimelineRows::lastSession(*m_snapshot, item);
    if (!session.isValid())
        return spoken;
    const BackPlan plan =
        BackPlan::from(session, shown.planned->latest(), m_snapshot->portfolio->senateCalendar,
                       m_snapshot->portfolio->leadTime);
    const QString planning = BackPlanText::spoken(plan, m_snapshot->report.asOf, uiLanguage());
    return planning.isEmpty() ? spoken : spoken + u' ' + planning;
}

QVariant TimelineModel::rowOfItemData(const QModelIndex &index, int role) const
{
    const std::size_t at = itemsOf(index.siblingAtColumn(0)).front();
    const Item &item = m_snapshot->portfolio->items[at];
    const ItemStatus &status = m_snapshot->report.items[at];
    const auto column = Column(index.column());
    switch (role) {
    case ItemRoles::KeyRole:
        return item.key;
    case ItemRoles::StatusRole:
        return QVariant::fromValue(status.status);
    case ItemRoles::MarkRole:
        return column == Column::Status ? QVariant::fromValue(PaintKit::StatusMark::of(status)) : QVariant();
    case ItemRoles::ToneRole:
        if (column == Column::Key)
            return int(ItemRoles::Tone::Quiet);
        return int(column == Column::Title && item.title.isEmpty() ? ItemRoles::Tone::Missing
                                                                   : ItemRoles::Tone::Normal);
    case Qt::AccessibleTextRole:
        if (column == Column::Plot)
            return plotText(at);
        [[fallthrough]];
    case Qt::DisplayRole:
        if (column == Column::Key)
            return item.key;
        if (column == Column::Title)
            return Wording::title(item, uiLanguage());
        if (column == Column::Status)
            return Wording::of(status.status, uiLanguage());
        // Nobody sees it, since the plot stands there; whoever copies the row needs its date.
        return TimelineRows::placedAt(item, status).isValid()
            ? PlotWords::of(item, status, uiLanguage(), {before(item.key), m_beforeName}).text()
            : PlotWords::undated(item, status, uiLanguage());
    default:
        return {};
    }
}
