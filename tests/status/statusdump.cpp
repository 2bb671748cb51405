// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/statusdump.h"

#include "core/domain/names.h"
#include "core/exchange/portfoliojson.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
QString dump(const std::vector<Finding> &findings)
{
    QStringList parts;
    for (const Finding &finding : findings) {
        QString part = ruleId(finding.rule);
        if (!finding.facts.keys.isEmpty())
            part += u'[' + finding.facts.keys.join(u' ') + u']';
        parts.append(finding.isHint() ? QString(u'(' + part + u')') : part);
    }
    return parts.join(u' ');
}

QString reasonName(RagReason reason)
{
    static constexpr std::array names = {"Overdue"_L1,       "Cycle"_L1,          "AtRisk"_L1,
                                         "Impediment"_L1,    "ProjectFinding"_L1, "NoItems"_L1,
                                         "MostlyUndated"_L1, "NoRecentReport"_L1, "InOrder"_L1};
    return names.at(static_cast<std::size_t>(reason));
}

Portfolio readSeed()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/portfolio.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no seed");
    auto portfolio = PortfolioJson::read(file.readAll());
    if (!portfolio)
        qFatal("seed: %s", qPrintable(portfolio.error().text));
    return *std::move(portfolio);
}
}

QString dump(const ItemStatus &status)
{
    QString text = statusName(status.status);
    if (status.days)
        text += u' ' + QString::number(*status.days);
    return text + u": "_s + dump(status.findings);
}

QString dump(const ProjectStatus &status)
{
    return Names::of(status.rag) + u' ' + reasonName(status.reason) + u' '
        + QString::number(status.reasonCount) + u": "_s + dump(status.findings);
}

QString dump(const StatusReport &report)
{
    QString text = report.asOf.toString(Qt::ISODate) + u'\n';
    for (const ProjectStatus &project : report.projects)
        text += project.key + u' ' + dump(project) + u'\n';
    for (const ItemStatus &item : report.items)
        text += item.key + u' ' + dump(item) + u'\n';
    return text;
}

const ItemStatus &itemStatus(const StatusReport &report, const char *key)
{
    const auto at = std::ranges::find(report.items, QString::fromUtf8(key), &ItemStatus::key);
    if (at == report.items.end())
        qFatal("no such item: %s", key);
    return *at;
}

const ProjectStatus &projectStatus(const StatusReport &report, const char *key)
{
    const auto at = std::ranges::find(report.projects, QString::fromUtf8(key), &ProjectStatus::key);
    if (at == report.projects.end())
        qFatal("no such project: %s", key);
    return *at;
}

const Finding *findingOf(const StatusReport &report, const char *key, Rule rule)
{
    const auto &findings = itemStatus(report, key).findings;
    const auto at = std::ranges::find(findings, rule, &Finding::rule);
    return at == findings.end() ? nullptr : &*at;
}

StatusReport evaluated(const Portfolio &portfolio, QDate asOf)
{
    return evaluate(portfolio, asOf, policyOf(portfolio));
}

const Portfolio &seed()
{
    static const Portfolio portfolio = readSeed();
    return portfolio;
}
