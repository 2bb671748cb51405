// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/htmlpage.h"
#include "core/report/characters.h"
#include "core/report/wording.h"

using namespace Qt::Literals::StringLiterals;

void HtmlPage::write(const Paper::Title &title)
{
    element(u"h1"_s, title.text);
    if (title.subtitle.isEmpty())
        return;
    open(u"p"_s, u"subtitle"_s); // the name of the group
    writeGerman();
    characters(title.subtitle);
    close();
}

void HtmlPage::write(const Paper::Heading &heading)
{
    closeSection();
    const QString number = heading.number.isEmpty() ? QString() : heading.number + u"  "_s;
    element(heading.level <= 1 ? u"h2"_s : u"h3"_s, number + heading.text);
}

void HtmlPage::write(const Paper::Paragraph &paragraph)
{
    QString cssClass;
    if (paragraph.role == Paper::Paragraph::Role::Headline)
        cssClass = u"headline"_s;
    else if (paragraph.role == Paper::Paragraph::Role::Note)
        cssClass = u"note"_s;
    open(u"p"_s, cssClass);
    write(paragraph.text);
    close();
}

void HtmlPage::write(const Paper::FactStrip &strip)
{
    open(u"dl"_s, u"facts"_s);
    for (const auto &fact : strip.facts) {
        open(u"div"_s);
        element(u"dt"_s, fact.name);
        open(u"dd"_s);
        write(fact.value);
        close();
        close();
    }
    close();
}

void HtmlPage::write(const Paper::CountStrip &strip)
{
    open(u"ul"_s, u"counts"_s);
    for (const auto &count : strip.counts) {
        open(u"li"_s);
        write(Paper::Mark{count.status});
        element(u"strong"_s, m_language.locale().toString(count.count));
        characters(u" "_s);
        element(u"span"_s, Wording::of(count.status, m_language));
        close();
    }
    close();
}

void HtmlPage::write(const Paper::ProjectHead &head)
{
    // The section of a project holds its table and notes too: it ends where the next one or a heading begins.
    closeSection();
    open(u"section"_s);
    m_isInSection = true;
    open(u"div"_s, u"project"_s);
    open(u"h3"_s);
    if (!head.number.isEmpty())
        characters(head.number + u"  "_s);
    write(Paper::Span{head.title, Paper::Span::Style::Plain, true});
    close();
    open(u"p"_s, u"rag"_s);
    write(Paper::Mark{head.rag});
    characters(m_language.translate("Paper", "RAG") + u' ');
    element(u"strong"_s, Wording::of(head.rag, m_language));
    close();
    for (const Paper::Text &line : head.lines) {
        open(u"p"_s);
        write(line);
        close();
    }
    close();
}

void HtmlPage::closeSection()
{
    if (m_isInSection)
        close();
    m_isInSection = false;
}

void HtmlPage::write(const Paper::PageBreak &)
{
    closeSection();
    open(u"div"_s, u"break"_s);
    m_xml.writeCharacters(QString(noBreakSpace));
    close();
}
