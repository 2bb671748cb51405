// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"

#include <QObject>

#include <memory>

class QTranslator;

/// Changes the language of the whole window while it runs: its own texts, those of Qt, and uiLanguage(). All
/// widgets are told once, by one QEvent::LanguageChange.
class LanguageSwitch final : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    void apply(Language::Code code);

private:
    class Catalogues;
    std::unique_ptr<Catalogues> m_catalogues;
};
