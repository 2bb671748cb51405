// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/themerows.h"
#include "ui/timeline/plotpainter.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double leastText = 4.5; // WCAG 2.1, 1.4.3
constexpr double leastShape = 3; // WCAG 2.1, 1.4.11

struct NamedColour
{
    const char *name;
    Theme::Token token;
};

struct NamedGround
{
    const char *name;
    QColor color;
};

/// The grounds on which any line of a page or a chart may stand.
std::vector<NamedGround> openGrounds(const Theme &theme)
{
    const PlotPainter::Surfaces surfaces = PlotPainter::surfaces(theme.kind);
    return {{"page", theme.page},   {"chrome", theme.chrome},      {"selection", theme.selection},
            {"hover", theme.hover}, {"weekend", surfaces.weekend}, {"holiday", surfaces.holiday}};
}

void checkRatio(const char *name, const QColor &color, const NamedGround &ground, double least)
{
    const double ratio = contrastRatio(color, ground.color);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 %2 on %3 %4: %5, should be %6"_s.arg(
                 QString::fromLatin1(name), color.name(), QString::fromLatin1(ground.name),
                 ground.color.name(), QString::number(ratio, 'f', 2), QString::number(least))));
}

void checkTokens(const Theme &theme, std::initializer_list<NamedColour> tokens,
                 const std::vector<NamedGround> &grounds, double least)
{
    for (const NamedColour &token : tokens)
        for (const NamedGround &ground : grounds) {
            checkRatio(token.name, theme.*token.token, ground, least);
            if (QTest::currentTestFailed())
                return;
        }
}

struct RolePair
{
    const char *name;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};
}

/// look.md, section 3, and charts.md, "Type and colours": every pair of colours that meet in the window, in
/// every theme, measured as WCAG 2.1 does.
class TestContrast final : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnEveryGround_data() { addThemeRows(); }
    void textIsReadableOnEveryGround()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        checkTokens(theme,
                    {{"text", &Theme::text},
                     {"text2", &Theme::text2},
                     {"accent", &Theme::accent},
                     {"overdue", &Theme::overdue},
                     {"atRisk", &Theme::atRisk},
                     {"dueSoon", &Theme::dueSoon},
                     {"onTrack", &Theme::onTrack},
                     {"done", &Theme::done},
                     {"unscheduled", &Theme::unscheduled}},
                    openGrounds(theme), leastText);
    }

    // The words of every status take their colour through wordToken(), on a row as on a chart.
    void wordsOfEveryStatusAreReadable_data() { addThemeRows(); }
    void wordsOfEveryStatusAreReadable()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        for (std::size_t status = 0; status < scheduleStatusCount; ++status)
            for (const NamedGround &ground : openGrounds(theme)) {
                checkRatio("word", theme.word(ScheduleStatus(status)), ground, leastText);
                checkRatio("shape", theme.shape(ScheduleStatus(status)), ground, leastShape);
                if (QTest::currentTestFailed())
                    return;
            }
    }

    // On a band stand ink and text2 as words, and the marks of the items as shapes.
    void bandsKeepWordsAndMarksApart_data() { addThemeRows(); }
    void bandsKeepWordsAndMarksApart()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        const std::vector<NamedGround> band = {{"band", PlotPainter::surfaces(theme.kind).band}};
        checkTokens(theme, {{"text", &Theme::text}, {"text2", &Theme::text2}}, band, leastText);
        checkTokens(theme,
                    {{"accent", &Theme::accent},
                     {"overdue", &Theme::overdue},
                     {"atRisk", &Theme::atRisk},
                     {"dueSoon", &Theme::dueSoon},
                     {"onTrack", &Theme::onTrack},
                     {"done", &Theme::done},
                     {"unscheduled", &Theme::unscheduled}},
                    band, leastShape);
    }

    // The tint stands under a Stichtag that is not today and under a past Datenstand, with words and an edge.
    void theTintKeepsItsWordsAndItsEdge_data() { addThemeRows(); }
    void theTintKeepsItsWordsAndItsEdge()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        const std::vector<NamedGround> tint = {{"tint", theme.tint}};
        checkTokens(theme, {{"text", &Theme::text}, {"text2", &Theme::text2}, {"accent", &Theme::accent}},
                    tint, leastText);
        checkTokens(theme, {{"dueSoon", &Theme::dueSoon}}, tint, leastShape);
        checkTokens(theme, {{"dueSoon", &Theme::dueSoon}}, {{"chrome", theme.chrome}}, leastShape);
    }

    void bordersAndTheAmpelAreSeen_data() { addThemeRows(); }
    void bordersAndTheAmpelAreSeen()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        checkTokens(theme, {{"control", &Theme::control}, {"ragAmber", &Theme::ragAmber}},
                    {{"page", theme.page},
                     {"chrome", theme.chrome},
                     {"selection", theme.selection},
                     {"hover", theme.hover}},
                    leastShape);
        checkRatio("text of the primary button", theme.page, {"accent", theme.accent}, leastText);
    }

    void thePaletteOfQtIsReadable_data() { addThemeRows(); }
    void thePaletteOfQtIsReadable()
    {
        QFETCH(int, kind);
        const QPalette palette = Theme::of(Theme::Kind(kind)).palette();
        constexpr RolePair pairs[] = {
            {"WindowText", QPalette::WindowText, QPalette::Window},
            {"Text", QPalette::Text, QPalette::Base},
            {"Text on the other row", QPalette::Text, QPalette::AlternateBase},
            {"ButtonText", QPalette::ButtonText, QPalette::Button},
            {"BrightText", QPalette::BrightText, QPalette::Window},
            {"PlaceholderText", QPalette::PlaceholderText, QPalette::Base},
            {"PlaceholderText on the window", QPalette::PlaceholderText, QPalette::Window},
            {"HighlightedText", QPalette::HighlightedText, QPalette::Highlight},
            {"Link", QPalette::Link, QPalette::Base},
            {"Link that is selected", QPalette::Link, QPalette::Highlight},
            {"LinkVisited", QPalette::LinkVisited, QPalette::Base},
            {"ToolTipText", QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        // Text of what cannot be used is free of the rule (WCAG 2.1, 1.4.3), and still has to be found.
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (const RolePair &pair : pairs) {
                const bool free = group == QPalette::Disabled;
                checkRatio(pair.name, palette.color(group, pair.text),
                           {"its ground", palette.color(group, pair.ground)}, free ? leastShape : leastText);
                if (QTest::currentTestFailed())
                    return;
            }
    }

    void whatCannotBeUsedIsToldApart_data() { addThemeRows(); }
    void whatCannotBeUsedIsToldApart()
    {
        QFETCH(int, kind);
        const Theme &theme = Theme::of(Theme::Kind(kind));
        for (const QColor &ink : {theme.text, theme.text2}) // of menus and buttons, of icons
            QVERIFY(contrastRatio(theme.disabled(), ink) >= 1.5);
        QVERIFY(contrastRatio(theme.disabled(), theme.page) >= leastShape);
        QCOMPARE(theme.palette().color(QPalette::Disabled, QPalette::ButtonText), theme.disabled());
    }

    // A selection that has lost the focus looks as before (look.md, section 8).
    void aWindowInTheBackKeepsItsColours_data() { addThemeRows(); }
    void aWindowInTheBackKeepsItsColours()
    {
        QFETCH(int, kind);
        const QPalette palette = Theme::of(Theme::Kind(kind)).palette();
        QVERIFY(palette.isEqual(QPalette::Active, QPalette::Inactive));
    }
};
LENKUNGSSTAND_TEST(TestContrast)

#include "tst_contrast.moc"
