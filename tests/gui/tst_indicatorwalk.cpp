// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/charts/hotspot.h"
#include "ui/pages/indicators/indicatorspage.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

/// The page Kennzahlen in the window, on a real file.
class TestIndicatorWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] IndicatorsPage *page() const { return m_program->window().findChild<IndicatorsPage *>(); }
    [[nodiscard]] Hotspot *cardSaying(const QString &words) const
    {
        for (Hotspot *hotspot : page()->findChildren<Hotspot *>())
            if (!hotspot->isHidden() && hotspot->accessibleName().contains(words))
                return hotspot;
        return nullptr;
    }
    /// Types \a texts by the names of their fields into the dialog that comes up next, and takes it.
    static void answerNext(const std::vector<std::pair<QString, QString>> &texts)
    {
        SeededWindow::answerNext([texts](QDialog *dialog) {
            for (const auto &entry : texts)
                for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
                    if (field->accessibleName() == entry.first)
                        field->setText(entry.second);
            dialog->accept();
            if (dialog->isVisible())
                dialog->reject();
        });
    }

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }

    void ctrl6OpensThePage()
    {
        QTest::keyClick(&m_program->window(), Qt::Key_6, Qt::ControlModifier);
        QTRY_COMPARE(m_program->window().currentPage(), u"indicators"_s);
        QVERIFY(cardSaying(u"Online-Nutzungsquote Kfz: 15 %"_s));
    }

    void aValueIsRecordedAndTakenBack()
    {
        answerNext({{u"Wert, Prozent"_s, u"18"_s}, {u"Gemessen am"_s, u"01.03.2026"_s}});
        QTest::keyClick(cardSaying(u"Online-Nutzungsquote Kfz"_s), Qt::Key_Return);
        QTRY_VERIFY(cardSaying(u"Online-Nutzungsquote Kfz: 18 % (01.03.2026). Davor: 15 % (07.10.2025)."_s));
        m_program->window().editor().undo();
        QTRY_VERIFY(cardSaying(u"Online-Nutzungsquote Kfz: 15 % (07.10.2025)."_s));
        m_program->window().editor().redo();
        QTRY_VERIFY(cardSaying(u"Online-Nutzungsquote Kfz: 18 % (01.03.2026)."_s));
    }

    void theStichtagDecidesWhichValueCounts()
    {
        emit m_program->window().asOfRequested(QDate(2026, 2, 1));
        QTRY_VERIFY(cardSaying(u"Online-Nutzungsquote Kfz: 15 % (07.10.2025). 1 Messwert liegt nach dem"_s));
        emit m_program->window().asOfRequested({});
    }
};
LENKUNGSSTAND_TEST(TestIndicatorWalk)

#include "tst_indicatorwalk.moc"
