// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/accessiblechoice.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace {
class ChoiceInterface final : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QAbstractButton *button)
        : QAccessibleWidget(button,
                            button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox)
        , m_button(button)
    {
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (m_button->isEnabled())
            names.append(toggleAction());
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return said.isEmpty() && kind == QAccessible::Name ? m_button->text() : said;
    }

private:
    QAbstractButton *m_button;
};

bool isOfQt(const QAbstractButton *button)
{
    return qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button)
        || qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button);
}

QAccessibleInterface *accessibleChoice(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() && !isOfQt(button) ? new ChoiceInterface(button) : nullptr;
}
}

void AccessibleChoice::install()
{
    static const bool installed = (QAccessible::installFactory(&accessibleChoice), true);
    Q_UNUSED(installed)
}
