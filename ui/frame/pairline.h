// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

/// Two texts of the inspector, beside each other where the width has room for both, else one below the other;
/// never one over the other.
class PairLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        NoteAtRight, ///< both on one line, or the note below
        NameAndValue, ///< two columns, each of which wraps
    };
    /// Takes both labels; \a second may be null.
    PairLine(Kind kind, QLabel *first, QLabel *second, QWidget *parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Do { Measure, Place };
    int arrange(int width, Do what) const;
    [[nodiscard]] bool isBeside(int width) const;

    Kind m_kind;
    QLabel *m_first;
    QLabel *m_second;
};
