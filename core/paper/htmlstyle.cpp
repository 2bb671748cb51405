// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/htmlstyle.h"

using namespace Qt::Literals::StringLiterals;

QString htmlPaperStyle()
{
    return uR"(
@page { size: A4; margin: 20mm 17mm 20mm 25mm; }
body { font: 10pt/1.4 'Liberation Sans', Arial, Helvetica, sans-serif; color: #111; background: #fff;
  max-width: 62rem; margin: 0 auto; padding: 1rem; }
header, footer { font-size: 0.8em; }
header { border-bottom: 1px solid #111; }
footer { border-top: 1px solid #111; margin-top: 2em; }
h1 { font-size: 2em; margin: 0.6em 0 0; }
.subtitle { font-size: 1.15em; margin-top: 0.2em; }
h2 { font-size: 1.3em; margin: 1.6em 0 0.4em; }
h3 { font-size: 1.15em; margin: 0; flex: 1; }
h2, h3, .project, caption { break-after: avoid; }
.headline { font-size: 1.4em; font-weight: bold; line-height: 1.28; }
.note { font-size: 0.85em; }
.missing { font-style: italic; color: #444; }
.second { font-size: 0.88em; font-weight: normal; }
.shape { font-family: 'DejaVu Sans', sans-serif; }
.facts { display: flex; flex-wrap: wrap; gap: 0 2em; border-bottom: 1px solid #111; padding-bottom: 0.4em; }
.facts dt { font-size: 0.82em; font-weight: bold; }
.facts dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0.5em 0;
  border-top: 1px solid #111; border-bottom: 1px solid #111; }
.counts li { flex: 1; min-width: 6em; }
.counts strong { font-size: 1.8em; }
.counts .shape { margin-right: 0.15em; }
.whole { white-space: nowrap; }
.counts li span:last-child { display: block; }
.project { display: flex; flex-wrap: wrap; border-top: 2px solid #111; margin-top: 1.6em; padding-top: 0.4em; }
.project, .counts, .facts { break-inside: avoid; }
.project p { flex-basis: 100%; margin: 0.15em 0; }
.project .rag { flex-basis: auto; order: 0; border: 1px solid #111; border-radius: 3px; padding: 0 1em 0 0.5em;
  white-space: nowrap; }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0; font-size: 0.92em; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.5em; border-bottom: 1px solid #8a8a8a;
  font-weight: normal; }
thead th { font-weight: bold; font-size: 0.9em; vertical-align: bottom; border-bottom: 2px solid #111; }
th:first-child, td:first-child { padding-left: 0; }
.group { font-weight: bold; }
.right { text-align: right; }
.bar { display: flex; list-style: none; margin: 0; padding: 0; }
.bar li { border: 1px solid #111; margin-left: -1px; padding: 0 0.4em; font-weight: bold; white-space: nowrap; }
caption, .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.break { break-after: page; height: 0; overflow: hidden; }
@media print { body { max-width: none; padding: 0; } }
)"_s;
}
