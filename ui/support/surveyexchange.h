// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"
#include "core/result.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

struct Workbook;

/// What the window and those who write and read the files of a status survey say to each other.

/// Who would be asked, before anything is written.
struct SurveyPlan
{
    struct Sheet
    {
        QString unit; ///< key; empty: the secretariat, for items without a unit
        int items = 0;

        bool operator==(const Sheet &) const = default;
    };
    QString selection; ///< "pakt", "open" or the key of a project
    std::vector<Sheet> sheets; ///< in the order of the portfolio; empty: there is nothing to ask about
};

struct SurveyWish
{
    enum class FileFormat { Xlsx, Csv };
    QString selection;
    QStringList units; ///< keys; an empty one stands for the secretariat
    QDate due; ///< null: not named
    FileFormat format = FileFormat::Xlsx;
    QHash<QString, FileFormat> formatOf; ///< of units that want another one, by key
    QString folder; ///< made if it is not there
};

/// The sheets are written and wait beside their folder until the survey is recorded.
struct SurveyLetters
{
    Survey survey;
    QStringList files; ///< where they will lie, with their folder
    QString folder;
    QString aside; ///< the folder in which they wait
    QString made; ///< the topmost folder that was made for them; empty: none
};

/// What files would change, once somebody has looked at it.
struct ImportOffer
{
    enum class Kind { Answers, Catalogue };
    Kind kind = Kind::Answers;
    int files = 0;
    ImportPreview preview;
    std::shared_ptr<const Portfolio> portfolio; ///< that the preview was made for
    std::vector<Error> lost; ///< one per file that cannot be read; nothing of it is in the preview
};
using ImportOfferPtr = std::shared_ptr<const ImportOffer>; // made by a worker, and immutable

/// The columns of a catalogue, before it is decided what they hold.
struct CatalogueDraft
{
    struct Column
    {
        QString heading;
        QStringList samples; ///< the first values below it
        std::optional<ImportField> field; ///< nullopt: not read

        bool operator==(const Column &) const = default;
    };
    QString file; ///< without its folder
    std::shared_ptr<const Workbook> book; ///< for those who read it
    std::size_t sheet = 0; ///< from 0
    std::size_t row = 0; ///< of the headings, from 0
    std::vector<Column> columns; ///< from the first one of the sheet on
    std::vector<ImportField> fields; ///< what a column can hold, in the order in which it is offered
};

struct ImportDecision
{
    ImportOfferPtr offer;
    QSet<qsizetype> accepted; ///< places in ImportPreview::entries
    QString reason; ///< for the history
};

Q_DECLARE_METATYPE(SurveyPlan)
Q_DECLARE_METATYPE(SurveyLetters)
Q_DECLARE_METATYPE(ImportOfferPtr)
Q_DECLARE_METATYPE(CatalogueDraft)
Q_DECLARE_METATYPE(ImportDecision)
Q_DECLARE_METATYPE(SurveyWish)
