// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visibletext.h"
#include "core/storage/sqlitefile.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
// Clears the screen, sets the window's title, turns the direction of writing, adds a line; 0x9b is the short
// form of ESC [.
const QString hostile = u"Ziel\x1b[2J\x1b]0;x\x07\u202e\u009b31m\u2066\nÜberfällig"_s;

bool isHarmless(const QString &text)
{
    return std::ranges::none_of(text, [](QChar character) {
        const char16_t code = character.unicode();
        return (character.category() == QChar::Other_Control && code != u'\n' && code != u'\r')
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    });
}
}

/// Texts in the portfolio that would command the terminal.
class TestHostileText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_cli.run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        QCOMPARE(
            m_cli.run({u"set"_s, u"KI-06"_s, u"title="_s + hostile, u"--database"_s, u"p.sqlite"_s}).exitCode,
            2);
        recordAsAnOlderVersionDid();
        const QString hex = QString::fromLatin1(hostile.toUtf8().toHex());
        QCOMPARE(
            m_cli
                .shell(u"sqlite3 p.sqlite \"UPDATE item SET title = CAST(x'%1' AS TEXT), note = CAST(x'%1' "
                       "AS TEXT) WHERE key = 'KI-06'\""_s.arg(hex))
                .err,
            QString());
    }
    void showsThemInsteadOfObeying_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addRow("table") << u"status --as-of 2026-04-01"_s;
        QTest::addRow("sheet") << u"show KI-06"_s;
        QTest::addRow("check") << u"check"_s;
        QTest::addRow("CSV") << u"status --format csv"_s;
        QTest::addRow("history") << u"history KI-06"_s;
        QTest::addRow("history as JSON") << u"history KI-06 --format json"_s;
        QTest::addRow("comparison") << u"diff --from 07.10.2025"_s;
        QTest::addRow("JSON") << u"status --format json"_s;
    }
    void showsThemInsteadOfObeying()
    {
        QFETCH(QString, call);
        const QString whole = call + u" --database p.sqlite"_s;
        const CliResult result = m_cli.run(whole.split(u' '));
        // A file of data keeps the marks of direction.
        const QString shown = call.endsWith("csv"_L1)
            ? QString(result.out).remove(QChar(0x202e)).remove(QChar(0x2066))
            : result.out;
        QVERIFY(isHarmless(shown));
        QVERIFY(isHarmless(result.err));
        if (call.startsWith("status --as-of"_L1))
            QVERIFY2(result.out.contains(u"Ziel␛[2J␛]0;x␇\ufffd\ufffd31m\ufffd"_s), qPrintable(result.out));
    }
    void saysThemExactlyInJson()
    {
        const CliResult result =
            m_cli.run({u"status"_s, u"--format"_s, u"json"_s, u"--database"_s, u"p.sqlite"_s});
        const auto items = QJsonDocument::fromJson(result.out.toUtf8()).object().value("items"_L1).toArray();
        QVERIFY(std::any_of(items.begin(), items.end(), [](const QJsonValue &item) {
            return item.toObject().value("title"_L1).toString() == hostile;
        }));
    }
    void refusesWithoutObeying()
    {
        const CliResult result = m_cli.run({u"show"_s, hostile, u"--database"_s, u"p.sqlite"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(isHarmless(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
    }
    void leavesOrdinaryTextAlone()
    {
        const QString text = u"Bürger:innen – „Ü“ 2\u00a0x\u00ad €\U0001F600"_s;
        QCOMPARE(VisibleText::onOneLine(text), text);
        QCOMPARE(VisibleText::asData(text + u"\r\n\t"_s), text + u"\r\n\t"_s);
        const QByteArray json = u"{\n    \"a\": \"%1\"\n}\n"_s.arg(text).toUtf8();
        QCOMPARE(VisibleText::escaped(json), json);
    }

private:
    void recordAsAnOlderVersionDid() const
    {
        const auto store = SqliteFile::open(m_cli.path(u"p.sqlite"_s));
        QVERIFY_RESULT(store);
        const Item before = *findItem(*(*store)->load(), u"KI-06"_s);
        Item after = before;
        after.title = hostile;
        QVERIFY_RESULT((*store)->apply(
            {Change{before, after, {}, u"Amt"_s, QDateTime::currentDateTimeUtc(), Change::Kind::Edit}}));
    }

    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestHostileText)
#include "tst_hostiletext.moc"
