// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemedit.h"

#include "app/cli/itemtext.h"
#include "app/cli/terminalfields.h"
#include "core/domain/cataloguenumber.h"
#include "core/domain/dateinput.h"
#include "core/domain/names.h"
#include "core/domain/progresswords.h"
#include "core/domain/senatedecision.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"
#include "core/report/fieldwords.h"
#include "core/report/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array writtenNames = {"progress"_L1, "planned"_L1,    "forecast"_L1, "actual"_L1,
                                     "title"_L1,    "unit"_L1,       "number"_L1,   "priority"_L1,
                                     "note"_L1,     "impediment"_L1, "evidence"_L1, "fileNumber"_L1};

std::optional<Progress> progressNamed(const QString &typed)
{
    if (const auto progress = ProgressWords::read(typed))
        return progress;
    for (int value = 0; value <= int(Progress::NotReported); ++value)
        if (typed.compare(Names::of(Progress(value)), Qt::CaseInsensitive) == 0)
            return Progress(value);
    return std::nullopt;
}

std::optional<UnitRole> roleNamed(const QString &typed, const Language &german, const Language &english)
{
    for (const UnitRole role : {UnitRole::Responsible, UnitRole::Participating, UnitRole::Coordinating})
        for (const QString &name :
             {QString(Names::of(role)), Wording::of(role, german), Wording::of(role, english)})
            if (name.compare(typed, Qt::CaseInsensitive) == 0)
                return role;
    return std::nullopt;
}

std::optional<bool> yesOrNo(const QString &typed)
{
    for (const auto word : {"ja"_L1, "yes"_L1, "true"_L1, "x"_L1})
        if (typed.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    for (const auto word : {"nein"_L1, "no"_L1, "false"_L1})
        if (typed.compare(word, Qt::CaseInsensitive) == 0)
            return false;
    return std::nullopt;
}
}

ItemEdit::ItemEdit(const Portfolio &portfolio, const Item &before, Circumstances circumstances,
                   const Language &language)
    : m_portfolio(portfolio)
    , m_before(before)
    , m_circumstances(std::move(circumstances))
    , m_language(language)
    , m_item(before)
{
}

QStringList ItemEdit::fieldNames()
{
    return {writtenNames.begin(), writtenNames.end()};
}

std::optional<QString> ItemEdit::take(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString typed = equals < 0 ? word : word.first(equals);
    const auto field = std::ranges::find_if(writtenNames, [&typed](QLatin1StringView name) {
        return typed.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (field == writtenNames.end())
        return in(QT_TRANSLATE_NOOP("Cli", "There is no field %1; the names are: %2."))
            .arg(DateText::quoted(typed, m_language), fieldNames().join(u", "_s));
    if (equals < 0)
        return in(QT_TRANSLATE_NOOP("Cli", "Behind %1 the equals sign and the value are missing: %2."))
            .arg(DateText::quoted(word, m_language),
                 QString(*field) + u'=' + in(QT_TRANSLATE_NOOP("Cli", "VALUE")));
    if (m_fields.contains(QString(*field)) && *field != "evidence"_L1)
        return in(QT_TRANSLATE_NOOP("Cli", "The field %1 stands there twice.")).arg(QString(*field));
    for (const QString &text : {word, m_circumstances.reason, m_circumstances.decidedBy})
        if (const auto fault = PlainText::faultOf(text))
            return faultSentence(*fault, m_language);
    if (!m_fields.contains(QString(*field)))
        m_fields.append(QString(*field));
    return set(QString(*field), word.sliced(equals + 1).trimmed());
}

std::optional<QString> ItemEdit::refusalOfWhole() const
{
    if (m_circumstances.decidedBy.isEmpty())
        return std::nullopt;
    if (!m_fields.contains(u"planned"_s))
        return in(QT_TRANSLATE_NOOP("Cli",
                                    "--decided-by says who decided on a planned date; please name that date "
                                    "as well: %1."))
            .arg(u"planned="_s + in(QT_TRANSLATE_NOOP("Cli", "VALUE")));
    const bool moves = m_before.planned && m_item.planned != m_before.planned; // then the store asks for it
    if (m_circumstances.reason.isEmpty() && !moves)
        return in(
            QT_TRANSLATE_NOOP("Cli", "--decided-by needs --reason: a decision is kept with its reason."));
    if (isSenateResolution(m_before) && !moves && !SenateDecision::read(m_circumstances.decidedBy))
        return in(QT_TRANSLATE_NOOP("Cli",
                                    "Only the Senate decides on the deadline of %1; please name its session "
                                    "and number, such as “Senate 29.09.2026, no. 3”."))
            .arg(m_before.key);
    return std::nullopt;
}

ItemEdit::Refusal ItemEdit::set(const QString &field, const QString &value)
{
    if (field == "progress"_L1)
        return setProgress(value);
    if (field == "planned"_L1)
        return setDate(m_item.planned, value);
    if (field == "forecast"_L1)
        return setDate(m_item.forecast, value);
    if (field == "actual"_L1)
        return setDate(m_item.actual, value);
    if (field == "unit"_L1)
        return setUnits(value);
    if (field == "number"_L1)
        return setNumber(value);
    if (field == "priority"_L1)
        return setPriority(value);
    if (field == "evidence"_L1)
        return addEvidence(value);
    QString &text = field == "title"_L1 ? m_item.title
        : field == "note"_L1            ? m_item.note
        : field == "impediment"_L1      ? m_item.impediment
                                        : m_item.fileNumber;
    text = value;
    return std::nullopt;
}

ItemEdit::Refusal ItemEdit::cannotBeEmpty(const QString &field) const
{
    return in(QT_TRANSLATE_NOOP("Cli", "The field %1 cannot be emptied.")).arg(field);
}

ItemEdit::Refusal ItemEdit::setDate(std::optional<PartialDate> &date, const QString &value)
{
    if (value.isEmpty()) {
        date = std::nullopt;
        return std::nullopt;
    }
    for (const auto today : {"heute"_L1, "today"_L1})
        if (value.compare(today, Qt::CaseInsensitive) == 0) {
            date = PartialDate::day(m_circumstances.today);
            return std::nullopt;
        }
    const DateInput::Reading reading = DateInput::read(value);
    if (!reading.date)
        return refusalSentence(reading.refusal, value, m_language);
    date = reading.date;
    return std::nullopt;
}

ItemEdit::Refusal ItemEdit::setProgress(const QString &value)
{
    if (value.isEmpty())
        return cannotBeEmpty(u"progress"_s);
    const auto progress = progressNamed(value);
    if (!progress) {
        QStringList known;
        for (int at = 0; at <= int(Progress::NotReported); ++at)
            known.append(QString(Names::of(Progress(at))));
        return in(QT_TRANSLATE_NOOP("Cli", "There is no progress %1; the names are: %2."))
            .arg(DateText::quoted(value, m_language), known.join(u", "_s));
    }
    if (*progress == Progress::Cancelled && m_item.progress != Progress::Cancelled)
        m_item.cancelReason = m_circumstances.reason;
    if (*progress != Progress::Cancelled)
        m_item.cancelReason.clear();
    m_item.progress = *progress;
    return std::nullopt;
}

ItemEdit::Refusal ItemEdit::setUnits(const QString &value)
{
    std::vector<Responsibility> units;
    const Language german(Language::Code::German);
    const Language english(Language::Code::English);
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const QString typedKey = part.section(u':', 0, 0).trimmed();
        const QString typedRole = part.section(u':', 1).trimmed();
        const auto unit = std::ranges::find_if(m_portfolio.units, [&typedKey](const OrgUnit &known) {
            return known.key.compare(typedKey, Qt::CaseInsensitive) == 0;
        });
        if (unit == m_portfolio.units.end())
            return TerminalFields::unknownUnit(typedKey, m_portfolio, m_language);
        const auto role = typedRole.isEmpty() ? std::optional(UnitRole::Responsible)
                                              : roleNamed(typedRole, german, english);
        if (!role)
            return in(QT_TRANSLATE_NOOP("Cli", "There is no role %1; the names are: %2."))
                .arg(DateText::quoted(typedRole, m_language), u"responsible, participating, coordinating"_s);
        if (std::ranges::find(units, unit->key, &Responsibility::unit) != units.end())
            return in(QT_TRANSLATE_NOOP("Cli", "The unit %1 stands there twice.")).arg(unit->key);
        units.push_back({unit->key, *role});
    }
    m_item.units = units;
    return std::nullopt;
}

ItemEdit::Refusal ItemEdit::setNumber(const QString &value)
{
    if (m_item.measure) {
        if (const Item *holder = CatalogueNumber::otherHolder(m_portfolio, value, m_item.key))
            return in(QT_TRANSLATE_NOOP("Cli",
                                        "The number %1 belongs to %2 already, and never to two measures."))
                .arg(DateText::quoted(value, m_language), holder->key);
        m_item.measure->catalogueNumber = value;
        return std::nullopt;
    }
    if (!m_item.resolution)
        return in(QT_TRANSLATE_NOOP("Cli", "%1 has no number: only measures and resolutions have one."))
            .arg(m_item.key);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!value.isEmpty() && (!isNumber || number < 1))
        return in(QT_TRANSLATE_NOOP("Cli", "%1 is no number of a resolution, such as 3."))
            .arg(DateText::quoted(value, m_language));
    m_item.resolution->number = value.isEmpty() ? std::nullopt : std::optional(number);
    return std::nullopt;
}

ItemEdit::Refusal ItemEdit::setPriority(const QString &value)
{
    if (!m_item.measure)
        return in(QT_TRANSLATE_NOOP("Cli", "%1 is no measure: only measures can be priority measures."))
            .arg(m_item.key);
    const auto priority = yesOrNo(value);
    if (!value.isEmpty() && !priority)
        return in(QT_TRANSLATE_NOOP("Cli", "%1 is neither yes nor no."))
            .arg(DateText::quoted(value, m_language));
    m_item.measure->priority = priority;
    return std::nullopt;
}

ItemEdit::Refusal ItemEdit::addEvidence(const QString &value)
{
    if (value.isEmpty())
        return cannotBeEmpty(u"evidence"_s);
    Evidence evidence;
    evidence.text = value;
    m_item.evidence.push_back(evidence);
    return std::nullopt;
}

Item ItemEdit::after() const
{
    Item item = m_item;
    const bool moves = item.planned != m_before.planned;
    const bool isConfirmed = m_fields.contains(u"planned"_s) && !m_circumstances.decidedBy.isEmpty();
    // A first date needs no decision; one that is named is kept all the same, for the date that stands too.
    if (!isConfirmed && (!moves || !m_before.planned))
        return item;
    PlanDecision decision{m_circumstances.reason, m_circumstances.decidedBy, m_circumstances.today, {}};
    const auto decided = SenateDecision::read(m_circumstances.decidedBy);
    if (decided) {
        decision.on = decided->session;
        decision.number = decided->number;
        item.deadlineRequest.reset(); // decided now
    } else if (const QDate day = SenateDecision::dayNamed(m_circumstances.decidedBy); day.isValid()) {
        decision.on = day;
    }
    item.planDecision = decision;
    return item;
}

QString ItemEdit::shown(const std::optional<PartialDate> &date) const
{
    if (!date)
        return {};
    const QString text = ItemText::inFull(*date, m_language);
    return date->isValid() ? text : in(QT_TRANSLATE_NOOP("Cli", "%1 (there is no such day)")).arg(text);
}

QString ItemEdit::shown(const QString &field, const Item &item) const
{
    if (field == "planned"_L1)
        return shown(item.planned);
    if (field == "forecast"_L1)
        return shown(item.forecast);
    if (field == "actual"_L1)
        return shown(item.actual);
    const QString name = TerminalFields::recordFieldOf(field, item);
    for (const auto &text : RecordTexts::fieldTexts(item))
        if (text.field == name) {
            const QString value = FieldWords::valueOf(u"item"_s, name, text.text, m_language);
            const bool isWritten = field != "progress"_L1 && field != "priority"_L1 && field != "unit"_L1
                && field != "planDecision"_L1;
            return isWritten && !value.isEmpty() ? DateText::quoted(value, m_language) : value;
        }
    return {};
}

QString ItemEdit::summary(const Item &recorded) const
{
    QStringList parts;
    QStringList fields = m_fields;
    if (!fields.contains(u"actual"_s)) // goes with the progress
        fields.append(u"actual"_s);
    if (recorded.planned == m_before.planned)
        fields.append(u"planDecision"_s);
    for (const QString &field : fields) {
        QString from = shown(field, m_before);
        QString to = shown(field, recorded);
        if (from == to)
            continue;
        const QString nothing = in(QT_TRANSLATE_NOOP("Cli", "not recorded"));
        parts.append(u"%1: %2 → %3"_s.arg(
            FieldWords::nameOf(u"item"_s, TerminalFields::recordFieldOf(field, recorded), m_language),
            from.isEmpty() ? nothing : from, to.isEmpty() ? nothing : to));
    }
    return parts.join(u"; "_s);
}
