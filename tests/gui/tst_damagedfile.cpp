// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefactory.h"
#include "app/windowprogram.h"
#include "tests/support/testrunner.h"
#include "ui/frame/errorpanel.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// A portfolio of which something in the middle was overwritten.
class TestDamagedFile final : public QObject
{
    Q_OBJECT

    enum class Damage { Page, HalfPage, FirstRecord, LastRecord };

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Over the \a part (0 to 1) of the file.
    static void damage(QByteArray &bytes, Damage damage, double part)
    {
        constexpr qsizetype page = 4096;
        const qsizetype start = qsizetype(double(bytes.size() / page - 1) * part) * page;
        switch (damage) {
        case Damage::Page:
            bytes.replace(start, page, QByteArray(page, '\0'));
            return;
        case Damage::HalfPage:
            bytes.replace(start, page / 2, QByteArray(page / 2, '\xff'));
            return;
        case Damage::FirstRecord:
            overwrite(bytes, bytes.indexOf("\"title\":"));
            return;
        case Damage::LastRecord:
            overwrite(bytes, bytes.lastIndexOf("\"title\":"));
            return;
        }
    }
    /// What is written there in JSON; its length stays.
    static void overwrite(QByteArray &bytes, qsizetype name)
    {
        constexpr qsizetype intoTheValue = 10;
        QVERIFY(name > 0);
        bytes.replace(name + intoTheValue, 4, "####");
    }

    QTemporaryDir m_folder;
    QByteArray m_sound;

private slots:
    void initTestCase()
    {
        StoreFactory::nameApplication();
        const QString path = m_folder.filePath(u"ganz.sqlite"_s);
        QVERIFY_RESULT(StoreFactory::create(path, StoreFactory::Content::Seed,
                                            QDateTime(QDate(2026, 4, 1), QTime(12, 0))));
        m_sound = bytesOf(path);
        QVERIFY(m_sound.size() > 100000);
    }

    // A program that nobody sees ends the application; a new round of it lets the walks after this one open
    // their dialogs.
    void cleanupTestCase()
    {
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
    }

    void isSaidAndLeftAsItIs_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<double>("part");
        for (const double part : {0.05, 0.25, 0.5, 0.75, 0.95})
            QTest::addRow("a page at %d %%", int(part * 100)) << Damage::Page << part;
        QTest::addRow("half a page") << Damage::HalfPage << 0.5;
        QTest::addRow("the first text of the history") << Damage::FirstRecord << 0.0;
        QTest::addRow("the last text in JSON") << Damage::LastRecord << 0.0;
    }
    void isSaidAndLeftAsItIs()
    {
        QFETCH(Damage, damage);
        QFETCH(double, part);
        const QString path = m_folder.filePath(u"kaputt.sqlite"_s);
        QByteArray bytes = m_sound;
        TestDamagedFile::damage(bytes, damage, part);
        QVERIFY(bytes != m_sound && bytes.size() == m_sound.size());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        {
            WindowOptions options;
            options.database = path;
            options.language = Language::Code::German;
            options.theme = Theme::Kind::Light;
            options.asOf = QDate(2026, 4, 1);
            WindowProgram program(options, m_folder.filePath(u"window.ini"_s));
            program.start();
            const auto *panel = program.window().findChild<ErrorPanel *>();
            QTRY_VERIFY_WITH_TIMEOUT(!panel->sentence().isEmpty(), 20000);
            QVERIFY2(panel->sentence().contains(u"ist beschädigt"_s), qPrintable(panel->sentence()));
            QVERIFY(panel->isVisible());
        }
        QVERIFY(bytesOf(path) == bytes);
        QFile::remove(path);
    }

    void aSoundOneIsOpenedWithoutAWord()
    {
        WindowOptions options;
        options.database = m_folder.filePath(u"ganz.sqlite"_s);
        options.language = Language::Code::German;
        options.theme = Theme::Kind::Light;
        WindowProgram program(options, m_folder.filePath(u"window.ini"_s));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.session().snapshot() != nullptr, 20000);
        const QSignalSpy damaged(&program.session(), &PortfolioSession::damaged);
        const auto *panel = program.window().findChild<ErrorPanel *>();
        QVERIFY(!QTest::qWaitFor([panel] { return !panel->sentence().isEmpty(); }, 1500));
        QCOMPARE(damaged.count(), 0);
    }
};

LENKUNGSSTAND_TEST(TestDamagedFile)
#include "tst_damagedfile.moc"
