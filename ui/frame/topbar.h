// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QMenu;
class QToolButton;
QT_END_NAMESPACE
class SearchField;
class StichtagField;

/// Name, Stichtag, search, print and menu, over the whole width of the window.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] StichtagField *stichtag() const { return m_stichtag; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    /// The window decides how wide the bar is: what does not fit makes room.
    QSize minimumSizeHint() const override;
    void setMenus(QMenu *printMenu, QMenu *mainMenu);
    void setSteps(QAction *undo, QAction *redo);
    void openMainMenu();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fit();
    void leaveOut(int stage);
    [[nodiscard]] std::vector<int> needs() const;
    [[nodiscard]] QToolButton *addButton();

    QLabel *m_name;
    StichtagField *m_stichtag;
    SearchField *m_search;
    QLabel *m_searchKey;
    bool m_fitting = false;
    std::vector<int> m_fitted; ///< needs() at the last fit
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_print;
    QToolButton *m_menu;
};
