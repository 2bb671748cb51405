// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/target.h"
#include "ui/pages/page.h"

#include <QRect>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

/// A page that is one surface, scrolled up and down only. Its parts are placed by arrange() for each width.
class ScrolledPage : public Page
{
    Q_OBJECT
public:
    explicit ScrolledPage(QWidget *parent = nullptr);
    ~ScrolledPage() override;

    [[nodiscard]] QScrollArea *scrollArea() const { return m_area; }
    void setEditable(bool editable) override;

protected:
    /// Places the parts on surface() for \a width and returns the height that they need.
    virtual int arrange(int width) = 0;
    /// Fills the parts anew: language, type or theme changed.
    virtual void refresh() = 0;
    /// What can get the focus, in reading order.
    [[nodiscard]] virtual std::vector<QWidget *> focusOrder() const = 0;

    /// The selected row on surface(): it keeps its place on the screen when the page is laid out anew.
    [[nodiscard]] virtual QRect selectedRow() const { return {}; }

    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QWidget *surface() const { return m_surface; }
    [[nodiscard]] int margin() const;
    /// Narrow pages set their parts one under the other (look.md, section 7).
    [[nodiscard]] bool isNarrow() const;
    /// On a high page rows are higher and lists show all their rows.
    [[nodiscard]] bool isHigh() const;
    /// Sets the geometry of \a part from its height for \a width; returns the height. The text of a
    /// FigureView gets the width, its side air lies outside.
    static int place(QWidget *part, int left, int top, int width);
    /// Shows the one action of a page whose file holds no items, if it is \a wanted; returns its height.
    int placeWayOut(bool wanted, int left, int top);
    void relayout();
    /// Says to the window what \a target asks for.
    void follow(const Target &target);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void bringIntoView(const QWidget &part);

    QScrollArea *m_area;
    QWidget *m_surface;
    QPushButton *m_wayOut;
    bool m_arranging = false;
};
