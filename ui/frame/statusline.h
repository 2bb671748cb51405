// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paintkit.h"

#include <QWidget>

/// The big status word with its shape, and the days beside it; below it where the width ends. Both wrap.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const ItemStatus &status, const QString &word, const QString &days, QWidget *parent);

    [[nodiscard]] QString text() const { return m_days.isEmpty() ? m_word : m_word + u", " + m_days; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {100, heightForWidth(100)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool fitsOneLine(int width) const;
    [[nodiscard]] static QStringList lines(const QString &text, const QFont &font, int width);

    PaintKit::StatusMark m_mark;
    QString m_word;
    QString m_days;
};
