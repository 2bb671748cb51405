// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/assumptionlinks.h"

#include "ui/support/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto confirmLink = "confirm"_L1;
constexpr auto rejectLink = "reject"_L1;

QString linkTo(QLatin1StringView target, const QString &word)
{
    return u"<a href=\"%1\" style=\"text-decoration:none; font-weight:600\">%2</a>"_s.arg(
        target, word.toHtmlEscaped());
}
}

AssumptionLinks::AssumptionLinks(const Assumption &assumption, const Snapshot &snapshot, QWidget *parent)
    : BreakableLabel(parent)
    , m_confirmed(AssumptionRequest::settle({assumption}, Verdict::Confirmed, snapshot))
    , m_rejected(AssumptionRequest::settle({assumption}, Verdict::Rejected, snapshot))
{
    const QString sentence = AssumptionRequest::sentence(assumption, *snapshot.portfolio);
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(Typography::px(24), 0, 0, 0); // under the sentence, not under its mark
    //: %1 is what is assumed, %2 and %3 are links
    setHtml(tr("%1: %2 or %3")
                .arg(sentence.toHtmlEscaped(), linkTo(confirmLink, tr("Confirm")),
                     linkTo(rejectLink, tr("Reject"))));
    setAccessibleName(tr("Assumed: %1").arg(sentence));
    setAccessibleDescription(tr("Tab leads to the links; Enter confirms or rejects."));
    connect(this, &QLabel::linkActivated, this, &AssumptionLinks::answer);
}

void AssumptionLinks::answer(const QString &link)
{
    emit changeRequested(link == confirmLink ? m_confirmed : m_rejected);
}
