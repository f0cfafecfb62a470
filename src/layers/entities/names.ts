/** Brings together what names the table of actors and the learned models find; where they disagree, the surer one stands. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { EntityRules } from '../../languages/sections/entities.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';
import { isNationality, ofActor, ofName, ofToponym } from './kinds.ts';
import { crosses, type Mention, within } from './mention.ts';
import { type NameModels, nameModels } from './model.ts';
import { label, namesIn } from './recognise.ts';
import { layOut, type Sheet } from './sheet.ts';
import { SHAPE } from './style.ts';

/** Of mentions that cross or cover the same words, the earlier in the list stays. Nested ones both stay. */
function settle(candidates: readonly Mention[], tokens: number): Mention[] {
  const kept: Mention[] = [];
  /** For each token, the mentions that cover it. */
  const over: Mention[][] = new Array<Mention[]>(tokens);
  for (const mention of candidates) {
    let free = true;
    for (let i = mention.first; free && i < mention.last; i++) {
      for (const other of over[i] ?? []) {
        if (crosses(mention, other) || (within(mention, other) && within(other, mention)) || hides(other, mention))
          free = false;
      }
    }
    if (!free) continue;
    kept.push(mention);
    for (let i = mention.first; i < mention.last; i++) (over[i] ??= []).push(mention);
  }
  return kept;
}

/** A person's or known actor's name has no further names inside, save places; a place's name has no people inside. */
function hides(outer: Mention, inner: Mention): boolean {
  if (!within(inner, outer)) return false;
  if (outer.kind === 'place') return inner.kind === 'person' || (inner.kind === 'place' && inner.rule !== outer.rule);
  return (outer.kind === 'person' || outer.rule === 'entities.known-actor') && inner.kind !== 'place';
}

/** Nationalities stand in a closed list: they are found wherever they are printed with a capital. */
function nationalities(sheet: Sheet): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < sheet.tokens.count; i++) {
    if (!isNationality(sheet, i) || sheet.shapes[i] === SHAPE.lower) continue;
    found.push({ first: i, last: i + 1, head: i, kind: 'nationality', rule: 'entities.nationality' });
  }
  return found;
}

function learned(sheet: Sheet, models: NameModels, rules: EntityRules): { toponyms: Mention[]; names: Mention[] } {
  const labels = label(sheet, models.names);
  const sorts = models.names.classes.filter((name) => name.startsWith('B-')).map((name) => name.slice(2));
  const names = namesIn(labels, sheet)
    .map((name) => ofName(sheet, name, sorts[name.sort], rules))
    .filter((mention) => mention !== null);
  const toponyms = namesIn(label(sheet, models.toponyms, labels), sheet).map((name) => ofToponym(sheet, name, rules));
  return { names: joinPeople(names), toponyms };
}

/** "Tomas" and "Arce" side by side, with no comma between, are one person. */
function joinPeople(names: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && before.kind === 'person' && name.kind === 'person' && before.last === name.first)
      joined[joined.length - 1] = {
        first: before.first,
        last: name.last,
        head: name.head,
        kind: 'person',
        known: before.known,
        rule: before.rule,
      };
    else joined.push(name);
  }
  return joined;
}

/** A longer name around a known one ("Hezbollah Brigades of the East") is kept beside it. `known`: by the token they begin with. */
function isWider(name: Mention, known: ReadonlyMap<number, Mention>): boolean {
  if (name.kind !== 'organization' && name.kind !== 'actor') return false;
  for (let i = name.first; i < name.last; i++) {
    const actor = known.get(i);
    if (actor && within(actor, name) && !within(name, actor)) return true;
  }
  return false;
}

/** An abbreviation found once in a report is the same thing wherever it is printed in capitals: "EFP". */
function abbreviations(sheet: Sheet, names: readonly Mention[]): Mention[] {
  const { words, shapes, loud } = sheet;
  const known = new Map<number, Mention>();
  for (const name of names) {
    const single = name.last - name.first === 1 && shapes[name.first] === SHAPE.upper && loud[name.first] === 0;
    if (single && (name.kind === 'organization' || name.kind === 'actor')) known.set(words.of[name.first], name);
  }
  if (known.size === 0) return [];
  const found: Mention[] = [];
  for (let i = 0; i < sheet.tokens.count; i++) {
    if (shapes[i] !== SHAPE.upper || loud[i] === 1) continue;
    const name = known.get(words.of[i]);
    if (name) found.push({ ...name, first: i, last: i + 1, head: i });
  }
  return found;
}

export interface Names {
  readonly mentions: readonly Mention[];
  readonly sheet: Sheet;
}

export function findNames(tokens: Tokens, sentences: readonly Sentence[], language: LanguagePack): Names {
  const models = nameModels(language);
  const sheet = layOut(tokens, sentences, { language, places: models?.places ?? null });
  const known = sheet.actors.map(ofActor);
  const nations = nationalities(sheet);
  if (!models) return { mentions: settle([...known, ...nations], tokens.count), sheet };
  const { names, toponyms } = learned(sheet, models, language.entities);
  const beginning = new Map(known.map((actor) => [actor.first, actor]));
  const wider = names.filter((name) => isWider(name, beginning));
  const found = [...wider, ...known, ...toponyms, ...nations, ...names];
  return { mentions: settle([...found, ...abbreviations(sheet, names)], tokens.count), sheet };
}
