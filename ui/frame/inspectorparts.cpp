// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/inspectorparts.h"

#include "ui/frame/breakablelabel.h"
#include "ui/frame/pairline.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
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

int roomAbove(const QLabel *label)
{
    const auto *breakable = qobject_cast<const BreakableLabel *>(label);
    return breakable ? breakable->roomAbove() : 0;
}

class ShapeMark final : public QWidget
{
public:
    /// \a above are the pixels that its text leaves free above its first line.
    ShapeMark(const StatusShape::Shape &shape, InspectorParts::Color color, int size, int above,
              QWidget *parent)
        : QWidget(parent)
        , m_shape(shape)
        , m_color(color)
        , m_size(size)
        , m_above(above)
    {
        setFixedSize(size + 2, above + QFontMetrics(Typography::font(Typography::Role::Body)).height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QFontMetrics metrics(Typography::font(Typography::Role::Body));
        StatusShape::paint(painter, m_shape,
                           PaintKit::shapeBox(metrics, 1, m_above + metrics.ascent(), m_size),
                           Theme::current().*m_color);
    }

private:
    StatusShape::Shape m_shape;
    InspectorParts::Color m_color;
    int m_size;
    int m_above;
};
}

QWidget *InspectorParts::sectionHead(const QString &title, const QString &note, QWidget *parent)
{
    auto *head = new Ruled(Ruled::Where::Below, parent);
    auto *label = new QLabel(title, head);
    label->setFont(Typography::font(Typography::Role::Strong));
    QLabel *right = nullptr;
    if (!note.isEmpty()) {
        right = new QLabel(note, head);
        right->setFont(Typography::font(Typography::Role::Note));
        right->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, Typography::px(10), 0, Typography::px(5));
    column->addWidget(new PairLine(PairLine::Kind::NoteAtRight, label, right, head));
    return head;
}

BreakableLabel *InspectorParts::text(const QString &html, Color color, QWidget *parent, Typography::Role role)
{
    auto *label = new BreakableLabel(parent);
    label->setFont(Typography::font(role));
    label->setForegroundRole(color == &Theme::text2 ? QPalette::PlaceholderText : QPalette::WindowText);
    label->setHtml(html);
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
    row->addWidget(new ShapeMark(shape, shapeColor, Typography::px(13), roomAbove(label), line), 0,
                   Qt::AlignTop);
    row->addWidget(label, 1);
    return line;
}

QWidget *InspectorParts::fact(const QString &name, QLabel *value, QWidget *parent)
{
    auto *label = new QLabel(name, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(value);
    return new PairLine(PairLine::Kind::NameAndValue, label, value, parent);
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
