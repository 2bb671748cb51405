// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/sessionlayout.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class HelpWindow;
class SessionFoot;
class SessionSheet;

/// The meeting view (Sitzungsansicht): the program on a wall, read by ten people in ten seconds a page. A
/// window of its own over the whole screen, so that the window below stays as it was.
class SessionView final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionView(QWidget *window);
    ~SessionView() override;

    /// Shows \a snapshot; stays with the project that is on the screen, if it still exists.
    void setSnapshot(const SnapshotPtr &snapshot);
    void setDatabase(const QString &name);
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// From 0.
    [[nodiscard]] int currentPage() const { return m_current; }
    /// Key of the project on the screen; empty: the whole.
    [[nodiscard]] QString currentProject() const;

public slots:
    void goTo(int page);
    void forward();
    void back();
    /// Of that number, else the one that stands in that place.
    void goToProject(int number);

signals:
    /// A person has left the view.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void addKeys();
    void openHelp();
    void addKey(const QKeySequence &keys, const std::function<void()> &act);
    void read();
    void layOut();
    void showPage();
    void sayFacts();
    [[nodiscard]] SessionType type() const;

    SnapshotPtr m_snapshot;
    QString m_database;
    std::vector<SessionContent::Topic> m_topics;
    std::vector<SessionLayout::Slide> m_pages;
    int m_current = 0;
    SessionSheet *m_sheet = nullptr;
    SessionFoot *m_foot;
    HelpWindow *m_help = nullptr; ///< null until somebody asked for it
    int m_turned = 0; ///< of the wheel since the last page, in eighths of a degree
};
