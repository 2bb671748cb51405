// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/htmlpage.h"
#include "core/paper/papertext.h"
#include "core/report/characters.h"
#include "core/report/linebreak.h"

#include <QColor>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
QString shapeOf(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
        return u"▲"_s;
    case ScheduleStatus::AtRisk:
        return u"◆"_s;
    case ScheduleStatus::DueSoon:
        return u"●"_s;
    case ScheduleStatus::OnTrack:
        return u"■"_s;
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
        return u"✓"_s;
    case ScheduleStatus::Unscheduled:
        return u"○"_s;
    case ScheduleStatus::Cancelled:
        return u"✕"_s;
    }
    Q_UNREACHABLE();
}

QString shapeOf(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return u"▲"_s;
    case Rag::Amber:
        return u"◆"_s;
    case Rag::Green:
        return u"■"_s;
    case Rag::Grey:
        return u"○"_s;
    }
    Q_UNREACHABLE();
}

QString shapeOf(const Paper::Mark &mark)
{
    return mark.outlined ? u"△"_s : std::visit([](auto what) { return shapeOf(what); }, mark.what);
}
}

void HtmlPage::open(const QString &name, const QString &cssClass)
{
    m_xml.writeStartElement(name);
    if (!cssClass.isEmpty())
        m_xml.writeAttribute(u"class"_s, cssClass);
}

void HtmlPage::close()
{
    m_xml.writeEndElement();
}

// Browsers would break a key behind its hyphen and a range of dates behind its dash.
void HtmlPage::characters(const QString &text)
{
    static const QRegularExpression whole(u"\\b\\p{Lu}{1,6}-\\d+\\b|\\b\\d[\\d.]{0,10}–\\d[\\d.]{0,10}"_s);
    const QString line = LineBreak::glued(text);
    qsizetype from = 0;
    for (auto at = whole.globalMatch(line); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        m_xml.writeCharacters(line.mid(from, match.capturedStart() - from));
        open(u"span"_s, u"whole"_s);
        m_xml.writeCharacters(match.captured());
        close();
        from = match.capturedEnd();
    }
    m_xml.writeCharacters(line.mid(from));
}

void HtmlPage::element(const QString &name, const QString &text, const QString &cssClass)
{
    open(name, cssClass);
    characters(text);
    close();
}

void HtmlPage::write(const Paper::Mark &mark)
{
    open(u"span"_s, u"shape"_s);
    m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s);
    m_xml.writeAttribute(u"style"_s, u"color: "_s + QColor(PaperText::shapeColor(mark)).name());
    m_xml.writeCharacters(shapeOf(mark));
    close();
    m_xml.writeCharacters(QString(noBreakSpace));
}

void HtmlPage::writeGerman()
{
    if (m_language.code() != Language::Code::German)
        m_xml.writeAttribute(u"lang"_s, u"de"_s);
}

void HtmlPage::write(const Paper::Span &span)
{
    if (span.text.isEmpty())
        return;
    if (span.recorded && m_language.code() != Language::Code::German) {
        open(u"span"_s);
        writeGerman();
        Paper::Span own = span;
        own.recorded = false;
        write(own);
        close();
        return;
    }
    switch (span.style) {
    case Paper::Span::Style::Plain:
    case Paper::Span::Style::Quoted:
        characters(span.text);
        return;
    case Paper::Span::Style::Bold:
        element(u"strong"_s, span.text);
        return;
    case Paper::Span::Style::Missing:
        element(u"span"_s, span.text, u"missing"_s);
        return;
    case Paper::Span::Style::Small:
        element(u"span"_s, span.text, u"second"_s);
        return;
    }
    Q_UNREACHABLE();
}

void HtmlPage::write(const Paper::Text &text)
{
    for (const Paper::Inline &part : text)
        std::visit([this](const auto &value) { write(value); }, part);
}
