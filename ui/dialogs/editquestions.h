// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "ui/dialogs/itemrequests.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// Decided, or (for the Senate) only asked for.
using PlanAnswer = std::variant<PlanDecision, DeadlineRequest>;

/// A planned date is to be changed. Of this and the next two questions: `earlier` is what was answered when
/// the same could not be written.
struct PlanQuestion
{
    Item item; ///< as it is
    std::optional<PartialDate> wished;
    QDate today;
    QStringList deciders; ///< who may have decided it, as proposals
    bool bySenate = false; ///< only the Senate moves it
    int others = 0; ///< so many other items get the same answer
    SenateCalendar calendar = {}; ///< of its sessions
    std::optional<PlanAnswer> earlier = {};
};

struct DoneAnswer
{
    std::optional<PartialDate> actual;
    std::optional<Evidence> evidence;
};
/// An item is to be marked as done.
struct DoneQuestion
{
    Item item; ///< as it is
    QDate today;
    int others = 0;
    std::optional<DoneAnswer> earlier = {};
};

/// An item is to be cancelled.
struct CancelQuestion
{
    Item item; ///< as it is
    int others = 0;
    QString earlier = {};
};

/// Items are to be deleted.
struct DeleteQuestion
{
    QStringList keys;
    QString title; ///< of the item, if it is one
    ItemRequests::References references; ///< these go too
    QString name = {}; ///< what people call the item, if it is one; empty: its key
};

/// What a person is asked before a change goes out. No answer: the change is dropped. Tests put answers of
/// their own in.
struct EditQuestions
{
    std::function<std::optional<PlanAnswer>(const PlanQuestion &question, QWidget *window)> plan;
    std::function<std::optional<DoneAnswer>(const DoneQuestion &question, QWidget *window)> done;
    std::function<std::optional<QString>(const CancelQuestion &question, QWidget *window)> cancel;
    std::function<bool(const DeleteQuestion &question, QWidget *window)> remove;

    /// With the dialogs of the window.
    [[nodiscard]] static EditQuestions dialogs();
};
