// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statuspaper.h"

#include "core/domain/baselines.h"
#include "core/report/datetext.h"
#include "core/report/headline.h"
#include "core/report/statuspaperparts.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Paper::Metadata metadataOf(const StatusPaperParts::Context &context, const QString &fingerprint)
{
    const SteeringGroup &group = context.portfolio.group;
    const QString name = group.shortName.isEmpty() ? group.name : group.shortName;
    Paper::Metadata metadata;
    metadata.paper = context.translate("StatusPaper", "Status report");
    // A portfolio without projects has no group yet either; the name must not leave a hole.
    const QString day = DateText::day(context.report.asOf, context.language);
    metadata.title = name.isEmpty()
        ? context.translate("StatusPaper", "Status report, as of %1").arg(day)
        : context.translate("StatusPaper", "Status report %1, as of %2").arg(name, day);
    metadata.group = context.translate("StatusPaper", "Free Hanseatic City of Bremen");
    if (!name.isEmpty())
        metadata.group.prepend(name + u", "_s);
    metadata.language = context.language.id();
    metadata.asOf = context.report.asOf;
    metadata.dataDate = dataDate(context.portfolio);
    metadata.dataState = context.dataState;
    metadata.fingerprint = fingerprint;
    return metadata;
}

QHash<QString, std::size_t> positionsOf(const Portfolio &portfolio)
{
    QHash<QString, std::size_t> positions;
    for (std::size_t at = portfolio.items.size(); at-- > 0;) // backwards, so that the first stays
        positions.insert(portfolio.items[at].key, at);
    return positions;
}

/// Letters, figures, full stop and hyphen; whatever else there is becomes a hyphen.
QString asFileName(const QString &name)
{
    const QString words = name.simplified();
    QString safe;
    for (const QChar sign : words)
        safe += sign.isLetterOrNumber() || sign == u'.' ? sign : QChar(u'-');
    return safe;
}

QString dataStatePart(const PastState &state)
{
    if (state.kind == PastState::Kind::Now)
        return {};
    if (state.kind == PastState::Kind::Baseline) {
        const QDate day = Baselines::dayNamed(state.name);
        return u"_datenstand-"_s + (day.isValid() ? day.toString(Qt::ISODate) : asFileName(state.name));
    }
    const QDateTime local = state.moment.toLocalTime();
    const bool endOfDay = local.addSecs(60).date() != local.date();
    return u"_datenstand-"_s + local.toString(endOfDay ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd_HH-mm"_s);
}
}

Paper::Document statusPaper(const Portfolio &portfolio, const StatusReport &report,
                            const StatusPolicy &policy, const QString &fingerprint, const Language &language,
                            const PastState &dataState)
{
    const bool stale = !everythingStale(portfolio, report, language).isEmpty();
    StatusPaperParts::Context context{portfolio, report, policy, language, stale, positionsOf(portfolio),
                                      dataState, {}};
    StatusPaperParts::appendFront(context);
    StatusPaperParts::appendGlance(context);
    StatusPaperParts::appendProjects(context);
    StatusPaperParts::appendResolutions(context);
    StatusPaperParts::appendPakt(context);
    StatusPaperParts::appendDataQuality(context);
    StatusPaperParts::appendSources(context);
    return {metadataOf(context, fingerprint), std::move(context.blocks)};
}

QString statusFileName(QDate asOf, const QString &extension, const PastState &dataState)
{
    return paperFileName(u"status"_s, asOf, extension, dataState);
}

QString paperFileName(const QString &paper, QDate asOf, const QString &extension, const PastState &dataState)
{
    return u"%1_lenku-vd_%2%3.%4"_s.arg(asOf.toString(Qt::ISODate), paper, dataStatePart(dataState),
                                        extension.toLower());
}
