// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/languageswitch.h"

#include "ui/support/uilanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <vector>

using namespace Qt::Literals::StringLiterals;

// Several catalogues behind one translator: a second installed one would make every widget set its texts
// twice.
class LanguageSwitch::Catalogues final : public QTranslator
{
public:
    void load(const Language &language)
    {
        m_parts.clear();
        for (const QLatin1StringView name : {"ui"_L1, "pages"_L1})
            add(u":/i18n/%1_%2.qm"_s.arg(name, language.id()));
        // Buttons and dialogs of Qt itself; without the package they stay English.
        if (language.code() == Language::Code::German)
            add(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s);
    }
    QString translate(const char *context, const char *source, const char *hint, int n) const override
    {
        for (const auto &part : m_parts)
            if (const QString text = part->translate(context, source, hint, n); !text.isEmpty())
                return text;
        return {};
    }
    bool isEmpty() const override { return false; }

private:
    void add(const QString &file)
    {
        auto part = std::make_unique<QTranslator>();
        if (part->load(file))
            m_parts.push_back(std::move(part));
    }

    std::vector<std::unique_ptr<QTranslator>> m_parts;
};

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
    , m_catalogues(std::make_unique<Catalogues>())
{
    m_catalogues->load(uiLanguage());
    QCoreApplication::installTranslator(m_catalogues.get());
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(m_catalogues.get());
}

void LanguageSwitch::apply(Language::Code code)
{
    setUiLanguage(code);
    QLocale::setDefault(uiLanguage().locale());
    m_catalogues->load(uiLanguage());
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}
