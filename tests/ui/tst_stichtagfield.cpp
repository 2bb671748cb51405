// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/frame/calendarpopup.h"
#include "ui/frame/fieldhint.h"
#include "ui/frame/stichtagfield.h"
#include "ui/support/languageswitch.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// The field in a window, as the toolbar has it; beside it something that can take the focus.
class TestStichtagField final : public QObject
{
    Q_OBJECT

    struct Window : QWidget
    {
        Window()
        {
            resize(900, 400);
            auto *column = new QVBoxLayout(this);
            column->addWidget(field);
            column->addWidget(other);
            column->addStretch();
            field->setDates(QDate(2026, 4, 1), QDate(2026, 11, 24));
            show();
        }
        StichtagField *field = new StichtagField;
        QLineEdit *other = new QLineEdit;

        [[nodiscard]] QLineEdit *edit() const { return field->findChild<QLineEdit *>(); }
        [[nodiscard]] FieldHint *hint() const { return findChild<FieldHint *>(); }
        void type(const QString &text) const
        {
            edit()->setFocus();
            edit()->selectAll();
            QTest::keyClicks(edit(), text);
            QTest::keyClick(edit(), Qt::Key_Return);
        }
    };
    LanguageSwitch m_language;

private slots:
    void init() { m_language.apply(Language::Code::German); }
    void cleanup() { m_language.apply(Language::Code::German); }

    void saysAtTheFieldWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("begins");
        QTest::newRow("no such day") << u"31.02.2026"_s << u"Den 31.02.2026 gibt es nicht. "_s;
        QTest::newRow("no such month") << u"45.45.2026"_s << u"Den 45.45.2026 gibt es nicht. "_s;
        QTest::newRow("a month") << u"Mai 2026"_s << u"„Mai 2026“ ist kein einzelner Tag. "_s;
        QTest::newRow("a period") << u"01.-05.05.2026"_s << u"„01.-05.05.2026“ ist kein einzelner Tag. "_s;
        QTest::newRow("a word") << u"bald"_s << u"„bald“ ist kein Datum. "_s;
        QTest::newRow("nonsense") << u"5/x/26"_s << u"„5/x/26“ ist kein Datum. "_s;
        QTest::newRow("far away") << u"01.04.1800"_s << u"Das Jahr "_s;
        QTest::newRow("nothing") << u" "_s << u"Es wurde kein Tag eingegeben. "_s;
    }
    void saysAtTheFieldWhatIsWrong()
    {
        QFETCH(QString, typed);
        QFETCH(QString, begins);
        const Window window;
        QSignalSpy asked(window.field, &StichtagField::asOfRequested);
        window.type(typed);
        QVERIFY2(window.field->refusal().startsWith(begins), qPrintable(window.field->refusal()));
        QVERIFY(window.field->refusal().contains(u"etwa 05.05.2026"_s));
        QVERIFY(window.field->refusal().contains(u"gilt der 01.04.2026"_s));
        QCOMPARE(window.edit()->text(), typed); // to be mended, not to be typed again
        QVERIFY(asked.isEmpty());
        QVERIFY(window.hint()->isVisible());
        const QPoint foot = window.field->mapTo(&window, QPoint(0, window.field->height()));
        QCOMPARE(window.hint()->x(), foot.x());
        QVERIFY(window.hint()->y() >= foot.y() && window.hint()->y() < foot.y() + 10);
        QCOMPARE(window.edit()->accessibleDescription(), window.field->refusal());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(window.hint());
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), window.field->refusal());
    }

    void goesOnceTheInputIsEdited()
    {
        const Window window;
        QSignalSpy asked(window.field, &StichtagField::asOfRequested);
        window.type(u"31.02.2026"_s);
        QTest::keyClicks(window.edit(), u"9"_s);
        QVERIFY(!window.hint()->isVisible());
        QTest::keyClick(window.edit(), Qt::Key_Return);
        QVERIFY(window.hint()->isVisible());
        QVERIFY(window.field->refusal().contains(u"31.02.20269"_s));
        QTest::keyClick(window.edit(), Qt::Key_Backspace);
        QTest::keyClick(window.edit(), Qt::Key_Home);
        QTest::keyClick(window.edit(), Qt::Key_Delete);
        QVERIFY(!window.hint()->isVisible());
        QVERIFY(window.field->refusal().isEmpty());
        QVERIFY(asked.isEmpty());
        QTest::keyClick(window.edit(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toDate(), QDate(2026, 2, 1));
    }

    void escapeBringsBackTheDayThatCounts()
    {
        const Window window;
        window.type(u"31.02.2026"_s);
        QTest::keyClick(window.edit(), Qt::Key_Escape);
        QVERIFY(!window.hint()->isVisible());
        QVERIFY(window.edit()->text().endsWith(u"01.04.2026"_s));
        QVERIFY(!window.edit()->accessibleDescription().contains(u"31.02.2026"_s));
        window.type(u"31.02.2026"_s);
        window.hint()->findChild<QPushButton *>()->click();
        QVERIFY(!window.hint()->isVisible());
        QVERIFY(window.edit()->text().contains(u"01.04.2026"_s));
    }

    void staysWhileThePersonIsElsewhereAndGoesWithANewDay()
    {
        const Window window;
        window.type(u"31.02.2026"_s);
        window.other->setFocus();
        QCoreApplication::processEvents();
        QVERIFY(window.hint()->isVisible());
        QCOMPARE(window.edit()->text(), u"31.02.2026"_s);
        window.field->setDates(QDate(2026, 4, 2), QDate(2026, 11, 24));
        QVERIFY(!window.hint()->isVisible());
        QCOMPARE(window.edit()->text(), u"Do 02.04.2026"_s);
    }

    void followsTheLanguage()
    {
        const Window window;
        window.type(u"31.02.2026"_s);
        m_language.apply(Language::Code::English);
        QCoreApplication::processEvents();
        QVERIFY2(window.field->refusal().startsWith(u"31.02.2026 does not exist. "_s),
                 qPrintable(window.field->refusal()));
        QVERIFY(window.field->refusal().contains(u"1 April 2026"_s));
        QCOMPARE(window.hint()->accessibleName(), window.field->refusal());
    }

    void todayMayBeSaid_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("German") << u"heute"_s;
        QTest::newRow("English") << u"Today"_s;
    }
    void todayMayBeSaid()
    {
        QFETCH(QString, word);
        const Window window;
        QSignalSpy requests(window.field, &StichtagField::asOfRequested);
        window.type(word);
        QCOMPARE(window.field->refusal(), QString());
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.front().front().toDate(), QDate(2026, 11, 24));
    }

    void opensTheCalendarByKey()
    {
        const Window window;
        QSignalSpy requests(window.field, &StichtagField::asOfRequested);
        window.edit()->setFocus();
        QTest::keyClick(window.edit(), Qt::Key_Down, Qt::AltModifier);
        auto *popup = window.field->findChild<CalendarPopup *>();
        QVERIFY(popup && popup->isVisible());
        popup->close();
        QVERIFY(requests.isEmpty());
    }

    void focusComesBackFromTheCalendar_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("a day was chosen") << int(Qt::Key_Return);
        QTest::newRow("given up") << int(Qt::Key_Escape);
    }
    void focusComesBackFromTheCalendar()
    {
        QFETCH(int, key);
        const Window window;
        QVERIFY(QTest::qWaitForWindowActive(const_cast<Window *>(&window)));
        window.other->setFocus();
        auto *button = window.field->findChild<QToolButton *>();
        button->click();
        auto *popup = window.field->findChild<CalendarPopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup->findChild<QCalendarWidget *>()->focusProxy()
                            ? popup->findChild<QCalendarWidget *>()->focusProxy()
                            : popup->findChild<QCalendarWidget *>(),
                        Qt::Key(key));
        if (popup->isVisible())
            popup->close();
        QCoreApplication::processEvents();
        QTRY_COMPARE(window.focusWidget(), button);
    }
};
LENKUNGSSTAND_TEST(TestStichtagField)

#include "tst_stichtagfield.moc"
