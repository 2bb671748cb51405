// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/charts/figureview.h"
#include "ui/charts/plotchart.h"
#include "ui/pages/indicators/indicatorspage.h"
#include "ui/pages/indicators/percentedit.h"
#include "ui/pages/indicators/sharecontrol.h"
#include "ui/pages/indicators/shareslider.h"
#include "ui/pages/indicators/whatifsection.h"
#include "ui/support/languageswitch.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestIndicatorsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
    }

    void saysEveryIndicatorOfTheSeed();
    void followsTheStichtag();
    void saysWhyThereIsNothingToEstimate();
    void opensAnIndicatorByKey();
    void keepsTheRingBehindADialog();
    void offersNothingThatCannotBeRecorded();
    void changesTheSharesByKeys();
    void changesTheSharesByNumber();
    void saysWhatIsWrongWithANumber();
    void bringsTheAnswerIntoView();
    void changesTheSharesByMouse();
    void staysBetweenTodayAndTheEstimate();
    void keepsTheSharesWhenDataChange();
    void saysTheAssumptionWithEveryFigure();
    void leavesTheWheelToThePage();
    void copiesTheFigures();
    void saysThatThereIsNothing();
    void hasANameForEveryStop();
    void keepsPlotsInTheirCards_data();
    void keepsPlotsInTheirCards();
    void speaksEnglish();

private:
    static ShareControl *control(const IndicatorsPage &page, std::size_t index)
    {
        return page.whatIf()->control(index);
    }

    LanguageSwitch m_language;
};

void TestIndicatorsPage::saysEveryIndicatorOfTheSeed()
{
    const auto page = pageOn<IndicatorsPage>(april());
    const SnapshotPtr seed = seedOn(april());
    for (const Indicator &indicator : seed->portfolio->indicators)
        QCOMPARE(hotspotsNamed(*page, indicator.name + u":").size(), 1);
    const auto plots = page->findChildren<PlotChart *>();
    QCOMPARE(plots.size(), 5); // four small multiples and the what-if
    for (const PlotChart *plot : plots)
        QVERIFY(!plot->accessibleName().isEmpty() && !plot->accessibleDescription().isEmpty());
}

void TestIndicatorsPage::followsTheStichtag()
{
    const auto page = pageOn<IndicatorsPage>(QDate(2025, 1, 1));
    QVERIFY(!hotspotsNamed(*page, u"Online-Nutzungsquote Kfz: erst nach dem Stichtag gemessen."_s).isEmpty());
    QVERIFY(page->whatIf()->isHidden()); // nothing to work with
    page->setSnapshot(seedOn(april()));
    QVERIFY(!hotspotsNamed(*page, u"Online-Nutzungsquote Kfz: 15 % (07.10.2025)."_s).isEmpty());
    QVERIFY(!page->whatIf()->isHidden());
}

void TestIndicatorsPage::saysWhyThereIsNothingToEstimate()
{
    const auto page = pageOn<IndicatorsPage>(april());
    control(*page, 1)->setShare(27);
    const int whole = page->whatIf()->height();
    Portfolio portfolio = *seedOn(april())->portfolio;
    for (Indicator &indicator : portfolio.indicators)
        if (indicator.key == QString::fromUtf16(CitizenOffice::vehicleShare))
            indicator.values.push_back({32, {}, PartialDate::day({2026, 3, 1})});
    const auto *title = page->findChildren<FigureView *>().constFirst();
    QVERIFY(title->accessibleName().contains(u"Quelle: Senatsvorlage"));
    page->setSnapshot(snapshotOf(portfolio, april()));
    QVERIFY(title->accessibleName().contains(u"Quelle bis 07.10.2025: Senatsvorlage"));
    QVERIFY(!page->whatIf()->isHidden());
    QString reason = page->whatIf()->reasonText();
    QVERIFY2(reason.replace(QChar::Nbsp, u' ').contains(u"schon über den 20 bis 30 %"), qPrintable(reason));
    QVERIFY(page->whatIf()->plot()->isHidden());
    QVERIFY(page->whatIf()->focusOrder().empty());
    QVERIFY(page->whatIf()->height() < whole);
    page->setSnapshot(seedOn(april()));
    QVERIFY(page->whatIf()->reasonText().isEmpty());
    QVERIFY(!page->whatIf()->plot()->isHidden());
    QCOMPARE(control(*page, 1)->share(), 27);
    QCOMPARE(page->whatIf()->height(), whole);
}

void TestIndicatorsPage::opensAnIndicatorByKey()
{
    const auto page = pageOn<IndicatorsPage>(april());
    page->setEditable(true);
    QSignalSpy wanted(page.get(), &IndicatorsPage::indicatorRequested);
    Hotspot *card = hotspotsNamed(*page, u"Online-Nutzungsquote Kfz:"_s).constFirst();
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"indicator/value/ba-online-kfz"_s);
    // Arrow keys walk from card to card.
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Right);
    QCOMPARE(page->focusWidget(),
             hotspotsNamed(*page, u"Online-Nutzungsquote Wohnungsmeldung:"_s).constFirst());
}

void TestIndicatorsPage::keepsTheRingBehindADialog()
{
    const auto page = pageOn<IndicatorsPage>(april());
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    Hotspot *card = hotspotsNamed(*page, u"Online-Nutzungsquote Kfz:"_s).constFirst();
    const auto comeBack = [card] { // the offscreen platform names no reason
        for (const QEvent::Type type : {QEvent::FocusOut, QEvent::FocusIn}) {
            QFocusEvent event(type, Qt::ActiveWindowFocusReason);
            QCoreApplication::sendEvent(card, &event);
        }
    };
    card->clearFocus(); // it may be the one where the page begins
    card->setFocus(Qt::TabFocusReason);
    comeBack();
    QVERIFY(card->hasKeyboardFocus());
    card->clearFocus();
    card->setFocus(Qt::MouseFocusReason);
    comeBack();
    QVERIFY(!card->hasKeyboardFocus());
}

void TestIndicatorsPage::offersNothingThatCannotBeRecorded()
{
    const auto page = pageOn<IndicatorsPage>(april());
    page->setEditable(false);
    QSignalSpy wanted(page.get(), &IndicatorsPage::indicatorRequested);
    Hotspot *card = hotspotsNamed(*page, u"Online-Nutzungsquote Kfz:"_s).constFirst();
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!card->accessibleDescription().contains(u"Eingabetaste"));
    QVERIFY(card->accessibleDescription().contains(u"B.1"));
}

void TestIndicatorsPage::changesTheSharesByKeys()
{
    const auto page = pageOn<IndicatorsPage>(april());
    QCOMPARE(page->whatIf()->resultText(), u"bis zu 5.400 zusätzliche Termine pro Jahr"_s);
    ShareSlider *vehicles = control(*page, 0)->slider();
    QTest::keyClick(vehicles, Qt::Key_PageUp);
    QCOMPARE(control(*page, 0)->share(), 25);
    ShareSlider *residences = control(*page, 1)->slider();
    QTest::keyClick(residences, Qt::Key_Right);
    QTest::keyClick(residences, Qt::Key_Up);
    QCOMPARE(page->whatIf()->resultText(), u"bis zu 9.300 zusätzliche Termine pro Jahr"_s);
    QCOMPARE(control(*page, 1)->field()->value(), 22);
    QTest::keyClick(vehicles, Qt::Key_End);
    QTest::keyClick(residences, Qt::Key_End);
    QCOMPARE(page->whatIf()->resultText(), u"bis zu 15.000 zusätzliche Termine pro Jahr"_s);
}

void TestIndicatorsPage::changesTheSharesByNumber()
{
    const auto page = pageOn<IndicatorsPage>(april());
    PercentEdit *field = control(*page, 0)->field();
    field->selectAll();
    QTest::keyClicks(field, u"25"_s);
    QCOMPARE(control(*page, 0)->share(), 20); // not before it is finished
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(control(*page, 0)->share(), 25);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(control(*page, 0)->share(), 24);
    QVERIFY(field->text().endsWith(u"%"));
}

void TestIndicatorsPage::saysWhatIsWrongWithANumber()
{
    const auto page = pageOn<IndicatorsPage>(april());
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    PercentEdit *field = control(*page, 0)->field();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"99"_s);
    QVERIFY2(field->text().startsWith(u"99"_s), qPrintable(field->text())); // no digit is lost
    QCOMPARE(QString(control(*page, 0)->problemText()).replace(QChar::Nbsp, u' '),
             u"Bitte 15 bis 30 % eingeben."_s);
    QCOMPARE(field->accessibleDescription(), control(*page, 0)->problemText());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().startsWith(u"99"_s)); // and stays to be put right
    QCOMPARE(control(*page, 0)->share(), 20);
    field->selectAll();
    QTest::keyClicks(field, u"22"_s);
    QCOMPARE(control(*page, 0)->problemText(), QString());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(control(*page, 0)->share(), 22);
    field->selectAll();
    QTest::keyClicks(field, u"99"_s);
    control(*page, 0)->setShare(24); // from elsewhere
    QCOMPARE(control(*page, 0)->problemText(), QString());
    control(*page, 0)->setShare(22);
    field->selectAll();
    QTest::keyClicks(field, u"7"_s);
    QVERIFY(!control(*page, 0)->problemText().isEmpty());
    control(*page, 0)->slider()->setFocus(); // who leaves it, leaves what was there
    QCOMPARE(field->value(), 22);
    QCOMPARE(control(*page, 0)->problemText(), QString());
}

void TestIndicatorsPage::bringsTheAnswerIntoView()
{
    const auto page = pageOn<IndicatorsPage>(april());
    page->resize(1182, 690); // what a window of 1366 x 768 leaves
    ShareSlider *slider = control(*page, 0)->slider();
    slider->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slider, Qt::Key_Right);
    const QWidget *seen = page->findChild<QScrollArea *>()->viewport();
    const FigureView *answer = page->whatIf()->result();
    const QRect place(answer->mapTo(page.get(), QPoint()), answer->size());
    const QRect view(seen->mapTo(page.get(), QPoint()), seen->size());
    QVERIFY(view.contains(place));
    QVERIFY(view.contains(QRect(slider->mapTo(page.get(), QPoint()), slider->size())));
}

void TestIndicatorsPage::changesTheSharesByMouse()
{
    const auto page = pageOn<IndicatorsPage>(april());
    ShareSlider *slider = control(*page, 0)->slider();
    const auto at = [slider](double share) {
        return QPoint(qRound(slider->positionIn(slider->width(), share)), slider->height() / 2);
    };
    QTest::mouseClick(slider, Qt::LeftButton, {}, at(28));
    QCOMPARE(control(*page, 0)->share(), 28);
    QTest::mousePress(slider, Qt::LeftButton, {}, at(28));
    QTest::mouseMove(slider, at(17));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(17));
    QCOMPARE(control(*page, 0)->share(), 17);
    QTest::mouseClick(slider, Qt::RightButton, {}, at(28));
    QCOMPARE(control(*page, 0)->share(), 17);
}

void TestIndicatorsPage::staysBetweenTodayAndTheEstimate()
{
    const auto page = pageOn<IndicatorsPage>(april());
    for (const std::size_t index : {std::size_t(0), std::size_t(1)}) {
        ShareControl *share = control(*page, index);
        QTest::keyClick(share->slider(), Qt::Key_Home);
        QCOMPARE(share->share(), index == 0 ? 15 : 13);
        QTest::keyClick(share->slider(), Qt::Key_Left);
        QCOMPARE(share->share(), index == 0 ? 15 : 13);
    }
    QCOMPARE(page->whatIf()->resultText(), u"keine zusätzlichen Termine"_s);
    QTest::keyClick(control(*page, 0)->slider(), Qt::Key_End);
    QCOMPARE(control(*page, 0)->share(), 30);
}

void TestIndicatorsPage::keepsTheSharesWhenDataChange()
{
    const auto page = pageOn<IndicatorsPage>(april());
    control(*page, 0)->setShare(27);
    page->setSnapshot(seedOn(QDate(2026, 4, 2)));
    QCOMPARE(control(*page, 0)->share(), 27);
    QCOMPARE(control(*page, 1)->share(), 20);
}

void TestIndicatorsPage::saysTheAssumptionWithEveryFigure()
{
    const auto page = pageOn<IndicatorsPage>(april());
    QVERIFY(page->whatIf()->assumptionText().contains(u"Angenommen:"));
    for (const QWidget *stop : page->whatIf()->focusOrder()) {
        QVERIFY(stop->accessibleDescription().contains(u"bis zu 5.400 zusätzliche Termine"));
        QVERIFY(stop->accessibleDescription().contains(u"nicht gemessen"));
    }
    control(*page, 0)->setShare(25);
    QVERIFY(!control(*page, 1)->slider()->accessibleDescription().contains(u"5.400"));
}

void TestIndicatorsPage::leavesTheWheelToThePage()
{
    const auto page = pageOn<IndicatorsPage>(april(), {1182, 500});
    const QScrollBar *bar = page->scrollArea()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    for (QWidget *stop : page->whatIf()->focusOrder()) {
        QWheelEvent wheel(QPointF(5, 5), stop->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(stop, &wheel);
    }
    QCOMPARE(control(*page, 0)->share(), 20);
    QCOMPARE(control(*page, 1)->share(), 20);
}

void TestIndicatorsPage::copiesTheFigures()
{
    const auto page = pageOn<IndicatorsPage>(april());
    Hotspot *card = hotspotsNamed(*page, u"Online-Nutzungsquote Kfz:"_s).constFirst();
    QTest::keySequence(card, QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + qsizetype(seedOn(april())->portfolio->indicators.size()));
    QCOMPARE(lines.constFirst().section(u'\t', 0, 3), u"Projekt\tKennzahl\tWert\tGemessen am"_s);
    QVERIFY(lines.at(1).startsWith(
        u"BA\tBearbeitungsvorgänge im Bürgeramt\tnahezu 380.000 pro Jahr\tTag nicht genannt\t"));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"<td>15 %</td>"));
    // The what-if is for the screen only.
    QVERIFY(!QApplication::clipboard()->text().contains(u"5.400"));
}

void TestIndicatorsPage::saysThatThereIsNothing()
{
    IndicatorsPage page;
    page.resize(1182, 690);
    page.setEditable(true);
    page.setSnapshot(snapshotOf(sampleOfAll(), april()));
    page.show();
    QCOMPARE(hotspotsNamed(page, {}).size(), 1);
    QSignalSpy wanted(&page, &IndicatorsPage::indicatorRequested);
    QTest::keyClick(hotspotsNamed(page, u"Kennzahl erfassen"_s).constFirst(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    page.setSnapshot(snapshotOf({}, april()));
    QVERIFY(hotspotsNamed(page, {}).isEmpty());
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (!button->isHidden())
            button->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.constLast().constFirst().toString(), u"projects"_s);
}

void TestIndicatorsPage::hasANameForEveryStop()
{
    const auto page = pageOn<IndicatorsPage>(april());
    QCOMPARE(namelessStops(*page), QStringList());
    page->setSnapshot(snapshotOf({}, april()));
    QCOMPARE(silentStops(*page), QStringList());
}

void TestIndicatorsPage::keepsPlotsInTheirCards_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("1920") << QSize(1736, 960);
    QTest::addRow("1366") << QSize(1182, 690);
    QTest::addRow("with the inspector") << QSize(858, 690);
    QTest::addRow("683") << QSize(625, 300);
    QTest::addRow("very narrow") << QSize(360, 300);
}

void TestIndicatorsPage::keepsPlotsInTheirCards()
{
    QFETCH(QSize, size);
    const auto page = pageOn<IndicatorsPage>(april(), size);
    QCoreApplication::processEvents();
    const QWidget *surface = page->scrollArea()->widget();
    QCOMPARE(surface->width(), page->scrollArea()->viewport()->width());
    const auto hotspots = page->findChildren<Hotspot *>();
    for (const PlotChart *plot : page->findChildren<PlotChart *>()) {
        if (plot->isHidden())
            continue;
        const QRect area(plot->mapTo(surface, QPoint()), plot->size());
        QVERIFY(surface->rect().contains(area));
        for (const Hotspot *hotspot : hotspots) {
            const QRect card(hotspot->mapTo(surface, QPoint()), hotspot->size());
            QVERIFY(hotspot->isHidden() || card.contains(area) || !card.intersects(area));
        }
    }
    for (const QWidget *stop : page->whatIf()->focusOrder())
        QVERIFY(surface->rect().contains(QRect(stop->mapTo(surface, QPoint()), stop->size())));
}

void TestIndicatorsPage::speaksEnglish()
{
    const auto page = pageOn<IndicatorsPage>(april());
    m_language.apply(Language::Code::English);
    QCoreApplication::processEvents();
    QCOMPARE(page->whatIf()->resultText(), u"up to 5,400 additional appointments per year"_s);
    QVERIFY(!hotspotsNamed(*page, u"Kfz-Zulassungen: almost 150,000 per year"_s).isEmpty());
    QCOMPARE(control(*page, 0)->field()->text(), u"20%"_s);
    m_language.apply(Language::Code::German);
}

LENKUNGSSTAND_TEST(TestIndicatorsPage)
#include "tst_indicatorspage.moc"
