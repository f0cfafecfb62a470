/** A document with every kind of claim, made by hand, so that exporters are tested without the layers. */
import { openLanguage } from '../languages/index.ts';
import { annotate } from '../layers/annotate.ts';
import { sentences } from '../layers/sentences/index.ts';
import { tokens } from '../layers/tokens/index.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim, Role, RoleName, Speaker } from '../model/claim.ts';
import type { Doc } from '../model/doc.ts';
import { inferred, type Reading, stated } from '../model/reading.ts';
import type { Block, Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { SAMPLE } from './sample-report.ts';

const at = (label: string): readonly Span[] => SAMPLE.spans[label] ?? [];
const words = (label: string): string =>
  at(label)
    .map(({ start, end }) => SAMPLE.text.slice(start, end))
    .join(' … ');

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ start, end: start + part.length, kind: start === 0 ? 'title' : 'paragraph' });
    start += part.length + 2;
  }
  return blocks;
}

const REPORT: Report = {
  id: 'r-0011223344556677',
  text: SAMPLE.text,
  language: 'en',
  title: 'The fire at the Harun Bridge depot',
  publisher: 'Valley & Hill <Weekly>',
  published: '2023-05-09',
  blocks: blocksOf(SAMPLE.text),
  origin: { name: 'harun "bridge".txt', mediaType: 'text/plain', sha256: 'ab'.repeat(32), bytes: 2048 },
};

const attribution = (n: number, source: string, parts: Partial<Attribution> = {}): Attribution => ({
  id: `a-${n}`,
  source: at(source),
  cue: at(`q${n}`),
  content: at(`c${n}`),
  manner: 'indirect',
  cueLemma: words(`q${n}`),
  cueHead: -1,
  sourceHead: -1,
  rule: 'attributions.cue-verb',
  ...parts,
});

const ATTRIBUTIONS: readonly Attribution[] = [
  attribution(1, 's1'),
  attribution(2, 's3', { manner: 'direct' }),
  attribution(3, 's4'),
  attribution(4, 's4'),
  attribution(5, 'w1', { inside: 'a-4' }),
  attribution(6, 's5'),
  attribution(7, 'none', { doubtful: at('k7') }),
  attribution(8, 's6', { manner: 'mixed' }),
  attribution(10, 's7'),
];

const PUBLISHER: Speaker = { name: 'Valley & Hill <Weekly>', spans: [], basis: 'assumed' };
const speaker = (label: string): Speaker => ({ name: words(label), spans: at(label), basis: 'stated' });
const who = (role: RoleName, label: string): Reading<Role> =>
  stated<Role>({ role, name: words(label) }, 'claims.who.subject', ...at(label));

const claim = (n: number, speakers: readonly string[], parts: Partial<Claim> = {}): Claim => ({
  id: `c-${n}`,
  report: REPORT.id,
  spans: at(`k${n}`),
  chain: [PUBLISHER, ...speakers.map(speaker)],
  kind: 'event',
  grounds: stated('official-statement', 'claims.grounds.source', ...at(speakers[0] ?? 'none')),
  stance: 'asserts',
  certainty: stated('certain', 'claims.certainty.cue'),
  who: [],
  wording: [],
  notes: [],
  rule: 'claims.content',
  ...parts,
});
const loaded = (label: string, why: string) =>
  at(label).map((span) => ({ ...span, text: words(label), why, rule: 'claims.wording.loaded' }));

const ARSON: Partial<Claim> = {
  grounds: stated('witnessed', 'claims.grounds.resident', ...at('s1')),
  certainty: inferred('probable', 'claims.certainty.unnamed'),
  event: stated('looting-destruction', 'events.set-fire', ...at('k1')),
  who: [who('perpetrator', 'who2'), who('target', 'what1')],
  when: inferred('2023-05-08TNI', 'times.weekday-before', ...at('when1')),
  where: stated(
    { name: 'Harun Bridge', key: 'geonames:1', lat: 36.5, lon: 41.25 },
    'places.gazetteer',
    ...at('where1'),
  ),
};
const BLAME: Partial<Claim> = {
  kind: 'purpose',
  grounds: stated('document', 'claims.grounds.document', ...at('s6')),
  certainty: stated('unverified', 'claims.certainty.attributed', ...at('s6')),
  wording: loaded('w2', 'A judgement: the neutral word names the group.'),
};

const CLAIMS: readonly Claim[] = [
  claim(1, ['s2', 's1'], ARSON),
  claim(2, ['s2', 's3'], { kind: 'state', grounds: stated('witnessed', 'claims.grounds.resident', ...at('s3')) }),
  claim(3, ['s4'], {
    event: stated('attack', 'events.death', ...at('k3')),
    toll: stated({ low: 14, high: null, qualifier: 'at least', of: 'guards' }, 'quantities.at-least', ...at('toll1')),
  }),
  claim(4, ['s4'], { kind: 'speech', wording: loaded('w1', '“so-called” disputes the name.') }),
  claim(5, ['s4', 'w1'], {
    kind: 'responsibility',
    grounds: stated('social-media', 'claims.grounds.channel'),
    who: [who('accused', 'w1')],
  }),
  claim(6, ['s5'], { kind: 'responsibility', stance: 'denies' }),
  claim(7, [], {
    grounds: stated('unnamed-information', 'claims.grounds.information', ...at('q7')),
    certainty: stated('possible', 'claims.certainty.information', ...at('q7')),
    event: stated('displacement', 'events.flee', ...at('k7')),
    who: [who('perpetrator', 'who3')],
    toll: inferred({ low: 24, high: 99, qualifier: 'dozens', of: 'families' }, 'quantities.dozens', ...at('who3')),
    where: stated({ name: 'Tel Amar' }, 'places.towards', ...at('where2')),
    notes: [{ spans: at('k7'), text: 'It is not said who gave this information.', rule: 'claims.unnamed' }],
  }),
  claim(8, [], {
    spans: [{ start: at('where2')[0].start, end: at('k8')[0].end }],
    kind: 'evaluation',
    stance: 'doubts',
    certainty: inferred('probable', 'claims.certainty.considered'),
  }),
  claim(9, ['s6'], BLAME),
  claim(10, [], {
    kind: 'inference',
    grounds: stated('inference', 'claims.grounds.we-conclude', ...at('q9')),
    certainty: stated('inferred', 'claims.certainty.we-conclude', ...at('q9')),
    wording: loaded('w3', 'Denies that the government is lawful.'),
  }),
  claim(11, [], { kind: 'inference', certainty: stated('inferred', 'claims.certainty.we-conclude', ...at('q9')) }),
  claim(12, [], {
    kind: 'state',
    event: stated('territorial-control', 'events.hold'),
    when: stated('2019', 'times.since'),
  }),
  claim(13, ['s7'], { grounds: stated('witnessed', 'claims.grounds.witness', ...at('s7')) }),
  claim(14, [], { grounds: inferred('none', 'claims.grounds.none') }),
  claim(15, [], { grounds: inferred('none', 'claims.grounds.none'), who: [who('speaker', 'k14')] }),
];

const base = annotate(REPORT, [tokens, sentences], openLanguage('en', () => null).pack);

/** Fifteen claims in six blocks; the facts in it are invented. */
export const SAMPLE_DOC: Doc = {
  report: REPORT,
  annotations: {
    ...base.annotations,
    tags: { pos: base.annotations.tokens.forms.map(() => 'X' as const), lemmas: base.annotations.tokens.norms },
    syntax: { heads: new Int32Array(base.annotations.tokens.count).fill(-1), relations: [], children: [] },
    entities: [],
    times: [],
    places: [],
    quantities: [],
    coreference: [],
    attributions: ATTRIBUTIONS,
    events: [],
    incidents: [],
    claims: CLAIMS,
  },
  notes: [{ spans: at('when1'), text: 'The publication date is taken from the file.', rule: 'times.anchor' }],
};

/** The sample without its claims, or with any other claims. */
export const sampleWith = (claims: readonly Claim[]): Doc => ({
  ...SAMPLE_DOC,
  annotations: { ...SAMPLE_DOC.annotations, claims },
});

const moved = <T>(found: T, by: number): T =>
  JSON.parse(JSON.stringify(found), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value
      ? { ...value, start: Number(value.start) + by, end: Number(value.end) + by }
      : value,
  ) as T;

/** The sample so many times over, one copy after the other, with its claims and attributions. */
export function sampleTimes(times: number): Doc {
  const { report, annotations } = SAMPLE_DOC;
  const starts = Array.from({ length: times }, (_, i) => i * (report.text.length + 2));
  const copies = <T>(list: readonly T[]): T[] => starts.flatMap((by) => list.map((found) => moved(found, by)));
  return {
    report: { ...report, text: starts.map(() => report.text).join('\n\n'), blocks: copies(report.blocks) },
    annotations: {
      ...annotations,
      attributions: copies(annotations.attributions),
      claims: copies(annotations.claims),
    },
    notes: SAMPLE_DOC.notes,
  };
}
