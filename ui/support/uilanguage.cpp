// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/uilanguage.h"

namespace {
Language &inForce()
{
    static Language language(Language::Code::German);
    return language;
}
}

const Language &uiLanguage()
{
    return inForce();
}

void setUiLanguage(Language::Code code)
{
    inForce() = Language(code);
}
