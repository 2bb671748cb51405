// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/frame/navigationbutton.h"
#include "ui/support/chip.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// What a screen reader toggles has to be pressed, not only marked.
class TestAccessibleChoice final : public QObject
{
    Q_OBJECT

    static void toggle(QAbstractButton &button)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(interface->actionInterface());
        interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    }

private slots:
    void aFilterIsPressed()
    {
        Chip chip;
        chip.setCheckable(true);
        chip.setText(u"Überfällig"_s);
        const QSignalSpy presses(&chip, &QAbstractButton::clicked);
        toggle(chip);
        QCOMPARE(presses.size(), 1);
        QVERIFY(chip.isChecked());
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(interface->role(), QAccessible::CheckBox);
        QCOMPARE(interface->text(QAccessible::Name), u"Überfällig"_s);
        QVERIFY(interface->state().checked);
        toggle(chip);
        QVERIFY(!interface->state().checked);
    }

    void aPageIsOpened()
    {
        NavigationButton page(Icons::Name::History, NavigationButton::Kind::Page);
        const QSignalSpy presses(&page, &QAbstractButton::clicked);
        toggle(page);
        QCOMPARE(presses.size(), 1);
        QCOMPARE(QAccessible::queryAccessibleInterface(&page)->role(), QAccessible::RadioButton);
    }

    void whatCannotBeUsedOffersNothing()
    {
        Chip chip;
        chip.setCheckable(true);
        chip.setEnabled(false);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&chip);
        QVERIFY(!interface->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::toggleAction()));
    }

    // One without a check mark, such as the help or the head of a menu, stays Qt's.
    void aCommandIsPressedAsBefore()
    {
        NavigationButton help(Icons::Name::Help, NavigationButton::Kind::Command);
        const QSignalSpy presses(&help, &QAbstractButton::clicked);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&help);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(presses.size(), 1); // Qt lets the button be seen to go down first
    }
};
LENKUNGSSTAND_TEST(TestAccessibleChoice)

#include "tst_accessiblechoice.moc"
