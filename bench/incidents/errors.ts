/** Counts the classes of error in answers for the development set: `tsx bench/incidents/errors.ts --data DIR ANSWERS.json`, as `train.ts --folds 4 --keep` writes them. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { KeyTemplate, KeyValue, Pair } from './learning/keys.ts';
import { loadMuc } from './learning/keys.ts';
import { typeOf } from './learning/labels.ts';
import { type Role, SLOT_OF } from './roles.ts';

interface Given {
  readonly id: string;
  readonly incidents: readonly object[];
}
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const muc = await loadMuc(values.data ?? '../shared/bench/data', 'dev');
const answers = JSON.parse(readFileSync(positionals[0], 'utf8')) as Given[];

const counts = new Map<string, number>();
const count = (what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

/** Why a template of the key stands alone. */
function missed(key: KeyTemplate, given: readonly KeyTemplate[], alone: ReadonlySet<string>): string {
  if (given.length === 0) return 'templates missed: the report yields none';
  const alike = given.filter((template) => typeOf(template) === typeOf(key));
  if (alike.length === 0) return 'templates missed: none of its type is given';
  return alike.some(({ id }) => alone.has(id ?? ''))
    ? 'templates missed: one of its type is given, but does not line up'
    : 'templates missed: all of its type are other incidents (joined)';
}

function extra(keys: readonly KeyTemplate[], open: ReadonlySet<string>): string {
  if (keys.length === 0) return 'templates too many: in a report that is ruled out';
  return keys.some(({ id }) => open.has(id ?? ''))
    ? 'templates too many: do not line up'
    : 'templates too many: all of the key are found';
}

const scoreOf = (text: string, slot: readonly KeyValue[]): number =>
  Math.max(0, ...slot.flatMap(({ alts }) => alts.map((alt) => muc.judge(text, alt.text ?? ''))));

/** What each filler of a template that lines up is worth, by slot. */
function fillers(key: KeyTemplate, given: KeyTemplate, others: readonly KeyTemplate[]): void {
  for (const [role, slot] of Object.entries(SLOT_OF) as [Exclude<Role, 'none'>, string][]) {
    const free = [...key.slots[slot]];
    for (const { alts } of given.slots[slot]) {
      const text = alts[0].text ?? '';
      const scores = free.map((value) => scoreOf(text, [value]));
      const best = scores.indexOf(Math.max(...scores));
      if (best >= 0 && scores[best] > 0) {
        free.splice(best, 1);
        count(`${role}: ${scores[best] === 1 ? 'right' : 'right in part'}`);
      } else if (scoreOf(text, key.slots[slot]) > 0) count(`${role}: given twice`);
      else if (others.some(({ slots }) => scoreOf(text, slots[slot]) > 0)) count(`${role}: of another incident`);
      else if (Object.values(SLOT_OF).some((other) => scoreOf(text, key.slots[other]) > 0))
        count(`${role}: belongs in another slot`);
      else count(`${role}: not in the key`);
    }
    for (const { optional } of free) if (!optional) count(`${role}: missed`);
  }
}

for (const answer of answers) {
  const all = muc.keys.get(answer.id) ?? [];
  const keys = all.filter(({ irrelevant }) => !irrelevant);
  const given = muc.templatesFromJson(answer).filter(({ irrelevant }) => !irrelevant);
  const { pairs } = muc.scoreRun(all, given);
  const is = (status: string): Pair[] => pairs.filter((pair) => pair.status === status);
  const alone = new Set(is('spurious').map(({ resp }) => resp ?? ''));
  const open = new Set(is('missing').map(({ key }) => key ?? ''));
  for (const key of keys) if (open.has(key.id ?? '')) count(missed(key, given, alone));
  for (const template of given) if (alone.has(template.id ?? '')) count(extra(keys, open));
  for (const pair of is('matched')) {
    count('templates found');
    const key = keys.find(({ id }) => id === pair.key);
    const own = given.find(({ id }) => id === pair.resp);
    if (key && own)
      fillers(
        key,
        own,
        keys.filter((other) => other !== key),
      );
  }
}
for (const [what, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(String(n).padStart(5), what);
