// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/icons.h"

#include <QWidget>

#include <vector>

class NavigationButton;

/// The pages, one below the other at the left edge.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString page; ///< stable name, "overview"
        Icons::Name icon;
        const char *title; ///< in the context "Navigation"
        const char *description;
    };

    explicit Navigation(const std::vector<Entry> &entries, QWidget *parent = nullptr);

    /// Icons alone, where a small window has no room for words; their tooltips say them. At large type the
    /// words stand alone instead.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void setCurrent(const QString &page);
    [[nodiscard]] QString title(const QString &page) const;

signals:
    void pageRequested(const QString &page);
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    std::vector<Entry> m_entries;
    std::vector<NavigationButton *> m_buttons; ///< in the order of m_entries
    NavigationButton *m_help = nullptr;
    bool m_compact = false;
};
