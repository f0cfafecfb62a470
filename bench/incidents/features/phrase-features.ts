/** What is known of a phrase when asked which slot it may fill: its words, its neighbours, its part in events. */
import type { Phrase } from '../phrases.ts';
import { NATIONALITIES } from '../places.ts';
import { Features, type Reading } from '../reading.ts';

const bucket = (n: number): string => (n < 3 ? String(n) : n < 6 ? '3-5' : n < 12 ? '6-11' : '12+');

function ownWords({ doc, narrow, wide }: Reading, phrase: Phrase, out: Features): void {
  const { tokens, tags } = doc.annotations;
  const norms = tokens.norms;
  const head = norms[phrase.head];
  out.add(`kind ${phrase.kind}`);
  out.add(`head ${head}`);
  out.add(`pos ${tags.pos[phrase.head]} ${phrase.kind}`);
  out.add(`end3 ${head.slice(-3)}`);
  out.add(`length ${phrase.last - phrase.first} ${phrase.kind}`);
  for (let i = phrase.first; i < phrase.last; i++) {
    if (i === phrase.head) continue;
    out.add(`in ${norms[i]}`);
    if (i === phrase.head - 1) out.add(`in+head ${norms[i]} ${head}`);
    if (NATIONALITIES.has(norms[i])) out.add('in nationality');
    if (tags.pos[i] === 'NUM') out.add('in number');
  }
  for (let i = phrase.last; i < phrase.end; i++) out.add(`after ${norms[i]}`);
  if (phrase.end > phrase.last) out.add(`has of ${head}`);
  out.add(`first ${norms[phrase.first]}`);
  out.add(`head kind ${narrow[phrase.head]} ${phrase.kind}`);
  out.add(`head wide ${wide[phrase.head]} ${phrase.kind}`);
  for (let i = phrase.first; i < phrase.end; i++) if (i !== phrase.head) out.add(`in kind ${narrow[i]}`);
}

function neighbours({ doc, placeAt, sentenceAt }: Reading, phrase: Phrase, out: Features): void {
  const { tokens, tags, sentences } = doc.annotations;
  const norms = tokens.norms;
  const { first, last } = sentences[phrase.sentence];
  const word = (at: number): string => (at < first || at >= last ? '-' : norms[at]);
  const k = phrase.kind;
  out.add(`-1 ${word(phrase.first - 1)} ${k}`);
  out.add(`-2 ${word(phrase.first - 2)}`);
  out.add(`-2-1 ${word(phrase.first - 2)} ${word(phrase.first - 1)}`);
  out.add(`-3-2-1 ${word(phrase.first - 3)} ${word(phrase.first - 2)} ${word(phrase.first - 1)}`);
  out.add(`+1 ${word(phrase.end)} ${k}`);
  out.add(`+2 ${word(phrase.end + 1)}`);
  out.add(`+1+2 ${word(phrase.end)} ${word(phrase.end + 1)}`);
  out.add(`+1+2+3 ${word(phrase.end)} ${word(phrase.end + 1)} ${word(phrase.end + 2)}`);
  for (let i = Math.max(first, phrase.first - 6); i < phrase.first; i++) out.add(`before ${norms[i]}`);
  for (let i = phrase.end; i < Math.min(last, phrase.end + 6); i++) out.add(`behind ${norms[i]}`);
  if (placeAt.has(phrase.head)) out.add(`place ${k}`);
  if (word(phrase.first - 1) === '[') out.add('bracketed');
  if (word(phrase.first - 1) === '"') out.add('quoted');
  if (sentenceAt[phrase.head] <= 1) out.add('early');
  out.add(`tag-1 ${phrase.first > first ? tags.pos[phrase.first - 1] : '-'} ${k}`);
}

/** The way up the tree: relation, preposition and word, two steps. */
function grammar({ doc, narrow, wide }: Reading, phrase: Phrase, out: Features): void {
  const { tokens, syntax } = doc.annotations;
  let at = phrase.head;
  let path = '';
  for (let step = 0; step < 3 && at >= 0; step++) {
    const relation = syntax.relations[at];
    const preposition = syntax.children[at].find((c) => c < at && syntax.relations[c] === 'case');
    path += `>${relation}${preposition === undefined ? '' : `:${tokens.norms[preposition]}`}`;
    at = syntax.heads[at];
    if (at < 0) break;
    out.add(`up${step} ${path} ${tokens.norms[at]}`);
    out.add(`up${step} ${path} kind ${narrow[at]}`);
    if (step === 0) out.add(`up kinds ${wide[phrase.head]} ${narrow[at]}`);
    if (step === 0) out.add(`up head ${tokens.norms[phrase.head]} ${tokens.norms[at]}`);
  }
  out.add(`path ${path}`);
  for (const child of syntax.children[phrase.head]) out.add(`down ${syntax.relations[child]} ${tokens.norms[child]}`);
}

function eventParts({ parts, events, doc, narrow, wide }: Reading, phrase: Phrase, out: Features): void {
  const { tokens } = doc.annotations;
  for (let i = phrase.first; i < phrase.last; i++) {
    for (const { event, argument } of parts.get(i) ?? []) {
      const word = tokens.norms[event.head];
      out.add(`part ${argument.role} ${event.kind}`);
      out.add(`part ${argument.role} ${word}`);
      out.add(`part ${argument.role} ${event.effect ?? ''} ${event.nominal}`);
      if (event.modality !== 'actual') out.add(`part ${argument.role} ${event.modality}`);
      out.add(`part head ${argument.role} ${event.kind} ${tokens.norms[phrase.head]}`);
      out.add(`part kinds ${argument.role} ${event.kind} ${wide[phrase.head]}`);
      out.add(`part kind ${argument.role} ${narrow[event.head]}`);
    }
  }
  let nearest = 99;
  let word = '-';
  for (const event of events[phrase.sentence]) {
    out.add(`with ${event.kind} ${event.effect ?? ''}`);
    const distance = Math.abs(event.head - phrase.head);
    if (distance < Math.abs(nearest)) {
      nearest = event.head - phrase.head;
      word = tokens.norms[event.head];
    }
  }
  out.add(`near ${nearest < 0 ? '<' : '>'}${bucket(Math.abs(nearest))}`);
  out.add(`near ${nearest < 0 ? '<' : '>'} ${word}`);
  if (phrase.sentence > 0) for (const event of events[phrase.sentence - 1]) out.add(`earlier ${event.kind}`);
}

/** What else the report calls the thing: titles before its name elsewhere, other mentions of its chain. */
function otherwise({ doc, chainAt, narrow, wordAt, mentionsOf }: Reading, phrase: Phrase, out: Features): void {
  const { norms } = doc.annotations.tokens;
  if (phrase.kind === 'name') {
    for (const at of wordAt.get(norms[phrase.head]) ?? []) {
      for (let i = Math.max(0, at - 4); i < at; i++) {
        out.add(`title ${norms[i]}`);
        if (narrow[i] > 0) out.add(`title kind ${narrow[i]}`);
      }
    }
  }
  const chain = chainAt[phrase.head];
  if (chain < 0) return;
  for (const head of mentionsOf[chain]) {
    if (head === phrase.head) continue;
    out.add(`chain ${norms[head]}`);
    if (narrow[head] > 0) out.add(`chain kind ${narrow[head]}`);
  }
}

/** For what a filler is and what befell it: its words and its part in events, without the neighbours, from which little can be learned. */
export function attributeFeatures(reading: Reading, phrase: Phrase, out: Features): void {
  const { norms } = reading.doc.annotations.tokens;
  out.reset();
  out.add('bias');
  ownWords(reading, phrase, out);
  const head = norms[phrase.head];
  out.add(`start4 ${head.slice(0, 4)}`);
  out.add(`singular ${head.replace(/s$/, '')}`);
  for (let i = phrase.first; i < phrase.end; i++) out.add(`word ${norms[i].replace(/s$/, '')}`);
  for (let d = 1; d <= 3; d++) {
    out.add(`before ${norms[phrase.first - d] ?? '-'}`);
    out.add(`behind ${norms[phrase.end + d - 1] ?? '-'}`);
  }
  grammar(reading, phrase, out);
  eventParts(reading, phrase, out);
  otherwise(reading, phrase, out);
}

/** Adds to the `lean` features of a mention what tells what befell it, or how surely it is the doer: the type of incident and all words of the sentence. */
export function effectFeatures(
  reading: Reading,
  phrase: Phrase,
  { type, lean }: { readonly type: string; readonly lean: Int32Array },
): Int32Array {
  const { tokens, sentences } = reading.doc.annotations;
  const { first, last } = sentences[phrase.sentence];
  const out = new Features();
  for (let i = 0; i < lean.length; i++) out.push(lean[i]);
  out.add(`incident ${type}`);
  for (let i = first; i < last; i++) if (/^[a-z]/.test(tokens.norms[i])) out.add(`sentence ${tokens.norms[i]}`);
  for (const { kind, effect, modality } of reading.events[phrase.sentence])
    out.add(`event ${kind} ${effect} ${modality}`);
  return out.taken();
}

export function phraseFeatures(reading: Reading, phrase: Phrase, out: Features): void {
  out.reset();
  out.add('bias');
  ownWords(reading, phrase, out);
  neighbours(reading, phrase, out);
  grammar(reading, phrase, out);
  eventParts(reading, phrase, out);
}
