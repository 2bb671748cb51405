// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/senatedecision.h"

#include "core/domain/dateinput.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestText = 200;

/// Takes the number out of \a text; 0 if it names none.
int takeNumber(QString &text)
{
    static const QRegularExpression named(
        u"\\b(?:Ziffer|Ziff|Zf|Nummer|Nr|number|no|item|point|paragraph)\\b\\.?\\s*:?\\s*(\\d{1,3})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "29.09.2026, 3"
    static const QRegularExpression behind(u"[,;/]\\s*(\\d{1,3})\\s*\\.?\\s*$"_s);
    for (const auto &expression : {named, behind})
        if (const auto match = expression.match(text); match.hasMatch()) {
            text.remove(match.capturedStart(), match.capturedLength());
            return match.captured(1).toInt();
        }
    return 0;
}

QString withoutWords(QString text)
{
    static const QRegularExpression words(u"\\b(?:Senats?|Senate|(?:Senats)?(?:beschlusses|beschluss|"
                                          u"beschluß|sitzung)|decision|resolution|meeting|session|"
                                          "durch|laut|gemäß|der|des|den|dem|vom|von|am|in|by|of|on|the)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression marks(u"^[\\s,;:()/-]+|[\\s,;:()/-]+$"_s);
    return text.remove(words).simplified().remove(marks);
}

/// The day that the whole of \a text is; null: it is none, or not one day.
QDate dayOf(const QString &text)
{
    const auto date = DateInput::read(text).date;
    const bool isDay = date && date->hasDayPrecision() && date->isValid() && !date->isApproximate();
    return isDay ? date->earliest() : QDate();
}
}

std::optional<SenateDecision::Reference> SenateDecision::read(const QString &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    QString rest = text;
    const int number = takeNumber(rest);
    const QDate session = dayOf(withoutWords(rest));
    if (number < 1 || !session.isValid())
        return std::nullopt;
    return Reference{session, number};
}

QDate SenateDecision::dayNamed(const QString &text)
{
    if (text.size() > longestText)
        return {};
    QString rest = text;
    takeNumber(rest);
    if (const QDate alone = dayOf(withoutWords(rest)); alone.isValid())
        return alone;
    static const QRegularExpression day(
        u"\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}\\.\\s*(?:\\d{1,2}\\.|\\p{L}+\\.?)\\s*\\d{4}\\b|"
        u"\\b\\d{1,2}\\s+\\p{L}+\\s+\\d{4}\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto all = day.globalMatch(text); all.hasNext();)
        if (const QDate named = dayOf(all.next().captured()); named.isValid())
            return named;
    return {};
}
