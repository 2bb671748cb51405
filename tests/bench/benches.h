// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "tests/bench/stopwatch.h"

#include <vector>

/// Each appends its rows. A part that cannot be measured says so on standard error and appends nothing.
void benchStorage(const Portfolio &portfolio, std::vector<BenchRow> &rows);
void benchEngine(const Portfolio &portfolio, std::vector<BenchRow> &rows);
void benchTables(const Portfolio &portfolio, std::vector<BenchRow> &rows);
void benchStart(std::vector<BenchRow> &rows);
void benchPaper(std::vector<BenchRow> &rows);
void benchTimeline(std::vector<BenchRow> &rows);
