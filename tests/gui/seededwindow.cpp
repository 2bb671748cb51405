// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"

#include "app/storefactory.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

bool SeededWindow::openSeeded()
{
    StoreFactory::nameApplication();
    if (!StoreFactory::create(options().database, StoreFactory::Content::Seed,
                              QDateTime(QDate(2026, 4, 1), QTime(12, 0))))
        return false;
    m_program = started();
    return QTest::qWaitFor([this] { return m_program->session().snapshot() != nullptr; }, 20000)
        && QTest::qWaitForWindowActive(&m_program->window());
}

WindowOptions SeededWindow::options() const
{
    WindowOptions options;
    options.database = m_folder.filePath(u"walk.sqlite"_s);
    options.language = Language::Code::German;
    options.theme = Theme::Kind::Light;
    options.asOf = QDate(2026, 4, 1);
    options.size = QSize(1366, 768);
    return options;
}

std::unique_ptr<WindowProgram> SeededWindow::started() const
{
    auto program = std::make_unique<WindowProgram>(options(), m_folder.filePath(u"window.ini"_s));
    program->start();
    return program;
}

void SeededWindow::restart()
{
    m_program->window().close();
    m_program.reset();
    m_program = started();
}

PortfolioPage *SeededWindow::portfolio() const
{
    return m_program->window().findChild<PortfolioPage *>();
}

void SeededWindow::typeStichtag(const QString &text) const
{
    auto *field = named<QLineEdit>(u"Stichtag"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}
