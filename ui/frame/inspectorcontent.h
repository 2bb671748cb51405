// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/assumptions.h"
#include "ui/commands/changerequest.h"
#include "ui/frame/inspectorparts.h"
#include "ui/support/snapshot.h"

#include <QCoreApplication>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

/// The content of the inspector for one item; made anew for each.
class InspectorContent final : public QWidget
{
    Q_OBJECT
public:
    enum class Editing { Off, On }; ///< whether it offers to change something
    InspectorContent(const Snapshot &snapshot, const Item &item, const ItemStatus &status, Editing editing,
                     QWidget *parent);

    /// Begins a link that asks for an action, see RecordDesk::follow(); other links are keys of items.
    static constexpr QLatin1StringView actionPrefix{"action:"};
    /// The action that opens the history of the item.
    static constexpr QLatin1StringView historyAction{"history/open"};

signals:
    void linkActivated(const QString &key);
    void editRequested();
    void changeRequested(const ChangeRequest &request);

private:
    void addHead();
    void addWhy();
    /// The ways to settle what \a finding rests on, except what is \a offered already.
    void addAssumptions(const Finding &finding, std::vector<Assumption> &offered);
    void addDates();
    void addDecisions();
    void addProgress();
    void addUnits();
    void addPredecessors();
    void addSuccessors();
    void addRecorded();
    void addEvidence();
    void addSource();
    void addNotes();
    void addFollowUps();
    void addHistory();
    struct Action
    {
        QString name;
        QString action;
    };
    void addActions(const std::vector<Action> &actions, int indent = 0);

    void addSection(const QString &title, const QString &note = {});
    void addText(const QString &plain, InspectorParts::Color color = &Theme::text);
    /// Returns the value.
    BreakableLabel *addFact(const QString &name, const QString &html, const QString &toolTip = {});
    void addDate(const QString &name, const std::optional<PartialDate> &date);
    [[nodiscard]] static QString assumptionOf(const Predecessor &predecessor);
    void addLinkTo(const Item &other, const QString &remark);
    void add(QWidget *widget, int space);
    [[nodiscard]] QString originalPlan() const;
    /// "Lenku VD: " before an order of another body than the Senate; else empty.
    [[nodiscard]] QString bodyOf() const;

    const Snapshot &m_snapshot;
    const Item &m_item;
    const ItemStatus &m_status;
    Editing m_editing;
    QVBoxLayout *m_column;
};
