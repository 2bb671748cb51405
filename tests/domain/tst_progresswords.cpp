// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progresswords.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

class TestProgressWords : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites()
    {
        for (int value = 0; value <= int(Progress::NotReported); ++value) {
            const QString word = ProgressWords::german(Progress(value));
            QVERIFY(!word.isEmpty());
            QVERIFY(ProgressWords::read(word) == Progress(value));
            QVERIFY(ProgressWords::read(word.toUpper() + u'.') == Progress(value));
        }
    }
    void readsTheWordsOfOffices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("progress"); // -1: none
        const auto row = [](const char *text, int progress) {
            QTest::newRow(text) << QString::fromUtf8(text) << progress;
        };
        row("in Arbeit", int(Progress::InProgress));
        row("läuft", int(Progress::InProgress));
        row("begonnen", int(Progress::InProgress));
        row("abgeschlossen", int(Progress::Done));
        row("umgesetzt", int(Progress::Done));
        row("entfallen", int(Progress::Cancelled));
        row(" in  Umsetzung ", int(Progress::InProgress));
        row("onHold", int(Progress::OnHold));
        row("", -1);
        row("offen", -1);
        row("100 %", -1);
    }
    void readsTheWordsOfOffices()
    {
        QFETCH(QString, text);
        QFETCH(int, progress);
        const auto read = ProgressWords::read(text);
        QCOMPARE(read ? int(*read) : -1, progress);
    }
    void offersOnlyWhatAUnitCanReport()
    {
        const auto &words = ProgressWords::reportable();
        QCOMPARE(words.size(), 6u);
        QVERIFY(std::ranges::find(words, Progress::InProgressOrDone) == words.end());
        QVERIFY(std::ranges::find(words, Progress::NotReported) == words.end());
    }
};

LENKUNGSSTAND_TEST(TestProgressWords)
#include "tst_progresswords.moc"
