/** The inflected forms of English event words, so that a word is found by one look at a table whatever its case. */
import type { TriggerForm } from '../../sections/events.ts';

/** base -> [past, participle, -ing?]. Source: the irregular verbs of English grammars. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  beat: ['beat', 'beaten'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  fall: ['fell', 'fallen'],
  fight: ['fought'],
  flee: ['fled'],
  get: ['got', 'gotten'],
  go: ['went', 'gone'],
  hide: ['hid', 'hidden'],
  hold: ['held'],
  hurt: ['hurt'],
  let: ['let'],
  lose: ['lost'],
  overrun: ['overran', 'overrun'],
  retake: ['retook', 'retaken'],
  run: ['ran', 'run'],
  send: ['sent'],
  sink: ['sank', 'sunk'],
  lead: ['led'],
  set: ['set'],
  shoot: ['shot'],
  slay: ['slew', 'slain'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'stricken'],
  take: ['took', 'taken'],
  throw: ['threw', 'thrown'],
  withdraw: ['withdrew', 'withdrawn'],
};
/** Verbs of more than one syllable that double their last letter, or short ones that do not. */
const DOUBLED = new Set([
  'abet',
  'transfer',
  'rebel',
  'repel',
  'confer',
  'kidnap',
  'control',
  'annex',
  'gun',
  'pillage',
]);
const UNDOUBLED = new Set(['annex', 'target', 'enter', 'riot', 'kidnap', 'broadcast', 'harass', 'riddle', 'wreck']);

const doubles = (lemma: string): boolean =>
  lemma === 'kidnap' ||
  (!UNDOUBLED.has(lemma) && (DOUBLED.has(lemma) || /^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma))) ||
  lemma === 'expel';

function stemFor(lemma: string): string {
  if (lemma.endsWith('ee') || lemma.endsWith('oe') || lemma.endsWith('ye')) return lemma;
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  return doubles(lemma) ? lemma + lemma.at(-1) : lemma;
}

const sibilant = (lemma: string): boolean => /(s|x|z|ch|sh)$/.test(lemma);
const consonantY = (lemma: string): boolean => /[^aeiou]y$/.test(lemma);

function thirdPerson(lemma: string): string {
  if (consonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return sibilant(lemma) || lemma === 'go' ? `${lemma}es` : `${lemma}s`;
}

function pastForms(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  if (lemma === 'broadcast') return ['broadcast'];
  if (consonantY(lemma)) return [`${lemma.slice(0, -1)}ied`];
  if (lemma.endsWith('ee')) return [`${lemma}d`];
  return [`${stemFor(lemma)}ed`];
}

export function verbForms(lemma: string): [string, TriggerForm][] {
  const ing = lemma === 'die' ? 'dying' : `${stemFor(lemma)}ing`;
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 'present'],
    [ing, 'ing'],
    ...pastForms(lemma).map((form): [string, TriggerForm] => [form, 'past']),
  ];
}

export function nounForms(lemma: string): [string, TriggerForm][] {
  if (lemma.endsWith('exodus')) return [[lemma, 'singular']];
  return [
    [lemma, 'singular'],
    [thirdPerson(lemma), 'plural'],
  ];
}
