// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tableview.h"
#include "ui/timeline/plotpainter.h"
#include "ui/timeline/timelinescene.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

class TimelineDelegate;
class TimelineHeader;

/// The Zeitplan: a tree whose last column is the plot. The base paints the table part, this the plot over
/// it, layer by layer, for the rows that are seen.
class TimelineView final : public TableView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimelineModel(TimelineModel *model);
    /// Call after the model has a new snapshot: the Stichtag may have left the view.
    void snapshotChanged();
    /// Keys of folded projects and unfolded lists, to be remembered.
    [[nodiscard]] QStringList folding() const;
    void setFolding(const QStringList &keys);
    void setMovable(bool movable) { m_movable = movable; }

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    void setScale(const TimeScale &scale);
    /// What a person has moved or zoomed to, as text to be remembered; empty: the view follows the Stichtag.
    [[nodiscard]] QString place() const;
    void setPlace(const QString &place);
    [[nodiscard]] int plotLeft() const;
    [[nodiscard]] int plotWidth() const;
    [[nodiscard]] RowPlot::Frame frame() const;
    [[nodiscard]] QDate asOf() const; ///< null: nothing is shown
    /// The Stichtag of the Berichtsstand that is compared; null: none is.
    [[nodiscard]] QDate comparedDay() const;
    [[nodiscard]] const SenateCalendar *calendar() const; ///< null: nothing is shown
    [[nodiscard]] const TimeAxis::Strips &strips() const;

    void fit(); ///< shows all dates
    /// Both keep the mark of the chosen item at its place, else the Stichtag, else the middle: the first of
    /// them that is seen.
    void zoomTo(TimeScale::Zoom zoom);
    void zoomBy(qreal factor);
    void pan(qreal pixels);
    void showStichtag();
    /// The default view: three quarters before the Stichtag, two behind it.
    void showAroundStichtag();

    /// The mark of the planned date of \a key in the viewport; empty if it is not seen.
    [[nodiscard]] QRectF markRect(const QString &key) const;

    /// Makes \a key the current and selected row; an empty one clears.
    void select(const QString &key);
    /// Moves the view to the mark of the current item, and keeps it there until a person moves the view.
    void bringMarkIntoView();
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

signals:
    void scaleChanged();
    /// A person moved the planned date of an item; nothing is recorded yet.
    void moveRequested(const QString &key, QDate day);
    void measuresRequested();
    /// What a drag would do, while it lasts; empty: it ended.
    void moveShown(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Move
    {
        QString key;
        QDate day;
        QDate from;
        bool byMouse = false;
    };

    void fitColumns();
    void fitTable();
    [[nodiscard]] std::pair<int, int> narrowColumns() const;
    void keepStichtagSeen();
    [[nodiscard]] QDate zoomDay() const;
    void zoomAround(const std::function<TimeScale(const TimeScale &, qreal)> &zoomed);
    void rowsChanged();
    void restoreFolding();
    void foldingChanged(const QModelIndex &index, bool expanded);
    [[nodiscard]] const TimelineScene &scene() const;
    /// The index of each row of scene().
    [[nodiscard]] const std::vector<QModelIndex> &indexes() const;
    [[nodiscard]] std::optional<std::size_t> currentItemPlace() const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> seenRows() const;
    void paintGrounds(const PlotPainter &painter, QPainter &device, const QRectF &area) const;
    void paintRows(const PlotPainter &painter) const;
    void paintArrows(const PlotPainter &painter, const std::vector<TimelineScene::Arrow> &arrows) const;
    void paintFocus(const PlotPainter &painter, QPainter &device) const;
    void paintMove(QPainter &painter) const;
    void toggleList(const QModelIndex &index);
    [[nodiscard]] bool foldsList(const QModelIndex &index) const;
    [[nodiscard]] bool moveByKey(const QKeyEvent &event);
    [[nodiscard]] bool panByKey(const QKeyEvent &event);
    [[nodiscard]] bool walkByKey(const QKeyEvent &event);
    void walkAlongArrow(bool toSuccessor);
    void beginMove(const QString &key, bool byMouse);
    void setMoveDay(QDate day);
    void endMove(bool accept);
    [[nodiscard]] QString moveSentence() const;
    [[nodiscard]] const Item *currentItem() const;
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QDate currentDay() const;
    void takeScale(const TimeScale &scale); ///< nobody has chosen it
    void bringIntoView(QDate day);

    TimelineModel *m_model = nullptr;
    TimelineDelegate *m_delegate;
    TimelineHeader *m_header;
    TimeScale m_scale;
    QTimer m_settle; ///< rows follow the view once it rests
    QSet<QString> m_folded; ///< projects, by TimelineModel::foldKey()
    QSet<QString> m_unfolded; ///< rows that are folded unless somebody opens them
    QString m_currentKey; ///< over a reset
    QString m_currentFold; ///< of a current row that is no item, while the model is reset
    std::optional<Move> m_move;
    std::optional<QPointF> m_panFrom;
    bool m_movable = false;
    bool m_isChosen = false; ///< a person has moved or zoomed the view; else it follows Stichtag and width
    bool m_keepsMark = false; ///< nobody has moved the view since it went to the current mark
    QDate m_seenAsOf; ///< the Stichtag of the last look, which the view need not go to again
    QDate m_shownAround; ///< the Stichtag, unless a person chose the view
    std::optional<std::pair<int, int>> m_narrow; ///< widths of keys and statuses
    mutable std::optional<TimelineScene> m_scene;
    mutable std::vector<QModelIndex> m_indexes;
    mutable std::optional<TimeAxis::Strips> m_strips;
    mutable QHash<QString, qreal> m_widths;
};
