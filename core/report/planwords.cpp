// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/planwords.h"

#include "core/domain/senatedecision.h"
#include "core/report/datetext.h"
#include "core/report/reasontext.h"
#include "core/report/wording.h"

using namespace Qt::Literals::StringLiterals;

QString PlanWords::decision(const PlanDecision &decision, const Language &language)
{
    const QString day = decision.on.isValid() ? DateText::day(decision.on, language) : QString();
    QString who = decision.decidedBy;
    const auto named = SenateDecision::read(who);
    if (decision.number && !(named && named->number == decision.number))
        who += (who.isEmpty() ? QString() : u", "_s) + Wording::resolutionNumber(*decision.number, language);
    const bool namesDay = SenateDecision::dayNamed(decision.decidedBy) == decision.on;
    QStringList parts{ReasonText::shown(decision.reason, language), namesDay ? QString() : day, who};
    parts.removeAll(QString());
    parts.removeDuplicates(); // a catalogue was once its own reason and its own judge
    return parts.join(u", "_s);
}

QString PlanWords::request(const DeadlineRequest &request, const Language &language)
{
    const QString wished =
        request.wished.isResolved() ? DateText::grain(request.wished, language) : request.wished.asWritten();
    QStringList origin{request.by, request.on.isValid() ? DateText::day(request.on, language) : QString()};
    origin.removeAll(QString());
    const QString sentence = language.translate("PlanWords", "Extension to %1 requested").arg(wished);
    return origin.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, origin.join(u", "_s));
}
