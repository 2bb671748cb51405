// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/uilanguage.h"

namespace {
Language &languageInForce()
{
    static Language language(Language::Code::German);
    return language;
}
}

const Language &uiLanguage()
{
    return languageInForce();
}

void setUiLanguage(Language::Code code)
{
    languageInForce() = Language(code);
}
