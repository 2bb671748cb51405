// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/charts/hotspot.h"
#include "ui/frame/datamomentbar.h"
#include "ui/frame/inspector.h"
#include "ui/frame/momentdialog.h"
#include "ui/frame/statusstrip.h"
#include "ui/pages/history/baselinespane.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/history/freezedialog.h"
#include "ui/pages/history/historypage.h"
#include "ui/support/tableview.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// Assumptions, history, Berichtsstände and the Datenstand, with a real store behind the window.
class TestPastWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void confirmingAllAssumptionsIsOneStepThatColours()
    {
        QCOMPARE(status(u"B-2"_s), ScheduleStatus::DueSoon);
        press(u"Alle bestätigen"_s);
        QCOMPARE(status(u"B-2"_s), ScheduleStatus::AtRisk);
        QCOMPARE(window().editor().steps(), 1);
        QVERIFY(portfolioValue().senateCalendar.confirmation);
        QVERIFY(!portfolioValue().leadTime.confirmation->by.isEmpty());
        // Where recording takes long, a notice had the keys for a moment.
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(status(u"B-2"_s), ScheduleStatus::DueSoon);
        QVERIFY(!portfolioValue().senateCalendar.confirmation);
    }

    void theInspectorRejectsTheLeadTime()
    {
        window().selectItem(u"B-2"_s);
        QVERIFY(window().inspector()->plainText().contains(u"Vorlauf"_s));
        for (QLabel *label : window().inspector()->findChildren<QLabel *>())
            if (label->text().contains("href=\"reject\""_L1) && label->text().contains(u"Vorlauf"_s))
                emit label->linkActivated(u"reject"_s);
        QTRY_VERIFY(portfolioValue().leadTime.rejection);
        QVERIFY(
            std::ranges::none_of(m_program->session().snapshot()->status(u"B-2"_s)->findings,
                                 [](const Finding &finding) { return finding.rule == Rule::BufferShort; }));
        window().selectItem({});
    }

    void ctrl7OpensTheHistoryWithTheNewestChangeFirst()
    {
        QTest::keyClick(&window(), Qt::Key_7, Qt::ControlModifier);
        QTRY_COMPARE(window().currentPage(), u"history"_s);
        QTRY_VERIFY(changes()->model().rowCount() > 130);
        QCOMPARE(first(HistoryModel::Column::Subject), u"Vorlaufzeit"_s);
        QCOMPARE(first(HistoryModel::Column::Field), u"Verworfen von"_s);
    }

    void aValueIsRestoredAsAStepOfItsOwn()
    {
        TableView *table = changes()->table();
        table->setFocus();
        choose(0);
        QVERIFY2(changes()->restoreButton()->isEnabled(), qPrintable(changes()->restoreText()));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!portfolioValue().leadTime.rejection);
        QCOMPARE(window().editor().undoText(), u"Vorlaufzeit: Verworfen von wiederhergestellt"_s);
        QTRY_VERIFY(first(HistoryModel::Column::Reason).startsWith(u"Wiederhergestellt"_s));
        window().editor().undo();
        QVERIFY(portfolioValue().leadTime.rejection);
    }

    void aDeletedRecordComesBack()
    {
        Change change;
        change.before = *m_program->session().snapshot()->item(u"M-77"_s);
        change.reason = u"Probe"_s;
        QVERIFY(window().editor().perform({u"M-77 gelöscht"_s, {change}}));
        QTRY_COMPARE(first(HistoryModel::Column::Field), u"gelöscht"_s);
        choose(0);
        changes()->restoreButton()->click();
        const Item *back = m_program->session().snapshot()->item(u"M-77"_s);
        QVERIFY(back);
        QVERIFY(*back == std::get<Item>(*change.before));
    }

    void aBerichtsstandIsFrozenAndCompared()
    {
        QVERIFY(stripSays(u"Berichtsstand: 07.10.2025"_s));
        history()->showPart(HistoryPage::Part::Baselines);
        BaselinesPane *pane = history()->baselines();
        QTRY_COMPARE(pane->list()->model()->rowCount(), 1); // that of the seed
        pane->freezeButton()->click();
        auto *dialog = pane->findChild<FreezeDialog *>();
        QVERIFY(dialog);
        dialog->nameField()->setText(u"Probe"_s);
        dialog->accept();
        QTRY_COMPARE(pane->list()->model()->rowCount(), 2);
        QCOMPARE(window().findChild<StatusStrip *>()->message(), u"Berichtsstand Probe festgehalten"_s);
        QTRY_VERIFY(stripSays(u"Berichtsstand: Probe"_s));
        QVERIFY(!stripSays(u"Senatsvorlage"_s));
        thePaperComesBackAsItWasFrozen();
        pane->compare(PastState::baseline(u"07.10.2025"_s), PastState::now());
        QTRY_VERIFY(!pane->summary().endsWith(u'…'));
        Item item = *m_program->session().snapshot()->item(u"KI-06"_s);
        Change change;
        change.before = item;
        item.title += u" (neu)"_s;
        change.after = item;
        QVERIFY(window().editor().perform({u"Titel"_s, {change}}));
        QTRY_COMPARE(pane->table()->model()->rowCount(), 1);
        QCOMPARE(pane->table()->model()->index(0, 0).data().toString(), u"anders formuliert"_s);
        history()->showPart(HistoryPage::Part::Log);
    }

    void aDayOfABerichtsstandShowsIt()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_D, Qt::AltModifier);
        auto *dialog = window().findChild<MomentDialog *>();
        QVERIFY(dialog);
        dialog->dayField()->setText(u"31.12.2025"_s);
        QVERIFY2(dialog->problem().startsWith(u"Der Verlauf beginnt am 01.04.2026"_s),
                 qPrintable(dialog->problem()));
        dialog->dayField()->setText(u"07.10.2025"_s);
        QCOMPARE(dialog->problem(), QString());
        dialog->accept();
        QTRY_VERIFY(!m_program->session().snapshot()->isKnownNow());
        QCOMPARE(portfolioValue().items.size(), std::size_t(136));
        QVERIFY(!portfolioValue().leadTime.rejection);
        QVERIFY(window().editor().isReadOnly());
        QVERIFY(window().findChild<DataMomentBar *>()->sentence().startsWith(
            u"Datenstand: Berichtsstand 07.10.2025"_s));
        QVERIFY(named<QAbstractButton>(u"Datenstand: Berichtsstand 07.10.2025"_s));
        QVERIFY2(window().windowTitle().contains(u"Berichtsstand 07.10.2025"_s),
                 qPrintable(window().windowTitle()));
        window().findChild<DataMomentBar *>()->wayBack()->click();
        QTRY_VERIFY(m_program->session().snapshot()->isKnownNow());
        QTRY_VERIFY(!window().findChild<MomentDialog *>());
    }

    void aPastMomentIsShownReadOnlyAndSaid()
    {
        auto *bar = window().findChild<DataMomentBar *>();
        QVERIFY(!bar->isVisible());
        QVERIFY(portfolioValue().leadTime.rejection);
        window().activateWindow(); // offscreen, closing a dialog activates nothing
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_D, Qt::AltModifier);
        auto *dialog = window().findChild<MomentDialog *>();
        QVERIFY(dialog);
        dialog->dayField()->setText(u"01.04.2026"_s);
        dialog->accept();
        QTRY_VERIFY(!m_program->session().snapshot()->isKnownNow());
        QVERIFY(!portfolioValue().leadTime.rejection);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(u"01.04.2026"_s));
        QVERIFY(window().windowTitle().contains(u"Datenstand 01.04.2026"_s));
        QVERIFY(named<QAbstractButton>(u"Datenstand 01.04.2026, 23:59 Uhr; nicht heute"_s));
        QVERIFY(window().editor().isReadOnly());
        window().openPage(u"overview"_s);
        for (const Hotspot *hotspot : window().findChildren<Hotspot *>())
            QVERIFY(hotspot->isHidden() || !hotspot->accessibleName().startsWith(u"Bestätigen"_s));
    }

    void aPaperOfThatMomentNamesIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"past.pdf"_s);
        QString suggested;
        window().printing().setSaveQuestion(
            [path, &suggested](QWidget *, const QString &, const QString &suggestion) {
                suggested = suggestion;
                return path;
            });
        window().printing().exportPdf();
        QVERIFY2(suggested.endsWith("_lenku-vd_status_datenstand-2026-04-01.pdf"_L1), qPrintable(suggested));
        QTRY_VERIFY_WITH_TIMEOUT(!window().printing().isRunning(), 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(u"Datenstand 01.04.2026, 23:59 Uhr (nicht heute)"_s.toUtf8()));
        QVERIFY(bytes.contains("Letzte Meldung 2025-10-07"));
    }

    void anotherStichtagKeepsTheDatenstand()
    {
        typeStichtag(u"06.05.2026"_s);
        QTRY_COMPARE(m_program->session().snapshot()->report.asOf, QDate(2026, 5, 6));
        QVERIFY(!m_program->session().snapshot()->isKnownNow());
        QVERIFY(!portfolioValue().leadTime.rejection);
        typeStichtag(u"01.04.2026"_s);
        QTRY_COMPARE(m_program->session().snapshot()->report.asOf, QDate(2026, 4, 1));
    }

    void theWayBackLeadsToToday()
    {
        auto *bar = window().findChild<DataMomentBar *>();
        bar->wayBack()->setFocus();
        QTest::keyClick(bar->wayBack(), Qt::Key_Space);
        QTRY_VERIFY(m_program->session().snapshot()->isKnownNow());
        QVERIFY(portfolioValue().leadTime.rejection);
        QVERIFY(!bar->isVisible());
        QVERIFY(!window().editor().isReadOnly());
        QVERIFY(!window().windowTitle().contains(u"Datenstand"_s));
        QVERIFY(window().focusWidget() != nullptr);
    }

private:
    [[nodiscard]] MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] const Portfolio &portfolioValue() const
    {
        return *m_program->session().snapshot()->portfolio;
    }
    [[nodiscard]] ScheduleStatus status(const QString &key) const
    {
        return m_program->session().snapshot()->status(key)->status;
    }
    void thePaperComesBackAsItWasFrozen()
    {
        const QModelIndex paper = history()->baselines()->list()->model()->index(0, 4);
        QVERIFY2(paper.data().toString().contains(u"_status.pdf, SHA-256"_s),
                 qPrintable(paper.data().toString()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"paper.pdf"_s);
        emit window().paperRequested(u"Probe"_s, path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(window().findChild<StatusStrip *>()->message().contains(u"paper.pdf"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 paper.data(Qt::ToolTipRole).toString());
    }
    [[nodiscard]] bool stripSays(const QString &words) const
    {
        return std::ranges::any_of(window().findChild<StatusStrip *>()->findChildren<QLabel *>(),
                                   [&words](const QLabel *label) { return label->text().contains(words); });
    }
    [[nodiscard]] HistoryPage *history() const { return window().findChild<HistoryPage *>(); }
    [[nodiscard]] ChangesPane *changes() const { return history()->changes(); }
    [[nodiscard]] QString first(HistoryModel::Column column) const
    {
        return changes()->model().index(0, int(column)).data().toString();
    }
    void choose(int row) const // with no key held down, whatever was pressed before
    {
        changes()->table()->selectionModel()->setCurrentIndex(changes()->model().index(row, 0),
                                                              QItemSelectionModel::ClearAndSelect
                                                                  | QItemSelectionModel::Rows);
    }
    void press(const QString &name) const
    {
        for (Hotspot *hotspot : window().findChildren<Hotspot *>())
            if (!hotspot->isHidden() && hotspot->accessibleName() == name) {
                hotspot->click();
                return;
            }
        QFAIL(qPrintable(name));
    }
};

LENKUNGSSTAND_TEST(TestPastWalk)
#include "tst_pastwalk.moc"
