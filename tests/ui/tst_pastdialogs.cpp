// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pastfixture.h"
#include "ui/frame/momentdialog.h"
#include "ui/pages/history/freezedialog.h"
#include "ui/support/languageswitch.h"
#include "ui/support/uilanguage.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Presses Esc; whether a question came up, which is answered with "Go on editing".
bool asksOnEsc(QDialog &dialog)
{
    bool asked = false;
    QTimer::singleShot(0, &dialog, [&asked] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            asked = true;
            question->escapeButton()->click();
        }
    });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCoreApplication::processEvents();
    return asked;
}
}

/// The dialogs of the page Verlauf behave as all others do.
class TestPastDialogs final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::English);
    }
    void cleanupTestCase() { setUiLanguage(Language::Code::German); }

    void asksBeforeItThrowsAwayWhatWasTyped_data()
    {
        QTest::addColumn<bool>("freezes");
        QTest::addColumn<bool>("typed");
        QTest::newRow("freeze, typed") << true << true;
        QTest::newRow("freeze, untouched") << true << false;
        QTest::newRow("moment, typed") << false << true;
        QTest::newRow("moment, untouched") << false << false;
    }

    void asksBeforeItThrowsAwayWhatWasTyped()
    {
        QFETCH(bool, freezes);
        QFETCH(bool, typed);
        FreezeDialog freeze({}, QDate(2026, 4, 1), nullptr);
        MomentDialog moment(u"?"_s, QDate(2026, 4, 1), nullptr);
        QDialog &dialog = freezes ? static_cast<QDialog &>(freeze) : moment;
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QLineEdit *first = freezes ? freeze.nameField() : moment.dayField();
        QVERIFY(first->hasFocus() || dialog.focusWidget() == first);
        if (typed)
            first->setText(u"April"_s);
        QCOMPARE(asksOnEsc(dialog), typed);
        QCOMPARE(dialog.isVisible(), typed);
    }

    void whatWasFilledInIsNotTyped()
    {
        MomentDialog dialog(u"?"_s, QDate(2026, 4, 1), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setState(PastState::baseline(u"07.10.2025"_s));
        dialog.show();
        dialog.setPast(somePast());
        QVERIFY(!dialog.dayField()->text().isEmpty());
        QVERIFY(!asksOnEsc(dialog));
    }

    void aNameThatWillNotDoIsRefused()
    {
        FreezeDialog dialog({}, QDate(2026, 4, 1), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto acts = [&dialog] {
            const auto buttons = dialog.findChildren<QPushButton *>();
            return (*std::ranges::find_if(buttons, &QPushButton::isDefault))->isEnabled();
        };
        for (const QString &name : {QString(101, u'x'), u"1 April 2026 10:00"_s}) {
            dialog.nameField()->setText(name);
            QVERIFY2(!acts(), qPrintable(name));
        }
        QVERIFY(dialog.nameField()->accessibleDescription().contains("moment of the past"_L1));
        dialog.nameField()->setText(QString(100, u'x'));
        QVERIFY(acts());
    }

    void theButtonThatActsStandsOnTheRight()
    {
        FreezeDialog freeze({}, QDate(2026, 4, 1), nullptr);
        MomentDialog moment(u"?"_s, QDate(2026, 4, 1), nullptr);
        for (QDialog *dialog : {static_cast<QDialog *>(&freeze), static_cast<QDialog *>(&moment)}) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QPushButton *cancel = nullptr;
            QPushButton *acts = nullptr;
            for (QPushButton *button : dialog->findChildren<QPushButton *>())
                if (button->text() == "Cancel"_L1)
                    cancel = button;
                else if (button->isDefault())
                    acts = button;
            QVERIFY(cancel && acts);
            QVERIFY(cancel->mapTo(dialog, QPoint()).x() < acts->mapTo(dialog, QPoint()).x());
        }
    }

private:
    LanguageSwitch m_language;
};

LENKUNGSSTAND_TEST(TestPastDialogs)
#include "tst_pastdialogs.moc"
