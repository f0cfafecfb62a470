/** The page's style: system fonts, light and dark, one column on a phone, and a form that prints and can be signed. */
import { PRINT_STYLE } from './print-style.ts';

export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d1f24; --soft: #5b5f69; --rule: #d8d4ca; --lit: #fff0b8; --focus: #1b5faa;
  --happening: #1f5fa0; --ascribed: #96580a; --judged: #7a3b98; --warn: #9d2424;
  --content-1: #f2efe6; --content-2: #e7e1d1; --content-3: #dad1b9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --card: #1f2125; --ink: #e6e4de; --soft: #a3a6ae; --rule: #3a3d44; --lit: #544613; --focus: #8dbdf0;
    --happening: #7db4ec; --ascribed: #e0aa5e; --judged: #c998e2; --warn: #f09a9a;
    --content-1: #24262b; --content-2: #2e3138; --content-3: #3a3e47;
  }
}`;

export const FRAME = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 90rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
h1, .block { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif; }
h1 { margin: 0 0 .5rem; font-size: 1.7rem; line-height: 1.25; font-weight: 600; }
footer h2 { margin: 2rem 0 .5rem; font-size: 1rem; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
code { font: .85em ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--soft); }
small, .soft { color: var(--soft); font-size: .85em; }
[hidden] { display: none !important; }
header { border-bottom: 1px solid var(--rule); padding-bottom: 1rem; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; }
.facts div { display: flex; gap: .4rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.facts i { color: var(--soft); }
.file { display: block; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); font-size: .9rem; }
footer ul { margin: 0; padding-inline-start: 1.2rem; }
.signature { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: .9rem 0 0; font-size: .85rem; line-height: 2; }
.legend .key { color: var(--soft); }`;

const FILTERS = `
#filters {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1rem;
  padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--rule); font-size: .85rem;
}
#filters label { display: grid; gap: .1rem; color: var(--soft); min-width: 0; }
#filters select, #filters button {
  max-width: 15rem; min-height: 2.1rem; padding: .2rem .5rem; font: inherit; color: var(--ink); background: var(--card);
  border: 1px solid var(--rule); border-radius: .3rem;
}
#filters p { display: flex; align-items: center; gap: .75rem; margin: 0 0 0 auto; }`;

const TEXT = `
.row {
  display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 1.75rem; align-items: start;
  padding: .75rem 0; border-bottom: 1px solid var(--rule);
}
.short > .block { position: sticky; top: 4.5rem; }
.block { margin: 0; font-size: 1.08rem; line-height: 2.1; }
.block.title { font-size: 1.3rem; font-weight: 600; }
.block.heading { font-size: 1.15rem; font-weight: 600; }
.block.list-item { padding-inline-start: 1.2rem; }
.block.quote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
.block.table { white-space: pre-wrap; font: .9rem/2.1 ui-monospace, Menlo, Consolas, monospace; }
.block.caption, .block.furniture { font-size: .9rem; color: var(--soft); }
.source { font-weight: 650; }
.cue { font-style: italic; }
.content-1 { --tint: linear-gradient(var(--content-1), var(--content-1)); }
.content-2 { --tint: linear-gradient(var(--content-2), var(--content-2)); }
.content-3 { --tint: linear-gradient(var(--content-3), var(--content-3)); }
.doubtful { color: var(--soft); }
.opens::before { content: ""; margin-inline-end: .14em; border-inline-start: 2px solid var(--soft); }
.closes::after { content: ""; margin-inline-start: .14em; border-inline-start: 2px solid var(--soft); }
.run {
  padding-bottom: 13px; background-repeat: repeat-x;
  background-image: var(--line-1, none), var(--line-2, none), var(--line-3, none), var(--line-4, none), var(--tint, none);
  background-position: 0 calc(100% - 11px), 0 calc(100% - 7px), 0 calc(100% - 3px), 0 100%, 0 0;
  background-size: 100% 2px, 100% 2px, 100% 2px, 100% 2px, 100% calc(100% - 13px);
}
.run.lit { --tint: linear-gradient(var(--lit), var(--lit)); }
[data-claims] { cursor: pointer; }
.number {
  margin-inline-end: .2em; padding: .1em .5em; border: 1px solid var(--rule); border-radius: .8em;
  background: var(--card); color: var(--soft); font: 600 .68rem/1 system-ui, sans-serif; text-decoration: none;
  user-select: none;
}
.block .number { vertical-align: .35em; }
.number:hover { color: var(--ink); border-color: var(--soft); }`;

/** One lane and family a rule: solid for what happens, dashed for what is ascribed, dotted for what is judged. */
const PATTERNS = {
  happening: 'linear-gradient(var(--happening), var(--happening))',
  ascribed: 'repeating-linear-gradient(90deg, var(--ascribed) 0 7px, transparent 7px 10px)',
  judged: 'repeating-linear-gradient(90deg, var(--judged) 0 2px, transparent 2px 5px)',
};
const LINES = [1, 2, 3, 4]
  .flatMap((lane) =>
    Object.entries(PATTERNS).map(([family, line]) => `.line-${lane}-${family} { --line-${lane}: ${line}; }`),
  )
  .join('\n');

/** A grid, not columns: balancing columns takes a browser half a minute on 2,000 claims. */
const CLAIMS = `
.claims { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: .6rem; align-items: start; margin: .35rem 0; padding: 0; list-style: none; font-size: .875rem; }
.claim {
  padding: .5rem .75rem; background: var(--card); border: 1px solid var(--rule); border-inline-start: 4px solid var(--rule);
  border-radius: .3rem; scroll-margin: 5rem 0 2rem;
}
@media screen { .many .claim { content-visibility: auto; contain-intrinsic-size: auto 11rem; } }
.claim.happening { border-inline-start-color: var(--happening); }
.claim.ascribed { border-inline-start: 4px dashed var(--ascribed); }
.claim.judged { border-inline-start: 4px dotted var(--judged); }
.claim.lit, .claim:target { background: color-mix(in srgb, var(--lit) 45%, var(--card)); border-block-color: var(--soft); border-inline-end-color: var(--soft); }
.claim p { margin: .3rem 0 0; }
.claim .words { margin: 0; font: 1rem/1.45 "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif; }
.chain { display: flex; flex-wrap: wrap; margin: .35rem 0 0; padding: 0; list-style: none; }
.chain li { min-width: 0; }
.chain li + li::before { content: "\\203a"; padding: 0 .45em; color: var(--soft); font-weight: 700; }
.chain li:last-child bdi { font-weight: 600; }
.standing { display: flex; flex-wrap: wrap; gap: .25rem .3rem; }
.standing span { padding: 0 .4em; border: 1px solid var(--rule); border-radius: .3rem; font-size: .85em; }
.standing .certainty { border-style: dashed; }
.standing .certain { border-style: solid; }
.denies .stance, .doubts .stance { border-color: var(--warn); color: var(--warn); font-weight: 600; }
.denies .stance::before { content: "\\2715\\a0"; }
.doubts .stance::before { content: "?\\a0"; }
.claim dl { margin: .35rem 0 0; }
.claim dl div { display: grid; grid-template-columns: 3.8rem minmax(0, 1fr); }
.claim dt { color: var(--soft); }
.claim dd { margin: 0; }
.loaded b, .note b { color: var(--warn); font-weight: 600; }
.last { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-top: .15rem; }
.last .unsaid { display: grid; grid-template-columns: 3.8rem minmax(0, 1fr); margin: 0; color: var(--soft); }
.why { margin-inline-start: auto; }
.why[open] { flex-basis: 100%; }
.why summary { width: fit-content; margin-inline-start: auto; color: var(--soft); cursor: pointer; }
.why ul { margin: .2rem 0 0; padding-inline-start: 1.1rem; }
.why b { font-weight: 600; }
.claim .id { color: var(--soft); font-size: .8em; }`;

const PHONE = `
@media screen and (max-width: 52rem) {
  body { padding: 1rem .9rem 2rem; }
  h1 { font-size: 1.4rem; }
  .row { grid-template-columns: minmax(0, 1fr); }
  .short > .block { position: static; }
  #filters { position: static; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  #filters select { width: 100%; max-width: none; min-height: 2.75rem; }
  #filters button { min-height: 2.75rem; }
  #filters p { grid-column: 1 / -1; margin: 0; justify-content: space-between; }
  .number { padding: .25em .7em; font-size: .75rem; }
  .why summary { padding: .6rem 0; }
}`;

export const STYLE = [COLOURS, FRAME, FILTERS, TEXT, LINES, CLAIMS, PHONE, PRINT_STYLE].join('\n');
