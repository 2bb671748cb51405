// SPDX-License-Identifier: GPL-3.0-or-later
// "Warum?" of the inspector: what was found, each thing said once.
#include "core/report/datetext.h"
#include "ui/frame/assumptionlinks.h"
#include "ui/frame/inspectorcontent.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/support/whysentences.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void InspectorContent::addWhy()
{
    const Language &language = uiLanguage();
    addSection(tr("Why?"), tr("As of %1").arg(DateText::day(m_snapshot.report.asOf, language)));
    std::vector<Assumption> offered;
    for (const WhySentences::Sentence &sentence : WhySentences::of(m_item, m_status, language)) {
        QLabel *label = InspectorParts::text(sentence.text.toHtmlEscaped(),
                                             sentence.isHint() ? &Theme::text2 : &Theme::text, this);
        add(InspectorParts::marked(sentence.shape, sentence.shapeColor, label, sentence.spokenMark, this), 6);
        if (sentence.finding)
            addAssumptions(*sentence.finding, offered);
    }
}

void InspectorContent::addAssumptions(const Finding &finding, std::vector<Assumption> &offered)
{
    constexpr int underSentence = 24; // not under its mark, like the answers
    if (m_snapshot.readOnly || !finding.isHint())
        return;
    for (const Assumption &assumption : assumptionsOf(finding, *m_snapshot.portfolio)) {
        if (std::ranges::find(offered, assumption) != offered.end())
            continue;
        offered.push_back(assumption);
        auto *links = new AssumptionLinks(assumption, m_snapshot, this);
        connect(links, &AssumptionLinks::changeRequested, this, &InspectorContent::changeRequested);
        add(links, 2);
        if (assumption.kind == Assumption::Kind::Sessions)
            addActions({{tr("Enter the session calendar …"), u"calendar/edit"_s}}, underSentence);
        else if (assumption.kind == Assumption::Kind::LeadTime)
            addActions({{tr("Enter the lead time …"), u"leadTime/edit"_s}}, underSentence);
    }
}
