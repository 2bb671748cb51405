// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/houserules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int maxFileLines = 400;
constexpr int maxFunctionLines = 60;

// One row per folder: which folders of ours and which modules of Qt and others its files may include.
// Longest prefix wins.
struct Allowed
{
    QLatin1StringView folder;
    QLatin1StringView ours; // blank-separated prefixes
    QLatin1StringView modules; // blank-separated: core gui widgets charts svg print sql sqlite qpdf
                               // xlsxwriter zip ical test
};

constexpr auto coreOnly = "core/result.h core/domain/ core/calendar/ core/status/"_L1;

constexpr std::array allowedIncludes = {
    Allowed{"core/domain/"_L1, "core/result.h core/domain/"_L1, "core"_L1},
    Allowed{"core/calendar/"_L1, "core/result.h core/domain/ core/calendar/"_L1, "core"_L1},
    Allowed{"core/status/"_L1, coreOnly, "core"_L1},
    Allowed{"core/result.h"_L1, ""_L1, "core"_L1},
    Allowed{"core/storage/"_L1, "core/result.h core/domain/ core/calendar/ core/status/ core/storage/"_L1,
            "core sql sqlite posix"_L1},
    Allowed{"core/exchange/"_L1, "core/result.h core/domain/ core/calendar/ core/status/ core/exchange/"_L1,
            "core"_L1},
    Allowed{"core/sheets/"_L1,
            "core/result.h core/domain/ core/calendar/ core/status/ core/exchange/ core/sheets/"_L1,
            "core xlsxwriter zip"_L1},
    Allowed{"core/officecalendar/"_L1,
            "core/result.h core/domain/ core/calendar/ core/status/ core/officecalendar/"_L1, "core ical"_L1},
    Allowed{"core/report/"_L1, "core/result.h core/domain/ core/calendar/ core/status/ core/report/"_L1,
            "core posix"_L1},
    Allowed{"core/paper/"_L1,
            "core/result.h core/domain/ core/calendar/ core/status/ core/report/ core/paper/"_L1,
            "core gui"_L1},
    Allowed{"ui/"_L1,
            "core/result.h core/domain/ core/calendar/ core/status/ core/report/ core/paper/ ui/"_L1,
            "core gui widgets charts svg print"_L1},
    Allowed{"app/"_L1, "core/ ui/ app/"_L1, "core gui widgets charts svg print sql posix"_L1},
    Allowed{"app/documentpart/"_L1, "core/ app/documentpart/"_L1, "core gui"_L1},
    // What both programs use stands beside them in app/; the terminal knows nothing of the window's parts,
    // and what paints it only loads.
    Allowed{
        "app/cli/"_L1,
        "core/result.h core/domain/ core/calendar/ core/status/ core/storage/ core/exchange/ core/report/ "
        "app/cli/ app/calendarhistory.h app/freezing.h app/importreading.h app/documentpart/documentpart.h "
        "app/person.h "
        "app/statusjson.h "
        "app/sessionfile.h app/storefactory.h app/surveyround.h app/visibletext.h"_L1,
        "core posix"_L1},
};

struct Module
{
    QLatin1StringView name;
    const char *pattern;
};

// Everything of Qt that is not named here counts as Qt Core, so the list has to be complete for the modules
// we link.
constexpr std::array modules = {
    Module{"sql"_L1, "^(QtSql/|QSql)"},
    Module{"sqlite"_L1, "^sqlite3\\.h$"},
    Module{"charts"_L1,
           "^(QtCharts/"
           "|QChart|QBar(Set|Series|CategoryAxis)|Q(Horizontal|Stacked)|QValueAxis|QLineSeries|QAreaSeries|"
           "QAbstractBarSeries|QAbstractAxis)"},
    Module{"svg"_L1, "^(QtSvg|QSvg)"},
    Module{"print"_L1, "^(QtPrintSupport/|QPrint|QPageSetupDialog|QAbstractPrintDialog)"},
    Module{
        "gui"_L1,
        "^(QtGui/"
        "|QPainter|QFont|QColor|QPalette|QImage|QPixmap|QIcon|QPen|QBrush|QGuiApplication|QScreen|QWindow|"
        "QPdf|QPage(Layout|Size|d|Ranges)|QText(Document|Layout|Option|Cursor|Format)|QAction|QShortcut|QKey("
        "Event|"
        "Sequence)|Q[A-Z][a-z]*Event$|QEvent(Point)|QClipboard|QAccessible|QUndo|QStandardItem|QTransform|"
        "QPolygonF?$|"
        "QLinearGradient|QDesktopServices|QStyleHints|QRawFont|QGlyphRun|QValidator|QCursor|QTextBoundary)"},
    Module{
        "widgets"_L1,
        "^(QtWidgets/"
        "|QWidget|QApplication|QMainWindow|QDialog|QLabel|QPushButton|QToolButton|QAbstractButton|QLineEdit|"
        "QTreeView|QTableView|QListView|QAbstractItemView|QHeaderView|QStyle|QProxyStyle|QStyled|QLayout|Q["
        "HV]BoxLayout|"
        "QGridLayout|QFormLayout|QStackedWidget|QScroll|QMenu|QToolBar|QStatusBar|QDock|QDateEdit|"
        "QCalendarWidget|"
        "QMessageBox|QFileDialog|QProgress(Bar|Dialog)|QButtonGroup|QFrame|QSizePolicy|QSplitter|QToolTip|"
        "QComboBox|"
        "QSpinBox|QSlider|QCheckBox|QTextBrowser|QTextEdit|QGraphics|QWhatsThis|QCompleter|QCommonStyle)"},
    Module{"test"_L1, "^(QtTest/|QTest|QSignalSpy|QAbstractItemModelTester)"},
    Module{"qpdf"_L1, "^qpdf/"},
    Module{"xlsxwriter"_L1, "^xlsxwriter(\\.h$|/)"},
    Module{"ical"_L1, "^libical/"},
    Module{"zip"_L1, "^zip(conf)?\\.h$"},
    Module{"posix"_L1, "^(unistd\\.h|malloc\\.h|fcntl\\.h|sys/.*|signal\\.h|errno\\.h|libgen\\.h)$"},
};

QString moduleOf(const QString &header)
{
    for (const Module &module : modules) {
        // QTextStream and QTextBoundaryFinder are Qt Core in spite of their names.
        static const QRegularExpression core(
            u"^(QTextStream|QTextBoundaryFinder|QKeyCombination|QEventLoop)$"_s);
        if (core.match(header).hasMatch())
            return u"core"_s;
        if (QRegularExpression(QString::fromLatin1(module.pattern)).match(header).hasMatch())
            return QString(module.name);
    }
    return u"core"_s;
}

const Allowed *ruleFor(const QString &path)
{
    const Allowed *best = nullptr;
    for (const Allowed &row : allowedIncludes)
        if (path.startsWith(row.folder) && (!best || row.folder.size() > best->folder.size()))
            best = &row;
    return best;
}

bool isOneOf(const QString &value, QLatin1StringView list)
{
    return QString(list).split(u' ', Qt::SkipEmptyParts).contains(value);
}

bool startsWithOneOf(const QString &value, QLatin1StringView list)
{
    const QStringList prefixes = QString(list).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(prefixes,
                               [&value](const QString &prefix) { return value.startsWith(prefix); });
}
}

QStringList HouseRules::forbiddenIncludes(const Source &source)
{
    const Allowed *rule = ruleFor(source.path);
    if (!rule)
        return {};
    QStringList faults;
    static const QRegularExpression line(u"^\\s*#include\\s+([<\"])([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    for (auto at = line.globalMatch(source.text); at.hasNext();) {
        const auto match = at.next();
        const QString header = match.captured(2);
        const bool ours = match.captured(1) == "\""_L1;
        if (ours && header.endsWith(".moc"_L1))
            continue;
        if (ours ? !startsWithOneOf(header, rule->ours) : !isOneOf(moduleOf(header), rule->modules))
            faults.append(source.path + u": must not include "_s + header);
    }
    return faults;
}

QStringList HouseRules::forbiddenWords(const Source &source)
{
    struct Word
    {
        const char *pattern;
        QLatin1StringView where; // the only folders that may
        QLatin1StringView why;
    };
    static constexpr std::array words = {
        Word{"\\bcurrentDate(Time)?(Utc)?\\(|\\bcurrent(M)?SecsSinceEpoch\\(|system_clock", "app/"_L1,
             "the clock belongs to app/"_L1},
        Word{"\\b(SIGNAL|SLOT)\\(", ""_L1, "string-based connection"_L1},
        Word{"\"\\s*(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|PRAGMA|CREATE TABLE) ",
             "core/storage/"_L1, "SQL outside core/storage"_L1},
        Word{"\\b(TODO|FIXME|XXX)\\b(?!\\(#\\d+\\))", ""_L1, "a TODO has an issue number"_L1},
    };
    QStringList faults;
    for (const Word &word : words) {
        if (!word.where.isEmpty() && startsWithOneOf(source.path, word.where))
            continue;
        if (source.text.contains(QRegularExpression(QString::fromLatin1(word.pattern))))
            faults.append(source.path + u": "_s + word.why);
    }
    return faults;
}

QStringList HouseRules::shape(const Source &source)
{
    QStringList faults;
    const QStringList lines = source.text.split(u'\n');
    if (lines.size() - 1 > maxFileLines)
        faults.append(u"%1: %2 lines"_s.arg(source.path).arg(lines.size() - 1));
    if (!lines.first().contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        faults.append(source.path + u": no licence line"_s);
    // The format puts a function's braces alone at the start of a line, so their distance is its length.
    qsizetype start = -1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isBody = lines.at(at) == "{"_L1 && at > 0 && lines.at(at - 1).contains(u')');
        if (isBody || (lines.at(at) == "{"_L1 && at > 0 && lines.at(at - 1).startsWith("    "_L1)))
            start = at;
        if (lines.at(at).startsWith(u'}') && start >= 0) {
            if (at - start - 1 > maxFunctionLines)
                faults.append(
                    u"%1:%2: a function of %3 lines"_s.arg(source.path).arg(start).arg(at - start - 1));
            start = -1;
        }
    }
    return faults;
}
