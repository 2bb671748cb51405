// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/lenkungsstandstyle.h"

#include "ui/style/styleparts.h"
#include "ui/support/icons.h"
#include "ui/support/paintkit.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

LenkungsstandStyle::LenkungsstandStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void LenkungsstandStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            PaintKit::drawFocusRing(*painter, option->rect, theme, 3);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            StyleParts::field(*painter, *option);
        return;
    case PE_PanelButtonCommand:
        StyleParts::pushButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        StyleParts::toolButton(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
        StyleParts::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        StyleParts::radioButton(*painter, *option);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (qobject_cast<const TableView *>(widget)) // its delegate paints the ground
            return;
        break;
    case PE_FrameTabBarBase:
        PaintKit::drawLine(*painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), 1,
                           theme.hair);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_IndicatorBranch:
    case PE_IndicatorHeaderArrow: // part of the label
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, theme.hair);
        return;
    default:
        break;
    }
    if (!drawFrame(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool LenkungsstandStyle::drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_PanelMenu:
    case PE_FrameMenu:
        StyleParts::menuFrame(painter, option);
        return true;
    case PE_PanelTipLabel:
        StyleParts::frame(painter, option, Theme::current().chrome);
        return true;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            StyleParts::field(painter, option);
        else if (!qobject_cast<const TableView *>(widget))
            StyleParts::frame(painter, option, {});
        return true;
    default:
        return false;
    }
}

void LenkungsstandStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.chrome);
        PaintKit::drawLine(*painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), 1,
                           theme.hair);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.hair);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        StyleParts::headerSection(*painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(*header, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->icon.isNull())
            return StyleParts::pushButtonLabel(*painter, *button, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox whole(*box); // ends at a word where the base class would cut
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
            whole.currentText = PaintKit::elided(box->currentText, box->fontMetrics, room);
            return QProxyStyle::drawControl(element, &whole, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            StyleParts::menuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, theme.page);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            StyleParts::progressBar(*painter, *bar);
        return;
    case CE_TabBarTabShape:
        StyleParts::tab(*painter, *option);
        return;
    case CE_TabBarTabLabel: // the base class asks itself for the mark of the focus, not this style
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            StyleParts::tabLabel(*painter, *tab);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LenkungsstandStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter,
                                         const QWidget *widget) const
{
    QStyleOptionHeader whole(option);
    // The base class takes half the section (the label and two margins) and two margins away for an arrow of
    // its own.
    const int margin = proxy()->pixelMetric(PM_HeaderMargin, &option, widget);
    if (option.sortIndicator != QStyleOptionHeader::None)
        whole.rect.setWidth(whole.rect.width() + whole.rect.height() / 2 + margin * 3);
    StyleParts::headerLabel(painter, whole);
}

void LenkungsstandStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                            QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        StyleParts::scrollBarGroove(*painter, *option);
        const QRect thumb = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && slider->maximum > slider->minimum)
            StyleParts::scrollBarThumb(*painter, *option, thumb);
        return;
    }
    if (control == CC_ToolButton) {
        proxy()->drawPrimitive(PE_PanelButtonTool, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton label = *button;
            label.features &= ~QStyleOptionToolButton::HasMenu;
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            PaintKit::drawFocusRing(*painter, option->rect, Theme::current(), 3);
        return;
    }
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        QStyleOptionFrame frame;
        frame.QStyleOption::operator=(*option);
        frame.lineWidth = 1;
        if (box && box->frame)
            proxy()->drawPrimitive(PE_PanelLineEdit, &frame, painter, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        Icons::paint(*painter, Icons::Name::ChevronDown,
                     QRectF(arrow.center().x() - 6, arrow.center().y() - 6, 12, 12), Theme::current().text2);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LenkungsstandStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                         SubControl subControl, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return {};
    // No arrow buttons: the groove is the whole bar.
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? slider->rect.height() : slider->rect.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(32, length), int(qint64(length) * slider->pageStep / (range + slider->pageStep)),
                       length);
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                           length - thumb, slider->upsideDown);
    const auto part = [&](int from, int size) {
        return upright ? QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size)
                       : QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(at, thumb);
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSubPage:
        return part(0, at);
    case SC_ScrollBarAddPage:
        return part(at + thumb, length - at - thumb);
    default:
        return {};
    }
}

QSize LenkungsstandStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                           const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {10, 9};
        if (!item)
            return size;
        const qsizetype tab = item->text.indexOf(u'\t');
        const QFontMetrics metrics(item->font);
        int width = metrics.horizontalAdvance(item->text.left(tab < 0 ? item->text.size() : tab).remove(u'&'))
            + Typography::px(32 + 12 + 24);
        if (tab >= 0)
            width += QFontMetrics(Typography::font(Typography::Role::Note))
                         .horizontalAdvance(item->text.mid(tab + 1))
                + Typography::px(24);
        return {width, Typography::px(32)};
    }
    if (type == CT_ComboBox) // its list is as wide, and needs room beside its words
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(Typography::px(16), 0);
    if (type == CT_PushButton) {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wanted.width() + Typography::px(8), qMax(wanted.height(), Typography::px(32))};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int LenkungsstandStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                    const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ToolBarHandleExtent:
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemSpacing:
    case PM_ToolBarExtensionExtent:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuVMargin:
    case PM_MenuHMargin:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return metric == PM_MenuVMargin ? 5 : 0;
    case PM_DefaultFrameWidth:
        // The text leaves the ring around a field with the focus free.
        return qobject_cast<const QPlainTextEdit *>(widget)
            ? 2
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_HeaderMargin:
        return 8;
    case PM_SmallIconSize:
        return Typography::px(16);
    case PM_ToolBarIconSize:
        return Typography::px(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LenkungsstandStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                  QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
    case SH_Header_ArrowAlignment:
        return 0;
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_MenuBar_AltKeyNavigation:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_Scrollable: // in columns a long menu leaves the screen at its side
        return 1;
    case SH_TextControl_FocusIndicatorTextCharFormat:
        if (auto *format = qstyleoption_cast<QStyleHintReturnVariant *>(data)) {
            QTextCharFormat ring;
            ring.setProperty(QTextFormat::OutlinePen, QPen(Theme::current().accent, 2));
            format->variant = ring;
        }
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon LenkungsstandStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                       const QWidget *widget) const
{
    return pixmap == SP_LineEditClearButton ? Icons::icon(Icons::Name::Close)
                                            : QProxyStyle::standardIcon(pixmap, option, widget);
}

void LenkungsstandStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // A plain label that wraps is as high as its text, and cuts the dots of a capital in its first line.
    auto *label = widget->metaObject() == &QLabel::staticMetaObject ? static_cast<QLabel *>(widget) : nullptr;
    if (label && label->wordWrap() && label->contentsMargins().top() == 0)
        label->setContentsMargins(label->contentsMargins() + QMargins(0, Typography::dots(), 0, 0));
}
