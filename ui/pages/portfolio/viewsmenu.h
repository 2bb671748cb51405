// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class SavedViews;
struct SavedView;

/// The saved views of Portfolio: choose one, keep the present arrangement, overwrite, rename, delete.
class ViewsMenu final : public QMenu
{
    Q_OBJECT
public:
    /// \a views outlives the menu. Dialogs belong to \a window.
    /// \a text stands in the quick filter.
    ViewsMenu(SavedViews &views, const QString &text, QWidget *window, QWidget *parent);

signals:
    /// The settings hold another arrangement now.
    void applied(const QString &text);

private:
    void addPerView(const QString &title, void (ViewsMenu::*act)(const QString &name));
    void apply(const QString &name);
    void saveNew();
    void overwrite(const QString &name);
    void rename(const QString &name);
    void remove(const QString &name);
    [[nodiscard]] QStringList namesBut(const QString &name) const;

    [[nodiscard]] SavedView current() const;

    SavedViews &m_views;
    QString m_text;
    QWidget *m_window;
};
