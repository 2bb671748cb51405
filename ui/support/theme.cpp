// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <algorithm>
#include <cmath>

namespace {
QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const Theme light{.kind = Theme::Kind::Light,
                  .page = rgb(0xFFFFFF),
                  .chrome = rgb(0xF4F3F0),
                  .selection = rgb(0xE4EDF6),
                  .hover = rgb(0xF7F6F3),
                  .tint = rgb(0xFFF1CC),
                  .text = rgb(0x1B1D20),
                  .text2 = rgb(0x575B62),
                  .accent = rgb(0x1B5488),
                  .control = rgb(0x7F8287),
                  .hair = rgb(0xDEDCD6),
                  .overdue = rgb(0xB3241C),
                  .atRisk = rgb(0xA84E00),
                  .dueSoon = rgb(0x806200),
                  .onTrack = rgb(0x2E6F52),
                  .done = rgb(0x5F656C),
                  .unscheduled = rgb(0x63686F),
                  .ragAmber = rgb(0xB87A00)};

const Theme dark{.kind = Theme::Kind::Dark,
                 .page = rgb(0x17191C),
                 .chrome = rgb(0x1F2226),
                 .selection = rgb(0x22364A),
                 .hover = rgb(0x1F2226),
                 .tint = rgb(0x453713),
                 .text = rgb(0xE9E7E2),
                 .text2 = rgb(0xABAFB5),
                 .accent = rgb(0x8DBBEA),
                 .control = rgb(0x7C8188),
                 .hair = rgb(0x34383E),
                 .overdue = rgb(0xFF8276),
                 .atRisk = rgb(0xF3A65A),
                 .dueSoon = rgb(0xDCC564),
                 .onTrack = rgb(0x86C7A3),
                 .done = rgb(0xA3A8AE),
                 .unscheduled = rgb(0xA3A8AE),
                 .ragAmber = rgb(0xE9B949)};

const Theme highContrast{.kind = Theme::Kind::HighContrast,
                         .page = rgb(0x000000),
                         .chrome = rgb(0x000000),
                         .selection = rgb(0x00345C),
                         .hover = rgb(0x1A1A1A),
                         .tint = rgb(0x4A3A00),
                         .text = rgb(0xFFFFFF),
                         .text2 = rgb(0xFFFFFF),
                         .accent = rgb(0x7CC4FF),
                         .control = rgb(0xFFFFFF),
                         .hair = rgb(0x8C8C8C),
                         .overdue = rgb(0xFF9A94),
                         .atRisk = rgb(0xFFB45C),
                         .dueSoon = rgb(0xFFE45C),
                         .onTrack = rgb(0x8CF0B8),
                         .done = rgb(0xFFFFFF),
                         .unscheduled = rgb(0xFFFFFF),
                         .ragAmber = rgb(0xFFD75C)};

const Theme *themeInForce = &light;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
}

const Theme &Theme::of(Kind kind)
{
    switch (kind) {
    case Kind::Light:
        return light;
    case Kind::Dark:
        return dark;
    case Kind::HighContrast:
        return highContrast;
    }
    Q_UNREACHABLE();
}

const Theme &Theme::current()
{
    return *themeInForce;
}

void Theme::setCurrent(Kind kind)
{
    themeInForce = &of(kind);
}

Theme::Token Theme::shapeToken(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
        return &Theme::overdue;
    case ScheduleStatus::AtRisk:
        return &Theme::atRisk;
    case ScheduleStatus::DueSoon:
        return &Theme::dueSoon;
    case ScheduleStatus::OnTrack:
        return &Theme::onTrack;
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
        return &Theme::done;
    case ScheduleStatus::Unscheduled:
    case ScheduleStatus::Cancelled:
        return &Theme::unscheduled;
    }
    Q_UNREACHABLE();
}

Theme::Token Theme::wordToken(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
    case ScheduleStatus::AtRisk:
    case ScheduleStatus::DueSoon:
        return shapeToken(status);
    case ScheduleStatus::OnTrack:
        return &Theme::text;
    default:
        return &Theme::text2;
    }
}

Theme::Token Theme::shapeToken(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return &Theme::overdue;
    case Rag::Amber:
        return &Theme::ragAmber;
    case Rag::Green:
        return &Theme::onTrack;
    case Rag::Grey:
        return &Theme::unscheduled;
    }
    Q_UNREACHABLE();
}

Theme::Token Theme::shapeToken(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return &Theme::overdue;
    case Severity::Warning:
        return &Theme::atRisk;
    case Severity::Info:
        return &Theme::text2;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette palette(text, chrome, page, control, control, text, page);
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::AlternateBase, page);
    palette.setColor(QPalette::Button, page);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::BrightText, text);
    palette.setColor(QPalette::PlaceholderText, text2);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, chrome);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, hair);
    palette.setColor(QPalette::Midlight, hair);
    palette.setColor(QPalette::Mid, control);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, control);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled());
    return palette;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}
