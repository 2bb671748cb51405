// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/frame/pairline.h"
#include "ui/pages/portfolio/portfoliopagehead.h"
#include "ui/support/chip.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

/// Words that change while nobody sees them have their room when they are seen again.
class TestPortfolioHead final : public QObject
{
    Q_OBJECT
    static const QLabel *labelWith(const QWidget &widget, const QString &text)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->text() == text)
                return label;
        return nullptr;
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void aCountThatGrewWhileHiddenIsNotCut()
    {
        PortfolioPageHead head;
        head.setWords(u"Portfolio"_s, u"3 von 136"_s);
        head.viewChip()->setText(u"A"_s);
        head.resize(1182, head.heightForWidth(1182));
        head.show();
        QCoreApplication::processEvents();
        head.hide();
        head.setWords(u"Portfolio"_s, u"12 von 136"_s);
        head.viewChip()->setText(u"Ansichten, die anders heißen"_s);
        QCoreApplication::processEvents();
        head.show();
        QCoreApplication::processEvents();
        const QLabel *count = labelWith(head, u"12 von 136"_s);
        QVERIFY(count);
        QCOMPARE(count->width(), count->sizeHint().width());
        QCOMPARE(head.viewChip()->width(), head.viewChip()->sizeHint().width());
    }

    void aValueThatGrewWhileHiddenIsNotCut()
    {
        auto *value = new QLabel(u"5"_s);
        PairLine line(PairLine::Kind::NameAndValue, new QLabel(u"Termin"_s), value, nullptr);
        line.resize(300, line.heightForWidth(300));
        line.show();
        QCoreApplication::processEvents();
        line.hide();
        value->setText(u"Gegenüber dem Ursprungsplan um 46 Tage verschoben, weil die Mitbestimmung dauert"_s);
        QCoreApplication::processEvents();
        line.show();
        QCoreApplication::processEvents();
        QCOMPARE(value->height(), value->heightForWidth(value->width()));
    }
};

LENKUNGSSTAND_TEST(TestPortfolioHead)
#include "tst_portfoliohead.moc"
