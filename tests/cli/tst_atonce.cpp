// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/seededcli.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

/// Several programs that write into one file at the same moment: nobody is refused because somebody else was
/// faster, where no person has to decide anything.
class TestAtOnce final : public QObject, private SeededCli
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(seed()); }
    void init() { QVERIFY(begin()); }

    void notesGetKeysOfTheirOwn()
    {
        const CliResult all = atOnce(u"1 2 3 4 5 6 7 8"_s, u"note KI-06 \"Nr. $i\""_s);
        QVERIFY2(all.exitCode == 0, qPrintable(all.err));
        QSet<QString> keys;
        QSet<QString> texts;
        for (const StatusNote &note : stored().statusNotes) {
            keys.insert(note.key);
            texts.insert(note.text);
        }
        QCOMPARE(keys.size(), 8);
        QCOMPARE(texts.size(), 8);
    }

    void surveysGetKeysOfTheirOwn()
    {
        const CliResult all =
            atOnce(u"1 2 3"_s, u"survey export --select open --file-format csv --output s$i"_s);
        QVERIFY2(all.exitCode == 0, qPrintable(all.err));
        QSet<QString> keys;
        for (const Survey &survey : stored().surveys)
            keys.insert(survey.key);
        QCOMPARE(keys.size(), 3);
        for (const QString &folder : {u"s1"_s, u"s2"_s, u"s3"_s})
            QCOMPARE(QDir(m_cli->path(folder)).entryList(QDir::Files).size(), 6);
    }

    void answersOfSeveralUnitsAreAllTakenOver()
    {
        const CliResult sent = m_cli->shell(
            u"\"$CLI\" survey export --select open --file-format csv --output s && "
            "sed -i -e '/\"/b' -e '/^[A-Z]*-[0-9]/s/^\\(\\([^;]*;\\)\\{9\\}\\)/\\1läuft/' s/*.csv"_s);
        QVERIFY2(sent.exitCode == 0, qPrintable(sent.err));
        const CliResult all = atOnce(u"s/*_sf.csv s/*_sis.csv s/*_bueamt.csv"_s, u"survey import \"$i\""_s);
        QVERIFY2(all.exitCode == 0, qPrintable(all.err));
        const Portfolio portfolio = stored();
        QStringList answered;
        for (const auto &sheet : portfolio.surveys.front().sheets)
            if (sheet.answeredOn.isValid())
                answered.append(sheet.unit);
        answered.sort();
        QCOMPARE(answered, (QStringList{u"BUEAMT"_s, u"SF"_s, u"SIS"_s}));
        QVERIFY(std::ranges::any_of(portfolio.statusNotes, [](const StatusNote &note) {
            return note.item == "BA-07"_L1 && note.text == u"läuft"_s;
        }));
    }

    void aListThatIsLostDoesNotHideWhatIsSaved()
    {
        const CliResult sent =
            m_cli->shell(u"\"$CLI\" survey export --select open --file-format csv --output s && "
                         "sed -i -e '/^BA-03/s/^\\(\\([^;]*;\\)\\{9\\}\\)/\\1läuft/' "
                         "-e '/^BA-07/s/^\\(\\([^;]*;\\)\\{7\\}\\)/\\1nie und nimmer 5/' s/*_sis.csv"_s);
        QVERIFY2(sent.exitCode == 0, qPrintable(sent.err));
        const CliResult lost = m_cli->shell(u"\"$CLI\" survey import s/*_sis.csv > /dev/full"_s);
        QCOMPARE(lost.exitCode, 1);
        QVERIFY2(lost.err.contains(u"ist gespeichert; nur die Liste"_s), qPrintable(lost.err));
        QCOMPARE(stored().statusNotes.size(), std::size_t(1));
        const CliResult nothing = m_cli->shell(u"\"$CLI\" survey import nirgends.csv > /dev/full"_s);
        QCOMPARE(nothing.exitCode, 1);
        QVERIFY2(nothing.err.contains(u"Die Ausgabe konnte nicht geschrieben werden"_s),
                 qPrintable(nothing.err));
        QVERIFY2(!nothing.err.contains(u"gespeichert"_s), qPrintable(nothing.err));
    }

private:
    /// One call for each of \a values, which the call names $i; the answer is the number of those that
    /// failed.
    [[nodiscard]] CliResult atOnce(const QString &values, const QString &call) const
    {
        return m_cli->shell(u"for i in %1; do \"$CLI\" %2 & done; failed=0; for job in $(jobs -p); do "
                            "wait $job || failed=$((failed+1)); done; exit $failed"_s.arg(values, call));
    }
};

LENKUNGSSTAND_TEST(TestAtOnce)
#include "tst_atonce.moc"
