// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/models/itemcolumns.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/pages/portfolio/savedviews.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// Filter, grouping, sorting and columns under a name, for one person.
class TestSavedViews final : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(m_files++)); }
    static SavedView view(const QString &name)
    {
        return {name,
                {u"only=open"_s, u"unit=SF"_s},
                u"status"_s,
                u"planned"_s,
                true,
                {u"key"_s, u"title"_s, u"planned"_s},
                {u"title"_s, u"key"_s},
                {u"key=90"_s}};
    }
    /// The action of that name in the menu of the chip "View".
    static QAction *action(const PortfolioPage &page, const QStringList &path)
    {
        QMenu *menu = nullptr;
        for (Chip *chip : page.findChildren<Chip *>())
            if (chip->text() == u"View"_s)
                menu = chip->menu();
        if (!menu)
            return nullptr;
        emit menu->aboutToShow();
        QAction *found = nullptr;
        for (const QString &step : path) {
            found = nullptr;
            for (QAction *candidate : menu->actions())
                if (candidate->text() == step)
                    found = candidate;
            if (!found)
                return nullptr;
            menu = found->menu();
        }
        return found;
    }
    /// Fills the dialog that comes next and accepts it.
    static void answerNext(const QString &name)
    {
        QTimer::singleShot(0, qApp, [name] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            if (auto *field = dialog->findChild<QLineEdit *>())
                field->setText(name);
            dialog->accept();
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected); // nobody is there to be asked
        });
    }

    QTemporaryDir m_folder;
    int m_files = 0;

private slots:
    void initTestCase() { useWindowFont(); }

    void comesBackFromTheFileAsItWas()
    {
        const QString file = newFile();
        {
            Settings settings(file);
            SavedViews views(settings);
            views.save(view(u"Meine Termine"_s));
            views.save(view(u"Ärger, mit; Zeichen=\"%\" & Umlaut"_s));
        }
        Settings settings(file);
        const SavedViews views(settings);
        QCOMPARE(views.all().size(), std::size_t(2));
        QVERIFY(views.named(u"Meine Termine"_s) == view(u"Meine Termine"_s));
        QVERIFY(views.named(u"Ärger, mit; Zeichen=\"%\" & Umlaut"_s));
        QVERIFY(views.named(u"meine termine"_s)); // nobody wants two that differ in capitals
    }

    void isOverwrittenRenamedAndDeleted()
    {
        Settings settings(newFile());
        SavedViews views(settings);
        views.save(view(u"Eins"_s));
        SavedView other = view(u"Eins"_s);
        other.grouping = u"none"_s;
        views.save(other);
        QCOMPARE(views.all().size(), std::size_t(1));
        QCOMPARE(views.all().front().grouping, u"none"_s);
        views.save(view(u"Zwei"_s));
        QVERIFY(!views.rename(u"Eins"_s, u"zwei"_s)); // taken
        QVERIFY(!views.rename(u"Drei"_s, u"Vier"_s)); // no such view
        QVERIFY(views.rename(u"Eins"_s, u"eins"_s)); // only its capitals
        QVERIFY(views.rename(u"eins"_s, u"Drei"_s));
        QVERIFY(!views.named(u"Eins"_s) && views.named(u"Drei"_s)->grouping == u"none"_s);
        views.remove(u"Drei"_s);
        QCOMPARE(views.all().size(), std::size_t(1));
        QCOMPARE(SavedViews(settings).all().size(), std::size_t(1));
    }

    void survivesASettingsFileThatSomebodyHasSpoiled()
    {
        Settings settings(newFile());
        settings.setValue(Settings::portfolioViews, {u"{"_s, u"[]"_s, u"{\"filter\":3}"_s, QString()});
        QVERIFY(SavedViews(settings).all().empty());
    }

    void thePageTakesItOver()
    {
        Settings settings(newFile());
        SavedViews views(settings);
        views.save(view(u"Meine"_s));
        PortfolioPage opened(settings); // the page reads the list when it is made
        opened.resize(1900, 690);
        opened.setSnapshot(seedOn({2026, 4, 1}));
        opened.show();
        QCoreApplication::processEvents();
        QAction *chosen = action(opened, {u"Saved views"_s, u"Meine"_s});
        QVERIFY(chosen);
        QVERIFY(!chosen->isChecked());
        chosen->trigger();
        QCoreApplication::processEvents();
        QVERIFY(opened.filter().onlyOpen && opened.filter().units.contains(u"SF"_s));
        QCOMPARE(opened.model().grouping(), Grouping::Status);
        QCOMPARE(opened.model().sortColumn(), columnOf(ItemColumn::Planned));
        QCOMPARE(opened.model().sortOrder(), Qt::DescendingOrder);
        QVERIFY(opened.table()->isColumnHidden(columnOf(ItemColumn::Unit)));
        QCOMPARE(opened.table()->header()->visualIndex(columnOf(ItemColumn::Title)), 0);
        QVERIFY(action(opened, {u"Saved views"_s, u"Meine"_s})->isChecked());
        // And the order of the portfolio where a view has none.
        SavedView plain = view(u"Schlicht"_s);
        plain.sort.clear();
        plain.order.clear();
        plain.columns.clear();
        views.save(plain);
        PortfolioPage third(settings);
        third.resize(1900, 690);
        third.setSnapshot(seedOn({2026, 4, 1}));
        action(third, {u"Saved views"_s, u"Schlicht"_s})->trigger();
        QCOMPARE(third.model().sortColumn(), -1);
        QCOMPARE(third.table()->header()->visualIndex(columnOf(ItemColumn::Key)), 0);
        QVERIFY(!third.table()->isColumnHidden(columnOf(ItemColumn::Unit)));
    }

    void keepsTheTextOfTheQuickFilter()
    {
        Settings settings(newFile());
        PortfolioPage page(settings);
        page.resize(1900, 690);
        page.setSnapshot(seedOn({2026, 4, 1}));
        page.show();
        page.setSearchText(u"roadmap"_s);
        const int found = page.model().shownCount();
        answerNext(u"Roadmap"_s);
        action(page, {u"Saved views"_s, u"Save as a view …"_s})->trigger();
        page.setSearchText({});
        QVERIFY(page.model().shownCount() > found);
        QVERIFY(!action(page, {u"Saved views"_s, u"Roadmap"_s})->isChecked());
        action(page, {u"Saved views"_s, u"Roadmap"_s})->trigger();
        QCOMPARE(page.quickFilter()->text(), u"roadmap"_s);
        QCOMPARE(page.model().shownCount(), found);
        QVERIFY(action(page, {u"Saved views"_s, u"Roadmap"_s})->isChecked());
    }

    void aNameIsAskedForAndTakenOnce()
    {
        Settings settings(newFile());
        PortfolioPage page(settings);
        page.resize(1900, 690);
        page.setSnapshot(seedOn({2026, 4, 1}));
        ItemFilter filter;
        filter.onlyOpen = true;
        page.setFilter(filter);
        page.show();
        QVERIFY(!action(page, {u"Saved views"_s, u"Overwrite"_s}));
        for (const QString &name : {QString(), u"Offene"_s, u"offene"_s}) {
            answerNext(name);
            action(page, {u"Saved views"_s, u"Save as a view …"_s})->trigger();
        }
        QCOMPARE(SavedViews(settings).all().size(), std::size_t(1));
        QCOMPARE(SavedViews(settings).all().front().filter, QStringList{u"only=open"_s});
        page.setFilter({});
        QVERIFY(!action(page, {u"Saved views"_s, u"Offene"_s})->isChecked());
        action(page, {u"Saved views"_s, u"Overwrite"_s, u"Offene"_s})->trigger();
        QVERIFY(action(page, {u"Saved views"_s, u"Offene"_s})->isChecked());
        answerNext(u"Alle"_s);
        action(page, {u"Saved views"_s, u"Rename"_s, u"Offene"_s})->trigger();
        QVERIFY(action(page, {u"Saved views"_s, u"Alle"_s}));
        answerNext({});
        action(page, {u"Saved views"_s, u"Delete"_s, u"Alle"_s})->trigger();
        QVERIFY(SavedViews(settings).all().empty());
    }
};
LENKUNGSSTAND_TEST(TestSavedViews)

#include "tst_savedviews.moc"
