// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/itemcolumns.h"
#include "ui/models/itemroles.h"
#include "ui/pages/portfolio/columnfit.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/settings/settings.h"
#include "ui/support/languageswitch.h"
#include "ui/support/tableview.h"
#include "ui/support/uilanguage.h"
#include "ui/support/wrappedtext.h"

#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// Which columns a narrow table keeps, and that no word is cut in them.
class TestColumnFit final : public QObject
{
    Q_OBJECT

    static ColumnFit fitted(int width)
    {
        return ColumnFit::of({.width = width,
                              .comfortable = 200,
                              .smallest = 150,
                              .needs = {{0, 200, 140}, {1, 100, 80, 0}, {2, 60, 60, 1}}});
    }
    static int widthIn(const ColumnFit &fit, int column)
    {
        for (const ColumnFit::Share &share : fit.shares)
            if (share.column == column)
                return share.width;
        return 0;
    }
    // Every cell that does not show its whole text, and every head.
    static QStringList shortened(const PortfolioPage &page)
    {
        const TableView &view = *page.table();
        const auto *rows = qobject_cast<RowDelegate *>(view.itemDelegate());
        QStringList cut;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (view.isColumnHidden(column))
                continue;
            const int width = view.columnWidth(column) - 2 * RowDelegate::padding;
            const QFontMetrics head(Typography::font(Typography::Role::ColumnHead));
            const QString name = view.model()->headerData(column, Qt::Horizontal).toString();
            if (head.horizontalAdvance(name) > width)
                cut.append(name);
            for (int group = 0; group < view.model()->rowCount(); ++group) {
                const QModelIndex above = view.model()->index(group, 0);
                for (int row = 0; row < view.model()->rowCount(above); ++row) {
                    const QModelIndex cell = view.model()->index(row, column, above);
                    const QString text = cell.data().toString();
                    const bool marked = cell.data(ItemRoles::MarkRole).isValid();
                    const QFontMetrics metrics(
                        Typography::font(marked ? Typography::Role::Strong : Typography::Role::Body));
                    const QStringList lines = WrappedText::lines(
                        text, metrics, width - (marked ? RowDelegate::markWidth() : 0), rows->mostLines());
                    const QString last = lines.last();
                    const bool atAWord = last.endsWith(u" …"_s) && column == columnOf(ItemColumn::Title);
                    if (last.endsWith(u'…') && !atAWord)
                        cut.append(text);
                }
            }
        }
        return cut;
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useWindowFont(); }

    void breaksLinesWhereWordsEnd()
    {
        const QFontMetrics metrics(Typography::font(Typography::Role::Body));
        const QString text = u"Konzept für Service- und BundID-Anbindung (24.09.–10.10.2025)"_s;
        for (int width = WrappedText::widestWord(text, metrics); width < 600; ++width) {
            for (const QString &line : WrappedText::lines(text, metrics, width, 3)) {
                QVERIFY(metrics.horizontalAdvance(line) <= width);
                QVERIFY(line == line.trimmed());
            }
        }
        QCOMPARE(WrappedText::lines(text, metrics, 600, 2), QStringList{text});
        // A word wider than the line is divided at a joint.
        const int narrow = metrics.horizontalAdvance(u"Digitalisierungs-"_s);
        QCOMPARE(WrappedText::lines(u"Digitalisierungskampagne läuft"_s, metrics, narrow, 2),
                 (QStringList{u"Digitalisierungs-"_s, u"kampagne läuft"_s}));
        QCOMPARE(WrappedText::lines(u"Digitalisierungskampagne läuft"_s, metrics,
                                    metrics.horizontalAdvance(u"Digitalisierungs- …"_s), 1),
                 QStringList{u"Digitalisierungs- …"_s});
        QCOMPARE(WrappedText::lines(u"24.09.–10.10.2025"_s, metrics,
                                    metrics.horizontalAdvance(u"10.10.2025"_s), 2),
                 (QStringList{u"24.09.–"_s, u"10.10.2025"_s}));
        // One without joints wherever it has to be; never between figures.
        const QString word = u"Xyzzyxyzzyxyzzyxyzzy"_s;
        const QStringList divided =
            WrappedText::lines(word, metrics, metrics.horizontalAdvance(u"Xyzzyxyzz-"_s), 4);
        QCOMPARE(divided.first(), u"Xyzzyxyzz-"_s);
        QCOMPARE(QString(divided.join(u""_s)).remove(u'-'), word);
        QCOMPARE(
            WrappedText::lines(u"31.12.2025"_s, metrics, metrics.horizontalAdvance(u"31.12.2"_s), 2).size(),
            1);
        const int least = WrappedText::leastWidth(text, metrics);
        const QStringList whole = WrappedText::lines(text, metrics, least, 2);
        QVERIFY(!whole.last().endsWith(u'…'));
        const QStringList shortened = WrappedText::lines(text, metrics, least - 1, 2);
        QVERIFY(shortened.last().endsWith(u'…'));
        QCOMPARE(WrappedText::widestWord(u"KI-Strategie und Plan"_s, metrics),
                 metrics.horizontalAdvance(u"Strategie"_s));
    }

    void wrapsFromTheLastColumnOn()
    {
        QCOMPARE(fitted(700).flexible, 340);
        QVERIFY(!fitted(560).wraps);
        QCOMPARE(widthIn(fitted(550), 1), 90);
        QCOMPARE(widthIn(fitted(540), 1), 80);
        QCOMPARE(widthIn(fitted(539), 1), 80);
        QCOMPARE(widthIn(fitted(539), 0), 199);
        QVERIFY(fitted(539).wraps);
    }

    void wrapsAllBeforeItDropsOne()
    {
        const ColumnFit least = fitted(430);
        QCOMPARE(least.shares.size(), std::size_t(3));
        QCOMPARE(least.flexible, 150);
        const ColumnFit fit = fitted(429);
        QVERIFY(fit.wraps);
        QCOMPARE(widthIn(fit, 1), 0);
        QCOMPARE(widthIn(fit, 0), 169);
        QCOMPARE(widthIn(fit, 2), 60);
        QCOMPARE(fit.flexible, 200);
    }

    void keepsNumberAndDaysAndSaysWhatHasNoRoom()
    {
        LanguageSwitch language;
        language.apply(Language::Code::German);
        Settings settings(m_folder.filePath(u"said"_s));
        PortfolioPage page(settings);
        page.setSnapshot(seedOn({2026, 4, 1}));
        page.show();
        const auto said = [&page] {
            for (const QLabel *label : page.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"Breite"_s))
                    return label->text();
            return QString();
        };
        const auto name = [&page](ItemColumn column) {
            return page.model().headerData(columnOf(column), Qt::Horizontal).toString();
        };
        for (const QSize size : {QSize(452, 462), QSize(776, 462), QSize(1182, 690)}) {
            page.resize(size);
            QCoreApplication::processEvents();
            for (const ItemColumn column : {ItemColumn::Key, ItemColumn::Days})
                QVERIFY(!page.table()->isColumnHidden(columnOf(column)));
            for (const ItemColumn column : {ItemColumn::Unit, ItemColumn::Planned})
                QCOMPARE(said().contains(name(column)), page.table()->isColumnHidden(columnOf(column)));
        }
        QVERIFY(said().isEmpty());
        page.resize(776, 462); // 200 percent
        QCoreApplication::processEvents();
        QVERIFY(said().isEmpty());
    }

    void keepsTheFirstColumnWhateverTheWidth()
    {
        const ColumnFit fit = fitted(100);
        QCOMPARE(fit.shares.size(), std::size_t(1));
        QCOMPARE(widthIn(fit, 0), 140);
        QCOMPARE(fit.flexible, 100);
    }

    void keepsTheSelectedRowInViewWhenItsNumberGoes()
    {
        Settings settings(m_folder.filePath(u"selected"_s));
        PortfolioPage page(settings);
        page.resize(1182, 690);
        page.setSnapshot(seedOn({2026, 4, 1}));
        page.show();
        QCoreApplication::processEvents();
        page.setSelectedItem(u"KI-06"_s);
        page.resize(330, 462);
        QCoreApplication::processEvents();
        TableView &view = *page.table();
        QVERIFY(view.isColumnHidden(columnOf(ItemColumn::Key)));
        const auto seen = [&view] {
            const QRect row = view.visualRect(view.firstCell(view.currentIndex()));
            return !row.isEmpty() && view.viewport()->rect().adjusted(0, 0, 0, 1).contains(row);
        };
        QVERIFY(seen());
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(&view, Qt::Key_Down);
            // The row that is selected is the one that the keyboard is in.
            const QModelIndexList selected = view.selectionModel()->selectedRows();
            QCOMPARE(selected.size(), 1);
            QCOMPARE(selected.front(), view.currentIndex().siblingAtColumn(0));
            const QRect row = view.visualRect(view.firstCell(view.currentIndex()));
            QVERIFY2(
                seen(),
                qPrintable(u"step %1, row from %2, %3 high"_s.arg(step).arg(row.top()).arg(row.height())));
        }
    }

    void leavesOutTheWordsOfHiddenMeasures()
    {
        Settings settings(m_folder.filePath(u"hidden"_s));
        PortfolioPage page(settings);
        page.resize(1316, 1002);
        page.setSnapshot(seedOn({2026, 4, 1}));
        page.show();
        QCoreApplication::processEvents();
        const int column = columnOf(ItemColumn::Progress);
        const int without = page.table()->columnWidth(column);
        page.setFilter({});
        QVERIFY(page.table()->columnWidth(column) > without);
    }

    void cutsNoWordWhateverIsChosen_data()
    {
        const QStringList usual{u"key"_s, u"title"_s, u"unit"_s, u"status"_s, u"planned"_s, u"days"_s};
        QStringList all;
        for (const ItemColumnSpec &spec : itemColumns())
            all.append(QString::fromLatin1(spec.name));
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QString>("added"); // stays longer than what is there anyhow
        QTest::newRow("1024, inspector, as written")
            << QSize(516, 622) << usual + QStringList{u"asWritten"_s} << QString();
        QTest::newRow("1366, inspector, as written")
            << QSize(858, 690) << usual + QStringList{u"asWritten"_s} << u"asWritten"_s;
        QTest::newRow("1366, as written")
            << QSize(1182, 690) << usual + QStringList{u"asWritten"_s} << u"asWritten"_s;
        QTest::newRow("1366, inspector, forecast")
            << QSize(858, 690) << usual + QStringList{u"forecast"_s} << u"forecast"_s;
        QTest::newRow("1366, all") << QSize(1182, 690) << all << QString();
        QTest::newRow("1920, inspector, all") << QSize(1316, 1002) << all << QString();
        QTest::newRow("1920, all") << QSize(1736, 1002) << all << QString();
    }
    void cutsNoWordWhateverIsChosen()
    {
        QFETCH(QSize, size);
        QFETCH(QStringList, chosen);
        QFETCH(QString, added);
        Settings settings(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())));
        settings.setValue(Settings::portfolioColumns, chosen);
        PortfolioPage page(settings);
        page.resize(size);
        page.setSnapshot(seedOn({2026, 4, 1}));
        page.show();
        QCoreApplication::processEvents();
        QCOMPARE(shortened(page).join(u" | "_s), QString());
        QVERIFY(!page.table()->horizontalScrollBar()->isVisible());
        for (std::size_t at = 0; at < itemColumnCount; ++at)
            if (QLatin1StringView(itemColumns()[at].name) == added)
                QVERIFY(!page.table()->isColumnHidden(int(at)));
    }

    void cutsNoWordInPortfolio_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language::Code>("code");
        for (const auto code : {Language::Code::German, Language::Code::English}) {
            const int row = int(code);
            QTest::addRow("smallest, inspector %d", row) << QSize(366, 306) << code;
            QTest::addRow("200 percent, inspector %d", row) << QSize(452, 462) << code;
            QTest::addRow("200 percent %d", row) << QSize(776, 462) << code;
            QTest::addRow("1366, inspector %d", row) << QSize(858, 690) << code;
            QTest::addRow("1366 %d", row) << QSize(1182, 690) << code;
            QTest::addRow("1920, inspector %d", row) << QSize(1316, 1002) << code;
        }
    }
    void cutsNoWordInPortfolio()
    {
        QFETCH(QSize, size);
        QFETCH(Language::Code, code);
        setUiLanguage(code);
        Settings settings(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())));
        PortfolioPage page(settings);
        page.resize(size);
        page.setSnapshot(seedOn({2026, 5, 6}));
        page.show();
        QCoreApplication::processEvents();
        QCOMPARE(shortened(page).join(u" | "_s), QString());
        for (const ItemColumn column : {ItemColumn::Status, ItemColumn::Title})
            QVERIFY(!page.table()->isColumnHidden(columnOf(column)));
        if (size.width() > 450)
            QVERIFY(!page.table()->isColumnHidden(columnOf(ItemColumn::Days)));
        if (size.width() > 700)
            QVERIFY(!page.table()->isColumnHidden(columnOf(ItemColumn::Planned)));
        int width = 0;
        for (int column = 0; column < page.model().columnCount(); ++column)
            width += page.table()->isColumnHidden(column) ? 0 : page.table()->columnWidth(column);
        QVERIFY(width <= page.table()->viewport()->width());
        QVERIFY(!page.table()->horizontalScrollBar()->isVisible());
        setUiLanguage(Language::Code::German);
    }
};
LENKUNGSSTAND_TEST(TestColumnFit)

#include "tst_columnfit.moc"
