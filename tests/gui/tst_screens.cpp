// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefactory.h"
#include "tests/gui/privatedesktop.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/charts/figureview.h"
#include "ui/session/sessionsheet.h"
#include "ui/session/sessionview.h"
#include "ui/support/chip.h"
#include "ui/support/themeswitch.h"
#include "ui/support/typography.h"

#include <QAction>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize wholeScreen(1920, 1080);

struct ThemeName
{
    Theme::Kind kind;
    const char *name;
};
constexpr std::array screenThemes = {ThemeName{Theme::Kind::Light, "light"},
                                     ThemeName{Theme::Kind::Dark, "dark"},
                                     ThemeName{Theme::Kind::HighContrast, "contrast"}};

void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// A text of \a page that is cut by its figure; empty if none is.
QString cutIn(const FigureView &figure)
{
    for (const Sheet::Text &text : figure.page().texts)
        if (text.rect().right() > figure.width() + 1 || text.rect().bottom() > figure.height() + 1
            || text.rect().left() < 0)
            return text.block.fullText();
    return {};
}

QString cutIn(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const bool fits = label.wordWrap() ? label.heightForWidth(label.width()) <= label.height()
                                       : label.minimumSizeHint().width() <= label.width();
    return fits ? QString() : label.text();
}

/// What a person would see end within a letter or a line.
QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    const auto note = [&cut](const QString &text) {
        if (!text.isEmpty())
            cut.append(text);
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *figure = qobject_cast<const FigureView *>(widget))
            note(cutIn(*figure));
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            note(cutIn(*label));
        else if (const auto *part = qobject_cast<const SessionPart *>(widget))
            note(part->parentWidget()->rect().contains(part->geometry()) ? QString()
                                                                         : part->accessibleName());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                 button && (qobject_cast<const Chip *>(button) || qobject_cast<const QPushButton *>(button)))
            note(button->sizeHint().width() <= button->width() ? QString() : button->text());
    }
    return cut;
}

/// The headline of the page in view, in the coordinates of \a window: the text in the largest type.
QRectF headlineOf(const QWidget &page, const QWidget &window)
{
    const int size = QFontMetrics(Typography::font(Typography::Role::PageTitle)).ascent();
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible() && label->fontMetrics().ascent() >= size)
            return QRect(label->mapTo(&window, QPoint()), label->size());
    const auto figures = page.findChildren<FigureView *>();
    for (const FigureView *figure : figures)
        for (const Sheet::Text &text : figure->page().texts)
            if (figure->isVisible() && text.block.ascent() >= size)
                return text.rect().translated(figure->mapTo(&window, QPoint()));
    return {};
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    return int(colours.size());
}
}

/// Every page on the screens that people have, in every theme: the pictures lie beside this test in the build
/// folder, to be looked at, and what can be told without eyes is checked. On a screen of its own, with one
/// process per scale, because the scale of a program is fixed when it starts.
class TestScreens final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] static bool isOnAScreen() { return QGuiApplication::platformName() == "xcb"_L1; }
    [[nodiscard]] static QString folder()
    {
        return QDir(QCoreApplication::applicationDirPath()).filePath(u"screens"_s);
    }
    void open()
    {
        StoreFactory::nameApplication();
        QVERIFY(StoreFactory::create(options().database, StoreFactory::Content::Seed,
                                     QDateTime(QDate(2026, 4, 1), QTime(12, 0))));
        m_program = started();
        QVERIFY(QTest::qWaitFor([this] { return m_program->session().snapshot() != nullptr; }, 20000));
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    }
    static void runOnAScreen(qreal scale)
    {
        PrivateDesktop desktop;
        QVERIFY(desktop.start(wholeScreen));
        QProcessEnvironment environment = desktop.environment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(scale));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"--class"_s, u"TestScreens"_s});
        QVERIFY(child.waitForFinished(240000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
    }

private slots:
    void initTestCase()
    {
        if (!isOnAScreen())
            return;
        QVERIFY(QDir().mkpath(folder()));
        open();
    }
    void cleanupTestCase()
    {
        m_program.reset();
        ThemeSwitch::apply(Theme::Kind::Light);
    }

    void runsAtEveryScale_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addRow("100 %%") << 1.0;
        QTest::addRow("200 %%") << 2.0;
    }
    void runsAtEveryScale()
    {
        QFETCH(qreal, scale);
        if (isOnAScreen())
            return; // this is the process that was started
        if (const QString missing = PrivateDesktop::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(u"The package %1 is not installed; no pictures are taken."_s.arg(missing)));
        runOnAScreen(scale);
    }

    void showsEveryPageWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("page");
        if (!isOnAScreen())
            return;
        const qreal scale = qGuiApp->devicePixelRatio();
        const std::vector<QSize> sizes =
            scale > 1 ? std::vector{wholeScreen / scale} : std::vector{QSize(1366, 768), wholeScreen};
        for (const QSize &size : sizes)
            for (const QString &page : {u"overview"_s, u"portfolio"_s, u"timeline"_s, u"measures"_s,
                                        u"resolutions"_s, u"indicators"_s, u"history"_s})
                QTest::addRow("%s at %d x %d", qPrintable(page), size.width(), size.height()) << size << page;
    }
    void showsEveryPageWhole()
    {
        if (!isOnAScreen())
            return;
        QFETCH(QSize, size);
        QFETCH(QString, page);
        MainWindow &window = m_program->window();
        window.resize(size);
        window.openPage(page);
        for (const ThemeName &theme : screenThemes) {
            ThemeSwitch::apply(theme.kind);
            settle();
            const QImage image = window.grab().toImage();
            const QString name = u"%1-%2x%3-%4-%5percent.png"_s.arg(page)
                                     .arg(image.width())
                                     .arg(image.height())
                                     .arg(QString::fromLatin1(theme.name))
                                     .arg(qRound(100 * image.devicePixelRatio()));
            QVERIFY(image.save(QDir(folder()).filePath(name)));
            QCOMPARE(window.size(), size);
            QVERIFY2(coloursIn(image) > 20, qPrintable(name));
        }
        const QStringList cut = cutIn(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        const QRectF headline = headlineOf(*window.findChild<QStackedWidget *>()->currentWidget(), window);
        QVERIFY(!headline.isEmpty());
        QVERIFY(QRectF(window.rect()).contains(headline));
    }

    void showsTheMeetingViewWhole_data()
    {
        QTest::addColumn<QSize>("size");
        if (!isOnAScreen())
            return;
        for (const QSize &size : {QSize(1366, 768), wholeScreen})
            QTest::addRow("%d x %d", size.width(), size.height()) << size / qGuiApp->devicePixelRatio();
    }
    void showsTheMeetingViewWhole()
    {
        if (!isOnAScreen())
            return;
        QFETCH(QSize, size);
        const auto actions = m_program->window().actions();
        for (QAction *action : actions) // no key reaches a window that no window manager makes active
            if (action->shortcut() == QKeySequence(Qt::Key_F5))
                action->trigger();
        auto *view = m_program->window().findChild<SessionView *>();
        QVERIFY(view);
        view->showNormal();
        view->resize(size);
        settle();
        for (int page = 0; page < view->pageCount(); ++page) {
            view->goTo(page);
            for (const ThemeName &theme : screenThemes) {
                if (page > 1 && theme.kind != Theme::Kind::Light)
                    continue; // the whole and one project show what a theme does
                ThemeSwitch::apply(theme.kind);
                settle();
                const QImage image = view->grab().toImage();
                const QString name = u"meeting%1-%2x%3-%4-%5percent.png"_s.arg(page + 1)
                                         .arg(image.width())
                                         .arg(image.height())
                                         .arg(QString::fromLatin1(theme.name))
                                         .arg(qRound(100 * image.devicePixelRatio()));
                QVERIFY(image.save(QDir(folder()).filePath(name)));
                QVERIFY2(coloursIn(image) > 20, qPrintable(name));
            }
            const QStringList cut = cutIn(*view);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        }
        view->close();
    }

    // The checks above have to be able to fail.
    void noticesWhatIsCut()
    {
        QWidget window;
        QLabel label(u"Verkürzung der Wartezeit im Bürgeramt"_s, &window);
        label.resize(label.sizeHint());
        window.resize(800, 100);
        window.show();
        QCOMPARE(cutIn(window), QStringList());
        label.resize(label.width() / 2, label.height());
        QCOMPARE(cutIn(window), QStringList(label.text()));
        label.setWordWrap(true);
        QCOMPARE(cutIn(window), QStringList(label.text()));
        label.resize(label.width(), label.heightForWidth(label.width()));
        QCOMPARE(cutIn(window), QStringList());
    }
};
LENKUNGSSTAND_TEST(TestScreens)

#include "tst_screens.moc"
