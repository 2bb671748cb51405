// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"
#include "tests/gui/privatedesktop.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QSize>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
using Nodes = std::vector<AccessibleTree::Node>;
constexpr int fewestControls = 12; // the frame alone has more
constexpr int pageMs = 30000;

/// What can be pressed, chosen or filled in; each has to say what it is.
bool isControl(const AccessibleTree::Node &node)
{
    static const QStringList roles = {
        u"push button"_s, u"toggle button"_s, u"check box"_s,    u"radio button"_s, u"combo box"_s,
        u"text"_s,        u"spin button"_s,   u"slider"_s,       u"menu item"_s,    u"page tab"_s,
        u"table"_s,       u"tree"_s,          u"tree table"_s,   u"list"_s,         u"link"_s,
        u"image"_s,       u"tool bar"_s,      u"progress bar"_s, u"chart"_s};
    return node.isFocusable || roles.contains(node.role);
}

bool isCell(const AccessibleTree::Node &node)
{
    return node.role == "table cell"_L1 || node.role == "tree item"_L1 || node.role == "list item"_L1
        || node.role == "table column header"_L1 || node.role == "column header"_L1;
}

bool says(const Nodes &nodes, const QString &text)
{
    return std::ranges::any_of(nodes, [&text](const AccessibleTree::Node &node) {
        return node.name.contains(text) || node.description.contains(text);
    });
}

QString saidOf(const AccessibleTree::Node &node)
{
    return u"%1 “%2” in %3, level %4"_s.arg(node.role, node.name, node.parentRole).arg(node.depth);
}
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
            return says(nodes, sign);
        };
        return QTest::qWaitFor(isThere, pageMs) ? nodes : Nodes();
    }

private slots:
    void initTestCase()
    {
        const QString missing = PrivateDesktop::missingPackage();
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"The package %1 is not installed; the tree is not read."_s.arg(missing)));
        QVERIFY(m_desktop.start({1366, 900}));
        QVERIFY(m_tree.connectTo(m_desktop.busAddress()));
        m_program = std::make_unique<SideProgram>();
        QVERIFY(m_program->start(QStringLiteral(WINDOW_PROGRAM),
                                 {u"--language"_s, u"de"_s, u"--as-of"_s, u"2026-04-01"_s, u"--theme"_s,
                                  u"light"_s, u"--item"_s, u"KI-06"_s, u"--size"_s, u"1366x860"_s},
                                 m_desktop.environment()));
        QVERIFY(QTest::qWaitFor(
            [this] {
                m_window = m_tree.program(u"Lenkungsstand"_s);
                return !m_window.service.isEmpty() && m_program->isRunning();
            },
            60000));
        QVERIFY(QTest::qWaitFor([this] { return says(shown(), u"Schwerpunktprojekte"_s); }, 60000));
    }
    void cleanupTestCase() { m_program.reset(); }

    void theInspectorSaysWhatItShows()
    {
        const Nodes nodes = shown();
        for (const QString &said :
             {u"Fertigstellung KI Roadmap"_s, u"Warum?"_s, u"Den 31.04.2026 gibt es nicht"_s})
            QVERIFY2(says(nodes, said), qPrintable(said));
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
        int controls = 0;
        int cells = 0;
        bool isSpanned = false; // the head of a group fills its row; the cells behind it are not seen
        QStringList faults;
        for (const AccessibleTree::Node &node : nodes) {
            const bool silent = node.name.isEmpty() && (!isCell(node) || node.description.isEmpty());
            isSpanned = isCell(node) && (node.isExpandable || (isSpanned && silent));
            if (node.role.isEmpty() || node.role == "invalid"_L1 || node.role == "unknown"_L1
                || (silent && !isSpanned && (isCell(node) || isControl(node))))
                faults.append(saidOf(node));
            cells += isCell(node) ? 1 : 0;
            controls += isControl(node) && !isCell(node) ? 1 : 0;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(controls > fewestControls, qPrintable(QString::number(controls)));
        QVERIFY2(cells >= leastCells, qPrintable(QString::number(cells)));
    }

    void everyBarOfTheTimelineIsASentence()
    {
        // "Meilenstein. Termin Oktober 2025. Überfällig ..."
        static const QRegularExpression sentence(u"^(Meilenstein|Aufgabe|Beschluss)[^.]*\\. Termin .*\\."_s);
        int sentences = 0;
        for (const AccessibleTree::Node &node : open(u"Zeitplan"_s, u"Zeitplan aller Einträge"_s))
            sentences += isCell(node) && sentence.match(node.name).hasMatch() ? 1 : 0;
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
            QVERIFY2(says(nodes, figure), qPrintable(figure));
    }

    // A filter is pressed over the bus as it is by a mouse: the table follows.
    void aFilterIsPressedFromOutside()
    {
        const Nodes nodes = open(u"Portfolio"_s, u"Schnellfilter"_s);
        QVERIFY(!says(nodes, u"12 von 136"_s));
        const auto chip = std::ranges::find_if(nodes, [](const AccessibleTree::Node &node) {
            return node.role == "check box"_L1 && node.name.startsWith(u"Überfällig"_s);
        });
        QVERIFY(chip != nodes.end());
        QVERIFY(m_tree.press(chip->object));
        QVERIFY(QTest::qWaitFor([this] { return says(shown(), u"12 von 136"_s); }, pageMs));
    }
};
LENKUNGSSTAND_TEST(TestAccessibleTree)

#include "tst_accessibletree.moc"
