// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpview.h"

#include "ui/help/helpchapters.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QImage>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int helpMargin = 20;
}

HelpView::HelpView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines and pictures keep to the width
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // which is the same for every chapter
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { emit chapterRequested(link.path().section(u'.', 0, 0)); });
}

void HelpView::showChapter(const QString &chapter)
{
    m_chapter = chapter;
    load();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

/// The text is read anew for another theme or language too: colours are fixed when it is read.
void HelpView::load()
{
    if (m_chapter.isEmpty() || m_isLoading) // a scroll bar that comes or goes changes the width meanwhile
        return;
    const QScopedValueRollback loading(m_isLoading, true);
    document()->setDefaultFont(Typography::font(Typography::Role::Body));
    document()->setDefaultStyleSheet(styleSheetOfText());
    document()->setDocumentMargin(Typography::px(helpMargin));
    setHtml(HelpChapters::text(m_chapter, uiLanguage()));
}

QString HelpView::styleSheetOfText() const
{
    const auto points = [](Typography::Role role) {
        return QString::number(Typography::font(role).pointSizeF(), 'f', 2);
    };
    const Theme &theme = Theme::current();
    return u"h1 { font-size: %1pt; font-weight: 600; margin-top: 0 }"
           "h2 { font-size: %2pt; font-weight: 600; margin-top: 16px; margin-bottom: 4px }"
           "p, li { margin-top: 4px; margin-bottom: 6px }"
           "td { padding: 3px 18px 3px 0 } td.key { font-weight: 600; white-space: nowrap }"
           "a { color: %3 } .note { color: %4; font-size: %5pt }"_s.arg(
               points(Typography::Role::PageTitle), points(Typography::Role::SectionTitle),
               theme.accent.name(), theme.text2.name(), points(Typography::Role::Note));
}

int HelpView::roomForPictures() const
{
    return qMax(120, viewport()->width() - 2 * Typography::px(helpMargin));
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage picture(u":/help/%1/%2"_s.arg(uiLanguage().id(), name.path()));
    const int width = qMin(picture.width(), qRound(roomForPictures() * devicePixelRatioF()));
    if (width < picture.width())
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(qMax(1.0, picture.width() / qreal(roomForPictures())));
    return picture;
}

bool HelpView::look(const QString &text, Direction direction)
{
    const QTextDocument::FindFlags flags =
        direction == Direction::Backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (text.isEmpty() || find(text, flags))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(direction == Direction::Backwards ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        load();
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    const int at = verticalScrollBar()->value();
    load(); // the pictures in their new width
    verticalScrollBar()->setValue(at);
}
