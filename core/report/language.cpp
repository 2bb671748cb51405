// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/language.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {
QLocale localeOf(Language::Code code)
{
    return code == Language::Code::German ? QLocale(QLocale::German, QLocale::Germany)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom);
}
}

Language::Language(Code code)
    : m_code(code)
    , m_locale(localeOf(code))
{
    // A build without a catalogue shows the English source: visible, and caught by a test.
    for (const QLatin1StringView name : {"report"_L1, "paper"_L1, "cli"_L1}) {
        auto catalogue = std::make_shared<QTranslator>();
        if (catalogue->load(u":/i18n/%1_%2.qm"_s.arg(name, id())))
            m_catalogues.push_back(std::move(catalogue));
    }
}

Language::~Language() = default;

QString Language::id() const
{
    return m_code == Code::German ? u"de"_s : u"en"_s;
}

QString Language::translate(const char *context, const char *source, const char *hint, int n) const
{
    QString text;
    for (const auto &catalogue : m_catalogues) {
        text = catalogue->translate(context, source, hint, n);
        if (!text.isEmpty())
            break;
    }
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, m_locale.toString(n));
    return text;
}

Language::Code Language::codeFor(const QString &localeName)
{
    return localeName.startsWith("en"_L1, Qt::CaseInsensitive) ? Code::English : Code::German;
}
