/** The style of a case's page: the report page's colours and frame, then questions, origins and texts in one column that a phone shows whole. */
import { COLOURS, FRAME } from '../page/style.ts';

export const CASE_STYLE = `${COLOURS}
${FRAME}
main { max-width: 64rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 0; padding: 0; list-style: none; }
a { color: var(--focus); text-underline-offset: .15em; }
.question { margin: 0 0 1.5rem; padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--rule); border-radius: .4rem; }
.question h3 { margin: 0 0 .35rem; font-size: 1.05rem; }
.question > p { margin: .15rem 0; font-size: .92rem; }
.range { font-weight: 600; }
.conflict { color: var(--warn); font-weight: 600; }
.answers { margin: .8rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--rule); }
.answers > li { display: grid; grid-template-columns: minmax(6.5rem, 9rem) minmax(0, 1fr); gap: 0 1rem; padding: .6rem 0; border-bottom: 1px solid var(--rule); }
.answers > li:last-child { border-bottom: 0; padding-bottom: 0; }
.value { font-weight: 600; }
.asof { display: block; font-weight: 400; font-size: .82rem; color: var(--soft); }
.words { margin: 0; }
.words a { color: inherit; text-decoration-color: var(--rule); }
.through { margin: .15rem 0 0; font-size: .85rem; color: var(--soft); }
.relations { margin: .3rem 0 0; padding: 0; list-style: none; font-size: .88rem; }
.relations li { margin: .15rem 0; padding-inline-start: .7rem; border-inline-start: 3px solid var(--rule); }
.relations li.contradicts, .relations li.denies { border-color: var(--warn); }
.relations li.corroborates { border-color: var(--happening); }
.relations b { font-weight: 600; }
.origin { margin: 0 0 1rem; }
.origin h3 { margin: 0; font-size: 1rem; }
.origin ul { margin: .2rem 0 0; padding-inline-start: 1.2rem; font-size: .92rem; }
.report { margin: 0 0 1.5rem; padding: 0 0 1rem; border-bottom: 1px solid var(--rule); }
.report h3 { margin: 0 0 .2rem; font-size: 1.05rem; }
.report p.text { white-space: pre-line; font-family: "Iowan Old Style", Palatino, "Noto Serif", Georgia, serif; }
.lit { background: var(--lit); }
@media (max-width: 34rem) {
  body { padding: 1rem .8rem 2rem; }
  .question { padding: .8rem .75rem; }
  .answers > li { grid-template-columns: minmax(0, 1fr); }
  .asof { display: inline; margin-inline-start: .5rem; }
}
@media print { nav { display: none; } .question { break-inside: avoid; } }
`;

/** Lights the words of the claim that the address points to. */
export const CASE_BEHAVIOUR = `
const light = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const run of document.querySelectorAll('.lit')) run.classList.remove('lit');
  if (!/^c-/.test(id)) return;
  for (const run of document.querySelectorAll('[data-claims~="' + CSS.escape(id) + '"]')) run.classList.add('lit');
};
addEventListener('hashchange', light);
light();
`;
