// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"
#include "tests/gui/privatedesktop.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
using Node = AccessibleTree::Node;
constexpr int dialogMs = 30000;
constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
}

/// EN 301 549, clause 11, and WCAG 2.1, 4.1.2 and 2.4.3, on the dialogs of the real program: opened by keys,
/// read over the bus that screen readers use. No window manager is needed: the test hands the focus to the
/// window that came up, or that is left, as one would.
class TestAccessibleDialogs final : public QObject
{
    Q_OBJECT

    PrivateDesktop m_desktop;
    AccessibleTree m_tree;
    Accessible m_root;
    Node m_window;
    std::unique_ptr<SideProgram> m_program;

    [[nodiscard]] AccessibleTree::Nodes dialogs() const
    {
        AccessibleTree::Nodes shown = m_tree.windows(m_root);
        std::erase_if(shown, [this](const Node &node) { return node.object.path == m_window.object.path; });
        return shown;
    }
    /// The dialog that lies over \a under others, with the focus in it; no role if none came.
    [[nodiscard]] Node dialogOver(std::size_t under = 0) const
    {
        AccessibleTree::Nodes shown;
        const auto isThere = [&shown, under, this] {
            shown = dialogs();
            return shown.size() == under + 1;
        };
        if (!QTest::qWaitFor(isThere, dialogMs) || !takesFocus(shown.back()))
            return {};
        return shown.back();
    }
    /// Whether a control of \a window has the focus once the desktop has given it to the window.
    [[nodiscard]] bool takesFocus(const Node &window) const
    {
        return m_tree.activate(window.object)
            && QTest::qWaitFor([&window, this] { return !focused(window).isEmpty(); }, dialogMs);
    }
    [[nodiscard]] QString focused(const Node &window) const
    {
        return m_tree.focusedBelow(window.object).object.path;
    }
    [[nodiscard]] bool awaitDialogs(std::size_t count) const
    {
        return QTest::qWaitFor([count, this] { return dialogs().size() == count; }, dialogMs);
    }
    /// What is wrong with the names and roles of \a window, as far as it is seen.
    [[nodiscard]] QStringList faultsOf(const Node &window) const
    {
        const AccessibleTree::Nodes nodes = m_tree.shownBelow(window.object);
        QStringList faults = AccessibleTree::silentOf(nodes);
        for (const Node &node : nodes)
            if (node.isFocusable && (node.role == "filler"_L1 || node.role == "panel"_L1))
                faults.append(u"no control by its role: "_s + node.said());
            else if (node.role == "combo box"_L1 && !m_tree.isLabelled(node.object))
                faults.append(u"no label: "_s + node.said());
        if (std::ranges::none_of(nodes, &Node::isControl))
            faults.append(u"no control at all"_s);
        return faults;
    }
    [[nodiscard]] Node find(const Node &window, const QString &role, const QString &name) const
    {
        for (const Node &node : m_tree.shownBelow(window.object))
            if (node.role == role && node.name == name)
                return node;
        return {};
    }
    /// As faultsOf(), with every tab that the dialog has.
    [[nodiscard]] QStringList faultsOnTabsOf(const Node &window) const
    {
        QStringList faults = faultsOf(window);
        for (const Node &tab : m_tree.shownBelow(window.object))
            if (tab.role == "page tab"_L1 && m_tree.press(tab.object))
                for (const QString &fault : faultsOf(window))
                    faults.append(tab.name + u": "_s + fault);
        faults.removeDuplicates();
        return faults;
    }
    /// Chooses a command by its name.
    [[nodiscard]] bool command(const QString &name) const
    {
        const auto palette = [this] { return find(m_window, u"text"_s, paletteName()); };
        if (!m_tree.type(ctrl, 'k') || !QTest::qWaitFor([&palette] { return palette().isFocused; }, dialogMs))
            return false;
        return m_tree.fill(palette().object, name) && m_tree.type({}, KeySymbol::enter);
    }
    static QString paletteName() { return u"Seite, Befehl, Projekt oder Eintrag suchen"_s; }
    void close(std::size_t left = 0) const
    {
        QVERIFY(m_tree.type({}, KeySymbol::escape));
        QVERIFY(awaitDialogs(left));
    }

private slots:
    void initTestCase()
    {
        const QString missing = PrivateDesktop::missingPackage();
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"The package %1 is not installed; the tree is not read."_s.arg(missing)));
        m_program = std::make_unique<SideProgram>();
        QVERIFY(m_tree.start(m_desktop, *m_program));
        const auto isThere = [this] {
            m_root = m_tree.program(u"Lenkungsstand"_s);
            if (m_root.service.isEmpty())
                return false;
            const AccessibleTree::Nodes windows = m_tree.windows(m_root);
            if (windows.size() != 1)
                return false;
            m_window = windows.front();
            return AccessibleTree::says(m_tree.shownBelow(m_window.object), u"Fertigstellung KI Roadmap"_s);
        };
        QVERIFY(QTest::qWaitFor(isThere, 180000)); // the first start on a slow machine
    }
    void cleanupTestCase() { m_program.reset(); }
    void init() { QVERIFY(takesFocus(m_window)); }
    // A dialog that a failure has left would take the keys of all that follow.
    void cleanup()
    {
        for (int left = 4; left > 0 && m_program; --left) {
            const AccessibleTree::Nodes open = dialogs();
            if (open.empty())
                return;
            const Node discard = find(open.back(), u"push button"_s, u"Verwerfen"_s);
            if (discard.role.isEmpty())
                QVERIFY(m_tree.activate(open.back().object) && m_tree.type({}, KeySymbol::escape));
            else
                QVERIFY(m_tree.press(discard.object));
            QVERIFY(QTest::qWaitFor([&open, this] { return dialogs().size() != open.size(); }, dialogMs));
        }
    }

    void everyDialogSpeaks_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("symbol");
        QTest::addColumn<QString>("name");
        QTest::addRow("new item") << ctrl << int('n') << u"Neuer Eintrag"_s;
        QTest::addRow("edit") << ctrl << int('e') << u"KI-06"_s;
        QTest::addRow("duplicate") << ctrl << int('d') << u"Neuer Eintrag"_s;
        QTest::addRow("delete") << Qt::KeyboardModifiers() << KeySymbol::erase << u"KI-06"_s;
        QTest::addRow("paste") << ctrl << int('v') << u"Tabelle"_s;
        QTest::addRow("note") << ctrlShift << int('n') << u"Sachstand"_s;
        QTest::addRow("follow-up") << ctrl << int('r') << u"KI-06"_s;
        QTest::addRow("project") << ctrlShift << int('e') << u"KI"_s;
        QTest::addRow("assessment") << ctrlShift << int('a') << u"KI einschätzen"_s;
        QTest::addRow("projects") << ctrlShift << int('j') << u"Projekte"_s;
        QTest::addRow("units") << ctrlShift << int('u') << u"Stellen"_s;
        QTest::addRow("meetings") << ctrlShift << int('m') << u"Sitzungen"_s;
        QTest::addRow("sessions") << ctrlShift << int('s') << u"Sitzungen"_s;
        QTest::addRow("lead time") << ctrlShift << int('l') << u"Vorlauf und Schritte"_s;
        QTest::addRow("moment") << Qt::KeyboardModifiers(Qt::AltModifier) << int('d') << u"Zeitpunkt"_s;
        QTest::addRow("help") << Qt::KeyboardModifiers() << KeySymbol::f1 << u"Hilfe"_s;
    }
    void everyDialogSpeaks()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(int, symbol);
        QFETCH(QString, name);
        const QString before = focused(m_window);
        QVERIFY(m_tree.type(modifiers, symbol));
        const Node dialog = dialogOver();
        QCOMPARE(dialog.role, u"dialog"_s);
        QVERIFY2(dialog.name.contains(name), qPrintable(dialog.name));
        const QStringList faults = faultsOnTabsOf(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(!focused(dialog).isEmpty());
        close();
        QVERIFY(takesFocus(m_window));
        QCOMPARE(focused(m_window), before);
    }

    void dialogsOfCommandsSpeak_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addRow("baseline") << u"Berichtsstand festhalten"_s << u"Berichtsstand festhalten"_s;
        QTest::addRow("survey") << u"Sachstandsabfrage"_s << u"Sachstandsabfrage"_s;
        QTest::addRow("about") << u"Über Lenkungsstand"_s << u"Lenkungsstand"_s;
    }
    void dialogsOfCommandsSpeak()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QVERIFY(command(typed));
        const Node dialog = dialogOver();
        QVERIFY2(dialog.role == "dialog"_L1 || dialog.role == "alert message"_L1, qPrintable(dialog.role));
        QVERIFY2(dialog.name.contains(name), qPrintable(dialog.name));
        const QStringList faults = faultsOnTabsOf(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        close();
        QVERIFY(takesFocus(m_window));
    }

    void questionsOverADialogSpeak_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("letter"); // else: chooses in the list behind that field
        QTest::addColumn<QString>("question");
        QTest::addRow("date") << u"Termine"_s << u"Termin"_s << u"30.06.2026"_s << 0
                              << u"Termin ändern: KI-06"_s;
        QTest::addRow("done") << u"Eintrag"_s << u"Gehört zu (Nr.)"_s << QString() << int('e')
                              << u"KI-06 ist erledigt"_s;
    }
    void questionsOverADialogSpeak()
    {
        QFETCH(QString, tab);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(int, letter);
        QFETCH(QString, question);
        QVERIFY(m_tree.type(ctrl, 'e'));
        const Node dialog = dialogOver();
        QCOMPARE(dialog.name, u"KI-06 bearbeiten"_s);
        QVERIFY(m_tree.press(find(dialog, u"page tab"_s, tab).object));
        const Node line = find(dialog, u"text"_s, field);
        QVERIFY(m_tree.focus(line.object));
        QVERIFY(letter == 0 ? m_tree.fill(line.object, text)
                            : m_tree.type({}, KeySymbol::tab) && m_tree.type({}, letter));
        QVERIFY(m_tree.press(find(dialog, u"push button"_s, u"Speichern"_s).object));
        const Node asked = dialogOver(1);
        QCOMPARE(asked.role, u"dialog"_s);
        QCOMPARE(asked.name, question);
        QCOMPARE(faultsOf(asked), QStringList());
        close(1);
        QVERIFY(takesFocus(dialog));
        QVERIFY(m_tree.type({}, KeySymbol::escape)); // what was entered would be lost
        const Node discarding = dialogOver(1);
        QCOMPARE(discarding.role, u"alert message"_s);
        QCOMPARE(discarding.name, dialog.name);
        QVERIFY(AccessibleTree::says(m_tree.shownBelow(discarding.object), u"Eingaben verwerfen?"_s));
        QCOMPARE(faultsOf(discarding), QStringList());
        QVERIFY(m_tree.press(find(discarding, u"push button"_s, u"Verwerfen"_s).object));
        QVERIFY(awaitDialogs(0));
        QVERIFY(takesFocus(m_window));
    }

    void aValueOfAnIndicatorIsAskedFor()
    {
        QVERIFY(m_tree.type(ctrl, '6'));
        Node card;
        const auto isThere = [&card, this] {
            const AccessibleTree::Nodes nodes = m_tree.shownBelow(m_window.object);
            const auto found = std::ranges::find_if(nodes, [](const Node &node) {
                return node.isFocusable && node.description.contains(u"Eingabetaste: Messwert eintragen"_s);
            });
            card = found == nodes.end() ? Node() : *found;
            return found != nodes.end();
        };
        QVERIFY(QTest::qWaitFor(isThere, dialogMs));
        QVERIFY(m_tree.focus(card.object));
        QVERIFY(m_tree.type({}, KeySymbol::enter));
        const Node dialog = dialogOver();
        QCOMPARE(dialog.role, u"dialog"_s);
        QVERIFY2(dialog.name.startsWith(u"Neuer Messwert: "_s), qPrintable(dialog.name));
        QCOMPARE(faultsOf(dialog), QStringList());
        close();
        QVERIFY(takesFocus(m_window));
        QCOMPARE(focused(m_window), card.object.path);
    }

    void theMeetingViewIsReadPageByPage()
    {
        const QString before = focused(m_window);
        QVERIFY(m_tree.type({}, KeySymbol::f5));
        const Node view = dialogOver();
        QCOMPARE(view.role, u"frame"_s);
        QVERIFY2(view.name.startsWith(u"Sitzungsansicht"_s), qPrintable(view.name));
        const auto title = [&view, this] { return m_tree.focusedBelow(view.object); };
        const auto pageIs = [&view, this](const QString &start) {
            return [&view, start, this] {
                const AccessibleTree::Nodes nodes = m_tree.shownBelow(view.object);
                return std::ranges::any_of(nodes, [&start](const Node &node) {
                    return node.role.startsWith(u"document"_s) && node.name.startsWith(start);
                });
            };
        };
        QVERIFY(QTest::qWaitFor(pageIs(u"Seite 1 von"_s), dialogMs));
        QVERIFY2(title().name.startsWith(u"12 Termine überfällig"_s), qPrintable(title().name));
        QCOMPARE(title().role, u"heading"_s);
        QCOMPARE(faultsOf(view), QStringList());
        QVERIFY(m_tree.type({}, KeySymbol::right));
        QVERIFY(QTest::qWaitFor(pageIs(u"Seite 2 von"_s), dialogMs));
        QCOMPARE(title().role, u"heading"_s); // the focus goes on with the page: it is read out
        QVERIFY(!title().name.startsWith(u"12 Termine überfällig"_s));
        QCOMPARE(faultsOf(view), QStringList());
        close();
        QVERIFY(takesFocus(m_window));
        QCOMPARE(focused(m_window), before);
    }

    void thePaletteSaysWhatIsChosen()
    {
        const QString before = focused(m_window);
        QVERIFY(m_tree.type(ctrl, 'k'));
        const auto field = [this] { return m_tree.focusedBelow(m_window.object); };
        QVERIFY(QTest::qWaitFor([&field] { return field().name == paletteName(); }, dialogMs));
        QVERIFY(m_tree.fill(field().object, u"Beschlüsse"_s));
        QVERIFY(
            QTest::qWaitFor([&field] { return field().description.startsWith(u"Beschlüsse"_s); }, dialogMs));
        const AccessibleTree::Nodes nodes = m_tree.shownBelow(m_window.object);
        const auto palette = std::ranges::find_if(
            nodes, [](const Node &node) { return node.role == "dialog"_L1 && node.name == paletteName(); });
        QVERIFY(palette != nodes.end());
        QCOMPARE(faultsOf(*palette), QStringList());
        QVERIFY(m_tree.type({}, KeySymbol::escape));
        QVERIFY(QTest::qWaitFor([&before, this] { return focused(m_window) == before; }, dialogMs));
    }
};
LENKUNGSSTAND_TEST(TestAccessibleDialogs)

#include "tst_accessibledialogs.moc"
