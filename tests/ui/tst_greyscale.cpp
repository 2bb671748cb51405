// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/statusshape.h"
#include "tests/support/testrunner.h"
#include "tests/ui/themerows.h"

#include <QImage>
#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Share of the box in which two marks have to differ. The same mark in two colours stays far below; the
/// closest pair, diamond and disc, has 0.07.
constexpr double leastDifference = 0.05;
constexpr int pictureSize = 13; ///< as in the rows of a table

struct NamedMark
{
    const char *name;
    StatusShape::Shape shape;
    QColor color;
};

QImage drawn(const StatusShape::Shape &shape, const QColor &color, const QColor &ground)
{
    QImage image(pictureSize, pictureSize, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    StatusShape::paint(painter, shape, QRectF(0, 0, pictureSize, pictureSize), color);
    painter.end();
    return image;
}

/// How much of each pixel the mark covers, 0 to 1, whatever its grey: on a print and to an eye that sees no
/// colour the greys of the statuses are too close to tell anything.
std::vector<double> coverage(const NamedMark &mark, const QColor &ground)
{
    const QImage image = drawn(mark.shape, mark.color, ground);
    const int paper = qGray(ground.rgb());
    const int ink = qGray(mark.color.rgb());
    std::vector<double> shares;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            shares.push_back(double(qGray(image.pixel(x, y)) - paper) / (ink - paper));
    return shares;
}

double difference(const NamedMark &left, const NamedMark &right, const QColor &ground)
{
    const std::vector<double> one = coverage(left, ground);
    const std::vector<double> two = coverage(right, ground);
    double sum = 0;
    for (std::size_t at = 0; at < one.size(); ++at)
        sum += qAbs(one[at] - two[at]);
    return sum / double(one.size());
}

std::vector<NamedMark> statusMarks(const Theme &theme)
{
    // "Verspätet erledigt" shares the tick with "Erledigt" (look.md, section 4); the word tells them apart.
    return {{"Overdue", StatusShape::of(ScheduleStatus::Overdue), theme.overdue},
            {"Overdue without a report", StatusShape::overdueWithoutReport(), theme.overdue},
            {"AtRisk", StatusShape::of(ScheduleStatus::AtRisk), theme.atRisk},
            {"DueSoon", StatusShape::of(ScheduleStatus::DueSoon), theme.dueSoon},
            {"OnTrack", StatusShape::of(ScheduleStatus::OnTrack), theme.onTrack},
            {"Done", StatusShape::of(ScheduleStatus::Done), theme.done},
            {"Unscheduled", StatusShape::of(ScheduleStatus::Unscheduled), theme.unscheduled},
            {"Cancelled", StatusShape::of(ScheduleStatus::Cancelled), theme.unscheduled}};
}

std::vector<NamedMark> ragMarks(const Theme &theme)
{
    std::vector<NamedMark> marks;
    constexpr std::array names = {"Red", "Amber", "Green", "Grey"};
    constexpr std::array rags = {Rag::Red, Rag::Amber, Rag::Green, Rag::Grey};
    for (std::size_t at = 0; at < rags.size(); ++at)
        marks.push_back({names[at], StatusShape::of(rags[at]), theme.shape(rags[at])});
    return marks;
}

std::vector<NamedMark> severityMarks(const Theme &theme)
{
    std::vector<NamedMark> marks;
    constexpr std::array names = {"Critical", "Warning", "Info"};
    constexpr std::array severities = {Severity::Critical, Severity::Warning, Severity::Info};
    for (std::size_t at = 0; at < severities.size(); ++at)
        marks.push_back({names[at], StatusShape::of(severities[at]), theme.shape(severities[at])});
    return marks;
}

void checkApart(const std::vector<NamedMark> &marks, const QColor &ground)
{
    for (std::size_t left = 0; left < marks.size(); ++left)
        for (std::size_t right = left + 1; right < marks.size(); ++right) {
            const double differs = difference(marks[left], marks[right], ground);
            QVERIFY2(differs >= leastDifference,
                     qPrintable(u"%1 and %2 differ by %3"_s.arg(QString::fromLatin1(marks[left].name),
                                                                QString::fromLatin1(marks[right].name),
                                                                QString::number(differs, 'f', 3))));
        }
}
}

/// Whoever sees no colour, and whoever prints in black, tells the statuses apart by their shapes.
class TestGreyscale final : public QObject
{
    Q_OBJECT

private slots:
    void everyStatusHasAShapeOfItsOwn_data() { addThemeRows(); }
    void everyStatusHasAShapeOfItsOwn()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        for (const QColor &ground : {theme.page, theme.selection, theme.chrome})
            checkApart(statusMarks(theme), ground);
    }

    void everyAmpelHasAShapeOfItsOwn_data() { addThemeRows(); }
    void everyAmpelHasAShapeOfItsOwn()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        checkApart(ragMarks(theme), theme.page);
    }

    void everySeverityHasAShapeOfItsOwn_data() { addThemeRows(); }
    void everySeverityHasAShapeOfItsOwn()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        checkApart(severityMarks(theme), theme.page);
    }

    // Colour alone does not pass: one shape in two colours counts as one mark.
    void theMeasureFailsForTheSameShapeInTwoColours_data() { addThemeRows(); }
    void theMeasureFailsForTheSameShapeInTwoColours()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        const StatusShape::Shape square = StatusShape::of(ScheduleStatus::OnTrack);
        const NamedMark green{"green", square, theme.onTrack};
        const NamedMark red{"red", square, theme.overdue};
        QVERIFY(theme.onTrack != theme.overdue);
        QVERIFY(difference(green, red, theme.page) < leastDifference / 4);
        StatusShape::Shape moved = square; // by less than half a pixel
        moved.path.translate(0.4, 0);
        QVERIFY(difference(green, {"moved", moved, theme.overdue}, theme.page) < leastDifference);
    }
};
LENKUNGSSTAND_TEST(TestGreyscale)

#include "tst_greyscale.moc"
