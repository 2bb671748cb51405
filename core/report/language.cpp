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
    , m_translator(std::make_shared<QTranslator>())
{
    // A build without the texts shows the English source: visible, and caught by a test.
    if (!m_translator->load(u":/i18n/report_%1.qm"_s.arg(id())))
        m_translator.reset();
}

Language::~Language() = default;

QString Language::id() const
{
    return m_code == Code::German ? u"de"_s : u"en"_s;
}

QString Language::translate(const char *context, const char *source, const char *hint, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, hint, n) : QString();
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
