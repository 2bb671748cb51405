// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/uifixture.h"
#include "ui/models/itemtreemodel.h"
#include "ui/support/paintkit.h"
#include "ui/support/tablecopy.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

class TestLook final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setFont(Typography::base()); }

    // look.md, section 3: 4.5 as text, 3 as shape or border, on all three grounds.
    void everyColourThatMeansSomethingHasContrast_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("light") << int(Theme::Kind::Light);
        QTest::addRow("dark") << int(Theme::Kind::Dark);
        QTest::addRow("high contrast") << int(Theme::Kind::HighContrast);
    }
    void everyColourThatMeansSomethingHasContrast()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        struct Token
        {
            const char *name;
            QColor Theme::*color;
            double least;
        };
        const Token tokens[] = {{"text", &Theme::text, 4.5},
                                {"text2", &Theme::text2, 4.5},
                                {"accent", &Theme::accent, 4.5},
                                {"overdue", &Theme::overdue, 4.5},
                                {"atRisk", &Theme::atRisk, 4.5},
                                {"dueSoon", &Theme::dueSoon, 4.5},
                                {"onTrack", &Theme::onTrack, 4.5},
                                {"done", &Theme::done, 4.5},
                                {"unscheduled", &Theme::unscheduled, 4.5},
                                {"control", &Theme::control, 3.0},
                                {"ragAmber", &Theme::ragAmber, 3.0}};
        for (const Token &token : tokens)
            for (const QColor &ground : {theme.page, theme.chrome, theme.selection})
                QVERIFY2(contrastRatio(theme.*token.color, ground) >= token.least,
                         qPrintable(u"%1 on %2: %3"_s.arg(QString::fromLatin1(token.name), ground.name())
                                        .arg(contrastRatio(theme.*token.color, ground))));
        QVERIFY(contrastRatio(theme.text, theme.tint) >= 4.5);
        QVERIFY(contrastRatio(theme.text, theme.hover) >= 4.5);
        QVERIFY(contrastRatio(theme.page, theme.accent) >= 4.5); // text of the primary button
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void shortensAtTheEndOfAWord()
    {
        const QFontMetrics metrics(Typography::font(Typography::Role::Body));
        const QString text = u"Grobkonzept: Standards, Schnittstellen, Rollen und Rechte"_s;
        QCOMPARE(PaintKit::elided(text, metrics, metrics.horizontalAdvance(text)), text);
        for (int width = metrics.horizontalAdvance(u"Grobkonzept: …"_s) + 1; width < 400; ++width) {
            const QString shown = PaintKit::elided(text, metrics, width);
            QVERIFY(metrics.horizontalAdvance(shown) <= width);
            if (shown == text)
                continue;
            QVERIFY2(shown.endsWith(u" …"_s), qPrintable(shown));
            const QString head = shown.chopped(2);
            QVERIFY2(text.startsWith(head) && !text.at(head.size()).isLetterOrNumber(), qPrintable(shown));
        }
    }

    void copiesATableForSpreadsheetAndWordProcessor()
    {
        ItemTreeModel model;
        Portfolio portfolio = sampleOfAll();
        itemOf(portfolio, "A-1").title = u"a <b> & c\td"_s;
        model.setSnapshot(snapshotOf(portfolio, QDate(2026, 4, 1)));
        TableView view;
        TableSetup::prepare(view, model);
        view.expandAll();
        for (int column = 0; column < model.columnCount(); ++column)
            view.setColumnHidden(
                column, column != columnOf(ItemColumn::Key) && column != columnOf(ItemColumn::Title));
        view.selectAll();
        const auto data = TableCopy::mimeData(view);
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 8); // the heads and seven items; no group rows
        QCOMPARE(lines.at(1), u"A-1\ta <b> & c d"_s);
        QVERIFY(data->html().contains(u"<td>a &lt;b&gt; &amp; c d</td>"_s));
        QCOMPARE(data->html().count(u"<tr>"_s), 8);
    }
};
LENKUNGSSTAND_TEST(TestLook)

#include "tst_look.moc"
