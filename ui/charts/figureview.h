// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class Hotspot;

/// Shows what a layout function makes of a width, and lets every figure in it be pressed. The height follows
/// from the width. Figures of one stop (Sheet::Press::stop) share a place in the tab order: arrow keys, Home
/// and End walk among them, Enter opens.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    using Layout = std::function<Sheet::Page(int width)>;

    explicit FigureView(QWidget *parent = nullptr);

    void setLayoutFunction(const Layout &layout);
    /// Pixels at 96 dpi at the left and the right that stay free of text, for the ring of the focus; rows
    /// reach into them. ScrolledPage::place sets the view by so much further out.
    void setSideAir(int air);
    /// In logical pixels, scaled with the text.
    [[nodiscard]] int sideAir() const;
    /// The layout function would answer something else for the same width.
    void layOutAnew();
    [[nodiscard]] const Sheet::Page &page() const { return m_page; }
    /// In reading order; for the tab order of a page.
    [[nodiscard]] const std::vector<Hotspot *> &hotspots() const { return m_hotspots; }
    void setSelectedItem(const QString &key);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }

signals:
    void activated(const Target &target);
    /// The focus has come to a figure, in whichever way.
    void reached(const Target &target);
    /// A person went to another figure of the same stop by an arrow key.
    void walkedTo(const Target &target);
    /// The number of hotspots changed: whoever keeps a tab order makes it anew.
    void hotspotsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] Sheet::Page layOut(int width) const;
    void placeHotspots();
    void activate(const Hotspot *hotspot);
    void walk(const Hotspot *from, int key);
    void setCurrent(const Hotspot *hotspot);
    void keepFocusOff(const Sheet::Press &done, std::size_t place);
    void updateStops();
    Hotspot *addHotspot();

    Layout m_layout;
    Sheet::Page m_page;
    std::vector<Hotspot *> m_hotspots; // visible ones, in reading order
    std::vector<Hotspot *> m_spare;
    std::map<int, std::size_t> m_current; // by stop: place in m_hotspots of the one that Tab reaches
    QString m_selected;
    int m_air = 0;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};
