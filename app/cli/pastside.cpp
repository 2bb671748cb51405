// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pastside.h"

#include "app/cli/format.h"
#include "core/domain/dateinput.h"
#include "core/exchange/portfoliojson.h"
#include "core/report/datetext.h"
#include "core/status/statusengine.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A day, or a moment of it.
struct Past
{
    QDate day;
    QDateTime moment; ///< the last of the day where no time is named
};

std::optional<Past> pastTyped(const QString &typed)
{
    if (typed.contains(u':')) {
        // Qt takes a blank for the T.
        QDateTime moment = QDateTime::fromString(typed, Qt::ISODateWithMs);
        for (const QString &format : {u"d.M.yyyy H:mm"_s, u"d.M.yyyy H:mm:ss"_s})
            if (!moment.isValid())
                moment = QDateTime::fromString(typed, format);
        if (!moment.isValid())
            return std::nullopt;
        return Past{moment.toLocalTime().date(), moment};
    }
    const auto date = DateInput::read(typed).date;
    if (!date || !date->hasDayPrecision() || !date->isValid() || date->isApproximate())
        return std::nullopt;
    const QDate day = date->earliest();
    return Past{day, QDateTime(day.addDays(1).startOfDay()).addMSecs(-1)};
}

class SideLoader
{
public:
    SideLoader(Invocation &invocation, PortfolioStore &store, const QString &typed, QDate today)
        : m_invocation(invocation)
        , m_store(store)
        , m_typed(typed.trimmed())
        , m_today(today)
    {
    }

    std::optional<PastSide> load()
    {
        const auto baselines = m_store.baselines();
        if (!baselines)
            return failed(baselines.error());
        const Baselines::Meant meant = Baselines::meant(*baselines, m_typed);
        if (!meant.several.empty())
            return refused(PastSide::severalOf(meant, m_typed, m_invocation));
        if (meant.baseline)
            return frozen(*meant.baseline);
        if (PastSide::isNow(m_typed))
            return now();
        const auto past = pastTyped(m_typed);
        return past ? asOf(*past) : unknown(*baselines);
    }

private:
    [[nodiscard]] QString text(const char *source) const { return m_invocation.text(source); }
    [[nodiscard]] QString quoted(const QString &name) const
    {
        return DateText::quoted(name, m_invocation.language());
    }

    std::optional<PastSide> failed(const Error &error)
    {
        m_invocation.fail(error);
        return std::nullopt;
    }

    std::optional<PastSide> refused(const QString &sentence)
    {
        m_invocation.fail(ExitCode::Error, sentence);
        return std::nullopt;
    }

    PastSide evaluated(Portfolio portfolio, QDate day, const QString &name)
    {
        PastSide side{std::move(portfolio), {}, name};
        side.report = evaluate(side.portfolio, day, policyOf(side.portfolio));
        return side;
    }

    std::optional<PastSide> frozen(const Baseline &baseline)
    {
        const auto content = m_store.baselineContent(baseline.name);
        if (!content)
            return failed(content.error());
        auto portfolio = PortfolioJson::read(content->portfolio);
        if (!portfolio)
            return failed(portfolio.error());
        return evaluated(*std::move(portfolio), baseline.asOf,
                         text(QT_TRANSLATE_NOOP("Cli", "report baseline %1")).arg(quoted(baseline.name)));
    }

    std::optional<PastSide> now()
    {
        auto portfolio = m_store.load();
        if (!portfolio)
            return failed(portfolio.error());
        return evaluated(*std::move(portfolio), m_today, text(QT_TRANSLATE_NOOP("Cli", "now")));
    }

    std::optional<PastSide> asOf(const Past &past)
    {
        const bool bare = !m_typed.contains(u':');
        if (bare ? past.day > m_invocation.now().date() : past.moment > m_invocation.now())
            return refused(
                text(QT_TRANSLATE_NOOP("Cli", "%1 lies in the future; only what is past can be compared."))
                    .arg(quoted(m_typed)));
        auto portfolio = m_store.loadAsOf(past.moment);
        if (!portfolio)
            return failed(portfolio.error());
        if (*portfolio == Portfolio())
            return beforeTheFirstEntry();
        const QString shown = bare ? DateText::day(past.day, m_invocation.language())
                                   : momentText(past.moment, m_invocation.language());
        return evaluated(*std::move(portfolio), past.day,
                         text(QT_TRANSLATE_NOOP("Cli", "data of %1")).arg(shown));
    }

    std::optional<PastSide> beforeTheFirstEntry()
    {
        const auto entries = m_store.history();
        if (!entries)
            return failed(entries.error());
        if (entries->empty())
            return refused(text(QT_TRANSLATE_NOOP("Cli", "The history is still empty.")));
        return refused(
            text(QT_TRANSLATE_NOOP("Cli", "On %1 nothing was recorded yet; the history begins on %2."))
                .arg(quoted(m_typed), momentText(entries->front().at, m_invocation.language())));
    }

    std::optional<PastSide> unknown(const std::vector<Baseline> &baselines)
    {
        QStringList names;
        for (const Baseline &baseline : baselines)
            names.append(baseline.name);
        if (names.isEmpty())
            return refused(text(QT_TRANSLATE_NOOP("Cli",
                                                  "%1 is neither a report baseline (there is none yet) nor a "
                                                  "day or a moment, such as 2026-05-06, nor “now”."))
                               .arg(quoted(m_typed)));
        return refused(text(QT_TRANSLATE_NOOP("Cli",
                                              "%1 is neither a report baseline (there is: %2) nor a day or a "
                                              "moment, such as 2026-05-06, nor “now”."))
                           .arg(quoted(m_typed), names.join(u", "_s)));
    }

    Invocation &m_invocation;
    PortfolioStore &m_store;
    QString m_typed;
    QDate m_today;
};
}

QString PastSide::severalOf(const Baselines::Meant &meant, const QString &typed, const Invocation &invocation)
{
    QStringList names;
    for (const Baseline *baseline : meant.several)
        names.append(DateText::quoted(baseline->name, invocation.language()));
    return invocation
        .text(QT_TRANSLATE_NOOP("Cli",
                                "Several report baselines stand on %1: %2. Please name the one that is "
                                "meant."))
        .arg(DateText::quoted(typed, invocation.language()), names.join(u", "_s));
}

bool PastSide::isNow(const QString &typed)
{
    return std::ranges::any_of(
        std::array{"now"_L1, "today"_L1, "jetzt"_L1, "heute"_L1},
        [&typed](QLatin1StringView word) { return typed.trimmed().compare(word, Qt::CaseInsensitive) == 0; });
}

std::optional<PastSide> PastSide::load(Invocation &invocation, PortfolioStore &store, const QString &typed,
                                       QDate today)
{
    return SideLoader(invocation, store, typed, today).load();
}
