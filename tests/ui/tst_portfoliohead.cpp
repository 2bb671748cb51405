// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/frame/pairline.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/pages/portfolio/portfoliopagehead.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/languageswitch.h"
#include "ui/support/searchfield.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

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

    void theLastMenuGoesBesideTheTitleBeforeItTakesALine()
    {
        PortfolioPageHead head;
        head.setWords(u"Portfolio"_s, u"59 von 136"_s);
        head.groupChip()->setText(u"Gruppe: Projekt, und noch ein paar Worte"_s);
        head.viewChip()->setText(u"Ansicht, und noch ein paar Worte"_s);
        head.filterChip()->setText(u"Filter"_s);
        head.show();
        bool wentBeside = false;
        for (int width = 900; width >= 300; width -= 4) {
            head.resize(width, head.heightForWidth(width));
            QCoreApplication::processEvents();
            const auto parts = head.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
            for (const QWidget *part : parts)
                for (const QWidget *other : parts)
                    QVERIFY2(part == other || !part->geometry().intersects(other->geometry()),
                             qPrintable(QString::number(width)));
            for (const QWidget *part : parts)
                QVERIFY2(part->geometry().bottom() < head.height(), qPrintable(QString::number(width)));
            const bool isBeside = head.filterChip()->y() < head.quickFilter()->y();
            wentBeside |= isBeside && head.groupChip()->y() > head.quickFilter()->y();
        }
        QVERIFY(wentBeside);
    }

    void saysThatOnlyTheOtherFiltersHideIt()
    {
        LanguageSwitch language;
        language.apply(Language::Code::German);
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings"_s));
        PortfolioPage page(settings);
        page.resize(1182, 690);
        page.setSnapshot(seedOn({2026, 4, 1}));
        page.show();
        page.setSearchText(u"M-05"_s); // an empty measure, which the first start leaves out
        QCOMPARE(page.model().shownCount(), 0);
        QPushButton *wayOut = nullptr;
        QStringList said;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Nur nach dem Text filtern"_s)
                wayOut = button;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                said.append(label->text());
        QVERIFY2(said.contains(u"Kein Eintrag passt zu allen Filtern; zu „M-05“ allein passt 1."_s),
                 qPrintable(said.join(u'|')));
        QVERIFY(wayOut);
        wayOut->click();
        QCOMPARE(page.model().shownCount(), 1);
        page.setSearchText(u"no such text"_s);
        QCOMPARE(wayOut->text(), u"Filter zurücksetzen"_s);
        wayOut->click();
        QCOMPARE(page.model().shownCount(), 136);
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
