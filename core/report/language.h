// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

/// The language of a paper, a sentence or the terminal, passed as a value, so that a German window can make
/// an English paper and a worker thread needs no global state. Loads its texts from the resources (:/i18n).
class Language
{
public:
    enum class Code { German, English };

    explicit Language(Code code);
    ~Language();
    Language(const Language &) = default;
    Language &operator=(const Language &) = default;

    [[nodiscard]] Code code() const { return m_code; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// "de" or "en".
    [[nodiscard]] QString id() const;
    /// The translated text; \a n chooses the plural and replaces %n. Named translate() so that lupdate finds
    /// the calls.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *hint = nullptr,
                                    int n = -1) const;

    /// From "de", "en", "de_DE.UTF-8" and the like; everything that is not English is German.
    [[nodiscard]] static Code codeFor(const QString &localeName);

private:
    Code m_code;
    QLocale m_locale;
    std::vector<std::shared_ptr<const QTranslator>>
        m_catalogues; // immutable once loaded, hence shared by copies
};
