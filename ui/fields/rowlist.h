// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

/// A list in a dialog whose entries are small forms: more can be added, each can be removed.
class RowList final : public QWidget
{
    Q_OBJECT
public:
    /// An entry as a child of the widget that it gets.
    using Factory = std::function<QWidget *(QWidget *parent)>;

    /// \a add names the button at the foot, \a remove the one beside each entry.
    RowList(Factory factory, const QString &add, const QString &remove, QWidget *parent = nullptr);

    /// Each entry that is added from here on can be duplicated; \a copy fills the new entry from the old one.
    using Copy = std::function<void(const QWidget *from, QWidget *to)>;
    void allowDuplicates(const QString &name, Copy copy);
    /// Each entry that is added from here on can change places with the one before or after it, by buttons of
    /// these names and by Alt with the arrow keys; \a exchange swaps what stands in two entries.
    using Exchange = std::function<void(QWidget *one, QWidget *other)>;
    void allowMoves(const QString &up, const QString &down, Exchange exchange);
    /// Adds an entry at the end.
    QWidget *addRow();
    /// Removes all entries.
    void clear();
    /// The entries in their order, made by the factory.
    [[nodiscard]] const std::vector<QWidget *> &rows() const { return m_rows; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

signals:
    /// An entry was added or removed, or two changed places.
    void changed();

private:
    enum class Way { Up, Down };
    struct Mover
    {
        const QWidget *row;
        QPushButton *up;
        QPushButton *down;
    };

    QPushButton *addButtonBeside(const QWidget &row, const QString &name);
    QPushButton *addMover(QWidget &row, Way way);
    void move(const QWidget *row, Way way);
    void showMovers();
    static void focusFirst(QWidget *row);
    void remove(QWidget *row, QWidget *holder);
    void drop(QWidget *row, QWidget *holder);

    Factory m_factory;
    QString m_remove;
    QString m_duplicate; ///< empty: none can be duplicated
    Copy m_copy;
    QString m_up;
    QString m_down;
    Exchange m_exchange; ///< none: the order stays
    std::vector<Mover> m_movers;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<QWidget *> m_rows;
};
