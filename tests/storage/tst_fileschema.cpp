// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/fileschema.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using Storage::FileSchema;

class TestFileSchema : public QObject
{
    Q_OBJECT
private slots:
    void knowsAFileOfThisVersionWithoutBuildingOne()
    {
        const auto schema =
            FileSchema::ofNewFile(Storage::migrations(), Storage::newestVersion(Storage::migrations()));
        QVERIFY_RESULT(schema);
        // After a new step put the SHA-256 of this text into core/storage/fileschema.cpp.
        QString text;
        for (auto table = schema->columns.cbegin(); table != schema->columns.cend(); ++table)
            text += table.key() + u'(' + table.value().join(u',') + u")\n"_s;
        const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        QVERIFY2(schema->isOfThisVersion(), digest.constData());
    }
    void tellsOthersApart()
    {
        const auto whole =
            FileSchema::ofNewFile(Storage::migrations(), Storage::newestVersion(Storage::migrations()));
        QVERIFY_RESULT(whole);
        FileSchema fewerColumns = *whole;
        fewerColumns.columns[u"item"_s].removeLast();
        QVERIFY(!fewerColumns.isOfThisVersion());
        FileSchema moreTables = *whole;
        moreTables.columns[u"x"_s] = QStringList{u"a"_s};
        QVERIFY(!moreTables.isOfThisVersion());
        const auto first = FileSchema::ofNewFile(Storage::migrations(), 1);
        QVERIFY_RESULT(first);
        QVERIFY(!first->isOfThisVersion());
    }
    void aFileThatGrewUpIsOfThisVersionToo()
    {
        const auto connection = Storage::Connection::open({}, {Storage::Connection::Mode::Memory});
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT(Storage::migrate(**connection, {Storage::migrations().front()}));
        QVERIFY_RESULT(Storage::migrate(**connection, Storage::migrations()));
        const auto schema = FileSchema::of(**connection);
        QVERIFY_RESULT(schema);
        QVERIFY(schema->isOfThisVersion());
    }
};

LENKUNGSSTAND_TEST(TestFileSchema)
#include "tst_fileschema.moc"
