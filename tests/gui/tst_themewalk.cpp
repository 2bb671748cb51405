// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/mainmenu.h"
#include "ui/support/themeswitch.h"

#include <QImage>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array themesInTheMenu = {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast};

QStringList walkedPages()
{
    return {u"overview"_s,    u"portfolio"_s,  u"timeline"_s, u"measures"_s,
            u"resolutions"_s, u"indicators"_s, u"history"_s};
}

/// The share of \a image that has exactly this colour.
double shareOf(const QColor &color, const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    return double(count) / (image.width() * image.height());
}
}

/// Colours change while the window runs, and then it looks as if it had been started with them.
class TestThemeWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] std::unique_ptr<WindowProgram> startedAs(std::optional<Theme::Kind> kind) const
    {
        WindowOptions wanted = options();
        wanted.theme = kind;
        auto program = std::make_unique<WindowProgram>(wanted, m_folder.filePath(u"window.ini"_s));
        program->start();
        return program;
    }
    void startAs(std::optional<Theme::Kind> kind)
    {
        m_program.reset();
        m_program = startedAs(kind);
        QVERIFY(QTest::qWaitFor([this] { return m_program->session().snapshot() != nullptr; }, 20000));
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }
    [[nodiscard]] QAction *entryFor(Appearance appearance) const
    {
        // The menu that holds four entries of which one is marked.
        for (QAction *entry : m_program->window().findChild<MainMenu *>()->mainMenu()->actions())
            if (entry->menu() && entry->menu()->actions().size() == 4
                && entry->menu()->actions().constFirst()->isCheckable())
                return entry->menu()->actions().at(int(appearance));
        return nullptr;
    }
    /// Every page, with a selected item in the inspector: it holds texts with links.
    [[nodiscard]] std::vector<QImage> pictures() const
    {
        MainWindow &window = m_program->window();
        std::vector<QImage> images;
        for (const QString &page : walkedPages()) {
            window.openPage(page);
            window.selectItem(u"B-2"_s);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            images.push_back(window.grab().toImage().convertToFormat(QImage::Format_RGB32));
        }
        return images;
    }

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase()
    {
        m_program.reset();
        ThemeSwitch::apply(Theme::Kind::Light);
    }

    void looksAfterAChangeAsAfterAStart_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto from : themesInTheMenu) { // round, each of them left and reached once
            const int to = (int(from) + 1) % int(themesInTheMenu.size());
            QTest::addRow("from %d to %d", int(from), to) << int(from) << to;
        }
    }
    void looksAfterAChangeAsAfterAStart()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        startAs(Theme::Kind(from));
        const std::vector<QImage> before = pictures();
        entryFor(Appearance(to + 1))->trigger();
        QVERIFY(Theme::current().kind == Theme::Kind(to));
        const std::vector<QImage> changed = pictures();
        startAs(Theme::Kind(to));
        const std::vector<QImage> seen = pictures(); // each page once, as in the other window
        const std::vector<QImage> started = pictures();
        QCOMPARE(seen.size(), started.size());
        for (std::size_t at = 0; at < changed.size(); ++at) {
            const QString page = walkedPages().at(int(at));
            QVERIFY2(changed[at] != before[at], qPrintable(page));
            if (changed[at] != started[at]) {
                const QDir folder(QCoreApplication::applicationDirPath());
                const QString place = folder.filePath(u"themewalk-%1-%2.png"_s);
                changed[at].save(place.arg(page, u"changed"_s));
                started[at].save(place.arg(page, u"started"_s));
            }
            QVERIFY2(changed[at] == started[at], qPrintable(page));
        }
    }

    void noPageKeepsTheGroundOfTheThemeBefore()
    {
        startAs(Theme::Kind::Light);
        entryFor(Appearance::Dark)->trigger();
        const Theme &light = Theme::of(Theme::Kind::Light);
        const Theme &dark = Theme::of(Theme::Kind::Dark);
        for (const QImage &image : pictures()) {
            QVERIFY(shareOf(dark.page, image) + shareOf(dark.chrome, image) > 0.5);
            QVERIFY(shareOf(light.page, image) + shareOf(light.chrome, image) < 0.001);
        }
    }

    void theChoiceIsMarkedAndRemembered()
    {
        startAs(Theme::Kind::Light);
        QVERIFY(entryFor(Appearance::Light)->isChecked());
        entryFor(Appearance::HighContrast)->trigger();
        startAs(std::nullopt);
        QVERIFY(Theme::current().kind == Theme::Kind::HighContrast);
        QVERIFY(entryFor(Appearance::HighContrast)->isChecked());
        entryFor(Appearance::AsDesktop)->trigger();
        QVERIFY(Theme::current().kind == Theme::Kind::Light); // of a platform that has no wish
        startAs(std::nullopt);
        QVERIFY(entryFor(Appearance::AsDesktop)->isChecked());
    }

    void everyEntryIsFoundByItsName()
    {
        for (int at = 0; at < 4; ++at) {
            const QString name = entryFor(Appearance(at))->property("entryName").toString();
            QVERIFY2(name.startsWith(u"Darstellung: "_s), qPrintable(name));
        }
    }
};
LENKUNGSSTAND_TEST(TestThemeWalk)

#include "tst_themewalk.moc"
