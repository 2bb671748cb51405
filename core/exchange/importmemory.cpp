// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmemory.h"

#include "core/exchange/celltext.h"
#include "core/exchange/importvalues.h"

#include <algorithm>
#include <optional>

namespace {
// Each state stands behind another one; those that lead to the last one are the line.
std::vector<ImportMemory::State> lineTo(std::size_t last, const std::vector<ImportMemory::State> &states,
                                        const std::vector<std::optional<std::size_t>> &behind)
{
    std::vector<ImportMemory::State> line;
    for (std::optional<std::size_t> at = last; at; at = behind[*at])
        line.push_back(states[*at]);
    std::ranges::reverse(line);
    return line;
}
}

std::vector<ImportMemory::State> ImportMemory::withoutReturns(std::vector<State> states)
{
    std::vector<std::optional<std::size_t>> behind(states.size());
    std::optional<std::size_t> now;
    for (std::size_t at = 0; at < states.size(); ++at) {
        const auto end = states.begin() + std::ptrdiff_t(at);
        const auto isSame = [&](const State &earlier) { return earlier.item == states[at].item; };
        const auto same = states[at].hasReason ? std::find_if(states.begin(), end, isSame) : end;
        if (same != end) {
            now = std::size_t(same - states.begin()); // undone, or done again
            continue;
        }
        behind[at] = now;
        now = at;
    }
    return now ? lineTo(*now, states, behind) : std::vector<State>();
}

ImportMemory::By ImportMemory::broughtBy(ImportField field, const Portfolio &portfolio) const
{
    for (std::size_t at = states.size(); at-- > 1;)
        if (CellText::of(field, states[at].item, portfolio)
            != CellText::of(field, states[at - 1].item, portfolio))
            return states[at].by;
    return states.empty() ? By::Start : states.front().by;
}

bool ImportMemory::wasTaken(By by, ImportField field, const QString &typed, const ImportValue &value,
                            const Portfolio &portfolio) const
{
    return std::ranges::any_of(states, [&](const State &state) {
        return state.by == by && ImportValues::isSame(field, typed, value, state.item, portfolio);
    });
}

bool ImportMemory::wasNoted(const QString &unit, const QString &text) const
{
    return std::ranges::any_of(
        notes, [&](const StatusNote &note) { return note.unit == unit && note.text.trimmed() == text; });
}
