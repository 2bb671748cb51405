// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "ui/commands/changerequest.h"
#include "ui/dialogs/formdialog.h"

#include <map>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class DayEdit;

/// The units: each is chosen and changed, or a new one entered. What is typed for one stays while another is
/// looked at, and all of it is saved together.
class UnitDialog final : public FormDialog
{
    Q_OBJECT
public:
    UnitDialog(const Portfolio &portfolio, QWidget *parent);

    /// One step with all units that were changed or entered.
    [[nodiscard]] ChangeRequest request() const;
    /// After one was deleted: \a portfolio without it. What is typed for the others stays.
    void setPortfolio(const Portfolio &portfolio);

signals:
    /// A person wants \a unit gone, as it is recorded.
    void deletionRequested(const OrgUnit &unit);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] bool hasChanges() const override { return !changedKeys().isEmpty(); }

private:
    /// What stands in the fields of one unit, sound or not.
    struct Draft
    {
        QString key;
        QString name;
        int kind = 0; ///< UnitKind
        QString contact;
        QString deputy;
        QString mailbox;
        QString from;
        QString to;

        bool operator==(const Draft &) const = default;
    };
    [[nodiscard]] static Draft draftOf(const OrgUnit &unit);
    [[nodiscard]] static OrgUnit unitOf(const Draft &draft);
    void buildFields();
    void fillChoices(const QString &wanted);
    void fill(const Draft &draft);
    void showChosen();
    void duplicate();
    [[nodiscard]] Draft typed() const;
    /// As typed where something was, else as recorded; \a key empty: the new one.
    [[nodiscard]] Draft draft(const QString &key) const;
    [[nodiscard]] QStringList changedKeys() const;
    [[nodiscard]] const OrgUnit *recorded(const QString &key) const; ///< null: a new one
    [[nodiscard]] bool isSound();

    std::vector<OrgUnit> m_units;
    std::map<QString, Draft> m_drafts; ///< by the key of the unit; of those that are not shown
    QString m_shown; ///< key of the unit in the fields; empty: the new one
    QComboBox *m_which;
    QLineEdit *m_key;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_contact;
    QLineEdit *m_deputy;
    QLineEdit *m_mailbox;
    DayEdit *m_from;
    DayEdit *m_to;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    std::vector<FormField *> m_fields;
    FormField *m_keyField = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_toField = nullptr;
};
