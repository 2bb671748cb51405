// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importreading.h"

#include "core/exchange/workbookfile.h"

using namespace Qt::Literals::StringLiterals;

Result<SurveyAnswers> ImportReading::answersIn(const QString &path, const QString &name)
{
    const auto book = WorkbookFile::readFile(path);
    return book ? readSurveyAnswers(*book, name) : Result<SurveyAnswers>(book.error());
}

ImportPreview ImportReading::preview(const std::vector<SurveyAnswers> &answers, const Portfolio &portfolio,
                                     PortfolioStore &store, QDate day, const std::atomic<bool> *stop)
{
    return previewSurvey(
        answers, portfolio,
        [&store, stop](const QString &key, const QString &version) -> std::optional<Item> {
            if (stop && stop->load())
                return std::nullopt;
            auto item = store.itemAt(key, version);
            return item ? std::optional<Item>(*std::move(item)) : std::nullopt;
        },
        day);
}

Result<QStringList> ImportReading::keysEverUsed(PortfolioStore &store)
{
    const auto entries = store.history({u"item"_s, {}, 0});
    if (!entries)
        return entries.error();
    QStringList keys;
    for (const HistoryEntry &entry : *entries)
        if (entry.before.isEmpty())
            keys += entry.key;
    return keys;
}
