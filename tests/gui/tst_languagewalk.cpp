// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/errortext.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/dialogs/itemrequests.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/statusstrip.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

/// What was said before the language changed is said again in the other one.
class TestLanguageWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    /// Whether an entry of a menu says \a text.
    [[nodiscard]] bool isOffered(const QString &text) const
    {
        for (const QAction *action : m_program->window().findChildren<QAction *>())
            if (action->text() == text)
                return true;
        return false;
    }

    void speak(Language::Code code) const
    {
        emit m_program->window().languageRequested(code);
        QCoreApplication::processEvents(); // the widgets hear of it by a posted event
    }

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanup() { speak(Language::Code::German); }
    void cleanupTestCase() { m_program.reset(); }

    void namesOfStepsFollow()
    {
        MainWindow &window = m_program->window();
        const Item *before = m_program->session().snapshot()->item(u"B-2"_s);
        QVERIFY(before);
        Item after = *before;
        after.note = u"Anlage fehlt"_s;
        QVERIFY(window.editor().perform(ItemRequests::edit(*before, after)));
        QVERIFY(isOffered(u"Rückgängig: Beschluss vom 07.10.2025, Ziffer 2 geändert"_s));
        speak(Language::Code::English);
        QVERIFY(isOffered(u"Undo: Resolution of 7 October 2025, no. 2 changed"_s));
        window.editor().undo();
        QVERIFY(isOffered(u"Redo: Resolution of 7 October 2025, no. 2 changed"_s));
        speak(Language::Code::German);
        QVERIFY(isOffered(u"Wiederholen: Beschluss vom 07.10.2025, Ziffer 2 geändert"_s));
    }

    void anErrorFollowsAndADoneThingIsNoLongerSaid()
    {
        MainWindow &window = m_program->window();
        const auto *panel = window.findChild<ErrorPanel *>();
        const auto *strip = window.findChild<StatusStrip *>();
        const Error error{Error::Code::Busy, u"locked"_s, u"portfolio.sqlite"_s};
        emit window.editor().failed(error);
        emit window.editor().performed(u"Gespeichert"_s);
        QCOMPARE(strip->message(), u"Gespeichert"_s);
        const QString german = errorSentence(error, Language(Language::Code::German));
        const QString english = errorSentence(error, Language(Language::Code::English));
        QVERIFY(german != english);
        QCOMPARE(panel->sentence(), german);
        speak(Language::Code::English);
        QCOMPARE(panel->sentence(), english);
        QCOMPARE(strip->message(), QString());
        QTest::keyClick(&window, Qt::Key_Escape);
        speak(Language::Code::German);
        QCOMPARE(panel->sentence(), QString()); // what was read and put away stays away
    }
};

LENKUNGSSTAND_TEST(TestLanguageWalk)
#include "tst_languagewalk.moc"
