// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/houserules.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<HouseRules::Source> sources(const QStringList &folders)
{
    std::vector<HouseRules::Source> all;
    const QDir top(QStringLiteral(SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator at(top.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (at.hasNext()) {
            QFile file(at.next());
            if (file.open(QIODevice::ReadOnly))
                all.push_back({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return all;
}
}

class TestStructure : public QObject
{
    Q_OBJECT
private slots:
    void noticesAForbiddenArrow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("engine knows a widget")
            << u"core/status/rules.cpp"_s << u"#include <QWidget>"_s << false;
        QTest::addRow("engine paints") << u"core/status/rules.cpp"_s << u"#include <QPainter>"_s << false;
        QTest::addRow("engine asks the database")
            << u"core/status/rules.cpp"_s << u"#include <QSqlQuery>"_s << false;
        QTest::addRow("engine knows the calendar")
            << u"core/status/rules.cpp"_s << u"#include \"core/calendar/workdays.h\""_s << true;
        QTest::addRow("domain knows the engine")
            << u"core/domain/item.cpp"_s << u"#include \"core/status/finding.h\""_s << false;
        QTest::addRow("storage uses SQL")
            << u"core/storage/sqlstore.cpp"_s << u"#include <QSqlQuery>"_s << true;
        QTest::addRow("storage knows exchange")
            << u"core/storage/sqlstore.cpp"_s << u"#include \"core/exchange/portfoliojson.h\""_s << false;
        QTest::addRow("window asks the database")
            << u"ui/mainwindow.cpp"_s << u"#include <QSqlError>"_s << false;
        QTest::addRow("window knows storage")
            << u"ui/mainwindow.cpp"_s << u"#include \"core/storage/portfoliostore.h\""_s << false;
        QTest::addRow("window knows the program")
            << u"ui/mainwindow.cpp"_s << u"#include \"app/portfoliosession.h\""_s << false;
        QTest::addRow("terminal knows the window")
            << u"app/cli/status.cpp"_s << u"#include \"ui/support/theme.h\""_s << false;
        QTest::addRow("terminal knows the session")
            << u"app/cli/status.cpp"_s << u"#include \"app/portfoliosession.h\""_s << false;
        QTest::addRow("terminal knows the person")
            << u"app/cli/set.cpp"_s << u"#include \"app/person.h\""_s << true;
        QTest::addRow("paper knows a widget")
            << u"core/paper/pdfwriter.cpp"_s << u"#include <QLabel>"_s << false;
        QTest::addRow("paper paints") << u"core/paper/pdfwriter.cpp"_s << u"#include <QPainter>"_s << true;
        QTest::addRow("report paints") << u"core/report/headline.cpp"_s << u"#include <QPainter>"_s << false;
        QTest::addRow("report knows the paper")
            << u"core/report/statuspaper.cpp"_s << u"#include \"core/paper/pdfwriter.h\""_s << false;
        QTest::addRow("terminal reads spreadsheets itself")
            << u"app/cli/import.cpp"_s << u"#include \"core/sheets/workbookfile.h\""_s << false;
        QTest::addRow("survey knows a format")
            << u"core/exchange/survey.cpp"_s << u"#include <xlsxwriter.h>"_s << false;
        QTest::addRow("terminal paints") << u"app/cli/report.cpp"_s << u"#include <QColor>"_s << false;
    }
    void noticesAForbiddenArrow()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        QCOMPARE(HouseRules::forbiddenIncludes({path, include}).isEmpty(), allowed);
    }
    void noticesAForbiddenWord_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("clock in ui") << u"ui/a.cpp"_s << u"QDate::currentDate()"_s << false;
        QTest::addRow("clock in core") << u"core/a.cpp"_s << u"QDateTime::currentDateTimeUtc()"_s << false;
        QTest::addRow("clock in app") << u"app/a.cpp"_s << u"QDate::currentDate()"_s << true;
        QTest::addRow("string connect")
            << u"app/a.cpp"_s << u"connect(a, SIGNAL(b()), c, SLOT(d()))"_s << false;
        QTest::addRow("SQL in ui") << u"ui/a.cpp"_s << u"exec(u\"SELECT * FROM item\"_s)"_s << false;
        QTest::addRow("SQL in storage") << u"core/storage/a.cpp"_s << u"exec(u\"SELECT 1\"_s)"_s << true;
    }
    void noticesAForbiddenWord()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        QCOMPARE(HouseRules::forbiddenWords({path, text}).isEmpty(), allowed);
    }
    void noticesAFileOrFunctionThatIsTooLong()
    {
        const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QCOMPARE(HouseRules::shape({u"a.cpp"_s, licence + u"x\n"_s.repeated(399)}), QStringList());
        QCOMPARE(HouseRules::shape({u"a.cpp"_s, licence + u"x\n"_s.repeated(400)}).size(), 1);
        QCOMPARE(HouseRules::shape({u"a.cpp"_s, u"int a;\n"_s}).size(), 1);
        const QString head = licence + u"void f()\n{\n"_s;
        QCOMPARE(HouseRules::shape({u"a.cpp"_s, head + u"    x;\n"_s.repeated(60) + u"}\n"_s}),
                 QStringList());
        QCOMPARE(HouseRules::shape({u"a.cpp"_s, head + u"    x;\n"_s.repeated(61) + u"}\n"_s}).size(), 1);
    }
    void holdsTheArrows()
    {
        const auto all = sources({u"core"_s, u"ui"_s, u"app"_s});
        QVERIFY(all.size() > 50);
        QStringList faults;
        for (const auto &source : all)
            faults += HouseRules::forbiddenIncludes(source) + HouseRules::forbiddenWords(source);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void holdsTheShape()
    {
        QStringList faults;
        for (const auto &source : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
            faults += HouseRules::shape(source);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void topLevelHoldsOnlyWhatBelongsThere()
    {
        const QStringList allowed = {u"CMakeLists.txt"_s,
                                     u"CMakePresets.json"_s,
                                     u"README.md"_s,
                                     u"CONTRIBUTING.md"_s,
                                     u"LICENSE"_s,
                                     u"dev"_s,
                                     u"app"_s,
                                     u"core"_s,
                                     u"ui"_s,
                                     u"resources"_s,
                                     u"tests"_s,
                                     u"translations"_s,
                                     u"build"_s};
        QStringList faults;
        const QStringList present =
            QDir(QStringLiteral(SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &name : present)
            if (!allowed.contains(name))
                faults.append(name);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u' ')));
    }
};

LENKUNGSSTAND_TEST(TestStructure)
#include "tst_structure.moc"
