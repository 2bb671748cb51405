// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/models/itemcolumns.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/settings/settings.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

/// The page Portfolio on the seed, with what it asks for recorded at once.
struct ShownTable
{
    explicit ShownTable(const QString &file)
        : settings(withColumns(file))
        , store(*seedOn({2026, 4, 1})->portfolio, {2026, 4, 1})
        , page(settings)
    {
        page.resize(1900, 690);
        page.setEditable(true);
        page.setSnapshot(store.snapshot());
        QObject::connect(&page, &Page::changeRequested, &page, [this](const ChangeRequest &request) {
            if (writes == Writes::Fail) {
                page.noteFailure();
                return;
            }
            names.append(request.name.text());
            store.apply(request.changes);
            page.setSnapshot(store.snapshot());
        });
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
        new QAbstractItemModelTester(page.table()->model(), &page);
    }
    static QString withColumns(const QString &file)
    {
        Settings first(file);
        first.setValue(Settings::portfolioColumns,
                       {u"key"_s, u"title"_s, u"unit"_s, u"progress"_s, u"status"_s, u"planned"_s,
                        u"forecast"_s, u"actual"_s});
        return file;
    }
    QWidget *edit(const QString &key, ItemColumn column)
    {
        const QModelIndex row = page.model().indexOf(key);
        if (!page.table()->beginEdit(row.siblingAtColumn(columnOf(column))))
            return nullptr;
        return editor();
    }
    /// The field that is open in the table.
    [[nodiscard]] QWidget *editor() const
    {
        for (QWidget *child :
             page.table()->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible())
                return child;
        return nullptr;
    }
    [[nodiscard]] const Item &item(const QString &key) const { return *findItem(store.portfolio(), key); }

    enum class Writes { Succeed, Fail };

    Settings settings;
    MemoryStore store;
    PortfolioPage page;
    Writes writes = Writes::Succeed;
    QStringList names;
};

/// What was typed is recorded after its editor has closed: two turns of the event loop.
inline void settle()
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}
inline void type(QWidget *editor, const QString &text, Qt::Key end)
{
    qobject_cast<QLineEdit *>(editor)->setText(text);
    QTest::keyClick(editor, end);
    settle();
}
