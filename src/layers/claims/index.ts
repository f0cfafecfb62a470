/** One assertion as the report words it, with its chain, grounds and certainty: each step in its order. */
import type { Attribution } from '../../model/attribution.ts';
import type { Claim, ClaimKind, Role } from '../../model/claim.ts';
import { contentId } from '../../model/content-id.ts';
import type { EventMention } from '../../model/event.ts';
import { inferred, type Reading, stated } from '../../model/reading.ts';
import { hull } from '../../model/span.ts';
import { defineLayer } from '../layer.ts';
import { imageDoubts } from './image-words.ts';
import { answersFor, kindOf, tellsHolder } from './kind.ts';
import type { Named } from './naming.ts';
import { ambiguityNotes } from './notes.ts';
import { type Proposition, propositionsOf } from './propositions.ts';
import { lemmaOf, type Reader, readerOf, spansOf } from './reading.ts';
import { asks, claimWorthy, toldByClause } from './selection.ts';
import { whenOf, whereOf } from './settings.ts';
import { spokenBy } from './speakers/carried.ts';
import { chainOf, linkOf, nounSpeaker } from './speakers/chain.ts';
import type { Link } from './speakers/link.ts';
import { type Statement, statementsOf, whatIsSaid, withoutSource } from './statement.ts';
import { countPropositions, onlyCounts, tollOf } from './tolls.ts';
import { certaintyOf, groundsOf, stanceOf } from './weight.ts';
import { claimantsOf, deedOf } from './who/claimants.ts';
import { type Denial, denialAt } from './who/denial.ts';
import { eventOf } from './who/event-of.ts';
import { participantsOf } from './who/participants.ts';
import { translationNotes, wordingOf } from './wording.ts';
import { wordsOf } from './words/context.ts';

export const claims = defineLayer({
  name: 'claims',
  reads: [
    'tokens',
    'sentences',
    'tags',
    'syntax',
    'entities',
    'times',
    'places',
    'quantities',
    'coreference',
    'attributions',
    'events',
    'incidents',
  ],
  find: ({ report, found, language, note }) => {
    const reader = readerOf(report, found, language);
    const all = found.sentences.flatMap((_, index) =>
      inOrder(worthyStatements(reader, index)).flatMap((statement) => claimsOf(reader, statement)),
    );
    const doubts = imageDoubts(report);
    const doubted = all.map((claim) => ({ ...claim, notes: [...claim.notes, ...doubts(claim)] }));
    for (const claim of doubted) for (const doubt of claim.notes) note(doubt);
    return doubted;
  },
});

/** The statements of a sentence that are claims of their own, and then the counts that none of them gives. */
function worthyStatements(reader: Reader, index: number): Statement[] {
  if (asks(reader, index) || reader.headings.has(reader.sentences[index].block)) return [];
  const found = propositionsOf(reader, reader.sentences[index]);
  const heads = found.map(({ head }) => head);
  const propositions = found.map((proposition) => withoutSource(reader, whatIsSaid(reader, proposition, heads)));
  const chosen = statementsOf(reader, index, propositions).filter((statement) => claimWorthy(reader, statement, heads));
  const worthy = chosen.filter((statement) => !toldByClause(reader, statement, chosen));
  const counts = countPropositions(
    reader,
    reader.sentences[index],
    worthy.map(({ proposition }) => proposition),
  );
  if (counts.length === 0) return worthy;
  const others = worthy.filter(({ proposition }) => !onlyCounts(reader, proposition));
  return [...others, ...statementsOf(reader, index, counts)];
}

const inOrder = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort(
    (a, b) => a.proposition.tokens[0] - b.proposition.tokens[0] || a.proposition.head - b.proposition.head,
  );

/** "Both A and B claimed the attack" is a claim by each: who takes a deed upon himself is the last of its chain. */
function claimsOf(reader: Reader, statement: Statement): Claim[] {
  const claimants =
    answersFor(reader, statement.proposition) === 'claims' ? claimantsOf(reader, statement.proposition) : [];
  return claimants.length === 0
    ? [claimOf(reader, statement, null)]
    : claimants.map((named) => claimOf(reader, statement, named));
}

function claimOf(reader: Reader, found: Statement, claimant: Named | null): Claim {
  const { proposition } = found;
  const denial = denialAt(reader, proposition.head);
  const own = spansOf(reader, proposition.tokens);
  const words = wordsOf(reader, proposition);
  const spans = spansOf(reader, words);
  const kind = kindOf(reader, found);
  const statement = inWhoseWords(reader, found, kind, denial);
  const { links } = statement;
  const voiced = withVoice(reader, statement, kind, denial);
  const noun = ofAuthor(denial) ? null : nounSpeaker(reader, proposition, links);
  const chain = chainOf(reader, claimant ? links : voiced, [noun, claimant]);
  const stance = denial?.stance ?? stanceOf(reader, proposition, links);
  const { conclusion, concluded } = statement;
  const weight = { proposition, links, noun, conclusion, concluded, chain, kind, stance };
  const voicedWeight = { ...weight, links: voiced };
  const event = eventToldOf(reader, proposition, claimant !== null, denial);
  const when = whenOf(reader, own);
  const where = whereOf(reader, proposition, event);
  const toll = tollOf(reader, proposition, kind);
  const rule = `claims.${proposition.form}`;
  const { start, end } = hull(own);
  const claim: Mutable<Claim> = {
    id: contentId('c', reader.report.id, start, end, rule, proposition.head, claimant?.name ?? ''),
    report: reader.report.id,
    spans,
    ...(words === proposition.tokens ? {} : { own }),
    chain,
    kind,
    grounds: groundsOf(reader, voicedWeight),
    stance,
    certainty: certaintyOf(reader, weight),
    who: claimant ? [claimantRole(claimant)] : participantsOf(reader, statement, kind),
    wording: wordingOf(reader, proposition.tokens),
    notes: translationNotes(reader, proposition.tokens, proposition.head).concat(
      ambiguityNotes(reader, proposition, links, event),
    ),
    rule,
  };
  if (event && event.kind !== 'other')
    claim.event = (event.head === proposition.head ? stated : inferred)(event.kind, event.rule, event.trigger);
  if (toll) claim.toll = toll;
  if (when) claim.when = when;
  if (where) claim.where = where;
  return claim;
}

/** "which the Monitor could not verify": what the author says of his own work, wherever it stands. */
const ofAuthor = (denial: Denial | null): boolean => denial?.of === 'check';

function inWhoseWords(reader: Reader, found: Statement, kind: ClaimKind, denial: Denial | null): Statement {
  if (ofAuthor(denial)) return { ...found, links: [] };
  if (!isBackground(reader, found, kind)) return found;
  return { ...found, links: found.links.filter(({ attribution }) => attribution.manner === 'direct') };
}

/** Silence and what was not checked are no deeds; who owns or denies a deed may name it elsewhere. */
function eventToldOf(
  reader: Reader,
  proposition: Proposition,
  claimed: boolean,
  denial: Denial | null,
): EventMention | null {
  if (denial?.of === 'silence' || denial?.of === 'check') return null;
  return claimed || denial ? deedOf(reader, proposition) : eventOf(reader, proposition);
}

/** "a town occupied by Norland", within reported speech: who holds a place is told by the way, in the words of whoever reports it. */
const isBackground = (reader: Reader, { proposition: { head } }: Statement, kind: ClaimKind): boolean =>
  kind === 'state' && tellsHolder(reader, head);

/** "Activists accuse the council": whoever speaks in an act of speaking is the last to say it. */
function withVoice(
  reader: Reader,
  { proposition, links }: Statement,
  kind: ClaimKind,
  denial: Denial | null,
): readonly Link[] {
  const own = reader.cueAt.get(proposition.head);
  const shown = own !== undefined && !links.some(({ attribution }) => attribution === own) && shows(reader, own);
  if (kind !== 'speech' && kind !== 'responsibility' && !shown) return links;
  if (own === undefined || own.sourceHead < 0) {
    const speaks = denial?.of === 'part' || denial?.of === 'words';
    const step = speaks && denial.by >= 0 ? spokenBy(reader, denial.by, proposition.head, 'claims.denied-by') : null;
    return step ? [...links, step] : links;
  }
  const link = linkOf(reader, own);
  // who puts a document out is not yet the document
  return [...links, link.document && !shown ? { ...link, speakers: link.speakers.slice(0, 1), document: false } : link];
}

/** "A video shows a launcher", "two people described a checkpoint": whoever shows or describes a thing says that it was so. */
function shows(reader: Reader, { cueLemma, sourceHead, content }: Attribution): boolean {
  if (sourceHead < 0 || content.length === 0) return false;
  const type = reader.cues.get(cueLemma)?.type;
  return type === 'say' || (type === 'show' && reader.rules.documents.has(lemmaOf(reader, sourceHead)));
}

/** A record while it is being filled. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const claimantRole = ({ name, known, spans, basis }: Named): Reading<Role> =>
  (basis === 'stated' ? stated : inferred)<Role>(
    { role: 'speaker', name, ...(known ? { known } : {}) },
    'claims.who.claims-it',
    ...spans,
  );
