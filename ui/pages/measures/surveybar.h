// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

/// The ways out of not knowing: ask the units, read what they answered, read a catalogue.
class SurveyBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SurveyBar(QWidget *parent);

    void setEditable(bool editable);
    /// In reading order.
    [[nodiscard]] const std::array<QPushButton *, 3> &buttons() const { return m_buttons; }

signals:
    void surveyWanted();
    void answersWanted();
    void catalogueWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<QPushButton *, 3> m_buttons;
    bool m_editable = true;
};
