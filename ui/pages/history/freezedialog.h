// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

/// Asks for name and Stichtag of a new Berichtsstand.
class FreezeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a taken are the names that there are already.
    FreezeDialog(const QStringList &taken, QDate today, QWidget *parent);

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *asOfField() const { return m_asOf; }
    /// Why nothing can be frozen under what is typed; empty while it can.
    [[nodiscard]] QString problem() const;

    void accept() override;

signals:
    void chosen(const QString &name, QDate asOf);

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name;
    QLineEdit *m_asOf;
    QLabel *m_verdict;
    QPushButton *m_freeze;
};
