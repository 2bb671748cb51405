// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/plotchart.h"
#include "ui/dialogs/indicatorvaluedialog.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/pages/indicators/indicatorspage.h"
#include "ui/support/languageswitch.h"

#include <QChart>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

/// A new value of an indicator, from the dialog to the page.
class TestIndicatorValue final : public QObject
{
    Q_OBJECT

    static Indicator share()
    {
        return *findIndicator(*seedOn(april())->portfolio, QString::fromUtf16(CitizenOffice::vehicleShare));
    }
    static QLineEdit *field(const QWidget &dialog, const QString &name)
    {
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
    static void type(const QWidget &dialog, const QString &name, const QString &text)
    {
        QLineEdit *edit = field(dialog, name);
        QVERIFY2(edit, qPrintable(name));
        edit->setText(text);
    }

private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
    }

    void saysWhatIsRecordedSoFar()
    {
        const IndicatorValueDialog dialog(share(), april(), april(), nullptr);
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said.append(label->text().replace(QChar::Nbsp, u' '));
        QVERIFY2(said.join(u'\n').contains(u"Neuester Messwert bisher: 15 % (07.10.2025)."),
                 qPrintable(said.join(u'\n')));
        QCOMPARE(silentStops(dialog), QStringList());
        QCOMPARE(field(dialog, u"Gemessen am"_s)->text(), u"01.04.2026"_s);
    }

    void offersTheDayOfTheWindow_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("offered");
        QTest::newRow("behind") << QDate(2026, 2, 3) << u"03.02.2026"_s;
        QTest::newRow("ahead, where nothing can be measured yet") << QDate(2026, 9, 1) << u"01.04.2026"_s;
    }
    void offersTheDayOfTheWindow()
    {
        QFETCH(QDate, asOf);
        QFETCH(QString, offered);
        const IndicatorValueDialog dialog(share(), april(), asOf, nullptr);
        QCOMPARE(field(dialog, u"Gemessen am"_s)->text(), offered);
    }

    void needsAFigureAndADay()
    {
        IndicatorValueDialog dialog(share(), april(), april(), nullptr);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible()); // no figure
        type(dialog, u"Wert, Prozent"_s, u"achtzehn"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible()); // no figure either
        type(dialog, u"Wert, Prozent"_s, u"18,5"_s);
        type(dialog, u"Gemessen am"_s, {});
        dialog.accept();
        QVERIFY(dialog.isVisible()); // no day
        type(dialog, u"Gemessen am"_s, u"März 2026"_s);
        type(dialog, u"Wort vor der Zahl"_s, u" rund "_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.value().value, 18.5);
        QCOMPARE(dialog.value().wording, u"rund"_s);
        QCOMPARE(dialog.value().measuredOn->latest(), QDate(2026, 3, 31));
    }

    // Any other word would be kept and never shown.
    void takesOnlyAWordThatStandsBeforeAFigure()
    {
        IndicatorValueDialog dialog(share(), april(), april(), nullptr);
        dialog.show();
        type(dialog, u"Wert, Prozent"_s, u"18"_s);
        type(dialog, u"Wort vor der Zahl"_s, u"quatsch"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u'\n').contains(u"rund, etwa, fast"_s), qPrintable(said.join(u'\n')));
        type(dialog, u"Wort vor der Zahl"_s, u"Bis zu"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void refusesMoreThanAllAndLessThanNothing_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<bool>("taken");
        QTest::addRow("more than all") << u"Prozent"_s << u"250"_s << false;
        QTest::addRow("just above all") << u"%"_s << u"100,1"_s << false;
        QTest::addRow("less than nothing") << u"Prozent"_s << u"-1"_s << false;
        QTest::addRow("all") << u"Prozent"_s << u"100"_s << true;
        QTest::addRow("nothing") << u"%"_s << u"0"_s << true;
        QTest::addRow("another unit") << u"pro Jahr"_s << u"250"_s << true;
    }

    void refusesMoreThanAllAndLessThanNothing()
    {
        QFETCH(QString, unit);
        QFETCH(QString, figure);
        QFETCH(bool, taken);
        Indicator indicator = share();
        indicator.unit = unit;
        IndicatorValueDialog dialog(indicator, april(), april(), nullptr);
        dialog.show();
        const QString name = unit == u"pro Jahr" ? u"Wert, pro Jahr"_s : u"Wert, Prozent"_s;
        type(dialog, name, figure);
        dialog.accept();
        QCOMPARE(dialog.isVisible(), !taken);
        QCOMPARE(field(dialog, name)->accessibleDescription().contains(u"zwischen 0 und 100"), !taken);
        if (taken)
            return;
        type(dialog, name, u"18"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void refusesADayThatIsStillToCome_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("taken");
        QTest::addRow("tomorrow") << u"02.04.2026"_s << false;
        QTest::addRow("next month") << u"Mai 2026"_s << false;
        QTest::addRow("next year") << u"01.03.2027"_s << false;
        QTest::addRow("today") << u"01.04.2026"_s << true;
        QTest::addRow("the month that has begun") << u"April 2026"_s << true;
    }

    void refusesADayThatIsStillToCome()
    {
        QFETCH(QString, day);
        QFETCH(bool, taken);
        IndicatorValueDialog dialog(share(), april(), april(), nullptr);
        dialog.show();
        type(dialog, u"Wert, Prozent"_s, u"18"_s);
        type(dialog, u"Gemessen am"_s, day);
        dialog.accept();
        QCOMPARE(dialog.isVisible(), !taken);
        const QString said = field(dialog, u"Gemessen am"_s)->accessibleDescription();
        QCOMPARE(said.contains(u"in der Zukunft"), !taken);
        if (!taken)
            QVERIFY2(said.contains(u"01.04.2026"), qPrintable(said));
    }

    void reachesThePageAndStandsBesideTheOthers()
    {
        MemoryStore store(*seedOn(april())->portfolio, april());
        IndicatorsPage page;
        page.resize(1182, 690);
        page.setSnapshot(store.snapshot());
        page.show();
        const ChangeRequest request =
            ProjectRequests::valueRecorded(share(), {18, u"rund"_s, PartialDate::day({2026, 3, 1})});
        store.apply(request.changes);
        const Indicator *after =
            findIndicator(store.portfolio(), QString::fromUtf16(CitizenOffice::vehicleShare));
        QCOMPARE(int(after->values.size()), 2);
        QVERIFY(after->values.front() == share().values.front());
        page.setSnapshot(store.snapshot());
        QVERIFY(!hotspotsNamed(page, u"rund 18 % (01.03.2026). Davor: 15 % (07.10.2025)."_s).isEmpty());
        int lines = 0;
        for (const PlotChart *plot : page.findChildren<PlotChart *>())
            if (plot->accessibleName() == u"Diagramm: Online-Nutzungsquote Kfz"_s)
                lines += int(plot->chart()->series().size());
        QCOMPARE(lines, 1);
    }

private:
    LanguageSwitch m_language;
};

LENKUNGSSTAND_TEST(TestIndicatorValue)
#include "tst_indicatorvalue.moc"
