/** One assertion as the report words it, with its chain, grounds and certainty: each step in its order. */
import type { Claim } from '../../model/claim.ts';
import { contentId } from '../../model/content-id.ts';
import type { Note } from '../../model/note.ts';
import { inferred, stated } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import { hull } from '../../model/span.ts';
import { defineLayer } from '../layer.ts';
import { chainOf } from './chain.ts';
import { kindOf } from './kind.ts';
import { ambiguityNotes } from './notes.ts';
import { eventOf, participantsOf } from './participants.ts';
import { type Proposition, propositionsOf } from './propositions.ts';
import { type Reader, readerOf, spansOf } from './reading.ts';
import { claimWorthy } from './selection.ts';
import { whenOf, whereOf } from './settings.ts';
import { type Statement, statementsOf } from './statement.ts';
import { countPropositions, tollOf } from './tolls.ts';
import { certaintyOf, groundsOf, stanceOf } from './weight.ts';
import { translationNotes, wordingOf } from './wording.ts';

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
    const reader = readerOf(report, found, language.claims);
    const all = found.sentences.flatMap((sentence, index) =>
      statementsOf(reader, index, allPropositions(reader, sentence))
        .filter((statement) => claimWorthy(reader, statement))
        .map((statement) => claimOf(reader, statement)),
    );
    for (const claim of all) for (const doubt of claim.notes) note(doubt);
    return all;
  },
});

function allPropositions(reader: Reader, sentence: Sentence): Proposition[] {
  const found = propositionsOf(reader, sentence);
  return [...found, ...countPropositions(reader, sentence, found)].sort(
    (a, b) => a.tokens[0] - b.tokens[0] || a.head - b.head,
  );
}

function claimOf(reader: Reader, statement: Statement): Claim {
  const { proposition, links } = statement;
  const spans = spansOf(reader, proposition.tokens);
  const chain = chainOf(reader, links);
  const kind = kindOf(reader, statement);
  const stance = stanceOf(reader, proposition, links);
  const weight = { ...statement, chain, kind, stance };
  const event = eventOf(reader, proposition);
  const when = whenOf(reader, spans);
  const where = whereOf(reader, proposition, event);
  const toll = tollOf(reader, proposition);
  const notes: Note[] = [
    ...translationNotes(reader, proposition.tokens, proposition.head),
    ...ambiguityNotes(reader, proposition, links, event),
  ];
  const rule = `claims.${proposition.form}`;
  const { start, end } = hull(spans);
  return {
    id: contentId('c', reader.report.id, start, end, rule, proposition.head),
    report: reader.report.id,
    spans,
    chain,
    kind,
    grounds: groundsOf(reader, weight),
    stance,
    certainty: certaintyOf(reader, weight),
    ...(event
      ? { event: (event.head === proposition.head ? stated : inferred)(event.kind, event.rule, event.trigger) }
      : {}),
    who: participantsOf(reader, proposition, kind),
    ...(toll ? { toll } : {}),
    ...(when ? { when } : {}),
    ...(where ? { where } : {}),
    wording: wordingOf(reader, proposition.tokens),
    notes,
    rule,
  };
}
