// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMenu>

#include <vector>

/// The actions that change something, with their keys. They work while the menu is closed.
class EditMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit EditMenu(QWidget *window);

    enum class State {
        Empty, ///< nothing is open
        ReadOnly, ///< nothing can be changed
        Open,
    };
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    /// Whether there is an item that the actions on items would be about.
    void setItemChosen(bool chosen);
    /// Those that are about the selected items, for the context menu of a table.
    [[nodiscard]] QList<QAction *> rowActions() const;

signals:
    void createRequested();
    void editRequested();
    void duplicateRequested();
    void deleteRequested();
    void pasteRequested();
    void noteRequested();
    void followUpRequested();
    void followUpDone();
    void followUpMoved();
    void projectRequested();
    void assessmentRequested();
    void projectsRequested();
    void unitsRequested();
    void meetingsRequested();
    void calendarRequested();
    void leadTimeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Request = void (EditMenu::*)();
    struct Entry
    {
        QAction *action;
        const char *text; ///< in the context "EditMenu"
        Request request;
    };
    void add(const char *text, const QKeySequence &key, Request request);
    [[nodiscard]] static bool isAboutItem(Request request);
    void retranslate();

    QWidget *m_window;
    std::vector<Entry> m_entries;
    State m_state = State::Empty;
    bool m_itemChosen = true;
};
