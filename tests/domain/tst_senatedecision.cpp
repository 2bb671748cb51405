// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/senatedecision.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

class TestSenateDecision : public QObject
{
    Q_OBJECT
private slots:
    void readsSessionAndNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"Senat 29.09.2026, Ziffer 3"_s, u"Senat, 29.9.2026, Ziff. 3"_s,
              u"Senatsbeschluss vom 29.09.2026, Nr. 3"_s, u"Ziffer 3 des Beschlusses vom 29.09.2026"_s,
              u"Beschluss des Senats vom 29. September 2026 (Ziffer 3)"_s, u"Senat 2026-09-29 Ziffer 3"_s,
              u"senate 29 September 2026, no. 3"_s, u"Senate session of 2026-09-29, number 3"_s,
              u"Senate decision, item 3, 29.09.2026"_s, u"29.09.2026, 3"_s, u"Sitzung 29.09.2026: Ziffer 3"_s,
              u"  SENAT  29.09.26 ,  ZIFFER  3 "_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void readsSessionAndNumber()
    {
        QFETCH(QString, text);
        const auto read = SenateDecision::read(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->session, QDate(2026, 9, 29));
        QCOMPARE(read->number, 3);
    }
    void refusesWhatNamesOnlyHalf_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"Senat"_s, u"Senat 29.09.2026"_s, u"Ziffer 3"_s, u"Senat, Ziffer 3"_s,
              u"Senat September 2026, Ziffer 3"_s, u"Senat 31.09.2026, Ziffer 3"_s,
              u"Senat 29.09.2026, Ziffer 0"_s, u"Senat ca. 29.09.2026, Ziffer 3"_s,
              u"Senat 29.09.2026 bis 06.10.2026, Ziffer 3"_s, u"Senat 29.09.2026, Ziffer drei"_s})
            QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
    }
    void refusesWhatNamesOnlyHalf()
    {
        QFETCH(QString, text);
        QVERIFY(!SenateDecision::read(text).has_value());
    }
    void findsTheDayWhoeverDecided_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 9, 29);
        for (const QString &text :
             {u"Senat 29.09.2026"_s, u"Senat 29.09.2026, Ziffer 3"_s, u"Lenkungsgruppe am 29.09.2026"_s,
              u"Lenkungsgruppe, 29. September 2026 (TOP 4)"_s, u"SF, Vermerk vom 2026-09-29"_s,
              u"steering group, 29 September 2026"_s, u"Vermerk vom 29.09.2026 zum 30.09.2026"_s})
            QTest::newRow(qPrintable(text)) << text << day;
        for (const QString &text : {u""_s, u"Senat"_s, u"Senat im September 2026"_s, u"Senat 31.09.2026"_s,
                                    u"Aktenzeichen 12-2026"_s})
            QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text << QDate();
    }
    void findsTheDayWhoeverDecided()
    {
        QFETCH(QString, text);
        QTEST(SenateDecision::dayNamed(text), "day");
    }
};

LENKUNGSSTAND_TEST(TestSenateDecision)
#include "tst_senatedecision.moc"
