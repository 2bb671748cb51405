// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

/// One chapter of the help, in the type and colours of the window; links lead to other chapters.
class HelpView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpView(QWidget *parent);

    void showChapter(const QString &chapter);
    [[nodiscard]] const QString &chapter() const { return m_chapter; }
    enum class Direction { Forwards, Backwards };
    /// Marks the next place of \a text, from the start again after the last one; false if there is none.
    bool look(const QString &text, Direction direction);

signals:
    void chapterRequested(const QString &chapter);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void load();
    [[nodiscard]] QString styleSheetOfText() const;
    /// Wide enough for a picture, or the width that there is.
    [[nodiscard]] int roomForPictures() const;

    QString m_chapter;
    bool m_isLoading = false;
};
