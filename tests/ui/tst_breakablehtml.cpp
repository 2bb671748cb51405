// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/frame/breakablehtml.h"
#include "ui/support/typography.h"

#include <QApplication>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

class TestBreakableHtml final : public QObject
{
    Q_OBJECT

    static QFont font() { return Typography::font(Typography::Role::Body); }
    static QString made(const QString &html) { return BreakableHtml::of(html, QFontMetrics(font()), 144); }
    /// How wide the text is at the least, as a label lays it out.
    static qreal leastWidth(const QString &html)
    {
        QTextDocument document;
        document.setDefaultFont(font());
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setTextWidth(1);
        return document.idealWidth();
    }

private slots:
    void initTestCase() { QApplication::setFont(Typography::base()); }
    void fitsItsRoom_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addRow("compound") << u"Ministerpräsidentenkonferenz"_s;
        QTest::addRow("no joint") << QString(60, u'x');
        QTest::addRow("English date") << u"until Tue\u00a029\u00a0September\u00a02026 at least"_s;
        QTest::addRow("entities") << QString(u"&amp;&lt;"_s).repeated(30);
        QTest::addRow("in a tag") << u"<b>Planungsbeschleunigungsvereinbarung</b> <i>x</i>"_s;
    }
    void fitsItsRoom()
    {
        QFETCH(QString, html);
        QVERIFY(leastWidth(html) > 144); // else the row shows nothing
        QVERIFY2(leastWidth(made(html)) <= 144, qPrintable(QString::number(leastWidth(made(html)))));
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addRow("short words") << u"Fällig am 05.05.2026, in 34\u00a0Tagen."_s;
        QTest::addRow("long address") << u"<a href=\"%1\">x</a>"_s.arg(QString(80, u'y'));
        QTest::addRow("nothing") << QString();
    }
    void leavesTheRestAlone()
    {
        QFETCH(QString, html);
        QCOMPARE(made(html), html);
    }

    void breaksAPeriodAtItsDash()
    {
        const QString made = BreakableHtml::of(u"24.09.–10.10.2025"_s, QFontMetrics(font()), 100);
        QCOMPARE(made, u"24.09.–\u200b10.10.2025"_s);
    }

    void keepsEveryLetter()
    {
        const QString word = u"Genehmigungsbeschleunigungsvereinbarung"_s;
        QCOMPARE(made(word).remove(QChar(QChar::SoftHyphen)).remove(QChar(0x200B)), word);
    }
};

LENKUNGSSTAND_TEST(TestBreakableHtml)

#include "tst_breakablehtml.moc"
