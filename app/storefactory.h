// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlitefile.h"

#include <QDateTime>
#include <QString>

#include <memory>

/// Where portfolios lie and how new ones begin, the same for window and terminal.
namespace StoreFactory {

enum class Content {
    Seed, ///< the portfolio as of 07.10.2025, with the Berichtsstand of that name
    Empty,
};

using Store = Result<std::unique_ptr<PortfolioStore>>;

/// Names the application, on which the default place depends. Call once, early in main().
void nameApplication();

/// The file in QStandardPaths::AppDataLocation that both programs use unless told otherwise. Empty if there
/// is no home; see noFileNamed().
[[nodiscard]] QString defaultPath();

/// Why an empty path is neither opened nor created.
[[nodiscard]] Error noFileNamed();

/// Who stands in the history as the author of what a new portfolio begins with.
[[nodiscard]] QString author();

/// Creates \a path (Error::Code::Exists if it is there) and fills it; \a now goes into the history. A failure
/// leaves no file behind. Missing folders are made for the default place only.
[[nodiscard]] Store create(const QString &path, Content content, const QDateTime &now);

/// Opens \a path, or creates it with the seed if there is none. For the default place, where the first start
/// asks nothing, and where a person wants the portfolio created.
[[nodiscard]] Store openOrCreate(const QString &path, const QDateTime &now);

}
