// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/inspectorparts.h"

#include "core/report/linebreak.h"
#include "ui/frame/breakablehtml.h"
#include "ui/support/linklabel.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Room of a section's head where the inspector is narrow.
constexpr int headRoom = 268;

// A line below or a bar at the left of what it holds.
class Ruled final : public QWidget
{
public:
    enum class Where { Below, Left };
    Ruled(Where where, QWidget *parent)
        : QWidget(parent)
        , m_where(where)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::current();
        if (m_where == Where::Below)
            painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hair);
        else
            painter.fillRect(QRect(0, 2, 2, height() - 4), theme.control);
    }

private:
    Where m_where;
};

class ShapeMark final : public QWidget
{
public:
    ShapeMark(const StatusShape::Shape &shape, InspectorParts::Color color, int size, QWidget *parent)
        : QWidget(parent)
        , m_shape(shape)
        , m_color(color)
        , m_size(size)
    {
        setFixedSize(size + 2, QFontMetrics(Typography::font(Typography::Role::Body)).height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QFontMetrics metrics(Typography::font(Typography::Role::Body));
        StatusShape::paint(painter, m_shape, PaintKit::shapeBox(metrics, 1, metrics.ascent(), m_size),
                           Theme::current().*m_color);
    }

private:
    StatusShape::Shape m_shape;
    InspectorParts::Color m_color;
    int m_size;
};
}

QWidget *InspectorParts::sectionHead(const QString &title, const QString &note, QWidget *parent)
{
    auto *head = new Ruled(Ruled::Where::Below, parent);
    const int together = QFontMetrics(Typography::font(Typography::Role::Strong)).horizontalAdvance(title)
        + Typography::px(12) + QFontMetrics(Typography::font(Typography::Role::Note)).horizontalAdvance(note);
    const bool fits = together <= Typography::px(headRoom);
    auto *row = new QBoxLayout(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, head);
    row->setSpacing(0);
    row->setContentsMargins(0, Typography::px(10), 0, Typography::px(5));
    auto *label = new QLabel(title, head);
    label->setFont(Typography::font(Typography::Role::Strong));
    row->addWidget(label);
    if (fits)
        row->addStretch();
    if (!note.isEmpty()) {
        auto *right = new QLabel(note, head);
        right->setFont(Typography::font(Typography::Role::Note));
        right->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(right);
    }
    return head;
}

QLabel *InspectorParts::text(const QString &html, Color color, QWidget *parent, int room)
{
    // Tab stops only at what can be pressed; plain sentences are reached by scrolling and by a click.
    const bool hasLink = html.contains("<a "_L1);
    QLabel *label = hasLink ? new LinkLabel(parent) : new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    if (!hasLink)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setForegroundRole(color == &Theme::text2 ? QPalette::PlaceholderText : QPalette::WindowText);
    label->setText(
        BreakableHtml::of(LineBreak::glued(html), QFontMetrics(label->font()), Typography::px(room)));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QWidget *InspectorParts::marked(const StatusShape::Shape &shape, Color shapeColor, QLabel *label,
                                const QString &spokenMark, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Typography::px(9));
    label->setParent(line);
    // What the shape says to the eye is said to a screen reader in words.
    label->setAccessibleDescription(spokenMark);
    row->addWidget(new ShapeMark(shape, shapeColor, Typography::px(13), line), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return line;
}

QWidget *InspectorParts::fact(const QString &name, QLabel *value, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Typography::px(8));
    auto *label = new QLabel(name, line);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(Typography::px(128));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setBuddy(value);
    value->setParent(line);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(value, 1, Qt::AlignTop);
    return line;
}

QWidget *InspectorParts::quoted(QLabel *label, QWidget *parent)
{
    auto *holder = new Ruled(Ruled::Where::Left, parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(Typography::px(12), 0, 0, 0);
    label->setParent(holder);
    row->addWidget(label);
    return holder;
}
