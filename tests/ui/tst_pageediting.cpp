// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/fields/partialdateedit.h"
#include "ui/fields/unitsedit.h"
#include "ui/fields/verdictbubble.h"
#include "ui/models/itemroles.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/measures/measuremodel.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/resolutions/resolutionmodel.h"
#include "ui/pages/resolutions/resolutionspage.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What was typed is recorded after its editor has closed: two turns of the event loop.
void settle()
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

/// A page on a portfolio that takes what the page asks for.
template<typename PageType>
struct Shown
{
    Shown()
        : store(*seedOn(april())->portfolio, april())
    {
        page.resize(1736, 1002);
        page.setEditable(true);
        page.setSnapshot(store.snapshot());
        QObject::connect(&page, &Page::changeRequested, &page, [this](const ChangeRequest &request) {
            names.append(request.name.text());
            store.apply(request.changes);
            page.setSnapshot(store.snapshot());
        });
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
        new QAbstractItemModelTester(table()->model(), &page);
    }
    [[nodiscard]] FullTable *table() const { return page.template findChild<FullTable *>(); }
    [[nodiscard]] QModelIndex row(const QString &key) const
    {
        const auto found = table()->model()->match(table()->model()->index(0, 0), ItemRoles::KeyRole, key, 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
    QWidget *edit(const QString &key, int column)
    {
        return table()->beginEdit(row(key).siblingAtColumn(column)) ? editor() : nullptr;
    }
    [[nodiscard]] QWidget *editor() const
    {
        for (QWidget *child :
             table()->viewport()->template findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible())
                return child;
        return nullptr;
    }
    void type(QWidget *field, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QVERIFY(field);
        qobject_cast<QLineEdit *>(field)->setText(text);
        QTest::keyClick(field, end);
        settle();
    }
    [[nodiscard]] const Item &item(const QString &key) const { return *findItem(store.portfolio(), key); }

    MemoryStore store;
    PageType page;
    QStringList names;
};
}

/// Beschlüsse and Pakt-Maßnahmen are edited in their tables like Portfolio.
class TestPageEditing final : public QObject
{
    Q_OBJECT

    using Resolution = ResolutionModel::Column;
    using Measure = MeasureModel::Column;

private slots:
    void initTestCase() { useWindowFont(); }

    void recordsAResolution()
    {
        Shown<ResolutionsPage> shown;
        QWidget *title = shown.edit(u"B-2"_s, int(Resolution::Title));
        QCOMPARE(title->accessibleName(), u"Resolution of B-2"_s);
        shown.type(title, u"KI-Strategie vorlegen"_s);
        QCOMPARE(shown.item(u"B-2"_s).title, u"KI-Strategie vorlegen"_s);
        shown.type(shown.edit(u"B-2"_s, int(Resolution::Unit)), u"SF, sk (beteiligt)"_s);
        QCOMPARE(shown.item(u"B-2"_s).units.size(), std::size_t(2));
        auto *box = qobject_cast<QComboBox *>(shown.edit(u"B-2"_s, int(Resolution::Progress)));
        QVERIFY(box);
        box->setCurrentIndex(box->findData(int(Progress::OnHold)));
        QTest::keyClick(box, Qt::Key_Return);
        settle();
        QCOMPARE(shown.item(u"B-2"_s).progress, Progress::OnHold);
        shown.type(shown.edit(u"B-2"_s, int(Resolution::Deadline)), u"12.05.2026"_s);
        QCOMPARE(shown.item(u"B-2"_s).planned->latest(), QDate(2026, 5, 12));
        const QString name = Wording::resolutionName(shown.item(u"B-2"_s), uiLanguage());
        QCOMPARE(shown.names.last(), u"Date of %1 changed"_s.arg(name));
        QCOMPARE(shown.names.size(), 4);
    }

    void recordsAMeasure()
    {
        Shown<MeasuresPage> shown;
        shown.type(shown.edit(u"M-03"_s, int(Measure::Title)), u"Digitale Akte"_s);
        shown.type(shown.edit(u"M-03"_s, int(Measure::Section)), u"Personal"_s);
        shown.type(shown.edit(u"M-03"_s, int(Measure::Unit)), u"SF"_s);
        shown.type(shown.edit(u"M-03"_s, int(Measure::Due)), u"Q4 2026"_s);
        shown.type(shown.edit(u"M-03"_s, int(Measure::Forecast)), u"März 2027"_s);
        shown.type(shown.edit(u"M-03"_s, int(Measure::Actual)), u"05.02.2026"_s);
        const Item &item = shown.item(u"M-03"_s);
        QCOMPARE(item.title, u"Digitale Akte"_s);
        QCOMPARE(item.measure->section, u"Personal"_s);
        QCOMPARE(item.units.front().unit, u"SF"_s);
        QCOMPARE(item.planned->latest(), QDate(2026, 12, 31));
        QCOMPARE(item.forecast->latest(), QDate(2027, 3, 31));
        QCOMPARE(item.actual->latest(), QDate(2026, 2, 5));
    }

    void choosesThePriorityOfAMeasureAndTakesItBack()
    {
        Shown<MeasuresPage> shown;
        for (const std::optional<bool> wanted :
             {std::optional(true), std::optional(false), std::optional<bool>()}) {
            auto *box = qobject_cast<QComboBox *>(shown.edit(u"M-03"_s, int(Measure::Priority)));
            QVERIFY(box);
            box->setCurrentIndex(box->findData(wanted ? int(*wanted) : -1));
            QTest::keyClick(box, Qt::Key_Return);
            settle();
            QCOMPARE(shown.item(u"M-03"_s).measure->priority, wanted);
        }
        QCOMPARE(shown.names, QStringList(3, u"Priority of M-03 changed"_s));
    }

    void keysOpenTheEditorAndTabGoesOn()
    {
        Shown<ResolutionsPage> shown;
        shown.page.setSelectedItem(u"B-2"_s);
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_F2);
        QVERIFY(shown.editor());
        shown.type(shown.editor(), u"Neu"_s, Qt::Key_Tab);
        QCOMPARE(shown.item(u"B-2"_s).title, u"Neu"_s);
        QVERIFY(qobject_cast<UnitsEdit *>(shown.editor()));
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        settle();
        QVERIFY(!shown.editor());
        QCOMPARE(shown.names.size(), 1);
    }

    void editsNothingWhereNothingMayBeChanged()
    {
        Shown<MeasuresPage> shown;
        shown.page.setEditable(false);
        shown.page.setSelectedItem(u"M-03"_s);
        QTest::keyClick(shown.table(), Qt::Key_F2);
        QVERIFY(!shown.editor());
        shown.page.setEditable(true);
        QVERIFY(!shown.edit(u"M-03"_s, int(Measure::Status))); // computed, never typed
    }

    void whatIsTypedOutlivesAChangeElsewhere()
    {
        Shown<MeasuresPage> shown;
        shown.page.setSelectedItem(u"M-03"_s);
        QWidget *editor = shown.edit(u"M-03"_s, int(Measure::Title));
        qobject_cast<QLineEdit *>(editor)->setText(u"halb getippt"_s);
        Item other = shown.item(u"M-05"_s);
        const Item before = other;
        other.title = u"von woanders"_s;
        shown.store.apply({Change{before, other, {}, {}, {}, Change::Kind::Edit}});
        shown.page.setSnapshot(shown.store.snapshot());
        settle();
        QVERIFY(shown.editor() == editor);
        QCOMPARE(qobject_cast<QLineEdit *>(editor)->text(), u"halb getippt"_s);
        QVERIFY(shown.names.isEmpty());
        QCOMPARE(shown.row(u"M-05"_s).siblingAtColumn(int(Measure::Title)).data().toString(),
                 u"von woanders"_s);
    }

    void whatIsSaidOfAFieldGoesWithItWhenThePageScrolls()
    {
        Shown<MeasuresPage> shown;
        shown.page.resize(1182, 690);
        shown.page.setSelectedItem(u"M-40"_s);
        QCoreApplication::processEvents();
        QScrollBar *bar = shown.page.findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(shown.table()->y() + 600);
        QWidget *editor = shown.edit(u"M-40"_s, int(Measure::Due));
        const auto *bubble = shown.page.findChild<VerdictBubble *>();
        QVERIFY(editor && bubble && bubble->isVisible());
        QWidget *page = &shown.page;
        const auto distance = [bubble, editor, page] {
            return bubble->y() - editor->mapTo(page, QPoint()).y();
        };
        const int before = distance();
        bar->setValue(bar->value() + 100);
        QCoreApplication::processEvents();
        QCOMPARE(distance(), before);
        bar->setValue(0); // the field is out of sight
        QCoreApplication::processEvents();
        QVERIFY(!bubble->isVisible());
        QTest::keyClick(editor, Qt::Key_Escape);
    }

    void theSelectionIsWhatActionsAreAbout()
    {
        Shown<MeasuresPage> shown;
        shown.page.setSelectedItem(u"M-05"_s);
        shown.table()->selectionModel()->select(shown.row(u"M-03"_s),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(shown.page.selectedItems(), (QStringList{u"M-03"_s, u"M-05"_s}));
        Shown<ResolutionsPage> resolutions;
        resolutions.page.setSelectedItem(u"B-2"_s);
        QCOMPARE(resolutions.page.selectedItems(), QStringList{u"B-2"_s});
    }

    void theContextMenuOffersTheActions()
    {
        Shown<ResolutionsPage> shown;
        QAction action(u"Edit this"_s);
        shown.page.setRowActions({&action});
        shown.page.setSelectedItem(u"B-2"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(shown.table()->viewport(), &event);
        const auto *menu = shown.table()->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(&action));
    }
};
LENKUNGSSTAND_TEST(TestPageEditing)

#include "tst_pageediting.moc"
