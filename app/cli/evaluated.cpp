// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluated.h"

#include "app/cli/help.h"
#include "app/storefactory.h"
#include "core/domain/keytyped.h"
#include "core/report/datetext.h"
#include "core/status/statusengine.h"

using namespace Qt::Literals::StringLiterals;

Option asOfOption()
{
    return {"as-of"_L1, QT_TRANSLATE_NOOP("Cli", "YYYY-MM-DD"),
            QT_TRANSLATE_NOOP("Cli", "The day as of which the status is computed; without it, today.")};
}

std::optional<QDate> asOfDay(Invocation &invocation)
{
    if (!invocation.arguments().has("as-of"_L1))
        return invocation.now().date();
    const QString typed = invocation.arguments().value("as-of"_L1);
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    // Qt reads more than exact dates; what it writes again shows whether this was one.
    if (day.isValid() && day.toString(Qt::ISODate) == typed)
        return day;
    invocation.fail(
        ExitCode::Usage,
        invocation
            .text(QT_TRANSLATE_NOOP(
                "Cli", "%1 is no day of the calendar in the form YYYY-MM-DD, such as 2026-05-06."))
            .arg(DateText::quoted(typed, invocation.language())));
    return std::nullopt;
}

QString databasePath(const Invocation &invocation)
{
    const QString typed = invocation.arguments().value("database"_L1);
    return typed.isEmpty() ? StoreFactory::defaultPath() : typed;
}

std::unique_ptr<PortfolioStore> openForReading(Invocation &invocation, SqliteFile::Open mode)
{
    const QString path = databasePath(invocation);
    if (path.isEmpty()) {
        invocation.fail(StoreFactory::noFileNamed());
        return nullptr;
    }
    auto store = SqliteFile::open(path, mode);
    if (store)
        return *std::move(store);
    if (store.error().code == Error::Code::NotFound && !invocation.arguments().has("database"_L1))
        invocation.fail(
            ExitCode::Error,
            invocation
                .text(QT_TRANSLATE_NOOP(
                    "Cli", "There is no portfolio yet at %1; “lenkungsstand-cli init” creates it."))
                .arg(DateText::quoted(path, invocation.language())));
    else if (store.error().code == Error::Code::Corrupt && mode == SqliteFile::Open::Examine)
        // The usual sentence would send to the very examination that was asked for.
        invocation.fail(
            ExitCode::Error,
            invocation
                .text(QT_TRANSLATE_NOOP(
                    "Cli",
                    "%1 is damaged in its first page or its list of tables, so that nothing in it can be "
                    "examined one by one. The file has not been changed. Please work on with a backup and "
                    "keep "
                    "the damaged file."))
                .arg(DateText::quoted(path, invocation.language())));
    else
        invocation.fail(store.error());
    return nullptr;
}

std::unique_ptr<PortfolioStore> openForWriting(Invocation &invocation, SqliteFile::Open mode)
{
    auto store = openForReading(invocation, mode);
    if (!store || store->access() == Access::ReadWrite)
        return store;
    invocation.fail(Error{Error::Code::ReadOnly, u"opened for reading"_s, store->displayName()});
    return nullptr;
}

std::optional<Portfolio> loaded(Invocation &invocation, PortfolioStore &store)
{
    auto portfolio = store.load();
    if (portfolio)
        return *std::move(portfolio);
    invocation.fail(portfolio.error());
    return std::nullopt;
}

const Item *itemTyped(const QString &key, const Portfolio &portfolio)
{
    QStringList keys;
    for (const Item &item : portfolio.items)
        keys.append(item.key);
    const qsizetype at = keys.indexOf(keyTyped(key, keys));
    return at < 0 ? nullptr : &portfolio.items[std::size_t(at)];
}

QString unknownItem(const Invocation &invocation, const QString &key, const QString &fileName)
{
    return invocation
        .text(QT_TRANSLATE_NOOP(
            "Cli", "There is no item %1 in %2; “lenkungsstand-cli status --format csv” lists all keys."))
        .arg(DateText::quoted(key, invocation.language()), DateText::quoted(fileName, invocation.language()));
}

std::optional<Evaluated> evaluated(Invocation &invocation, QDate asOf)
{
    const auto store = openForReading(invocation);
    if (!store)
        return std::nullopt;
    auto portfolio = loaded(invocation, *store);
    if (!portfolio)
        return std::nullopt;
    Evaluated result;
    result.portfolio = *std::move(portfolio);
    result.policy = policyOf(result.portfolio);
    result.report = evaluate(result.portfolio, asOf, result.policy);
    result.fileName = store->displayName();
    return result;
}

std::vector<EvaluatedItem> itemsOf(const Evaluated &evaluated)
{
    std::vector<EvaluatedItem> items;
    items.reserve(evaluated.portfolio.items.size());
    for (std::size_t at = 0; at < evaluated.portfolio.items.size(); ++at)
        items.push_back({&evaluated.portfolio.items[at], &evaluated.report.items[at]});
    return items;
}
