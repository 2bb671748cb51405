// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"
#include "ui/support/snapshot.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

/// Everything about one item: status and why, the dates as written and as understood, what it depends on and
/// what hangs on it, where it stands in the source.
class Inspector final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setItem(const QString &key);
    [[nodiscard]] const QString &item() const { return m_key; }
    /// Whether it offers to edit the item.
    void setEditable(bool editable);
    /// All that it says, line by line, for tests and for copying.
    [[nodiscard]] QString plainText() const;

signals:
    void itemSelected(const QString &key);
    /// A person wants something recorded, as one step that can be taken back.
    void changeRequested(const ChangeRequest &request);
    void closeRequested();
    void editRequested(const QString &key);
    /// A person wants to see who changed the item, when and why.
    void historyRequested(const QString &key);
    /// A person wants to change a status note or a reminder of \a item.
    void actionRequested(const QString &action, const QString &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void showMissing();
    void showRing();
    /// Place among what can be pressed of what has the focus; -1: nothing of it.
    [[nodiscard]] int stopWithFocus() const;
    void focusStop(int place);
    void follow(const QString &link);

    SnapshotPtr m_snapshot;
    QString m_key;
    QWidget *m_ring;
    bool m_editable = false;
};
