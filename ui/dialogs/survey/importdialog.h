// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/survey/importfilter.h"
#include "ui/dialogs/survey/importmodel.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QTreeView;
QT_END_NAMESPACE

/// What answers or a catalogue would change, field by field, before anything is taken over.
class ImportDialog final : public FormDialog
{
    Q_OBJECT
public:
    ImportDialog(const ImportOfferPtr &offer, QWidget *parent);

    [[nodiscard]] ImportModel &model() { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QComboBox *filterBox() const { return m_filterBox; }
    [[nodiscard]] QPushButton *takeButton() const { return acceptButton(); }
    /// How many are ticked, and what else there is.
    [[nodiscard]] QString summary() const;

protected:
    [[nodiscard]] bool check() override;
    /// The files can be read again; what somebody ticked one by one would be lost.
    [[nodiscard]] bool hasChanges() const override { return m_model.ticked() != m_usual; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void buildView();
    void fillFilter();
    /// Each column as wide as what stands in it, as far as the window has room; until one is moved by hand.
    void fitColumns();
    [[nodiscard]] bool onlySaysWhoAnswered() const;
    void showSummary();
    void showExplanation();
    void openMenu(const QPoint &at);
    /// Ticks what is selected; or takes the ticks away if all of it has them.
    void toggleSelected();
    void setRowTicked(bool ticked);
    [[nodiscard]] std::vector<int> selectedRows() const;

    ImportModel m_model;
    const QSet<qsizetype> m_usual; ///< what is ticked before anybody decides
    ImportFilter m_filter;
    QComboBox *m_filterBox;
    QTreeView *m_view;
    bool m_fitting = false;
    bool m_fittedByHand = false;
    QLabel *m_explanation;
    QLabel *m_summary;
};
