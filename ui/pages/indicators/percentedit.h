// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

/// A line for a whole share in percent; arrow keys change it. It takes whatever is typed: what is no share in
/// its range is told, stands there until the line is left, and changes nothing.
class PercentEdit final : public QSpinBox
{
    Q_OBJECT
public:
    explicit PercentEdit(QWidget *parent = nullptr);

    void retranslate();
    /// For screen readers; the line inside has it too.
    void setSpokenName(const QString &name);

    /// Looks at the text once more, after a share was set while no signals were heard.
    void judge();

    QValidator::State validate(QString &text, int &position) const override;

signals:
    /// What is typed is a share, or is none.
    void soundnessChanged(bool sound);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_isSound = true;
};
