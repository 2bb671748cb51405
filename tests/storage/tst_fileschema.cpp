// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/fileschema.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using Storage::FileSchema;

namespace {
const int newest = Storage::newestVersion(Storage::migrations());
}

class TestFileSchema : public QObject
{
    Q_OBJECT
private slots:
    void knowsAFileOfEachVersionWithoutBuildingOne_data()
    {
        QTest::addColumn<int>("version");
        for (const Storage::Migration &step : Storage::migrations())
            QTest::addRow("%d", step.version) << step.version;
    }
    void knowsAFileOfEachVersionWithoutBuildingOne()
    {
        QFETCH(int, version);
        const auto schema = FileSchema::ofNewFile(Storage::migrations(), version);
        QVERIFY_RESULT(schema);
        // After a new step put the SHA-256 of this text into core/storage/fileschema.cpp.
        QString text;
        for (auto table = schema->columns.cbegin(); table != schema->columns.cend(); ++table)
            text += table.key() + u'(' + table.value().join(u',') + u")\n"_s;
        const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        QVERIFY2(schema->isOfVersion(version), digest.constData());
    }
    void knowsTheWordsOfAFileOfEachVersion_data() { knowsAFileOfEachVersionWithoutBuildingOne_data(); }
    void knowsTheWordsOfAFileOfEachVersion()
    {
        QFETCH(int, version);
        Storage::Migrations steps;
        for (const Storage::Migration &step : Storage::migrations())
            if (step.version <= version)
                steps.push_back(step);
        const auto connection = Storage::Connection::open({}, {Storage::Connection::Mode::Memory});
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT(Storage::migrate(**connection, steps));
        const auto asMade = FileSchema::isAsMade(**connection, version);
        QVERIFY_RESULT(asMade);
        // After a new step put this sum into core/storage/fileschema.cpp, too.
        QVERIFY2(*asMade, FileSchema::of(**connection)->definitionDigest().constData());
        for (const int other : {-1, 0, version + 1})
            QVERIFY(!*FileSchema::isAsMade(**connection, other));
        QVERIFY_RESULT((*connection)->execute(u"DROP TABLE lead_time"_s));
        QVERIFY(!*FileSchema::isAsMade(**connection, version));
    }
    void tellsOthersApart()
    {
        const auto whole = FileSchema::ofNewFile(Storage::migrations(), newest);
        QVERIFY_RESULT(whole);
        FileSchema fewerColumns = *whole;
        fewerColumns.columns[u"item"_s].removeLast();
        QVERIFY(!fewerColumns.isOfVersion(newest));
        FileSchema moreTables = *whole;
        moreTables.columns[u"x"_s] = QStringList{u"a"_s};
        QVERIFY(!moreTables.isOfVersion(newest));
        const auto first = FileSchema::ofNewFile(Storage::migrations(), 1);
        QVERIFY_RESULT(first);
        QVERIFY(!first->isOfVersion(newest));
        for (const int version : {-1, 0, 1, newest + 1})
            QVERIFY(!whole->isOfVersion(version));
    }
    void findsWhatOnlyALaterVersionHas()
    {
        const auto first = FileSchema::ofNewFile(Storage::migrations(), 1);
        const auto whole = FileSchema::ofNewFile(Storage::migrations(), newest);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(whole);
        QCOMPARE(first->early(*first, *whole), QString());
        QVERIFY(!whole->early(*first, *whole).isEmpty());
        FileSchema mixed = *first;
        mixed.columns[u"item"_s].append(u"extension_edtf"_s);
        QCOMPARE(mixed.early(*first, *whole), u"item.extension_edtf"_s);
        mixed = *first;
        mixed.columns[u"of_somebody"_s] = QStringList{u"a"_s};
        QCOMPARE(mixed.early(*first, *whole), QString());
    }
    void aFileThatGrewUpIsOfThisVersionToo()
    {
        const auto connection = Storage::Connection::open({}, {Storage::Connection::Mode::Memory});
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT(Storage::migrate(**connection, {Storage::migrations().front()}));
        QVERIFY_RESULT(Storage::migrate(**connection, Storage::migrations()));
        const auto schema = FileSchema::of(**connection);
        QVERIFY_RESULT(schema);
        QVERIFY(schema->isOfVersion(newest));
    }
};

LENKUNGSSTAND_TEST(TestFileSchema)
#include "tst_fileschema.moc"
