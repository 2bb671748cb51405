// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Counts what asks for another layout or another picture.
class RequestCounter final : public QObject
{
public:
    RequestCounter() { QCoreApplication::instance()->installEventFilter(this); }

    /// Who asked since the last time.
    [[nodiscard]] QStringList taken() { return std::exchange(m_askers, {}); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::UpdateRequest)
            m_askers.append(QString::fromLatin1(watched->metaObject()->className()));
        return QObject::eventFilter(watched, event);
    }

private:
    QStringList m_askers;
};
}

/// A window that nobody touches lays itself out and comes to rest; otherwise it takes a whole processor.
class TestIdle final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }
    void everyPageComesToRest_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("item");
        for (const QString &page : {u"overview"_s, u"portfolio"_s, u"timeline"_s, u"measures"_s,
                                    u"resolutions"_s, u"indicators"_s, u"history"_s})
            for (const QSize &size : {QSize(683, 384), QSize(960, 540), QSize(1366, 768), QSize(1920, 1080)})
                for (const QString &item : {QString(), u"KI-06"_s})
                    QTest::addRow("%s %d %s", qPrintable(page), size.width(), qPrintable(item))
                        << page << size << item;
    }
    void everyPageComesToRest()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        QFETCH(QString, item);
        constexpr int mostRounds = 200;
        MainWindow &window = m_program->window();
        window.openPage(page);
        window.resize(size);
        window.selectItem(item);
        RequestCounter counter;
        QStringList askers;
        int round = 0;
        for (int quiet = 0; quiet < 3 && round < mostRounds; ++round) {
            QCoreApplication::processEvents();
            askers = counter.taken();
            quiet = askers.isEmpty() ? quiet + 1 : 0;
        }
        QVERIFY2(round < mostRounds, qPrintable(u"it never comes to rest: "_s + askers.join(u", "_s)));
    }
};

LENKUNGSSTAND_TEST(TestIdle)
#include "tst_idle.moc"
