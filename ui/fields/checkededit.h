// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// What a field makes of what was typed into it.
struct FieldVerdict
{
    enum class Level {
        Understood, ///< the sentence says as what
        Doubtful, ///< accepted, and the sentence says what is wrong with it
        Refused, ///< not accepted
    };
    Level level = Level::Understood;
    QString sentence; ///< in the language of the window; may be empty

    bool operator==(const FieldVerdict &) const = default;
};

/// A line that judges its text at every key press. Whoever holds it shows the sentence below it; what is
/// wrong gets a wave line too.
class CheckedEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CheckedEdit(QWidget *parent = nullptr);

    [[nodiscard]] const FieldVerdict &verdict() const { return m_verdict; }
    [[nodiscard]] bool isAccepted() const { return m_verdict.level != FieldVerdict::Level::Refused; }

signals:
    void verdictChanged();

protected:
    /// The verdict on text(); asked whenever it changes.
    [[nodiscard]] virtual FieldVerdict judge() const = 0;
    void judgeAgain();
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FieldVerdict m_verdict;
};
