// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/hiddennote.h"

#include "ui/support/typography.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

HiddenNote::HiddenNote(QWidget *parent)
    : LinkLabel(parent)
{
    setWordWrap(true);
    setFont(Typography::font(Typography::Role::Note));
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(Typography::px(20), Typography::px(10), Typography::px(20), 0);
    connect(this, &QLabel::linkActivated, this, &HiddenNote::wayOutWanted);
    retranslate();
    hide();
}

void HiddenNote::retranslate()
{
    const QString link = u"<a href=\"filters\" style=\"text-decoration:none; font-weight:600\">%1</a>"_s.arg(
        tr("Clear the filters").toHtmlEscaped());
    const QString sentence = tr("Hidden in the table by its filters.");
    setText(sentence.toHtmlEscaped() + u"<br>"_s + link);
    setAccessibleName(sentence);
    setAccessibleDescription(tr("Tab leads to the link; Enter shows the item in the table again."));
}

void HiddenNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LinkLabel::changeEvent(event);
}
