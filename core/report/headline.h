// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"

#include <vector>

/// The answer in ten seconds, as window, paper and terminal give it.
struct Headline
{
    /// A figure in `counts`, with the words that say of what.
    struct Figure
    {
        enum class About { Overdue, OverdueWithoutReport, AtRisk };
        About about = About::Overdue;
        QString text; ///< as it stands there: "3 Termine überfällig", "davon 2 ohne Meldung seither"
    };

    QString counts; ///< "3 Termine überfällig, davon 2 ohne Meldung seither; 1 gefährdet."
    QString nextDeadline; ///< "Nächste Frist: <b>…</b>, 30.04.2026, in 29 Tagen."; HTML-escaped, `<b>` the
                          ///< only tag
    QString nextSenate; ///< next deadline of the Senate with its buffer; the same tag. Empty if it is the
                        ///< next deadline of all, whose sentence then says so
    QString senateOnPaper; ///< the same where room is scarce, never empty while there are items: the buffer
                           ///< alone, without the lead time that it is measured against
    std::vector<Figure> figures; ///< those that are not 0, in their order
    QString nextItem; ///< key of the item of nextDeadline; empty: none
    QString nextSenateItem;
};

[[nodiscard]] Headline headline(const Portfolio &portfolio, const StatusReport &report,
                                const Language &language);
/// "Seit dem 07.10.2025 ist zu keinem der 40 offenen Einträge ein Sachstand eingegangen. ..." if every open
/// item is stale (papers.md, section 8); else empty.
[[nodiscard]] QString everythingStale(const Portfolio &portfolio, const StatusReport &report,
                                      const Language &language);
