// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/themeswitch.h"

#include <QApplication>
#include <QLabel>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QPalette::ColorRole roleOfThePlatform = QPalette::AlternateBase;

// Built role by role: what is not set stays the platform's.
QPalette withoutThePlatformsRole(const QPalette &whole)
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            if (role != roleOfThePlatform)
                palette.setBrush(group, QPalette::ColorRole(role),
                                 whole.brush(group, QPalette::ColorRole(role)));
    return palette;
}

// Qt fixes the colour of a link when a text is set, so a text that was set before keeps the old one.
void renewLinks(QLabel &label)
{
    const QString text = label.text();
    if (label.textFormat() == Qt::PlainText || !text.contains("<a "_L1))
        return;
    label.clear();
    label.setText(text);
}
}

void ThemeSwitch::apply(Theme::Kind kind)
{
    Theme::setCurrent(kind);
    const QPalette palette = Theme::current().palette();
    QApplication::setPalette(withoutThePlatformsRole(palette));
    QToolTip::setPalette(palette);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *label = qobject_cast<QLabel *>(widget))
            renewLinks(*label);
        widget->update(); // what is painted from Theme alone, too
    }
}

bool ThemeSwitch::isPlatformDark()
{
    return QGuiApplication::palette().color(roleOfThePlatform).lightness() < 128;
}
