// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A field whose text restricts a list: Escape takes the text away, and from the empty field it goes back to
/// the list; Enter and Down go there at once.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Gives the field the focus and marks its text, so that typing replaces it.
    void begin();

signals:
    /// The keyboard is to go to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();
};
