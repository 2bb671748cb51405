// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/remindertext.h"

#include "core/report/datetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString recipient(const QString &key, const Portfolio &portfolio, const Language &language)
{
    if (key.isEmpty())
        return language.translate("Reminder", "Secretariat");
    const OrgUnit *unit = findUnit(portfolio, key);
    const QString name = unit && !unit->name.isEmpty() ? unit->name : key;
    return unit && !unit->mailbox.isEmpty() ? u"%1 <%2>"_s.arg(name, unit->mailbox) : name;
}

QString request(const Survey &survey, int items, const Language &language)
{
    const QString sent = DateText::day(survey.on, language);
    if (!survey.due.isValid())
        return language
            .translate(
                "Reminder",
                "On %1 we sent you our status survey on %n item(s). We have not received an answer yet.",
                nullptr, items)
            .arg(sent);
    return language
        .translate("Reminder",
                   "On %1 we sent you our status survey on %n item(s) and asked for an answer by %2. We have "
                   "not received an answer yet.",
                   nullptr, items)
        .arg(sent, DateText::day(survey.due, language));
}
}

QString ReminderText::of(const Survey &survey, const QString &unit, const Portfolio &portfolio,
                         const Language &language)
{
    const auto items = int(std::ranges::count(survey.items, unit, &SurveyItem::unit));
    const QString subject = language.translate("Reminder", "Reminder: status survey of %1")
                                .arg(DateText::day(survey.on, language));
    const QStringList paragraphs = {
        language.translate("Reminder", "To: %1").arg(recipient(unit, portfolio, language)) + u'\n'
            + language.translate("Reminder", "Subject: %1").arg(subject),
        language.translate("Reminder", "Dear Sir or Madam,"),
        request(survey, items, language),
        language.translate("Reminder",
                           "Please send us the completed sheet soon. If there is nothing to report, a cross "
                           "at “Fehlanzeige” is enough."),
        language.translate("Reminder", "If your answer has crossed with this message, please disregard it."),
        language.translate("Reminder", "Kind regards")};
    return paragraphs.join(u"\n\n"_s) + u'\n';
}
