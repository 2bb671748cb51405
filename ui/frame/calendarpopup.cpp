// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/calendarpopup.h"

#include "core/calendar/holidays.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCloseEvent>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

CalendarPopup::CalendarPopup(QDate day, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_calendar);
    m_calendar->setLocale(uiLanguage().locale());
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setAccessibleName(tr("Calendar"));
    if (auto *bar = m_calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Window);
    colour();
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::take);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::take);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::paintHolidays);
    if (day.isValid())
        m_calendar->setSelectedDate(day);
    paintHolidays(m_calendar->yearShown(), m_calendar->monthShown());
}

/// The parts that Qt colours by itself.
void CalendarPopup::colour()
{
    const Theme &theme = Theme::current();
    QTextCharFormat head;
    head.setForeground(theme.text2);
    head.setBackground(theme.page);
    m_calendar->setHeaderTextFormat(head);
    QTextCharFormat free;
    free.setForeground(theme.text2);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, free);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, free);
    if (auto *days = m_calendar->findChild<QAbstractItemView *>(u"qt_calendar_calendarview"_s)) {
        QPalette palette = theme.palette();
        palette.setColor(QPalette::Highlight, theme.accent);
        palette.setColor(QPalette::HighlightedText, theme.page);
        days->setPalette(palette);
    }
    const auto buttons = m_calendar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->objectName() == "qt_calendar_prevmonth"_L1)
            button->setIcon(Icons::icon(Icons::Name::ChevronLeft, &Theme::text));
        else if (button->objectName() == "qt_calendar_nextmonth"_L1)
            button->setIcon(Icons::icon(Icons::Name::ChevronRight, &Theme::text));
        button->setPalette(theme.palette());
    }
}

void CalendarPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
        paintHolidays(m_calendar->yearShown(), m_calendar->monthShown());
    }
}

void CalendarPopup::paintHolidays(int year, int month)
{
    const QDate first(year, month, 1);
    QTextCharFormat format;
    format.setForeground(Theme::current().text2);
    format.setFontUnderline(true);
    for (QDate day = first.addDays(-7); day < first.addDays(40); day = day.addDays(1))
        if (Holidays::on(day))
            m_calendar->setDateTextFormat(day, format);
}

void CalendarPopup::openBelow(const QWidget &field)
{
    adjustSize();
    move(field.mapToGlobal(QPoint(0, field.height() + 2)));
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::take(QDate day)
{
    emit chosen(day);
    close();
}

void CalendarPopup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    emit closed();
}
