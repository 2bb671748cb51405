// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include <QLocale>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace {
constexpr qreal weeksFrom = 16;
constexpr qreal quartersFrom = 1.5;
constexpr qreal middleFrom = 8; // wide enough that a day has a middle
}

TimeScale::TimeScale(QDate from, qreal perDay, qreal textScale)
    : m_origin(qreal(from.toJulianDay()))
    , m_perDay(std::clamp(perDay, least, most))
    , m_textScale(textScale)
{
}

TimeScale TimeScale::fitting(QDate first, QDate last, qreal width, qreal textScale)
{
    const qreal days = qreal(first.daysTo(last)) + 1;
    return TimeScale(first, days > 0 ? width / (days * textScale) : most, textScale);
}

TimeScale::Zoom TimeScale::zoom() const
{
    return m_perDay >= weeksFrom ? Zoom::Weeks : m_perDay >= quartersFrom ? Zoom::Quarters : Zoom::Years;
}

qreal TimeScale::left(QDate day) const
{
    return (qreal(day.toJulianDay()) - m_origin) * perDay();
}

qreal TimeScale::mark(QDate day) const
{
    return left(day) + (m_perDay >= middleFrom ? perDay() / 2 : perDay());
}

QDate TimeScale::dayAt(qreal x) const
{
    return QDate::fromJulianDay(qFloor(m_origin + x / perDay()));
}

TimeScale TimeScale::moved(qreal pixels) const
{
    TimeScale result = *this;
    result.m_origin += pixels / perDay();
    return result;
}

TimeScale TimeScale::zoomedAt(qreal x, qreal factor) const
{
    return withPerDayAt(x, m_perDay * factor);
}

TimeScale TimeScale::withPerDayAt(qreal x, qreal perDay) const
{
    TimeScale result = *this;
    result.m_perDay = std::clamp(perDay, least, most);
    result.m_origin = m_origin + x / this->perDay() - x / result.perDay();
    return result;
}

QString TimeScale::text() const
{
    const auto exact = [](qreal number) {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    };
    const QString text = dayAt(0).toString(Qt::ISODate) + u' ' + exact(m_perDay);
    const qreal begun = m_origin - std::floor(m_origin);
    return begun > 0 ? text + u' ' + exact(begun) : text;
}

std::optional<TimeScale> TimeScale::fromText(const QString &text, qreal textScale)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2 && parts.size() != 3)
        return std::nullopt;
    const QDate from = QDate::fromString(parts.first(), Qt::ISODate);
    bool isNumber = false;
    const qreal perDay = parts.at(1).toDouble(&isNumber);
    if (!from.isValid() || !isNumber || perDay < least || perDay > most)
        return std::nullopt;
    const qreal begun = parts.size() == 3 ? parts.last().toDouble(&isNumber) : 0;
    if (!isNumber || begun < 0 || begun >= 1)
        return std::nullopt;
    TimeScale scale(from, perDay, textScale);
    scale.m_origin += begun;
    return scale;
}
