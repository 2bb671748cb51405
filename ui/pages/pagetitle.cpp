// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagetitle.h"

#include "ui/support/typography.h"

using Typography::font;
using Typography::px;
using Typography::Role;

Sheet::Page layOutPageTitle(const QString &title, const QString &sentence, int width)
{
    Sheet::Page page;
    const TextBlock heading(title, font(Role::PageTitle), width);
    page.add(QPointF(0, px(3)), heading);
    page.height = px(3) + heading.height() + px(4);
    if (sentence.isEmpty())
        return page;
    const TextBlock text(sentence, font(Role::Body), width);
    page.add(QPointF(0, page.height), text);
    page.height += text.height();
    return page;
}
