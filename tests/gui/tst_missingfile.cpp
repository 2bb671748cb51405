// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefactory.h"
#include "app/windowprogram.h"
#include "tests/support/testrunner.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/topbar.h"

#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// A portfolio that was named and is not there.
class TestMissingFile final : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString missing() const { return m_folder.filePath(u"fehlt.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<WindowProgram> started() const
    {
        WindowOptions options;
        options.database = missing();
        options.language = Language::Code::German;
        options.theme = Theme::Kind::Light;
        options.asOf = QDate(2026, 4, 1);
        auto program = std::make_unique<WindowProgram>(options, m_folder.filePath(u"window.ini"_s));
        program->start();
        return program;
    }
    [[nodiscard]] static QPushButton *button(WindowProgram &program, const QString &text)
    {
        for (QPushButton *candidate :
             program.window().findChild<ErrorPanel *>()->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    [[nodiscard]] static QToolButton *printButton(WindowProgram &program)
    {
        for (QToolButton *candidate : program.window().findChild<TopBar *>()->findChildren<QToolButton *>())
            if (candidate->accessibleName() == u"Drucken und Ausgeben"_s)
                return candidate;
        return nullptr;
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { StoreFactory::nameApplication(); }
    void init() { QFile::remove(missing()); }

    void isSaidAndNotCreated()
    {
        const auto program = started();
        auto *panel = program->window().findChild<ErrorPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(!panel->sentence().isEmpty(), 20000);
        QVERIFY2(panel->sentence().contains(missing()), qPrintable(panel->sentence()));
        QVERIFY(!QFile::exists(missing()));
        QVERIFY(button(*program, u"Portfolio hier anlegen"_s));
        QCOMPARE(program->window().focusWidget(), button(*program, u"Portfolio hier anlegen"_s));
        QVERIFY(button(*program, u"Andere Datei öffnen …"_s));
        QVERIFY(!button(*program, u"Erneut versuchen"_s));
        QVERIFY(!printButton(*program)->isEnabled());
        emit program->window().languageRequested(Language::Code::English);
        QTRY_VERIFY2(panel->sentence().contains(u"does not exist"_s), qPrintable(panel->sentence()));
        QTRY_VERIFY(button(*program, u"Create the portfolio here"_s));
        emit program->window().languageRequested(Language::Code::German);
    }

    void isCreatedWhereAPersonWantsIt()
    {
        const auto program = started();
        QTRY_VERIFY_WITH_TIMEOUT(button(*program, u"Portfolio hier anlegen"_s), 20000);
        button(*program, u"Portfolio hier anlegen"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(program->session().snapshot() != nullptr, 20000);
        QCOMPARE(program->session().snapshot()->portfolio->items.size(), std::size_t(136));
        QVERIFY(QFile::exists(missing()));
        QVERIFY(printButton(*program)->isEnabled());
        QVERIFY(program->window().findChild<ErrorPanel *>()->sentence().isEmpty());
    }

    void anotherFileCanBeOpenedInstead()
    {
        const QString other = m_folder.filePath(u"da.sqlite"_s);
        QVERIFY_RESULT(StoreFactory::create(other, StoreFactory::Content::Empty,
                                            QDateTime(QDate(2026, 4, 1), QTime(12, 0))));
        const auto program = started();
        QTRY_VERIFY_WITH_TIMEOUT(button(*program, u"Andere Datei öffnen …"_s), 20000);
        emit program->window().databaseRequested(other);
        QTRY_VERIFY_WITH_TIMEOUT(program->session().snapshot() != nullptr, 20000);
        QVERIFY(!QFile::exists(missing()));
    }

    void endsAPictureWithExitCode1()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WINDOW_PROGRAM),
                      {u"--database"_s, missing(), u"--language"_s, u"de"_s, u"--screenshot"_s,
                       m_folder.filePath(u"bild.png"_s)});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 1);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(u"„"_s + missing() + u"“ wurde nicht gefunden."_s), qPrintable(said));
        QVERIFY(!QFile::exists(missing()));
        QVERIFY(!QFile::exists(m_folder.filePath(u"bild.png"_s)));
    }

    void theDefaultPlaceIsCreatedWithoutAQuestion()
    {
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WINDOW_PROGRAM), {u"--screenshot"_s, home.filePath(u"bild.png"_s)});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFile::exists(home.filePath(u"bild.png"_s)));
        QVERIFY(QFile::exists(home.filePath(u"data/Lenkungsstand/portfolio.sqlite"_s)));
    }
};
LENKUNGSSTAND_TEST(TestMissingFile)

#include "tst_missingfile.moc"
