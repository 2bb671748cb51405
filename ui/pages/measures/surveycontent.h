// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/charts/sheet.h"
#include "ui/support/snapshot.h"

#include <vector>

/// What the page of the measures says about the status surveys (Sachstandsabfragen), as values.
namespace SurveyContent {

enum class Answer {
    Received,
    NothingToReport, ///< received, a Fehlanzeige
    Open,
    Late, ///< not received, and the deadline has passed on the Stichtag
};

struct Line
{
    QString unit; ///< key; empty: the secretariat
    QString name;
    QString items; ///< how many it was asked about
    Answer answer = Answer::Open;
    QString state; ///< the answer in words, with its days
};

struct Link
{
    QString key; ///< of the survey
    QString text;
};

struct Section
{
    QString title;
    QString note; ///< how many have answered
    QString sentence; ///< when it went out, until when; or that there was none
    QString survey; ///< key of the one that is shown; empty: there was none
    std::vector<Line> lines;
    std::vector<Link> others; ///< the other surveys, the newest first
};

/// The survey \a key, or the newest one if there is none of that key.
[[nodiscard]] Section section(const Snapshot &snapshot, const QString &key, const Language &language);
/// Targets are actions: "remind/UNIT" copies the reminder for one unit, "remindAll" for all that are late,
/// "survey/KEY" shows another survey.
[[nodiscard]] Sheet::Page layOut(const Section &section, int width);

}
