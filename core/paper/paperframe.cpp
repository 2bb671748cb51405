// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperframe.h"

#include "core/report/datastatetext.h"
#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using Paper::Span;
using PaperStyle::mm;
using PaperStyle::pt;

constexpr double headTop = PaperStyle::bodyTop - mm(9.5);
constexpr double headRule = PaperStyle::bodyTop - mm(5.1);
constexpr double footRule = PaperStyle::bodyBottom + mm(3.9);
constexpr double footTop = footRule + mm(1.4);

Span separator()
{
    return {u"\u00A0\u00A0·\u00A0 "_s};
}

void appendRight(PaperOps::Ops &ops, const Paper::Text &text, const PaperStyle::Type &type, double top,
                 PaperFonts &fonts)
{
    const double width = PaperText::naturalWidth(text, type, fonts);
    PaperOps::append(ops, text, type, PaperStyle::right - width, top, PaperStyle::right, fonts);
}

Paper::Text dates(const Paper::Metadata &metadata, const Language &language)
{
    Paper::Text text;
    if (metadata.asOf.isValid()) {
        text.push_back(Span{language.translate("Paper", "As of") + u' '});
        text.push_back(Span{DateText::day(metadata.asOf, language), Span::Style::Bold});
    }
    if (!text.empty())
        text.push_back(separator());
    if (const QString set = DataStateText::of(metadata.dataState, language); !set.isEmpty()) {
        text.push_back(Span{language.translate("Paper", "Data as at") + u' '});
        text.push_back(Span{set, Span::Style::Bold});
    } else if (metadata.dataDate.isValid()) {
        text.push_back(Span{language.translate("Paper", "Data as at") + u' '});
        text.push_back(Span{DateText::day(metadata.dataDate, language), Span::Style::Bold});
    } else {
        text.push_back(Span{language.translate("Paper", "Date of data:") + u' '});
        text.push_back(Span{language.translate("Paper", "not reported"), Span::Style::Missing});
    }
    return text;
}

// What does not fit is left out on the left: first the group, then the paper's name.
void appendHead(PaperOps::Ops &ops, const Paper::Metadata &metadata, const Language &language,
                PaperFonts &fonts)
{
    const PaperStyle::Type &type = PaperStyle::runningHead;
    const Paper::Text right = dates(metadata, language);
    const double room = PaperStyle::bodyWidth - PaperText::naturalWidth(right, type, fonts) - mm(6);
    Paper::Text left{Span{metadata.paper, Span::Style::Bold}};
    const Paper::Text nameOnly = left;
    if (!metadata.group.isEmpty()) {
        left.push_back(separator());
        left.push_back(Span{metadata.group});
    }
    if (PaperText::naturalWidth(left, type, fonts) > room)
        left = nameOnly;
    if (PaperText::naturalWidth(left, type, fonts) <= room)
        PaperOps::append(ops, left, type, PaperStyle::left, headTop, PaperStyle::left + room, fonts);
    appendRight(ops, right, type, headTop, fonts);
    PaperOps::appendRule(ops, headRule, pt(0.5));
}

void appendFoot(PaperOps::Ops &ops, const Paper::Metadata &metadata, int page, int pageCount,
                const Language &language, PaperFonts &fonts)
{
    PaperOps::appendRule(ops, footRule, pt(0.25));
    Paper::Text left{Span{u"Lenkungsstand"_s}};
    if (!metadata.fingerprint.isEmpty()) {
        left.push_back(separator());
        left.push_back(Span{language.translate("Paper", "Data identifier %1").arg(metadata.fingerprint)});
    }
    PaperOps::append(ops, left, PaperStyle::foot, PaperStyle::left, footTop, PaperStyle::right, fonts);
    const QString pages = language.translate("Paper", "Page %1 of %2");
    appendRight(ops, {Span{pages.arg(page).arg(pageCount)}}, PaperStyle::runningHead, footTop, fonts);
    if (metadata.mark.isEmpty())
        return;
    const Paper::Text mark{Span{metadata.mark.toUpper(), Span::Style::Bold}};
    const double width = PaperText::naturalWidth(mark, PaperStyle::runningHead, fonts);
    const double middle = (PaperStyle::left + PaperStyle::right) / 2;
    PaperOps::append(ops, mark, PaperStyle::runningHead, middle - width / 2, footTop, PaperStyle::right,
                     fonts);
}
}

PaperOps::Ops paperFrame(const Paper::Metadata &metadata, int page, int pageCount, const Language &language,
                         PaperFonts &fonts)
{
    PaperOps::Ops ops;
    appendHead(ops, metadata, language, fonts);
    appendFoot(ops, metadata, page, pageCount, language, fonts);
    ops.push_back(PaperOps::LineOp{{mm(4), mm(148.5)}, {mm(9), mm(148.5)}, pt(0.5), PaperStyle::missingInk});
    return ops;
}
