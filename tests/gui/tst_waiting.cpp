// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waitnotice.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/commands/itemedit.h"

#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Another program holds the file while something is to be recorded: the window goes on answering.
class TestWaiting final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }
    void cleanup()
    {
        session().disconnect(this);
        if (m_other.state() != QProcess::NotRunning) {
            m_other.kill();
            m_other.waitForFinished();
        }
    }

    void canBeGivenUp()
    {
        QVERIFY(holdFile());
        m_wasSaid = false;
        connect(&session(), &PortfolioSession::waitingBegan, this, [this] {
            QProgressDialog *dialog = notice()->dialog();
            m_wasSaid = dialog && dialog->isVisible() && dialog->isModal();
            if (auto *button = dialog ? dialog->findChild<QPushButton *>() : nullptr)
                QMetaObject::invokeMethod(button, &QPushButton::click, Qt::QueuedConnection);
        });
        const QSignalSpy failed(&m_program->window().editor(), &Editor::failed);
        QVERIFY(!m_program->window().editor().perform(newTitle()));
        QVERIFY(m_wasSaid);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(int(failed.front().front().value<Error>().code), int(Error::Code::Cancelled));
        QVERIFY(!notice()->dialog());
        QVERIFY(m_program->window().editor().undoText().isEmpty());
        QCOMPARE(session().snapshot()->item(u"KI-06"_s)->title, m_title);
    }

    void saysNothingWhereNothingWaits()
    {
        QVERIFY(m_program->window().editor().perform(newTitle()));
        m_program->window().editor().undo();
        QCOMPARE(session().snapshot()->item(u"KI-06"_s)->title, m_title);
        QVERIFY(!notice()->dialog());
    }

    void goesOnOnceTheFileIsFree()
    {
        QVERIFY(holdFile());
        connect(&session(), &PortfolioSession::waitingBegan, this,
                [this] { m_other.write("COMMIT;\n.quit\n"); });
        QVERIFY(m_program->window().editor().perform(newTitle()));
        QVERIFY(!notice()->dialog());
        QCOMPARE(session().snapshot()->item(u"KI-06"_s)->title, u"Anderer Titel"_s);
    }

private:
    PortfolioSession &session() { return m_program->session(); }
    WaitNotice *notice() { return session().findChild<WaitNotice *>(); }

    ChangeRequest newTitle()
    {
        const Item &item = *session().snapshot()->item(u"KI-06"_s);
        m_title = item.title;
        return ItemEdit::request(item, ItemField::Title, u"Anderer Titel"_s);
    }

    /// Begins a transaction in another process and waits until it has it.
    bool holdFile()
    {
        m_other.start(u"sqlite3"_s, {options().database});
        m_other.write(".timeout 5000\nBEGIN IMMEDIATE;\n.print held\n");
        return m_other.waitForReadyRead() && m_other.readAllStandardOutput().contains("held");
    }

    QProcess m_other;
    QString m_title;
    bool m_wasSaid = false;
};

LENKUNGSSTAND_TEST(TestWaiting)
#include "tst_waiting.moc"
