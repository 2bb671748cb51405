// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE
class FormArea;
class FormField;
class MarkedNote;

/// What all dialogs of the window share: a head, fields below each other, an error at the foot, two buttons.
/// It is never larger than the screen: what has no room scrolls, head and buttons stay. Tab goes as the eye
/// does.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    void accept() override;
    /// Asks first where something has been entered that would be lost.
    void reject() override;
    /// What kept accept() from closing the dialog, at the foot; empty: nothing.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const;

protected:
    /// \a title for the window and in large; \a explanation in plain sentences below, may be empty.
    FormDialog(const QString &title, const QString &explanation, QWidget *parent);

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// At the end of the body.
    FormField *addField(const QString &name, QWidget *editor);
    /// \a content at the end of the body, in an area that scrolls where a screen is low; where it is so low
    /// that hardly a part of it would be seen, the whole body scrolls.
    QScrollArea *addScrolled(QWidget *content);
    /// As large as that (in pixels at 100 %) where the screen has the room.
    void setRoom(int wide, int high);
    /// \a accept says what the dialog does.
    /// \a cancel where "Cancel" could be taken for what the dialog does; empty: "Cancel".
    void addButtons(const QString &accept, const QString &cancel = {});
    /// Instead, where the dialog itself changes nothing.
    void addCloseButton();
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// Whether something has been entered since the dialog came up.
    [[nodiscard]] virtual bool hasChanges() const;
    /// Whether everything can be taken; says at the fields why not.
    [[nodiscard]] virtual bool check() = 0;
    /// For check(): all visible \a fields that are refused or have a problem; the first one gets the focus.
    [[nodiscard]] static bool areSound(const std::vector<FormField *> &fields);
    /// For check(): marks a field that must not be empty.
    static void require(FormField *field, const QString &sentence);

private:
    [[nodiscard]] QStringList entries() const;
    [[nodiscard]] bool mayDiscard();
    [[nodiscard]] QSize room() const;
    [[nodiscard]] QRect screenful() const;
    void place();
    void grow();

    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    FormArea *m_area = nullptr; ///< in which the body scrolls
    MarkedNote *m_error;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
    QStringList m_atFirst; ///< entries() when it came up
    bool m_wasShown = false;
    std::optional<QPoint> m_place; ///< of its frame; where it came up, or was moved to
};
