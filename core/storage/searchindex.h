// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/result.h"

#include <memory>

namespace Storage {
class Connection;
}

/// Finds items by what stands in them (key, title, note, impediment, passage of the source, evidence and
/// status notes), and projects by theirs, their indicators and assessments. SQLite's FTS5 in memory, over
/// folded text: "burgeramt" finds "Bürgeramt", and a part of a word finds the whole compound. Made anew from
/// each state of the portfolio; for the thread that made it.
class SearchIndex
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> of(const Portfolio &portfolio);
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Keys of the items in which every word of \a text occurs, the best first: matches in key and title
    /// count more than those in texts. At most \a most.
    [[nodiscard]] Result<QStringList> find(const QString &text, int most) const;
    /// The same for projects, whose number counts as their key does.
    [[nodiscard]] Result<QStringList> findProjects(const QString &text, int most) const;

private:
    [[nodiscard]] Result<QStringList> findIn(const QString &table, const QString &text, int most) const;
    explicit SearchIndex(std::unique_ptr<Storage::Connection> connection);

    std::unique_ptr<Storage::Connection> m_connection;
};
