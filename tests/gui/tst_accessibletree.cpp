// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"
#include "tests/gui/focusevents.h"
#include "tests/gui/privatedesktop.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
using Nodes = AccessibleTree::Nodes;
constexpr int fewestControls = 12; // the frame alone has more
constexpr int pageMs = 30000;
constexpr int mostStops = 60;
}

/// EN 301 549, clause 11, and WCAG 2.1, 4.1.2, on the real program: its window on a screen, its tree over the
/// bus that screen readers use.
class TestAccessibleTree final : public QObject
{
    Q_OBJECT

    PrivateDesktop m_desktop;
    AccessibleTree m_tree;
    Accessible m_window;
    std::unique_ptr<SideProgram> m_program;

    [[nodiscard]] Nodes shown() const { return m_tree.shownBelow(m_window); }
    /// Presses the button of the navigation, as assistive technology does, and waits for the page.
    [[nodiscard]] Nodes open(const QString &page, const QString &sign) const
    {
        const Nodes before = shown();
        const bool pressed = std::ranges::any_of(before, [&page, this](const AccessibleTree::Node &node) {
            return node.name == page && m_tree.press(node.object);
        });
        if (!pressed)
            return {};
        Nodes nodes;
        const auto isThere = [&nodes, &sign, this] {
            nodes = shown();
            return AccessibleTree::says(nodes, sign);
        };
        return QTest::qWaitFor(isThere, pageMs) ? nodes : Nodes();
    }

    /// By Tab, as people do.
    [[nodiscard]] bool goesToTheTable() const
    {
        for (int stop = 0; stop < mostStops; ++stop) {
            const AccessibleTree::Node focused = m_tree.focusedBelow(m_window);
            const QString &role = focused.role;
            if (role == "tree"_L1 || role == "tree table"_L1 || role == "table"_L1)
                return true;
            const auto hasMoved = [&focused, this] {
                return m_tree.focusedBelow(m_window).object.path != focused.object.path;
            };
            if (!m_tree.type(Qt::NoModifier, KeySymbol::tab) || !QTest::qWaitFor(hasMoved, pageMs))
                return false;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        const QString missing = PrivateDesktop::missingPackage();
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"The package %1 is not installed; the tree is not read."_s.arg(missing)));
        m_program = std::make_unique<SideProgram>();
        QVERIFY(m_tree.start(m_desktop, *m_program));
        QVERIFY(QTest::qWaitFor(
            [this] {
                m_window = m_tree.program(u"Lenkungsstand"_s);
                return !m_window.service.isEmpty() && m_program->isRunning();
            },
            180000));
        QVERIFY(QTest::qWaitFor([this] { return AccessibleTree::says(shown(), u"Schwerpunktprojekte"_s); },
                                60000));
    }
    void cleanupTestCase() { m_program.reset(); }

    void theInspectorSaysWhatItShows()
    {
        const Nodes nodes = shown();
        for (const QString &said :
             {u"Fertigstellung KI Roadmap"_s, u"Warum?"_s, u"Den 31.04.2026 gibt es nicht"_s})
            QVERIFY2(AccessibleTree::says(nodes, said), qPrintable(said));
    }

    void everyControlAndEveryCellSpeaks_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("sign"); // what only this page says
        QTest::addColumn<int>("leastCells");
        QTest::addRow("portfolio") << u"Portfolio"_s << u"Schnellfilter"_s << 60;
        QTest::addRow("timeline") << u"Zeitplan"_s << u"Zeitplan aller Einträge"_s << 40;
        QTest::addRow("measures") << u"Pakt-Maßnahmen"_s << u"77 Plätze"_s << 0;
        QTest::addRow("resolutions") << u"Beschlüsse"_s << u"Beschlüsse nach Sitzung"_s << 30;
        QTest::addRow("indicators") << u"Kennzahlen"_s << u"Zusätzliche Termine"_s << 0;
        QTest::addRow("history") << u"Verlauf"_s << u"Teile der Seite"_s << 30;
        QTest::addRow("overview") << u"Übersicht"_s << u"Schwerpunktprojekte"_s << 0;
    }
    void everyControlAndEveryCellSpeaks()
    {
        QFETCH(QString, page);
        QFETCH(QString, sign);
        QFETCH(int, leastCells);
        const Nodes nodes = open(page, sign);
        QVERIFY2(!nodes.empty(), "the page did not open");
        const QStringList faults = AccessibleTree::silentOf(nodes);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const auto cells = int(std::ranges::count_if(nodes, [](const auto &node) { return node.isCell(); }));
        const auto controls = int(std::ranges::count_if(
            nodes, [](const auto &node) { return node.isControl() && !node.isCell(); }));
        QVERIFY2(controls > fewestControls, qPrintable(QString::number(controls)));
        QVERIFY2(cells >= leastCells, qPrintable(QString::number(cells)));
    }

    void everyBarOfTheTimelineIsASentence()
    {
        // "Meilenstein. Termin Oktober 2025. Überfällig ..."
        static const QRegularExpression sentence(u"^(Meilenstein|Aufgabe|Beschluss)[^.]*\\. Termin .*\\."_s);
        int sentences = 0;
        for (const AccessibleTree::Node &node : open(u"Zeitplan"_s, u"Zeitplan aller Einträge"_s))
            sentences += node.isCell() && sentence.match(node.name).hasMatch() ? 1 : 0;
        QVERIFY2(sentences >= 5, qPrintable(QString::number(sentences)));
    }

    void chartsSayTheirFigures_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QStringList>("figures");
        QTest::addRow("cards") << u"Übersicht"_s << u"Schwerpunktprojekte"_s
                               << QStringList{u"Verkürzung der Wartezeit im Bürgeramt"_s, u"Rot"_s};
        QTest::addRow("measures") << u"Pakt-Maßnahmen"_s << u"77 Plätze"_s
                                  << QStringList{u"keine Einzelmeldung"_s, u"77 von 77"_s};
    }
    void chartsSayTheirFigures()
    {
        QFETCH(QString, page);
        QFETCH(QString, sign);
        QFETCH(QStringList, figures);
        const Nodes nodes = open(page, sign);
        for (const QString &figure : figures)
            QVERIFY2(AccessibleTree::says(nodes, figure), qPrintable(figure));
    }

    // The pages share their selection; a table on another page has no focus to tell of.
    void theFocusIsToldOfThePageThatIsSeen_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<int>("key"); // from KI-06 on over items, which all pages select
        QTest::addRow("timeline") << u"Zeitplan"_s << u"Zeitplan aller Einträge"_s << KeySymbol::up;
        QTest::addRow("resolutions") << u"Beschlüsse"_s << u"Beschlüsse nach Sitzung"_s << KeySymbol::down;
        QTest::addRow("portfolio") << u"Portfolio"_s << u"Schnellfilter"_s << KeySymbol::up;
    }
    void theFocusIsToldOfThePageThatIsSeen()
    {
        QFETCH(QString, page);
        QFETCH(QString, sign);
        QFETCH(int, key);
        for (const auto &[name, said] : {std::pair(u"Portfolio"_s, u"Schnellfilter"_s),
                                         std::pair(u"Zeitplan"_s, u"Zeitplan aller Einträge"_s),
                                         std::pair(u"Beschlüsse"_s, u"Beschlüsse nach Sitzung"_s)})
            QVERIFY(!open(name, said).empty()); // so that all have rows to tell of
        QVERIFY(!open(page, sign).empty());
        QVERIFY(m_tree.activate(m_tree.windows(m_window).front().object));
        QVERIFY(goesToTheTable());
        FocusEvents events;
        QVERIFY(events.start(m_tree.bus(), m_window.service));
        int heard = 0;
        constexpr int presses = 3;
        for (int press = 0; press < presses; ++press) {
            QVERIFY(m_tree.type(Qt::NoModifier, key));
            QVERIFY(QTest::qWaitFor([&events] { return !events.isEmpty(); }, pageMs));
            QVERIFY(
                !m_tree.focusedBelow(m_window).role.isEmpty()); // what was told before it has come by then
            heard += int(events.take().size());
        }
        QCOMPARE(heard, presses); // by the table that has it, and no other
    }

    // A filter is pressed over the bus as it is by a mouse: the table follows.
    void aFilterIsPressedFromOutside()
    {
        const Nodes nodes = open(u"Portfolio"_s, u"Schnellfilter"_s);
        QVERIFY(!AccessibleTree::says(nodes, u"12 von 136"_s));
        const auto chip = std::ranges::find_if(nodes, [](const AccessibleTree::Node &node) {
            return node.role == "check box"_L1 && node.name.startsWith(u"Überfällig"_s);
        });
        QVERIFY(chip != nodes.end());
        QVERIFY(m_tree.press(chip->object));
        QVERIFY(QTest::qWaitFor([this] { return AccessibleTree::says(shown(), u"12 von 136"_s); }, pageMs));
    }
};
LENKUNGSSTAND_TEST(TestAccessibleTree)

#include "tst_accessibletree.moc"
