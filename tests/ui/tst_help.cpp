// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/help/helpchapters.h"
#include "ui/help/helpview.h"
#include "ui/help/helpwindow.h"
#include "ui/support/languageswitch.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 mostBytesOfPictures = 400 * 1000;

QStringList capturedIn(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all.append(match.next().captured(1));
    return all;
}
}

class TestHelp final : public QObject
{
    Q_OBJECT
    LanguageSwitch m_language;
    QWidget m_window;

    static void languages()
    {
        QTest::addColumn<int>("code");
        QTest::addRow("German") << int(Language::Code::German);
        QTest::addRow("English") << int(Language::Code::English);
    }

private slots:
    void initTestCase()
    {
        QApplication::setFont(Typography::base());
        m_language.apply(Language::Code::German);
    }
    void cleanup() { m_language.apply(Language::Code::German); }
    void cleanupTestCase() { m_language.apply(Language::Code::English); }

    void everyLinkAndPictureIsThere_data() { languages(); }
    void everyLinkAndPictureIsThere()
    {
        QFETCH(int, code);
        const Language language{Language::Code(code)};
        QSet<QString> titles;
        for (const HelpChapters::Chapter &chapter : HelpChapters::all(language)) {
            const QString html = HelpChapters::text(chapter.name, language);
            QVERIFY2(!chapter.title.isEmpty() && !titles.contains(chapter.title), qPrintable(chapter.name));
            titles.insert(chapter.title);
            QVERIFY2(html.contains(u"<h1>%1</h1>"_s.arg(chapter.title)), qPrintable(chapter.name));
            for (const QString &link : capturedIn(html, u"href=\"([^\"]*)\\.html\""_s))
                QVERIFY2(!HelpChapters::file(link, language).isEmpty(), qPrintable(link));
            const QStringList pictures = capturedIn(html, u"<img src=\"([^\"]*)\" alt=\"[^\"]+\">"_s);
            QCOMPARE(pictures.size(), html.count(u"<img"_s));
            for (const QString &picture : pictures)
                QVERIFY2(!QImage(u":/help/%1/%2"_s.arg(language.id(), picture)).isNull(),
                         qPrintable(picture));
        }
    }

    void bothLanguagesHaveTheSameParts()
    {
        const Language german(Language::Code::German);
        const Language english(Language::Code::English);
        for (const HelpChapters::Chapter &chapter : HelpChapters::all(german)) {
            const QString one = HelpChapters::text(chapter.name, german);
            const QString two = HelpChapters::text(chapter.name, english);
            for (const QString &tag : {u"<h2>"_s, u"<li>"_s, u"<tr>"_s, u"<img"_s, u"<a "_s, u"<p>"_s})
                QVERIFY2(one.count(tag) == two.count(tag), qPrintable(chapter.name + u' ' + tag));
        }
    }

    void thePicturesAreSmall()
    {
        qint64 bytes = 0;
        QDirIterator files(u":/help"_s, {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
        QVERIFY(bytes > 0);
        QVERIFY2(bytes < mostBytesOfPictures, qPrintable(QString::number(bytes)));
    }

    void opensTheChapterOfThePage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page :
             {"overview", "portfolio", "timeline", "measures", "resolutions", "indicators", "history"})
            QTest::addRow("%s", page) << QString::fromLatin1(page);
    }
    void opensTheChapterOfThePage()
    {
        QFETCH(QString, page);
        HelpWindow help(&m_window);
        help.openFor(page);
        QCOMPARE(help.chapter(), page);
        const auto *contents = help.findChild<QListWidget *>();
        QVERIFY(contents->currentItem());
        QVERIFY(help.findChild<HelpView *>()->toPlainText().startsWith(contents->currentItem()->text()));
    }

    void aPageWithoutAChapterOpensTheFirst()
    {
        HelpWindow help(&m_window);
        help.openFor(u"nothing"_s);
        QCOMPARE(help.chapter(), HelpChapters::all(uiLanguage()).front().name);
    }

    void theContentsLeadByKeyboard()
    {
        HelpWindow help(&m_window);
        help.openFor(u"overview"_s);
        auto *contents = help.findChild<QListWidget *>();
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(help.chapter(), u"portfolio"_s);
        QTest::keyClick(contents, Qt::Key_End);
        QCOMPARE(help.chapter(), u"keys"_s);
    }

    void findsInTheChapterAndStartsAgain()
    {
        HelpWindow help(&m_window);
        help.openFor(u"keys"_s);
        auto *field = help.findChild<QLineEdit *>();
        const auto *view = help.findChild<HelpView *>();
        const qsizetype places = view->toPlainText().count(u"Strg+F"_s, Qt::CaseInsensitive);
        QVERIFY(places >= 2);
        field->setText(u"strg+f"_s);
        QList<int> positions;
        for (qsizetype at = 0; at <= places; ++at) {
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(view->textCursor().selectedText().toLower(), u"strg+f"_s);
            positions.append(view->textCursor().selectionStart());
        }
        QCOMPARE(QSet<int>(positions.cbegin(), positions.cend()).size(), places);
        QCOMPARE(positions.constLast(), positions.constFirst()); // round the end
        QVERIFY(help.isVisible()); // Return did not close it
    }

    void saysThatNothingWasFound()
    {
        HelpWindow help(&m_window);
        help.openFor(u"keys"_s);
        auto *field = help.findChild<QLineEdit *>();
        const auto said = [&help] {
            for (const QLabel *label : help.findChildren<QLabel *>())
                if (label->text() == u"Steht nicht in diesem Kapitel."_s)
                    return true;
            return false;
        };
        field->setText(u"xyzzy"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(said());
        field->setText(u"F6"_s);
        QVERIFY(!said());
    }

    void followsTheLanguage()
    {
        HelpWindow help(&m_window);
        help.openFor(u"resolutions"_s);
        QVERIFY(help.findChild<HelpView *>()->toPlainText().startsWith(u"Beschlüsse"_s));
        m_language.apply(Language::Code::English);
        QTRY_VERIFY(help.findChild<HelpView *>()->toPlainText().startsWith(u"Resolutions"_s));
        QCOMPARE(help.chapter(), u"resolutions"_s);
    }

    void picturesKeepToTheWidth()
    {
        HelpWindow help(&m_window);
        help.openFor(u"overview"_s);
        for (const int width : {500, 1200}) {
            help.resize(width, 500);
            QCoreApplication::processEvents();
            const auto *view = help.findChild<HelpView *>();
            QVERIFY(view->document()->size().width() <= view->viewport()->width());
        }
    }
};
LENKUNGSSTAND_TEST(TestHelp)

#include "tst_help.moc"
