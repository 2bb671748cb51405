// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paststate.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

/// Says over the page that it shows what was known in a state of the past (Datenstand), and leads back.
/// Tinted like the Stichtag on another day; not there while everything is as of now.
class DataMomentBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DataMomentBar(QWidget *parent);

    void setState(const PastState &state);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *wayBack() const { return m_back; }

signals:
    void nowRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;
    void retranslate();

    PastState m_state;
    QLabel *m_text;
    QPushButton *m_back;
};
