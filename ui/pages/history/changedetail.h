// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

/// One change of the history in full, to be read, selected and copied: as high as its text, and a few lines
/// at most; longer texts scroll.
class ChangeDetail final : public QTextEdit
{
    Q_OBJECT
public:
    explicit ChangeDetail(QWidget *parent);

    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fit();
};
