// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"

#include <array>

/// The columns of a survey sheet: one table for writing and reading. The sheets are German, as the offices
/// are; another language would add a heading here.
namespace SurveyColumns {

enum class Lock {
    Always,
    WhereFilled, ///< the unit may add what is not recorded, but not change what is
    Never,
};

enum class Input { Text, Progress, YesOrNo, Date };

struct Column
{
    ImportField field;
    QStringView heading;
    double width; ///< characters
    Lock lock;
    Input input;
};

inline constexpr std::array columns = {
    Column{ImportField::Key, u"Nr.", 9, Lock::Always, Input::Text},
    Column{ImportField::CatalogueNumber, u"Katalog-Nr.", 12, Lock::Never, Input::Text},
    Column{ImportField::Title, u"Titel", 42, Lock::WhereFilled, Input::Text},
    Column{ImportField::Unit, u"Ressort", 15, Lock::WhereFilled, Input::Text},
    Column{ImportField::Priority, u"Schwerpunkt", 13, Lock::WhereFilled, Input::YesOrNo},
    Column{ImportField::Progress, u"Bearbeitungsstand", 20, Lock::Never, Input::Progress},
    Column{ImportField::Planned, u"Termin", 16, Lock::Never, Input::Date},
    Column{ImportField::Forecast, u"Prognose", 16, Lock::Never, Input::Date},
    Column{ImportField::Actual, u"Erledigt am", 14, Lock::Never, Input::Date},
    Column{ImportField::StatusNote, u"Sachstand", 50, Lock::Never, Input::Text},
    Column{ImportField::Evidence, u"Nachweis", 28, Lock::Never, Input::Text},
};

[[nodiscard]] constexpr Lock lockOf(ImportField field)
{
    for (const Column &column : columns)
        if (column.field == field)
            return column.lock;
    return Lock::Never;
}

/// Behind the last column: how the record stood, hidden where the format can hide.
inline constexpr QStringView versionHeading = u"Version (bitte nicht ändern)";
inline constexpr std::size_t versionColumn = columns.size();

}
