// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// What of a dialog scrolls where a screen is low. It asks for all the height that its content needs, and is
/// content with less.
class FormArea final : public QScrollArea
{
    Q_OBJECT
public:
    enum class Wish {
        All, ///< as high as the content
        Little, ///< the dialog has a height of its own, and gives what is left
    };
    FormArea(QWidget *content, Wish wish, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    Wish m_wish;
};
