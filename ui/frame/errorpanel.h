// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/livetext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
class BreakableLabel;

/// What went wrong, in one sentence where the page would be: an ink line above, ▲, and a way on.
class ErrorPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Way {
        Retry, ///< nothing is shown below: try again, or open another file
        Create, ///< the file is not there: create it, or open another one
        Dismiss, ///< the page below still holds
    };

    explicit ErrorPanel(QWidget *parent = nullptr);

    void show(const LiveText &sentence, Way way);
    [[nodiscard]] QString sentence() const;

signals:
    void retryRequested();
    void openRequested();
    void createRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void say();

    LiveText m_sentence;
    BreakableLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_create;
    QPushButton *m_open;
    QPushButton *m_dismiss;
};
