// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

/// What is wrong with the input of a field, right below it, and the way back. It lies over the page, so that
/// nothing moves, and follows its field.
class FieldHint final : public QWidget
{
    Q_OBJECT
public:
    /// A child of the window of \a field.
    explicit FieldHint(QWidget *field);

    void say(const QString &sentence, const QString &wayBack);
    [[nodiscard]] QString sentence() const;

signals:
    void wayBackChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_field;
    QLabel *m_text;
    QPushButton *m_wayBack;
};
