// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/settings/settings.h"
#include "ui/support/folders.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestFolders final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QByteArray m_homeBefore = qgetenv("HOME");

    [[nodiscard]] Settings settings() const { return Settings(m_home.filePath(u"window.ini"_s)); }

private slots:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qunsetenv("XDG_CONFIG_HOME");
    }
    void cleanupTestCase() { qputenv("HOME", m_homeBefore); }

    void startsInDocumentsOrAtHome()
    {
        const Settings nothingYet = settings();
        QCOMPARE(Folders::start(nothingYet), m_home.path());
        QVERIFY(QDir(m_home.path()).mkpath(u"Documents"_s));
        QCOMPARE(Folders::start(nothingYet), m_home.filePath(u"Documents"_s));
    }

    void remembersTheFolderWhileItIsThere()
    {
        QVERIFY(QDir(m_home.path()).mkpath(u"berichte"_s));
        Settings used = settings();
        Folders::remember(used, m_home.filePath(u"berichte/x.pdf"_s));
        QCOMPARE(Folders::start(used), m_home.filePath(u"berichte"_s));
        QVERIFY(QDir(m_home.path()).rmdir(u"berichte"_s));
        QCOMPARE(Folders::start(used), m_home.filePath(u"Documents"_s));
    }
};
LENKUNGSSTAND_TEST(TestFolders)

#include "tst_folders.moc"
