// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/snapshot.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE
class PaletteModel;
class TableView;

/// One field that finds pages, actions, projects and items (Ctrl+K). It lies over the window and goes with
/// the first choice, with Esc, or when the focus leaves it.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void setActions(std::vector<QAction *> actions) { m_actions = std::move(actions); }
    /// Asked whenever the palette opens, for what the page offers that is shown.
    void setPageActions(const std::function<std::vector<QAction *>()> &source) { m_pageActions = source; }
    void setSnapshot(const SnapshotPtr &snapshot);
    void open();
    /// The answer to searchRequested(\a text); late answers to older texts are dropped.
    void showFound(const QString &text, const QStringList &keys, const QStringList &projects);

signals:
    void searchRequested(const QString &text);
    void itemChosen(const QString &key);
    void projectChosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void lookFor(const QString &text);
    void choose(int row);
    void leave();
    void place();
    void fitHeight();
    void selectFirst();
    void sayChosen();
    bool keyPressed(int key);

    QLineEdit *m_field;
    TableView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    std::vector<QAction *> m_actions;
    std::function<std::vector<QAction *>()> m_pageActions;
    std::vector<QPointer<QAction>> m_onPage; ///< since the palette was opened
    SnapshotPtr m_snapshot;
    QPointer<QWidget> m_cameFrom;
    bool m_awaited = false; ///< showFound() has not answered yet; the items are those of an older text
    bool m_chosen = false; ///< Enter was pressed meanwhile
};
