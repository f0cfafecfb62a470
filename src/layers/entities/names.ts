/** Brings together what names the table of actors and the learned models find; where they disagree, the surer one stands. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';
import { type ActorMatch, findActors } from './actors.ts';
import { isNationality, ofActor, ofName, ofToponym } from './kinds.ts';
import { crosses, type Mention, within } from './mention.ts';
import { type NameModels, nameModels } from './model.ts';
import { label, namesIn } from './recognise.ts';
import { layOut, type Sheet, shapesOf } from './sheet.ts';
import { SHAPE, SHOUTING, stylesOf } from './style.ts';

export interface Names {
  readonly mentions: readonly Mention[];
  /** Style of each sentence. */
  readonly styles: Uint8Array;
  readonly shapes: Uint8Array;
}

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

/** A person's or known actor's name has no further names inside, save places: "Islamic State", "Red Cross". */
const hides = (outer: Mention, inner: Mention): boolean =>
  within(inner, outer) && (outer.kind === 'person' || outer.rule === 'entities.known-actor') && inner.kind !== 'place';

/** Nationalities stand in a closed list: they are found wherever they are printed with a capital. */
function nationalities(tokens: Tokens, shapes: Uint8Array, language: LanguagePack): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const shape = shapes[i];
    if (shape === SHAPE.lower || shape === SHAPE.mark || shape === SHAPE.digit) continue;
    if (!isNationality(tokens.norms[i], language.entities)) continue;
    found.push({ first: i, last: i + 1, head: i, kind: 'nationality', rule: 'entities.nationality' });
  }
  return found;
}

function learned(sheet: Sheet, models: NameModels, language: LanguagePack): { toponyms: Mention[]; names: Mention[] } {
  const rules = language.entities;
  const labels = label(sheet, models.names);
  const sorts = models.names.classes.filter((name) => name.startsWith('B-')).map((name) => name.slice(2));
  const names = namesIn(labels, sheet)
    .map((name) => ofName(sheet.tokens, name, sorts[name.sort], rules))
    .filter((mention) => mention !== null);
  const toponyms = namesIn(label(sheet, models.toponyms, labels), sheet).map((name) =>
    ofToponym(sheet.tokens, name, rules),
  );
  return { names, toponyms };
}

export function findNames(tokens: Tokens, sentences: readonly Sentence[], language: LanguagePack): Names {
  const shapes = shapesOf(tokens);
  const styles = stylesOf(tokens, sentences, shapes);
  const loud = new Uint8Array(tokens.count);
  sentences.forEach(({ first, last }, s) => {
    if (styles[s] === SHOUTING) loud.fill(1, first, last);
  });
  const actors: readonly ActorMatch[] = findActors(tokens, language, (token) => loud[token] === 1);
  const models = nameModels(language);
  const known = actors.map(ofActor);
  const nations = nationalities(tokens, shapes, language);
  if (!models) return { mentions: settle([...known, ...nations], tokens.count), styles, shapes };
  const input = { tokens, sentences, rules: language.entities, places: models.places };
  const { names, toponyms } = learned(layOut(input, shapes, actors), models, language);
  const wider = names.filter((name) => known.some((actor) => within(actor, name) && !within(name, actor)));
  const order = [...known, ...toponyms, ...nations, ...names];
  return { mentions: settle([...wider.filter(isWiderName), ...order], tokens.count), styles, shapes };
}

/** A longer name around a known one ("Hezbollah Brigades of the East") is kept beside it. */
const isWiderName = ({ kind }: Mention): boolean => kind === 'organization' || kind === 'actor';
