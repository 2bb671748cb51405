// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
using Grain = PartialDate::Grain;

constexpr char16_t enDash[] = u"–";

bool isGerman(const Language &language)
{
    return language.code() == Language::Code::German;
}

QString plainRange(QDate first, QDate last, const Language &language, const QString &month = u"MMMM"_s)
{
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    const QString full = isGerman(language) ? u"dd.MM.yyyy"_s : u"d %1 yyyy"_s.arg(month);
    QString start = full;
    if (sameMonth)
        start = isGerman(language) ? u"dd."_s : u"d"_s;
    else if (sameYear)
        start = isGerman(language) ? u"dd.MM."_s : u"d "_s + month;
    const QLocale &locale = language.locale();
    return locale.toString(first, start) + QStringView(enDash) + locale.toString(last, full);
}

/// A line may end at a dash between two days, not inside of a day.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp));
}

QString quarter(QDate first, const Language &language)
{
    static constexpr std::array<QStringView, 4> roman = {u"I", u"II", u"III", u"IV"};
    const int index = (first.month() - 1) / 3;
    const QString number =
        isGerman(language) ? roman.at(std::size_t(index)).toString() : QString::number(index + 1);
    return language.translate("DateText", "Q%1 %2").arg(number, QString::number(first.year()));
}

QString halfYear(QDate first, const Language &language)
{
    const QString year = QString::number(first.year());
    return first.month() == 1 ? language.translate("DateText", "first half of %1").arg(year)
                              : language.translate("DateText", "second half of %1").arg(year);
}

bool isVague(const PartialDate &date)
{
    return date.edtf().contains(u'~') || date.edtf().contains(u'%');
}

bool isUncertain(const PartialDate &date)
{
    return date.edtf().contains(u'?') || date.edtf().contains(u'%');
}

/// Whether the text as written already names this day in full, in whichever way.
bool names(const QString &text, QDate day, const Language &language)
{
    const QLocale &locale = language.locale();
    for (const QString &form :
         {u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s, u"d. MMMM yyyy"_s, u"d MMMM yyyy"_s})
        if (text.contains(locale.toString(day, form)))
            return true;
    return false;
}

bool saysItAll(const PartialDate &date, const Language &language)
{
    const QString &text = date.asWritten();
    return text.contains(DateText::range(date.earliest(), date.latest(), language))
        || (names(text, date.earliest(), language) && names(text, date.latest(), language));
}
}

QString DateText::day(QDate day, const Language &language)
{
    return language.locale().toString(day, isGerman(language) ? u"dd.MM.yyyy"_s : u"d MMMM yyyy"_s);
}

QString DateText::shortDay(QDate day, const Language &language)
{
    const QString text =
        isGerman(language) ? DateText::day(day, language) : language.locale().toString(day, u"d MMM yyyy"_s);
    return unbroken(text);
}

QString DateText::weekdayShort(QDate day, const Language &language)
{
    // The form that stands in running text has a full stop in German ("Di."); papers write "Di".
    QString name = language.locale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    return name.remove(u'.');
}

QString DateText::weekday(QDate day, const Language &language)
{
    return language.locale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
}

QString DateText::range(QDate first, QDate last, const Language &language)
{
    return first == last ? day(first, language) : plainRange(first, last, language);
}

QString DateText::bareGrain(const PartialDate &date, const Language &language)
{
    switch (date.grain()) {
    case Grain::None:
        return {};
    case Grain::Day:
        return DateText::day(date.latest(), language);
    case Grain::Month:
        return language.locale().standaloneMonthName(date.latest().month()) + u' '
            + QString::number(date.latest().year());
    case Grain::Quarter:
        return quarter(date.earliest(), language);
    case Grain::HalfYear:
        return halfYear(date.earliest(), language);
    case Grain::Year:
        return QString::number(date.latest().year());
    case Grain::Interval:
        return DateText::range(date.earliest(), date.latest(), language);
    }
    return {};
}

namespace {
QString withDoubt(const QString &text, const PartialDate &date, const Language &language)
{
    if (text.isEmpty() || !date.isApproximate())
        return text;
    if (isVague(date) && isUncertain(date))
        return language.translate("DateText", "%1 (about, uncertain)").arg(text);
    return isUncertain(date) ? language.translate("DateText", "%1 (uncertain)").arg(text)
                             : language.translate("DateText", "%1 (about)").arg(text);
}
}

QString DateText::grain(const PartialDate &date, const Language &language)
{
    return withDoubt(bareGrain(date, language), date, language);
}

QString DateText::shortGrain(const PartialDate &date, const Language &language)
{
    QString text;
    switch (date.grain()) {
    case Grain::Day:
        text = shortDay(date.latest(), language);
        break;
    case Grain::Month:
        text = isGerman(language) ? bareGrain(date, language)
                                  : language.locale().toString(date.latest(), u"MMM yyyy"_s);
        break;
    case Grain::Interval:
        text = isGerman(language) ? bareGrain(date, language)
                                  : unbroken(plainRange(date.earliest(), date.latest(), language, u"MMM"_s));
        break;
    default:
        text = bareGrain(date, language);
    }
    return withDoubt(text, date, language);
}

QString DateText::quoted(const QString &text, const Language &language)
{
    // Quotation marks inside become single ones, as both languages have it.
    QString inner = text;
    if (isGerman(language))
        inner.replace(u'„', u'‚').replace(u'“', u'‘');
    else
        inner.replace(u'„', u'‘').replace(u'“', u'’').replace(u'”', u'’');
    return language.translate("DateText", "“%1”").arg(inner);
}

QString DateText::understood(const PartialDate &date, const Language &language)
{
    if (!date.isResolved())
        return date.asWritten().isEmpty() ? QString()
                                          : language.translate("DateText", "cannot be read as a date");
    const QString days = range(date.earliest(), date.latest(), language);
    if (!date.isValid())
        return language.translate("DateText", "read as %1").arg(days);
    if (isVague(date) && isUncertain(date))
        return language.translate("DateText", "about %1, uncertain").arg(days);
    if (isUncertain(date))
        return language.translate("DateText", "%1, uncertain").arg(days);
    if (date.isApproximate())
        return language.translate("DateText", "about %1").arg(days);
    return saysItAll(date, language) ? QString() : days;
}
