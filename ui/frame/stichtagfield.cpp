// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/stichtagfield.h"

#include "core/report/datetext.h"
#include "ui/frame/calendarpopup.h"
#include "ui/frame/dayinput.h"
#include "ui/frame/fieldhint.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

StichtagField::StichtagField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_calendarButton(new QToolButton(this))
    , m_notToday(new QLabel(this))
    , m_todayButton(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Typography::px(11), 0, Typography::px(5), 0);
    row->setSpacing(Typography::px(6));
    row->addWidget(m_label);
    row->addWidget(m_edit);
    row->addWidget(m_calendarButton);
    row->addWidget(m_notToday);
    row->addWidget(m_todayButton);
    setFixedHeight(Typography::px(34));
    m_label->setBuddy(m_edit);
    m_edit->setFrame(false);
    m_edit->setFont(Typography::font(Typography::Role::Strong));
    m_edit->installEventFilter(this);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_calendarButton->setIcon(Icons::icon(Icons::Name::Calendar, &Theme::text));
    m_calendarButton->setIconSize(QSize(Typography::px(19), Typography::px(19)));
    m_calendarButton->setFixedSize(Typography::px(30), Typography::px(28));
    m_calendarButton->setFocusPolicy(Qt::TabFocus);
    m_notToday->setFont(Typography::font(Typography::Role::Chip));
    m_todayButton->setFont(Typography::font(Typography::Role::Strong));
    m_todayButton->setFixedHeight(Typography::px(26));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::editingFinished, this, &StichtagField::takeText);
    // The sentence is about a text that is no longer there; the new one counts with Enter or Tab.
    connect(m_edit, &QLineEdit::textEdited, this, &StichtagField::forgive);
    connect(m_calendarButton, &QToolButton::clicked, this, &StichtagField::openCalendar);
    connect(m_todayButton, &QPushButton::clicked, this, &StichtagField::requestToday);
    retranslate();
}

void StichtagField::retranslate()
{
    m_label->setText(tr("As of"));
    m_edit->setAccessibleName(tr("As of"));
    m_calendarButton->setAccessibleName(tr("Choose the day in a calendar"));
    m_calendarButton->setToolTip(tr("Choose the day in a calendar"));
    m_notToday->setText(tr("not today"));
    m_todayButton->setText(tr("Today"));
    m_todayButton->setAccessibleDescription(tr("Shows everything as of today."));
    if (m_refused.isEmpty()) {
        forgive();
        showDate();
    } else {
        refuse();
    }
}

void StichtagField::setDates(QDate asOf, QDate today)
{
    m_asOf = asOf;
    m_today = today;
    restore();
}

void StichtagField::showDate()
{
    const Language &language = uiLanguage();
    const QString day = m_asOf.isValid() ? DateText::day(m_asOf, language) : QString();
    //: Weekday before the date in the toolbar: "Mi 01.04.2026"
    const QString full = m_asOf.isValid()
        ? tr("%1 %2", "weekday and date").arg(DateText::weekdayShort(m_asOf, language), day)
        : QString();
    const QString shown = m_brief ? day : full;
    m_edit->setText(m_edit->hasFocus() ? day : shown);
    m_edit->setModified(false);
    // Room for the widest day, so that the field does not jump from one to the next.
    const QFontMetrics metrics(m_edit->font());
    const QString widest = m_brief ? u"00.00.0000"_s : u"Mi 00.00.0000"_s;
    m_edit->setFixedWidth(qMax(metrics.horizontalAdvance(shown), metrics.horizontalAdvance(widest))
                          + Typography::px(6));
    const bool other = m_asOf.isValid() && !isToday();
    m_notToday->setVisible(other); // word and tint together, never the tint alone (look.md, section 6)
    m_todayButton->setVisible(other);
    setToolTip(other ? m_notToday->text() : QString());
    updateGeometry();
    update();
}

void StichtagField::setBrief(bool brief)
{
    if (brief == m_brief)
        return;
    m_brief = brief;
    if (!m_edit->isModified())
        showDate();
}

void StichtagField::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void StichtagField::takeText()
{
    if (!m_edit->isModified()) {
        showDate();
        return;
    }
    const QString typed = m_edit->text();
    const QDate day = DayInput::read(typed, m_today).day;
    if (day.isValid()) {
        request(day);
        return;
    }
    m_refused = typed.isEmpty() ? u" "_s : typed;
    refuse();
}

void StichtagField::refuse()
{
    if (!m_hint) {
        m_hint = new FieldHint(this);
        connect(m_hint, &FieldHint::wayBackChosen, this, [this] {
            restore();
            m_edit->setFocus(Qt::OtherFocusReason);
        });
    }
    const QString counts = DateText::day(m_asOf, uiLanguage());
    const QString sentence = DayInput::read(m_refused).problem + u' '
        + tr("Please enter one day, like %1; until then %2 counts.")
              .arg(DateText::day(QDate(2026, 5, 5), uiLanguage()), counts);
    m_edit->setAccessibleDescription(sentence);
    m_hint->say(sentence, tr("Back to %1").arg(counts));
    update();
}

void StichtagField::forgive()
{
    m_refused.clear();
    m_edit->setAccessibleDescription(
        tr("The day for which every status is computed. Arrow keys move it by a day."));
    if (m_hint)
        m_hint->hide();
    update();
}

/// Gives up what was typed.
void StichtagField::restore()
{
    m_edit->setModified(false);
    forgive();
    showDate();
}

QString StichtagField::refusal() const
{
    return m_refused.isEmpty() ? QString() : m_hint->sentence();
}

void StichtagField::request(QDate day)
{
    restore(); // the day may be the one that counts already, and no answer comes
    emit asOfRequested(day);
}

void StichtagField::requestToday()
{
    request({});
    if (m_todayButton->hasFocus())
        takeFocusBack(); // the button goes once it is today
}

void StichtagField::openCalendar()
{
    auto *popup = new CalendarPopup(m_asOf, this);
    connect(popup, &CalendarPopup::chosen, this, &StichtagField::request);
    connect(popup, &CalendarPopup::closed, this, &StichtagField::takeFocusBack,
            Qt::QueuedConnection); // the window is active again only then
    popup->openBelow(*this);
}

void StichtagField::takeFocusBack()
{
    m_calendarButton->setFocus(Qt::PopupFocusReason);
}

bool StichtagField::stepByKey(int key)
{
    QDate day = m_asOf;
    switch (key) {
    case Qt::Key_Up:
        day = day.addDays(1);
        break;
    case Qt::Key_Down:
        day = day.addDays(-1);
        break;
    case Qt::Key_PageUp:
        day = day.addMonths(1);
        break;
    case Qt::Key_PageDown:
        day = day.addMonths(-1);
        break;
    default:
        return false;
    }
    request(day);
    return true;
}

bool StichtagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // While it is edited the field holds only what a person types: no weekday.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_edit->isModified())
                    return;
                showDate();
                if (m_edit->hasFocus())
                    m_edit->selectAll();
            },
            Qt::QueuedConnection);
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            restore();
            m_edit->selectAll();
            return true;
        }
        if (key == Qt::Key_Down && static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if (m_asOf.isValid() && stepByKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StichtagField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StichtagField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool other = m_asOf.isValid() && !isToday();
    const bool focused = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wrong = !m_refused.isEmpty();
    const int pen = focused || wrong ? 2 : 1;
    const QColor edge = wrong ? theme.overdue
        : focused             ? theme.accent
        : other               ? theme.dueSoon
                              : theme.control;
    painter.setPen(QPen(edge, pen));
    painter.setBrush(other ? theme.tint : theme.page);
    const qreal inset = pen / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}
