// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meetingsdialog.h"

#include "core/report/datetext.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/rowlist.h"
#include "ui/support/uilanguage.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int meetingsWidth = 720;
constexpr int meetingsHeight = 420;

QString explanationOf(const Portfolio &portfolio)
{
    const auto &count = portfolio.group.meetingCount;
    if (!count)
        return {};
    return MeetingsDialog::tr("The source states %n more meeting(s) since %1, without their days.", nullptr,
                              count->count)
        .arg(DateText::day(count->since, uiLanguage()));
}
}

/// One meeting; where it stands in the source goes with it.
class MeetingRow final : public FormGrid
{
public:
    explicit MeetingRow(QWidget *parent)
        : FormGrid(parent)
        , m_date(new DayEdit(DayEdit::Empty::Refused, this))
        , m_topic(new QLineEdit(this))
    {
        addField(MeetingsDialog::tr("Day"), m_date);
        addField(MeetingsDialog::tr("Topic"), m_topic);
    }
    void show(const Meeting &meeting)
    {
        m_meeting = meeting;
        m_date->setDay(meeting.date);
        m_topic->setText(meeting.topic);
    }
    /// Another meeting about the same, on a day that is still to be named.
    void repeat(const Meeting &meeting) { m_topic->setText(meeting.topic); }
    [[nodiscard]] Meeting meeting() const
    {
        Meeting meeting = m_meeting;
        meeting.date = m_date->day();
        meeting.topic = m_topic->text().trimmed();
        return meeting;
    }

private:
    Meeting m_meeting;
    DayEdit *m_date;
    QLineEdit *m_topic;
};

MeetingsDialog::MeetingsDialog(const Portfolio &portfolio, QWidget *parent)
    : FormDialog(tr("Meetings of the steering group"), explanationOf(portfolio), parent)
    , m_head(headOf(portfolio))
    , m_rows(new RowList([](QWidget *holder) { return new MeetingRow(holder); }, tr("Add a meeting"),
                         tr("Remove"), this))
{
    m_rows->allowDuplicates(tr("Duplicate"), [](const QWidget *from, QWidget *to) {
        static_cast<MeetingRow *>(to)->repeat(static_cast<const MeetingRow *>(from)->meeting());
    });
    for (const Meeting &meeting : m_head.meetings)
        static_cast<MeetingRow *>(m_rows->addRow())->show(meeting);
    addScrolled(m_rows);
    addButtons(tr("Save"));
    setRoom(meetingsWidth, meetingsHeight);
}

PortfolioHead MeetingsDialog::head() const
{
    PortfolioHead head = m_head;
    head.meetings.clear();
    for (const QWidget *row : m_rows->rows())
        head.meetings.push_back(static_cast<const MeetingRow *>(row)->meeting());
    return head;
}

bool MeetingsDialog::check()
{
    std::vector<FormField *> fields;
    std::vector<QDate> days;
    for (const QWidget *row : m_rows->rows()) {
        const auto *meeting = static_cast<const MeetingRow *>(row);
        const QDate day = meeting->meeting().date;
        if (day.isValid() && std::ranges::find(days, day) != days.end())
            meeting->fields().front()->setProblem(tr("There is a meeting on this day already."));
        days.push_back(day);
        fields.insert(fields.end(), meeting->fields().begin(), meeting->fields().end());
    }
    return areSound(fields);
}
