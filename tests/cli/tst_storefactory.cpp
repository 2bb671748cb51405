// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefactory.h"
#include "core/exchange/portfoliojson.h"
#include "core/exchange/seed.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestStoreFactory : public QObject
{
    Q_OBJECT
private slots:
    void bothProgramsShareOnePlace()
    {
        StoreFactory::nameApplication();
        QCOMPARE(QCoreApplication::applicationName(), u"Lenkungsstand"_s);
        QVERIFY(!QCoreApplication::applicationVersion().isEmpty());
        QVERIFY(StoreFactory::defaultPath().endsWith(u"/Lenkungsstand/portfolio.sqlite"_s));
    }
    void fillsANewFileWithTheSeed()
    {
        const auto store = StoreFactory::openOrCreate(path(u"neu.sqlite"_s), m_now);
        QVERIFY_RESULT(store);
        const auto portfolio = (*store)->load();
        QVERIFY_RESULT(portfolio);
        QVERIFY(*portfolio == *seedPortfolio());
        const auto history = (*store)->history();
        QVERIFY_RESULT(history);
        QVERIFY(!history->empty());
        QCOMPARE(history->front().at.toUTC(), m_now.toUTC());
    }
    void theSeedBringsABaseline()
    {
        const auto store = StoreFactory::create(path(u"stand.sqlite"_s), StoreFactory::Content::Seed, m_now);
        QVERIFY_RESULT(store);
        const auto baselines = (*store)->baselines();
        QVERIFY_RESULT(baselines);
        QCOMPARE(baselines->size(), std::size_t(1));
        const Baseline &baseline = baselines->front();
        QCOMPARE(baseline.name, u"07.10.2025"_s);
        QCOMPARE(baseline.asOf, QDate(2025, 10, 7));
        QCOMPARE(baseline.at.toUTC(), m_now.toUTC());
        const auto content = (*store)->baselineContent(baseline.name);
        QVERIFY_RESULT(content);
        const auto frozen = PortfolioJson::read(content->portfolio);
        QVERIFY_RESULT(frozen);
        QVERIFY(*frozen == *seedPortfolio());
        QVERIFY(content->status.contains("\"asOf\": \"2025-10-07\""));
        QVERIFY(content->status.contains("Seit 68 Tagen") || content->status.contains("seit 68 Tagen"));
        QVERIFY(content->paper.isEmpty());
        const auto report = (*store)->check();
        QVERIFY_RESULT(report);
        QVERIFY(report->faults.empty());
    }
    void anEmptyPortfolioHasNoBaseline()
    {
        const auto store = StoreFactory::create(path(u"ohne.sqlite"_s), StoreFactory::Content::Empty, m_now);
        QVERIFY_RESULT(store);
        QVERIFY((*store)->baselines()->empty());
    }
    void opensWhatIsThere()
    {
        const QString file = path(u"leer.sqlite"_s);
        QVERIFY_RESULT(StoreFactory::create(file, StoreFactory::Content::Empty, m_now));
        const auto store = StoreFactory::openOrCreate(file, m_now);
        QVERIFY_RESULT(store);
        const auto portfolio = (*store)->load();
        QVERIFY_RESULT(portfolio);
        QVERIFY(portfolio->items.empty());
    }
    void refusesToReplaceAFile()
    {
        const QString file = path(u"da.sqlite"_s);
        QVERIFY_RESULT(StoreFactory::create(file, StoreFactory::Content::Empty, m_now));
        QCOMPARE_ERROR(StoreFactory::create(file, StoreFactory::Content::Seed, m_now), Error::Code::Exists);
    }
    void neverReplacesWhatItCannotOpen()
    {
        const QString name = path(u"text.sqlite"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray("Text").repeated(500)) == 2000);
        file.close();
        QCOMPARE_ERROR(StoreFactory::openOrCreate(name, m_now), Error::Code::NotADatabase);
        QCOMPARE(QFileInfo(name).size(), 2000);
    }
    void makesNoFoldersBesideTheDefaultPlace()
    {
        QVERIFY(!StoreFactory::create(path(u"weg/p.sqlite"_s), StoreFactory::Content::Seed, m_now));
        QVERIFY(!QFileInfo::exists(path(u"weg"_s)));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2025, 10, 8), QTime(9, 30)};
};

LENKUNGSSTAND_TEST(TestStoreFactory)
#include "tst_storefactory.moc"
