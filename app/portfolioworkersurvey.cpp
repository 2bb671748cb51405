// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PortfolioWorker that writes and reads the files of a status survey.
#include "app/importreading.h"
#include "app/portfolioworker.h"
#include "app/surveyround.h"
#include "core/exchange/catalogue.h"
#include "core/sheets/unitsheetwriter.h"
#include "core/sheets/workbookfile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostSamples = 3;

/// As far as the headings are known; a list without any: its first row of several cells is taken for them.
Headings::Mapping partlyMapped(const Workbook &book)
{
    if (auto likely = Catalogue::likelyMapping(book))
        return *std::move(likely);
    Headings::Mapping mapping;
    if (book.sheets.empty())
        return mapping;
    const auto &rows = book.sheets.front().rows;
    const auto isWide = [](const std::vector<SheetCell> &row) {
        return std::ranges::count_if(row, [](const SheetCell &cell) { return !cell.isEmpty(); }) > 1;
    };
    const auto heading = std::ranges::find_if(rows, isWide);
    mapping.row = heading == rows.end() ? 0 : std::size_t(heading - rows.begin());
    return mapping;
}

CatalogueDraft::Column columnAt(const Sheet &sheet, const Headings::Mapping &mapping, std::size_t place)
{
    CatalogueDraft::Column column;
    column.heading = Cells::asTyped(sheet.at(mapping.row, place));
    for (std::size_t row = mapping.row + 1; row < sheet.rows.size() && column.samples.size() < mostSamples;
         ++row)
        if (const QString text = Cells::asTyped(sheet.at(row, place)); !text.isEmpty())
            column.samples.append(text);
    for (const Headings::Column &known : mapping.columns)
        if (known.column == place)
            column.field = known.field;
    return column;
}

CatalogueDraft draftOf(Workbook book, const QString &file)
{
    const auto found = Catalogue::mapping(book, file);
    const Headings::Mapping mapping = found ? *found : partlyMapped(book);
    CatalogueDraft draft;
    draft.file = file;
    draft.sheet = mapping.sheet;
    draft.row = mapping.row;
    draft.fields = Catalogue::fields();
    if (mapping.sheet < book.sheets.size()) {
        const Sheet &sheet = book.sheets[mapping.sheet];
        std::size_t width = 0;
        for (const auto &row : sheet.rows)
            width = std::max(width, row.size());
        for (std::size_t place = 0; place < width; ++place)
            draft.columns.push_back(columnAt(sheet, mapping, place));
    }
    draft.book = std::make_shared<const Workbook>(std::move(book));
    return draft;
}

SurveyRoundMaker::FileKinds kindsOf(const SurveyWish &wish)
{
    const auto suffix = [](SurveyWish::FileFormat format) {
        return format == SurveyWish::FileFormat::Csv ? "csv"_L1 : "xlsx"_L1;
    };
    SurveyRoundMaker::FileKinds kinds{suffix(wish.format), {}, UnitSheetWriter::xlsx};
    for (auto unit = wish.formatOf.cbegin(); unit != wish.formatOf.cend(); ++unit)
        kinds.ofUnit.insert(unit.key(), suffix(unit.value()));
    return kinds;
}

Headings::Mapping mappingOf(const CatalogueDraft &draft)
{
    Headings::Mapping mapping{draft.sheet, draft.row, {}};
    for (std::size_t place = 0; place < draft.columns.size(); ++place)
        if (const auto field = draft.columns[place].field)
            mapping.columns.push_back({*field, place, draft.columns[place].heading});
    return mapping;
}
}

Result<> PortfolioWorker::mayExchange() const
{
    if (!m_store || !m_portfolio)
        return Error{Error::Code::Storage, u"nothing is open"_s, {}};
    if (!showsNow())
        return Error{Error::Code::ReadOnly, u"a past state is shown"_s, {}};
    return ok();
}

void PortfolioWorker::planSurvey(const QString &selection)
{
    if (const auto allowed = mayExchange(); !allowed) {
        emit exchangeFailed(allowed.error());
        return;
    }
    SurveyPlan plan{selection, {}};
    const auto round = SurveyRoundMaker::begin(*m_store, *m_portfolio, selection, m_today, {});
    if (!round && round.error().code != Error::Code::NotFound) {
        emit exchangeFailed(round.error());
        return;
    }
    if (round)
        for (const UnitSheet &sheet : round->sheets)
            plan.sheets.push_back({sheet.unit, int(sheet.rows.size())});
    emit surveyPlanned(plan);
}

Result<SurveyLetters> PortfolioWorker::written(const SurveyWish &wish, const StopMark &stop)
{
    if (auto allowed = mayExchange(); !allowed)
        return allowed.error();
    auto round = SurveyRoundMaker::begin(*m_store, *m_portfolio, wish.selection, m_today, wish.due);
    if (!round)
        return round.error();
    const auto chosen = SurveyRoundMaker::only(*std::move(round), wish.units);
    const auto prepared =
        SurveyRoundMaker::prepare(chosen, wish.folder, kindsOf(wish), [this, &stop](int done, int total) {
            emit exchangeProgressed(done, total);
            return !stop->load();
        });
    if (!prepared)
        return prepared.error();
    return SurveyLetters{chosen.survey, prepared->files, prepared->folder, prepared->aside, prepared->made};
}

void PortfolioWorker::writeSurvey(const SurveyWish &wish, const StopMark &stop)
{
    const auto letters = written(wish, stop);
    if (letters)
        emit surveyWritten(*letters);
    else
        emit exchangeFailed(letters.error());
}

/// Whether a person has stopped the work, which is said then.
bool PortfolioWorker::endsAt(const StopMark &stop)
{
    if (!stop->load())
        return false;
    emit exchangeFailed({Error::Code::Cancelled, u"stopped"_s, {}});
    return true;
}

void PortfolioWorker::readAnswers(const QStringList &files, const StopMark &stop)
{
    if (const auto allowed = mayExchange(); !allowed) {
        emit exchangeFailed(allowed.error());
        return;
    }
    ImportOffer offer;
    offer.files = int(files.size());
    offer.portfolio = m_portfolio;
    std::vector<SurveyAnswers> answers;
    for (qsizetype at = 0; at < files.size(); ++at) {
        emit exchangeProgressed(int(at), int(files.size()));
        if (endsAt(stop))
            return;
        auto one = ImportReading::answersIn(WorkbookFile::readFile(files.at(at)),
                                            QFileInfo(files.at(at)).fileName());
        if (one)
            answers.push_back(*std::move(one));
        else
            offer.lost.push_back(one.error());
    }
    emit exchangeProgressed(int(files.size()), int(files.size()));
    offer.preview = ImportReading::preview(answers, *m_portfolio, *m_store, m_today, stop.get());
    if (endsAt(stop))
        return;
    emit importRead(std::make_shared<const ImportOffer>(std::move(offer)));
}

void PortfolioWorker::readCatalogue(const QString &file, const StopMark &stop)
{
    auto book = WorkbookFile::readFile(file);
    if (endsAt(stop))
        return;
    if (book)
        emit catalogueRead(draftOf(*std::move(book), QFileInfo(file).fileName()));
    else
        emit exchangeFailed(book.error());
}

Result<ImportPreview> PortfolioWorker::cataloguePreview(const CatalogueDraft &draft)
{
    if (auto allowed = mayExchange(); !allowed)
        return allowed.error();
    const auto taken = ImportReading::keysEverUsed(*m_store);
    if (!taken)
        return taken.error();
    return Catalogue::preview(Catalogue::read(*draft.book, mappingOf(draft), draft.file), *m_portfolio,
                              m_today, *taken, ImportReading::memoryOf(*m_store));
}

void PortfolioWorker::previewCatalogue(const CatalogueDraft &draft, const StopMark &stop)
{
    auto preview = cataloguePreview(draft);
    if (endsAt(stop))
        return;
    if (preview)
        emit importRead(std::make_shared<const ImportOffer>(
            ImportOffer{ImportOffer::Kind::Catalogue, 1, *std::move(preview), m_portfolio, {}}));
    else
        emit exchangeFailed(preview.error());
}
