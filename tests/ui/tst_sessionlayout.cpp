// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/session/sessionlayout.h"
#include "ui/support/uilanguage.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using SessionLayout::Part;
using SessionLayout::Slide;

namespace {
/// Letters alone: where a line is broken, blanks and hyphens come and go.
QString letters(const QString &text)
{
    QString kept;
    const QString plain = withoutMarkup(text);
    for (const QChar each : plain)
        if (each.isLetterOrNumber())
            kept += each;
    return kept;
}

QString lettersOf(const std::vector<Slide> &pages, std::size_t topic)
{
    QString all;
    for (const Slide &page : pages)
        for (const Part &part : page.parts)
            if (page.topic == topic && part.kind == Part::Kind::Text)
                for (const Sheet::Text &text : part.sheet.texts)
                    all += letters(text.block.fullText()) + u'\n';
    return all;
}

/// What a topic says below its title, text by text.
QStringList textsOf(const SessionContent::Topic &topic)
{
    QStringList texts;
    const auto add = [&texts](const std::vector<SessionContent::Remark> &remarks) {
        for (const SessionContent::Remark &remark : remarks)
            texts.append(remark.text);
    };
    if (topic.status)
        texts.append(topic.status->text);
    add(topic.remarks);
    for (const SessionContent::Section &section : topic.sections) {
        for (const SessionContent::Row &row : section.rows) {
            texts << row.label << row.title << row.value << row.countdown;
            add(row.remarks);
        }
        texts.append(section.more);
    }
    return texts;
}

/// What is wrong with where the parts of \a page stand; empty if nothing is.
QString faultOf(const Slide &page, QSize size)
{
    int foot = 0;
    for (const Part &part : page.parts) {
        if (!QRect(QPoint(), size).contains(part.place))
            return u"off the page: "_s + part.spoken;
        if (part.place.top() < foot)
            return u"over another: "_s + part.spoken;
        foot = part.place.bottom() + 1;
        if (part.spoken.isEmpty())
            return u"says nothing"_s;
        for (const Sheet::Text &text : part.sheet.texts) {
            const QRectF room(QPointF(), part.place.size());
            if (!room.adjusted(0, 0, 1, 1).contains(text.rect()))
                return u"cut: "_s + text.block.fullText();
            if (text.block.isShortened())
                return u"shortened: "_s + text.block.fullText();
        }
        for (const Sheet::Mark &mark : part.sheet.marks)
            if (mark.box.left() < 0 || mark.box.bottom() > part.place.height())
                return u"mark cut: "_s + part.spoken;
    }
    return {};
}
}

/// The pages of the meeting view at the sizes of screens and texts that people have.
class SessionLayoutTest final : public QObject
{
    Q_OBJECT

    static void addScreens()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("scale");
        const std::vector<QSize> sizes = {{1366, 768}, {1920, 1080}, {3840, 2160}, {1024, 768}, {1080, 1920}};
        for (const QSize &size : sizes)
            for (const qreal scale : {1.0, 1.5, 2.0})
                QTest::addRow("%d x %d, %d %%", size.width(), size.height(), qRound(100 * scale))
                    << size << scale;
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void cutsNothingAndLosesNothing_data() { addScreens(); }
    void cutsNothingAndLosesNothing()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, scale);
        const SessionType type(size, scale);
        for (const QDate day : {QDate(2025, 10, 7), april(), QDate(2026, 11, 30)}) {
            for (const auto code : {Language::Code::German, Language::Code::English}) {
                const auto topics = SessionContent::topics(*seedOn(day), Language(code));
                const auto pages = SessionLayout::pages(topics, size, type);
                for (const Slide &page : pages) {
                    const QString fault = faultOf(page, size);
                    QVERIFY2(fault.isEmpty(), qPrintable(fault));
                }
                for (std::size_t topic = 0; topic < topics.size(); ++topic) {
                    const QString shown = lettersOf(pages, topic);
                    for (const QString &text : textsOf(topics[topic]))
                        QVERIFY2(shown.contains(letters(text)), qPrintable(text));
                }
            }
        }
    }

    void countsThePagesOfATopic()
    {
        const QSize size(1366, 768);
        const auto topics = SessionContent::topics(*seedOn(april()), uiLanguage());
        const auto pages = SessionLayout::pages(topics, size, SessionType(size, 2));
        std::size_t topic = 0;
        int number = 0;
        int several = 0;
        for (const Slide &page : pages) {
            number = page.topic == topic ? number + 1 : 1;
            topic = page.topic;
            QCOMPARE(page.number, number);
            QVERIFY(page.count >= number);
            QCOMPARE(page.parts.front().kind, Part::Kind::Title);
            several += page.count > 1 ? 1 : 0;
            if (page.count > 1)
                QVERIFY2(page.parts.front().spoken.endsWith(u"%1 of %2"_s.arg(number).arg(page.count)),
                         qPrintable(page.parts.front().spoken));
        }
        QVERIFY(several > 4);
        QCOMPARE(topic + 1, topics.size());
    }

    void aListThatGoesOnSaysSo()
    {
        const QSize size(1366, 768);
        const auto pages = SessionLayout::pages(SessionContent::topics(*seedOn(april()), uiLanguage()), size,
                                                SessionType(size, 2));
        int continued = 0;
        for (const Slide &page : pages) {
            QVERIFY(page.parts.back().kind == Part::Kind::Text); // no heading over nothing
            if (page.number == 1)
                continue;
            QCOMPARE(page.parts[1].kind, Part::Kind::Heading);
            continued += page.parts[1].spoken.endsWith(u"(continued)"_s) ? 1 : 0;
        }
        QVERIFY(continued > 0);
    }

    void noPageOfAProjectIsNearlyEmpty_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void noPageOfAProjectIsNearlyEmpty()
    {
        QFETCH(QSize, size);
        int several = 0;
        for (const auto code : {Language::Code::German, Language::Code::English}) {
            const auto topics = SessionContent::topics(*seedOn(april()), Language(code));
            for (const Slide &page : SessionLayout::pages(topics, size, SessionType(size, 1))) {
                several += page.count > 1 ? 1 : 0;
                if (page.count > 1)
                    QVERIFY2(page.parts.back().place.bottom() > size.height() * 2 / 5,
                             qPrintable(page.parts.front().spoken));
            }
        }
        QVERIFY(several > 1);
    }

    void aTextLongerThanAPageFlowsOn()
    {
        QStringList words;
        for (int word = 0; word < 900; ++word)
            words.append(u"Wort%1"_s.arg(word));
        Portfolio portfolio = sampleOfAll();
        portfolio.items[0].impediment = words.join(u' ');
        portfolio.items[1].title = words.first(200).join(u' ');
        portfolio.projects[0].title = words.first(120).join(u' ');
        const QSize size(1366, 768);
        const auto topics = SessionContent::topics(*snapshotOf(portfolio, april()), uiLanguage());
        const auto pages = SessionLayout::pages(topics, size, SessionType(size, 2));
        QSet<QString> shown;
        for (const Slide &page : pages)
            for (const Part &part : page.parts) {
                QVERIFY(QRect(QPoint(), size).contains(part.place));
                for (const Sheet::Text &text : part.sheet.texts) {
                    QVERIFY(part.kind == Part::Kind::Title || !text.block.isShortened());
                    QVERIFY(text.rect().bottom() <= part.place.height() + 1);
                    if (!text.block.isShortened())
                        for (QString word : text.block.fullText().split(u' '))
                            shown.insert(word.remove(u'.'));
                }
            }
        for (const QString &word : words)
            QVERIFY2(shown.contains(word), qPrintable(word));
    }

    void largerTextOfTheDesktopIsLargerHere()
    {
        const QSize size(1920, 1080);
        QVERIFY(SessionType(size, 2).body() > SessionType(size, 1).body() * 3 / 2);
        QCOMPARE(SessionType(size * 2, 1).body(), SessionType(size, 1).body() * 2);
        QVERIFY(SessionType(size, 1).body() >= 30); // 15 in the window
        QVERIFY(SessionType({640, 480}, 1).body() >= 15);
    }
};
LENKUNGSSTAND_TEST(SessionLayoutTest)

#include "tst_sessionlayout.moc"
