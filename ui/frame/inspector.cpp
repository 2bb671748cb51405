// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/inspector.h"

#include "ui/frame/inspectorcontent.h"
#include "ui/frame/missingitem.h"
#include "ui/frame/statusline.h"
#include "ui/support/paintkit.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Shows, over the content, that the keys scroll the whole.
class FocusRing final : public QWidget
{
public:
    explicit FocusRing(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        PaintKit::drawFocusRing(painter, rect(), Theme::current());
    }
};

QList<QWidget *> stopsIn(const QWidget *content)
{
    QList<QWidget *> stops;
    if (content)
        for (QWidget *widget : content->findChildren<QWidget *>())
            if ((widget->focusPolicy() & Qt::TabFocus) != 0)
                stops.append(widget);
    return stops;
}
}

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
    , m_ring(new FocusRing(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Inspector"));
    setAccessibleDescription(tr("Everything about the selected item."));
    // A focus that comes from outside is not brought into view by the area itself.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, QWidget *now) {
        const bool comesIn =
            widget() && now && widget()->isAncestorOf(now) && !widget()->isAncestorOf(before);
        if (comesIn && QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now, 0, Typography::px(24));
    });
}

// The focus leaves it once more while it goes, and by then it is no inspector any more.
Inspector::~Inspector()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void Inspector::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const int scroll = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(scroll);
}

void Inspector::setItem(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void Inspector::rebuild()
{
    const int stop = stopWithFocus();
    const Item *item = m_snapshot ? m_snapshot->item(m_key) : nullptr;
    const ItemStatus *status = item ? m_snapshot->status(m_key) : nullptr;
    if (!item || !status) {
        showMissing();
        return;
    }
    auto *content = new InspectorContent(
        *m_snapshot, *item, *status,
        m_editable ? InspectorContent::Editing::On : InspectorContent::Editing::Off, this);
    connect(content, &InspectorContent::editRequested, this, [this] { emit editRequested(m_key); });
    connect(content, &InspectorContent::linkActivated, this, &Inspector::follow, Qt::QueuedConnection);
    // As high as its texts are at this width: the least height that a layout names counts each in more lines.
    content->setMinimumHeight(1);
    content->setMinimumWidth(1); // its words break rather than that it scrolls sideways
    // Queued: what is recorded makes the content anew, and the link that was pressed goes with the old one.
    connect(content, &InspectorContent::changeRequested, this, &Inspector::changeRequested,
            Qt::QueuedConnection);
    if (stop >= 0)
        setFocus(Qt::OtherFocusReason); // before the one that has it goes
    setWidget(content); // the one before is deleted
    // Tab goes to what can be pressed; the whole is a stop of its own only where it holds nothing else.
    const auto parts = content->findChildren<QWidget *>();
    const bool holdsStops = std::ranges::any_of(parts, [](const QWidget *part) {
        return part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) != 0;
    });
    setFocusPolicy(holdsStops ? Qt::ClickFocus : Qt::StrongFocus);
    if (stop >= 0)
        focusStop(stop);
}

void Inspector::showMissing()
{
    delete takeWidget();
    if (!m_snapshot)
        return;
    if (m_key.isEmpty()) {
        auto *nothing = new QLabel(tr("No item is selected."), this);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        nothing->setContentsMargins(Typography::px(20), Typography::px(16), Typography::px(20), 0);
        nothing->setWordWrap(true);
        setWidget(nothing);
        setFocusPolicy(Qt::ClickFocus);
        return;
    }
    auto *missing = new MissingItem(
        m_key, m_snapshot->isKnownNow() ? MissingItem::Why::Deleted : MissingItem::Why::NotYet, this);
    // Queued: the page that opens may choose another item, and this goes with the one before.
    connect(
        missing, &MissingItem::historyRequested, this, [this] { emit historyRequested(m_key); },
        Qt::QueuedConnection);
    missing->setMinimumWidth(1);
    setWidget(missing);
    setFocusPolicy(Qt::ClickFocus);
}

// Asked of the window, which need not be the active one: a dialog may just have closed.
int Inspector::stopWithFocus() const
{
    return widget() ? static_cast<int>(stopsIn(widget()).indexOf(window()->focusWidget())) : -1;
}

// What was pressed may have gone with what it did: then the one beside.
void Inspector::focusStop(int place)
{
    const QList<QWidget *> stops = stopsIn(widget());
    if (!stops.isEmpty())
        stops.at(qMin(place, static_cast<int>(stops.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void Inspector::setEditable(bool editable)
{
    m_editable = editable;
    rebuild();
}

void Inspector::follow(const QString &link)
{
    if (link == QString(InspectorContent::actionPrefix) + InspectorContent::historyAction)
        emit historyRequested(m_key);
    else if (link.startsWith(InspectorContent::actionPrefix))
        emit actionRequested(link.sliced(InspectorContent::actionPrefix.size()), m_key);
    else
        emit itemSelected(link);
}

QString Inspector::plainText() const
{
    if (!widget())
        return {};
    QStringList lines;
    const auto children = widget()->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (const auto *label = qobject_cast<const QLabel *>(child))
            lines.append(QTextDocumentFragment::fromHtml(label->text()).toPlainText());
        else if (const auto *line = qobject_cast<const StatusLine *>(child))
            lines.append(line->text());
    }
    QString text = lines.join(u'\n');
    // Places to break are no part of the text.
    return text.remove(QChar(QChar::SoftHyphen)).remove(QChar(0x200B));
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void Inspector::showRing()
{
    m_ring->setGeometry(viewport()->geometry());
    m_ring->setVisible(hasFocus());
    m_ring->raise();
}

void Inspector::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    showRing();
}

void Inspector::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    showRing();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showRing();
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Inspector"));
        setAccessibleDescription(tr("Everything about the selected item."));
        rebuild();
    }
    QScrollArea::changeEvent(event);
}
