// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE
class HelpView;

/// The built-in help: contents at the left, a chapter at the right, a search in it above. Stays open beside
/// the window while one works.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

    /// Opens the chapter on \a page of the window and comes to the front, at \a place if the chapter names
    /// it.
    void openFor(const QString &page, const QString &place = {});
    [[nodiscard]] QString chapter() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void choose(const QString &chapter);
    void showChosen();
    void lookAgain(bool forwards);
    void retranslate();

    QLineEdit *m_search;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_found;
    QListWidget *m_contents;
    HelpView *m_view;
};
