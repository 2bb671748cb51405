// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seed.h"
#include "core/status/statusengine.h"
#include "ui/charts/hotspot.h"
#include "ui/pages/page.h"
#include "ui/support/typography.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

/// The seed on a day, as a page gets it.
inline SnapshotPtr seedOn(QDate asOf)
{
    static const Portfolio seed = [] {
        auto read = seedPortfolio();
        return read ? *std::move(read) : Portfolio();
    }();
    const StatusPolicy policy = policyOf(seed);
    return std::make_shared<const Snapshot>(
        Snapshot{std::make_shared<const Portfolio>(seed), evaluate(seed, asOf, policy), policy, asOf});
}

/// The Stichtag of the pictures of the design.
inline QDate april()
{
    return {2026, 4, 1};
}

/// A page of the seed, shown in the size that the window at 1366 leaves to it.
template<typename PageType>
std::unique_ptr<PageType> pageOn(QDate asOf, QSize size = {1182, 690})
{
    auto page = std::make_unique<PageType>();
    page->resize(size);
    page->setSnapshot(seedOn(asOf));
    page->show();
    return page;
}

inline void useWindowFont()
{
    QApplication::setFont(Typography::base());
}

/// The visible places to press below \a parent whose spoken name contains \a words.
inline QList<Hotspot *> hotspotsNamed(const QWidget &parent, const QString &words)
{
    QList<Hotspot *> found;
    for (Hotspot *hotspot : parent.findChildren<Hotspot *>())
        if (!hotspot->isHidden() && hotspot->accessibleName().contains(words))
            found.append(hotspot);
    return found;
}

/// Names of visible widgets that take the focus and say nothing to a screen reader.
inline QStringList namelessStops(const QWidget &page)
{
    QStringList nameless;
    for (const QWidget *widget : page.findChildren<QWidget *>())
        if (!widget->isHidden() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->accessibleName().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    return nameless;
}

/// Names of visible widgets that take the focus and have nothing that a screen reader could say.
inline QStringList silentStops(const QWidget &dialog)
{
    QStringList silent;
    for (QWidget *widget : dialog.findChildren<QWidget *>())
        if (widget->isVisibleTo(&dialog) && (widget->focusPolicy() & Qt::TabFocus) != 0
            && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            silent.append(QString::fromLatin1(widget->metaObject()->className()));
    return silent;
}
