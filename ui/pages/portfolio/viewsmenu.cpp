// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/viewsmenu.h"

#include "ui/pages/portfolio/savedviews.h"
#include "ui/pages/portfolio/viewnamedialog.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QString viewText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}
}

ViewsMenu::ViewsMenu(SavedViews &views, const QString &text, QWidget *window, QWidget *parent)
    : QMenu(tr("Saved views"), parent)
    , m_views(views)
    , m_text(text)
    , m_window(window)
{
    const SavedView now = current();
    for (const SavedView &view : m_views.all()) {
        QAction *action = addAction(viewText(view.name));
        action->setCheckable(true);
        action->setChecked(view.showsTheSameAs(now));
        connect(action, &QAction::triggered, this, [this, name = view.name] { apply(name); });
    }
    if (m_views.all().empty())
        addAction(tr("No view saved yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("Save as a view …"), this, &ViewsMenu::saveNew);
    if (m_views.all().empty())
        return;
    addPerView(tr("Overwrite"), &ViewsMenu::overwrite);
    addPerView(tr("Rename"), &ViewsMenu::rename);
    addPerView(tr("Delete"), &ViewsMenu::remove);
}

void ViewsMenu::addPerView(const QString &title, void (ViewsMenu::*act)(const QString &name))
{
    QMenu *menu = addMenu(title);
    for (const SavedView &view : m_views.all())
        connect(menu->addAction(viewText(view.name)), &QAction::triggered, this,
                [this, act, name = view.name] { (this->*act)(name); });
}

SavedView ViewsMenu::current() const
{
    SavedView view = m_views.current();
    view.text = m_text;
    return view;
}

QStringList ViewsMenu::namesBut(const QString &name) const
{
    QStringList names;
    for (const SavedView &view : m_views.all())
        if (view.name != name)
            names.append(view.name);
    return names;
}

void ViewsMenu::apply(const QString &name)
{
    if (const auto view = m_views.named(name)) {
        m_views.apply(*view);
        emit applied(view->text);
    }
}

void ViewsMenu::saveNew()
{
    ViewNameDialog dialog(tr("Save as a view"), {}, namesBut({}), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    SavedView view = current();
    view.name = dialog.name();
    m_views.save(view);
}

void ViewsMenu::overwrite(const QString &name)
{
    SavedView view = current();
    view.name = name;
    m_views.save(view);
}

void ViewsMenu::rename(const QString &name)
{
    ViewNameDialog dialog(tr("Rename the view “%1”").arg(name), name, namesBut(name), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_views.rename(name, dialog.name());
}

void ViewsMenu::remove(const QString &name)
{
    ViewDeleteDialog dialog(name, m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_views.remove(name);
}
