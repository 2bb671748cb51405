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
        Whole, ///< as high as the content and no less: another area scrolls it
    };
    FormArea(QWidget *content, Wish wish, QWidget *parent);

    /// \a inner is a part of the content that scrolls for itself, but only as long as all else is seen: of
    /// two areas that scroll, one in the other, only one does.
    void share(FormArea *inner);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Of the content at \a width.
    [[nodiscard]] int wholeHeight(int width) const;
    void shareOut();
    void showFocus();

    Wish m_wish;
    FormArea *m_inner = nullptr;
};
