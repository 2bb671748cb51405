// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/sharecontrol.h"

#include "core/report/whatiftext.h"
#include "ui/charts/figureview.h"
#include "ui/charts/whatifplot.h"
#include "ui/pages/indicators/percentedit.h"
#include "ui/pages/indicators/shareslider.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Typography::px;
using Typography::Role;

namespace {
constexpr int shareFieldWidth = 72;
constexpr int shareFieldHeight = 32;
constexpr int shareGap = 12;
}

struct ShareControl::Places
{
    QRect field;
    QRect slider;
    int nameWidth = 0;
    int words = 0; ///< top of the line below the slider
};

ShareControl::ShareControl(QWidget *parent)
    : QWidget(parent)
    , m_words(new FigureView(this))
    , m_slider(new ShareSlider(this))
    , m_field(new PercentEdit(this))
{
    connect(m_slider, &QSlider::valueChanged, this, &ShareControl::follow);
    connect(m_field, &QSpinBox::valueChanged, this, &ShareControl::follow);
    connect(m_field, &PercentEdit::soundnessChanged, this, &ShareControl::tellRange);
    QWidget::setTabOrder(m_slider, m_field);
}

void ShareControl::show(const OnlineWhatIf &whatIf, std::size_t index)
{
    m_whatIf = whatIf;
    m_index = index;
    const OnlineWhatIf::Service &service = whatIf.services[index];
    const int least = int(std::floor(service.today));
    const int most = int(std::floor(whatIf.high));
    {
        const QSignalBlocker slider(m_slider);
        const QSignalBlocker field(m_field);
        m_slider->setRange(least, most);
        m_field->setRange(least, most);
        m_field->setValue(m_slider->value());
    }
    m_field->judge();
    const WhatIfPlot::Shares shares = WhatIfPlot::sharesOf(whatIf);
    m_slider->setScale({shares.left, shares.right, service.today, whatIf.low, whatIf.high});
    //: %1 is a service of the Bürgeramt
    const QString name = tr("Online share, %1").arg(service.cases.name);
    m_slider->setAccessibleName(name);
    m_field->setSpokenName(tr("%1, as a number").arg(name));
    m_field->retranslate();
    m_words->setLayoutFunction([this](int width) { return wordsFor(width); });
    updateGeometry();
}

int ShareControl::share() const
{
    return m_slider->value();
}

void ShareControl::setShare(int share)
{
    m_slider->setValue(share);
}

void ShareControl::setOutcome(const QString &sentence)
{
    m_slider->setAccessibleDescription(sentence);
    m_field->setAccessibleDescription(m_problem.isEmpty() ? sentence : m_problem);
}

void ShareControl::tellRange(bool sound)
{
    m_problem = sound ? QString()
                      //: %1 and %2 are shares in percent, what is possible
                      : tr("Please enter %1 to %2.")
                            .arg(IndicatorText::number(m_field->minimum(), uiLanguage()),
                                 IndicatorText::amount(m_field->maximum(), u"Prozent"_s, uiLanguage()));
    m_words->layOutAnew();
    emit shareChanged(share()); // the same: the words around it are others now
}

void ShareControl::follow(int share)
{
    {
        const QSignalBlocker slider(m_slider);
        const QSignalBlocker field(m_field);
        m_slider->setValue(share);
        m_field->setValue(share);
    }
    m_field->judge();
    m_slider->update();
    m_words->layOutAnew();
    emit shareChanged(share);
}

ShareControl::Places ShareControl::placesFor(int width) const
{
    Places places;
    const int fieldAcross = std::max(px(shareFieldWidth), m_field->minimumSizeHint().width());
    const int tall = std::max(px(shareFieldHeight), m_field->minimumSizeHint().height());
    places.nameWidth = std::max(1, width - fieldAcross - px(shareGap));
    const TextBlock name(
        m_whatIf.services.empty() ? QString() : WhatIfText::service(m_whatIf.services[m_index], uiLanguage()),
        Typography::font(Role::Strong), places.nameWidth);
    const int head = std::max(name.height(), tall);
    places.field = QRect(width - fieldAcross, 0, fieldAcross, tall);
    places.slider = QRect(0, head + px(4), width, m_slider->sizeHint().height());
    places.words = places.slider.bottom() + 1;
    return places;
}

Sheet::Page ShareControl::wordsFor(int width) const
{
    Sheet::Page page;
    if (m_whatIf.services.empty())
        return page;
    const OnlineWhatIf::Service &service = m_whatIf.services[m_index];
    const Places places = placesFor(width);
    const TextBlock name(WhatIfText::service(service, uiLanguage()), Typography::font(Role::Strong),
                         places.nameWidth);
    page.add(QPointF(0, std::max(0, (places.field.height() - name.height()) / 2)), name);
    const TextBlock today(
        tr("today %1").arg(IndicatorText::amount(service.today, u"Prozent"_s, uiLanguage())),
        Typography::font(Role::Note), width);
    const TextBlock moved(m_problem.isEmpty() ? WhatIfText::moved(m_whatIf, service, share(), uiLanguage())
                                              : m_problem,
                          Typography::font(m_problem.isEmpty() ? Role::Note : Role::NoteStrong), width);
    const qreal left = std::clamp<qreal>(m_slider->positionIn(width, service.today) - today.width() / 2.0, 0,
                                         width - today.width());
    page.add({left, qreal(places.words)}, today, &Theme::text2);
    const bool oneLine = left + today.width() + px(shareGap) <= width - moved.width();
    page.addRight(width, places.words + (oneLine ? 0 : today.height()), moved,
                  m_problem.isEmpty() ? &Theme::text2 : &Theme::overdue);
    page.height = places.words + today.height() + (oneLine ? 0 : moved.height());
    return page;
}

int ShareControl::heightForWidth(int width) const
{
    return m_words->heightForWidth(width);
}

void ShareControl::arrange()
{
    const Places places = placesFor(width());
    m_field->setGeometry(places.field);
    m_slider->setGeometry(places.slider);
    m_words->setGeometry(0, 0, width(), height());
    m_words->layOutAnew();
}

void ShareControl::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ShareControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}
