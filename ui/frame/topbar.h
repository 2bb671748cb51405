// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
QT_END_NAMESPACE
class StichtagField;

/// Name, Stichtag, search, print and menu, over the whole width of the window.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] StichtagField *stichtag() const { return m_stichtag; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    void setMenus(QMenu *printMenu, QMenu *mainMenu);
    void openMainMenu();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QToolButton *addButton();

    QLabel *m_name;
    StichtagField *m_stichtag;
    QLineEdit *m_search;
    QLabel *m_searchKey;
    QToolButton *m_print;
    QToolButton *m_menu;
};
