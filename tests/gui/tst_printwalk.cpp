// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/statusstrip.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The status report leaves the window: saved, stopped, refused.
class TestPrintWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void exportsTheReportAsPdf()
    {
        const QString path = m_folder.filePath(u"bericht.pdf"_s);
        QString suggested;
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &suggestion) {
                suggested = suggestion;
                return path;
            });
        QTest::keyClick(&m_program->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().printing().isRunning(), 30000);
        QVERIFY2(suggested.endsWith(u"2026-04-01_lenku-vd_status.pdf"_s), qPrintable(suggested));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(m_program->window().findChild<StatusStrip *>()->message().contains(u"bericht.pdf"_s));
    }

    void savesSessionsAndDeadlinesAsACalendarFile()
    {
        const QString path = m_folder.filePath(u"termine"_s); // the ending comes by itself
        QString suggested;
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &suggestion) {
                suggested = suggestion;
                return path;
            });
        for (QAction *action : m_program->window().actions())
            if (action->text() == u"Kalenderdatei (ICS) …"_s)
                action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().printing().isRunning(), 30000);
        QVERIFY2(suggested.endsWith(u"2026-04-01_lenku-vd_termine.ics"_s), qPrintable(suggested));
        QFile file(path + u".ics"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(text.contains("UID:senat-2026-09-29@lenkungsstand\r\n"));
        QVERIFY(text.contains("UID:frist-B-5@lenkungsstand\r\n"));
        QVERIFY(m_program->window().findChild<StatusStrip *>()->message().contains(u"termine.ics"_s));
    }

    void thePreviewOffersNoOtherFormat()
    {
        QStringList offered;
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&look, &offered] {
            auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            look.stop();
            for (const QAction *action : dialog->findChildren<QAction *>())
                if (action->isVisible())
                    offered.append(action->text());
            dialog->reject();
        });
        look.start(0);
        m_program->window().printing().preview();
        QVERIFY(offered.contains(QPrintPreviewDialog::tr("Print")));
        for (const char *format : {"Portrait", "Landscape", "Page setup"})
            QVERIFY2(!offered.contains(QPrintPreviewDialog::tr(format)), format);
        m_program->window().activateWindow(); // the next one presses keys
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }

    void theNextFileIsSuggestedBesideTheLast()
    {
        QString suggested;
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &suggestion) {
                suggested = suggestion;
                return QString();
            });
        m_program->window().printing().exportPdf();
        QCOMPARE(suggested, m_folder.filePath(u"2026-04-01_lenku-vd_status.pdf"_s));
    }

    void aNameWithoutSuffixReplacesNothingUnasked()
    {
        const QString existing = m_folder.filePath(u"behalten.pdf"_s);
        QFile file(existing);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("KEEP") == 4);
        file.close();
        QStringList suggested;
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &suggestion) {
                suggested << suggestion;
                return suggested.size() == 1 ? m_folder.filePath(u"behalten"_s) : QString();
            });
        m_program->window().printing().exportPdf();
        QCOMPARE(suggested.size(), 2);
        QCOMPARE(suggested.last(), existing);
        QVERIFY(!m_program->window().printing().isRunning());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("KEEP"));
    }

    void aStoppedExportLeavesNoFileAndSaysSo()
    {
        const QString path = m_folder.filePath(u"gestoppt.pdf"_s);
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &) { return path; });
        auto *strip = m_program->window().findChild<StatusStrip *>();
        m_program->window().printing().exportPdf();
        QVERIFY(m_program->window().printing().isRunning());
        auto *stop = strip->findChild<QPushButton *>();
        QCOMPARE(stop->text(), u"Abbrechen"_s);
        QVERIFY(stop->isVisible());
        stop->click();
        QVERIFY(!stop->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().printing().isRunning(), 30000);
        QCOMPARE(strip->message(), u"Abgebrochen. Es wurde keine Datei geschrieben."_s);
        QVERIFY(!stop->isVisible());
        QVERIFY(QDir(m_folder.path()).entryList({u"gestoppt*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void aFolderThatIsNotThereGivesASentence()
    {
        m_program->window().printing().setSaveQuestion([this](QWidget *, const QString &, const QString &) {
            return m_folder.filePath(u"no/such/x.pdf"_s);
        });
        QTest::keyClick(&m_program->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().printing().isRunning(), 30000);
        auto *panel = named<QWidget>(u"Fehler"_s);
        QVERIFY(panel);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!panel->accessibleDescription().isEmpty());
        QString next;
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &suggestion) {
                next = suggestion;
                return QString();
            });
        m_program->window().printing().exportPdf();
        QVERIFY2(!next.contains(u"no/such"_s), qPrintable(next)); // a folder that failed is not remembered
        m_program->window().setSnapshot(m_program->session().snapshot());
        QVERIFY(!panel->isVisible());
    }
};
LENKUNGSSTAND_TEST(TestPrintWalk)

#include "tst_printwalk.moc"
