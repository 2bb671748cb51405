// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/indicatordialog.h"

#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/numberedit.h"
#include "ui/fields/partialdateedit.h"
#include "ui/fields/rowlist.h"
#include "ui/support/typography.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int indicatorWidth = 780;
constexpr int indicatorHeight = 620;
constexpr int noTarget = -1;
constexpr NumberEdit::Rules anyFigure{.mayBeEmpty = false, .isWhole = false, .least = -1e15, .most = 1e15};
constexpr NumberEdit::Rules noFigureNeeded{
    .mayBeEmpty = true, .isWhole = false, .least = -1e15, .most = 1e15};
}

/// One value as it was measured.
class IndicatorValueRow final : public QWidget
{
public:
    explicit IndicatorValueRow(QWidget *parent)
        : QWidget(parent)
        , m_value(new NumberEdit(anyFigure, this))
        , m_wording(new QLineEdit(this))
        , m_date(new PartialDateEdit(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(12));
        m_fields = {new FormField(IndicatorDialog::tr("Value"), m_value, this),
                    new FormField(IndicatorDialog::tr("Wording (about, up to)"), m_wording, this),
                    new FormField(IndicatorDialog::tr("Measured on"), m_date, this)};
        for (FormField *field : m_fields)
            row->addWidget(field, 1, Qt::AlignTop);
    }
    void show(const IndicatorValue &value)
    {
        m_value->setNumber(value.value);
        m_wording->setText(value.wording);
        m_date->setDate(value.measuredOn);
    }
    [[nodiscard]] IndicatorValue value() const
    {
        return {m_value->number().value_or(0), m_wording->text().trimmed(), m_date->date()};
    }
    [[nodiscard]] const std::vector<FormField *> &fields() const { return m_fields; }

private:
    NumberEdit *m_value;
    QLineEdit *m_wording;
    PartialDateEdit *m_date;
    std::vector<FormField *> m_fields;
};

IndicatorDialog::IndicatorDialog(Mode mode, const Indicator &indicator, QWidget *parent)
    : FormDialog(mode == Mode::Create ? tr("New indicator of the project %1").arg(indicator.project)
                                      : tr("Edit the indicator “%1”").arg(indicator.name),
                 tr("Enter what the record says. What it does not say stays empty."), parent)
    , m_indicator(indicator)
    , m_name(new QLineEdit(indicator.name, this))
    , m_unit(new QLineEdit(indicator.unit, this))
    , m_kind(new QComboBox(this))
    , m_low(new NumberEdit(anyFigure, this))
    , m_high(new NumberEdit(noFigureNeeded, this))
    , m_wording(new QLineEdit(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    auto *grid = new FormGrid(content);
    column->addWidget(grid);
    m_nameField = grid->addField(tr("What is measured"), m_name, FormGrid::Span::Whole);
    m_unitField = grid->addField(tr("Unit of measurement"), m_unit);
    addTarget(*grid);
    addValues(*column);
    addScrolled(content);
    addButtons(mode == Mode::Create ? tr("Create") : tr("Save"));
    setRoom(indicatorWidth, indicatorHeight);
    m_name->setFocus();
}

void IndicatorDialog::addTarget(FormGrid &grid)
{
    m_kind->addItem(tr("none recorded"), noTarget);
    m_kind->addItem(tr("estimate"), static_cast<int>(TargetKind::Estimate));
    m_kind->addItem(tr("potential"), static_cast<int>(TargetKind::Potential));
    m_kind->addItem(tr("goal"), static_cast<int>(TargetKind::Goal));
    grid.addField(tr("Target"), m_kind);
    m_lowField = grid.addField(tr("Target, from"), m_low);
    m_highField = grid.addField(tr("Target, up to"), m_high);
    m_highField->setHint(tr("Empty where one figure is named."));
    m_wordingField = grid.addField(tr("Wording of the target"), m_wording, FormGrid::Span::Whole);
    if (const auto &target = m_indicator.target) {
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(target->kind)));
        m_low->setNumber(target->low);
        m_high->setNumber(target->high == target->low ? std::nullopt : std::optional(target->high));
        m_wording->setText(target->wording);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IndicatorDialog::showTarget);
    showTarget();
}

void IndicatorDialog::showTarget()
{
    const bool any = m_kind->currentData().toInt() != noTarget;
    for (FormField *field : {m_lowField, m_highField, m_wordingField})
        field->setVisible(any);
}

void IndicatorDialog::addValues(QVBoxLayout &column)
{
    auto *head = new QLabel(tr("Values"), this);
    head->setFont(Typography::font(Typography::Role::Strong));
    column.addWidget(head);
    m_values = new RowList([](QWidget *holder) { return new IndicatorValueRow(holder); }, tr("Add a value"),
                           tr("Remove"), this);
    for (const IndicatorValue &value : m_indicator.values)
        static_cast<IndicatorValueRow *>(m_values->addRow())->show(value);
    column.addWidget(m_values, 1);
}

std::optional<IndicatorTarget> IndicatorDialog::target() const
{
    const int kind = m_kind->currentData().toInt();
    const std::optional<double> low = m_low->number();
    if (kind == noTarget || !low)
        return std::nullopt;
    return IndicatorTarget{*low, m_high->number().value_or(*low), TargetKind(kind),
                           m_wording->text().trimmed()};
}

Indicator IndicatorDialog::indicator() const
{
    Indicator indicator = m_indicator;
    indicator.name = m_name->text().simplified();
    indicator.unit = m_unit->text().simplified();
    indicator.target = target();
    indicator.values.clear();
    for (const QWidget *row : m_values->rows())
        indicator.values.push_back(static_cast<const IndicatorValueRow *>(row)->value());
    return indicator;
}

bool IndicatorDialog::check()
{
    require(m_nameField, tr("Please say what is measured."));
    require(m_unitField, tr("A figure without a unit says nothing."));
    if (const auto wanted = target(); wanted && wanted->high < wanted->low)
        m_highField->setProblem(tr("This is less than the figure before it."));
    std::vector<FormField *> fields{m_nameField, m_unitField, m_lowField, m_highField};
    for (const QWidget *row : m_values->rows()) {
        const auto &own = static_cast<const IndicatorValueRow *>(row)->fields();
        fields.insert(fields.end(), own.begin(), own.end());
    }
    return areSound(fields);
}
