// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/inspectorcontent.h"

#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"
#include "ui/frame/statusline.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString bold(const QString &text)
{
    return text.isEmpty() ? u"–"_s : u"<span style=\"font-weight:600\">%1</span>"_s.arg(escaped(text));
}

/// A bare "G" or "B.5" says nothing on a line of its own.
bool isSectionNumber(const QString &section)
{
    static const QRegularExpression number(u"^[A-Z](\\.\\d+)*$"_s);
    return number.match(section).hasMatch();
}

QString grainOf(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    return date->isResolved() ? DateText::grain(*date, uiLanguage()) : date->asWritten();
}
}

InspectorContent::InspectorContent(const Snapshot &snapshot, const Item &item, const ItemStatus &status,
                                   Editing editing, QWidget *parent)
    : QWidget(parent)
    , m_snapshot(snapshot)
    , m_item(item)
    , m_status(status)
    , m_editing(editing)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Typography::px(20), Typography::px(12), Typography::px(20),
                                 Typography::px(20));
    m_column->setSpacing(0);
    addHead();
    addWhy();
    addDates();
    addDecisions();
    addProgress();
    addUnits();
    addPredecessors();
    addSuccessors();
    addRecorded();
    addEvidence();
    addSource();
    addNotes();
    addFollowUps();
    addHistory();
    m_column->addStretch();
}

void InspectorContent::add(QWidget *widget, int space)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Typography::px(space));
    m_column->addWidget(widget);
}

void InspectorContent::addSection(const QString &title, const QString &note)
{
    add(InspectorParts::sectionHead(title, note, this), 8);
    m_column->addSpacing(Typography::px(2));
}

void InspectorContent::addText(const QString &plain, InspectorParts::Color color)
{
    // The lines that a person made stay lines.
    add(InspectorParts::text(escaped(plain).replace(u'\n', u"<br>"_s), color, this), 4);
}

BreakableLabel *InspectorContent::addFact(const QString &name, const QString &html, const QString &toolTip)
{
    BreakableLabel *value = InspectorParts::text(html.isEmpty() ? u"–"_s : html, &Theme::text, this);
    if (!toolTip.isEmpty()) {
        value->setToolTip(u"<span>%1</span>"_s.arg(escaped(toolTip))); // marked, so that it wraps
        value->setAccessibleDescription(toolTip);
    }
    add(InspectorParts::fact(name, value, this), 5);
    return value;
}

void InspectorContent::addDate(const QString &name, const std::optional<PartialDate> &date)
{
    if (!date || date->isValid()) {
        addFact(name, date ? bold(grainOf(date)) : QString());
        return;
    }
    addFact(name, bold(date->asWritten()), tr("There is no such day; read as %1.").arg(grainOf(date)))
        ->setWaved(true);
}

void InspectorContent::addHead()
{
    const Language &language = uiLanguage();
    const QString resolution = Wording::resolutionName(m_item, language);
    const QString name = resolution.isEmpty() ? m_item.key : QString(bodyOf() + resolution);
    QString kind = name + u"  ·  "_s
        + (resolution.isEmpty() ? Wording::of(m_item.kind, language)
                                : Wording::of(m_item.resolution->kind, language));
    if (m_item.measure && !m_item.measure->catalogueNumber.isEmpty())
        kind += u"  ·  "_s + tr("catalogue no. %1").arg(m_item.measure->catalogueNumber);
    add(InspectorParts::text(escaped(kind), &Theme::text2, this, Typography::Role::Note), 0);
    QString title = escaped(Wording::title(m_item, language));
    if (m_item.title.isEmpty())
        title = u"<i>%1</i>"_s.arg(title);
    QLabel *head = InspectorParts::text(title, &Theme::text, this, Typography::Role::ItemTitle);
    head->setAccessibleName(Wording::title(m_item, language));
    add(head, 2);
    add(new StatusLine(m_status, Wording::status(m_status, language),
                       FindingText::daysBesideStatus(m_status, language), this),
        10);
    auto *button = new QPushButton(tr("Edit …"), this);
    button->setAccessibleName(tr("Edit %1 …").arg(m_item.key));
    button->setEnabled(m_editing == Editing::On);
    button->setToolTip(m_editing == Editing::On ? tr("Ctrl+E")
                                                : tr("The database is open for reading only."));
    connect(button, &QPushButton::clicked, this, &InspectorContent::editRequested);
    m_column->addSpacing(Typography::px(8));
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

QString InspectorContent::originalPlan() const
{
    switch (m_item.original.kind) {
    case OriginalPlan::Kind::SameAsPlanned:
        return grainOf(m_item.planned);
    case OriginalPlan::Kind::Known:
        return grainOf(m_item.original.date);
    case OriginalPlan::Kind::Unknown:
        return tr("not stated");
    }
    Q_UNREACHABLE();
}

void InspectorContent::addDates()
{
    const Language &language = uiLanguage();
    addSection(tr("Dates"));
    addFact(tr("Date (as written)"),
            m_item.planned
                ? u"<i>%1</i>"_s.arg(escaped(DateText::quoted(m_item.planned->asWritten(), language)))
                : QString())
        ->setWaved(m_item.planned && !m_item.planned->isValid());
    QString understood;
    if (m_item.planned && m_item.planned->isResolved()) {
        understood = bold(DateText::grain(*m_item.planned, language));
        const QString more = DateText::understood(*m_item.planned, language);
        if (!more.isEmpty() && m_item.planned->isValid() && !m_item.planned->hasDayPrecision())
            understood += u"<br>"_s + escaped(more);
    } else if (m_item.planned) {
        understood = escaped(tr("names no day"));
    }
    addFact(tr("Understood as"), understood);
    const QString original = originalPlan();
    const bool unknown = m_item.original.kind == OriginalPlan::Kind::Unknown;
    addFact(tr("Original plan"),
            unknown                  ? escaped(original)
                : original.isEmpty() ? QString()
                                     : bold(original),
            unknown ? m_item.original.reason : QString());
    addDate(tr("Forecast"), m_item.forecast);
    addDate(tr("Done on"), m_item.actual);
    // Of every open order with a deadline, as on the page Beschlüsse; the engine names it to those that are
    // put before a session.
    const QDate session =
        m_status.open ? SenateSessions::lastBeforeDeadline(*m_snapshot.portfolio, m_item) : QDate();
    if (session.isValid()) {
        addFact(
            tr("Last session before"),
            escaped(tr("%1 %2", "weekday and date")
                        .arg(DateText::weekdayShort(session, language), DateText::day(session, language))));
    }
}

void InspectorContent::addProgress()
{
    const Language &language = uiLanguage();
    addSection(tr("Progress"),
               m_status.lastReport.isValid()
                   ? tr("last report on %1").arg(DateText::day(m_status.lastReport, language))
                   : QString());
    addText(Wording::of(m_item.progress, language));
    if (m_item.progress == Progress::Cancelled && !m_item.cancelReason.isEmpty())
        addText(m_item.cancelReason);
}

void InspectorContent::addUnits()
{
    addSection(tr("Responsible"));
    const Portfolio &portfolio = *m_snapshot.portfolio;
    if (m_item.units.empty())
        addText(tr("Responsible unit not stated"), &Theme::text2);
    for (const Responsibility &responsibility : m_item.units) {
        const OrgUnit *unit = findUnit(portfolio, responsibility.unit);
        const QString name = unit ? unit->name : responsibility.unit;
        const QString shown = unit ? Wording::shortName(*unit, portfolio, uiLanguage()) : responsibility.unit;
        // "Bürgeramt" says nothing that "Bürgeramt Bremen" does not.
        QString line = name.startsWith(shown) ? name : u"%1, %2"_s.arg(shown, name);
        if (responsibility.role != UnitRole::Responsible)
            line += u" (%1)"_s.arg(Wording::of(responsibility.role, uiLanguage()));
        addText(line);
    }
}

QString InspectorContent::assumptionOf(const Predecessor &predecessor)
{
    if (predecessor.origin != LinkOrigin::Inferred)
        return {};
    return predecessor.basis.isEmpty()
        ? tr("assumed")
        : tr("assumed: %1").arg(FindingText::quotedBasis(predecessor.basis, uiLanguage()));
}

void InspectorContent::addLinkTo(const Item &other, const QString &remark)
{
    const Language &language = uiLanguage();
    const ItemStatus *status = m_snapshot.status(other.key);
    if (!status)
        return;
    const QString resolution = Wording::resolutionName(other, language);
    const QString name = (resolution.isEmpty() ? other.key : resolution + u':') + u' ';
    QString html = u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s.arg(
        escaped(other.key), escaped(name + Wording::title(other, language)));
    const QString days = FindingText::daysText(*status, language);
    for (const QString &part : {days, remark})
        if (!part.isEmpty())
            html += u", "_s + escaped(part);
    QLabel *label = InspectorParts::text(html, &Theme::text, this);
    connect(label, &QLabel::linkActivated, this, &InspectorContent::linkActivated);
    add(InspectorParts::marked(StatusShape::of(*status), Theme::shapeToken(status->status), label,
                               Wording::status(*status, language), this),
        6);
}

void InspectorContent::addPredecessors()
{
    if (m_item.predecessors.empty())
        return;
    addSection(tr("Depends on"));
    for (const Predecessor &predecessor : m_item.predecessors)
        if (const Item *other = m_snapshot.item(predecessor.key))
            addLinkTo(*other, assumptionOf(predecessor));
}

void InspectorContent::addSuccessors()
{
    bool first = true;
    for (const Item &other : m_snapshot.portfolio->items) {
        const auto at = std::ranges::find(other.predecessors, m_item.key, &Predecessor::key);
        if (at == other.predecessors.end())
            continue;
        if (std::exchange(first, false))
            addSection(tr("What hangs on it"));
        addLinkTo(other, assumptionOf(*at));
    }
}

void InspectorContent::addRecorded()
{
    if (!m_item.impediment.isEmpty()) {
        addSection(tr("Impediment"));
        addText(m_item.impediment);
    }
    if (!m_item.note.isEmpty()) {
        addSection(tr("Note"));
        addText(m_item.note);
    }
    if (!m_item.fileNumber.isEmpty()) {
        addSection(tr("File number"));
        addText(m_item.fileNumber);
    }
}

void InspectorContent::addSource()
{
    const SourceRef &source = m_item.source;
    if (source == SourceRef())
        return;
    addSection(tr("Source"));
    QStringList lines;
    const QString section =
        isSectionNumber(source.section) ? tr("Section %1").arg(source.section) : source.section;
    for (const QString &part : {source.document, section, source.passage})
        if (!part.isEmpty())
            lines.append(escaped(part));
    add(InspectorParts::quoted(InspectorParts::text(lines.join(u"<br>"_s), &Theme::text, this), this), 6);
}
