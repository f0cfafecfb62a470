/** Events from given trees, so that the rules are tested apart from the parser. */
import { describe, expect, it } from 'vitest';
import { openLanguage } from '../../languages/index.ts';
import type { EventMention } from '../../model/event.ts';
import { tree } from '../../testing/tree.ts';
import { findEvents } from './find.ts';

const { pack } = openLanguage('en', () => null);

function read(source: string, timed: readonly number[] = []): { text: string; events: EventMention[] } {
  const { text, tokens, tags, syntax } = tree(source);
  const times = new Uint8Array(tokens.count);
  for (const at of timed) times[at - 1] = 1;
  return { text, events: findEvents({ tokens, tags, syntax, rules: pack.events, timed: times }, []) };
}

/** One line an event: trigger, kind, what is not plain, arguments. */
function lines(source: string, timed: readonly number[] = []): string[] {
  const { text, events } = read(source, timed);
  return events.map((event) => {
    const words = text.slice(event.trigger.start, event.trigger.end);
    const doubts = [event.negated ? 'not' : '', event.modality === 'actual' ? '' : event.modality].filter(Boolean);
    const said = event.arguments.map((a) => `${a.role}${a.doubtful ? '?' : ''}=${text.slice(a.start, a.end)}`);
    return [words, event.kind, ...doubts, ...said].join(' | ');
  });
}

describe('events: verbs', () => {
  it('finds who does what to whom', () => {
    expect(lines('Gunmen/NOUN/2/nsubj stormed/VERB/0/root the/DET/4/det mill/NOUN/2/obj')).toEqual([
      'stormed | attack | agent=Gunmen | patient=the mill',
    ]);
  });
  it('turns the passive round', () => {
    expect(
      lines(
        'Two/NUM/2/nummod guards/NOUN/4/nsubj:pass were/AUX/4/aux:pass killed/VERB/0/root by/ADP/6/case raiders/NOUN/4/obl:agent',
      ),
    ).toEqual(['killed | attack | patient=Two guards | agent=raiders']);
  });
  it('shares the subject of joined verbs', () => {
    expect(
      lines(
        'Rebels/NOUN/2/nsubj attacked/VERB/0/root Brodna/PROPN/2/obj and/CCONJ/5/cc burned/VERB/2/conj houses/NOUN/5/obj',
      ),
    ).toEqual([
      'attacked | attack | agent=Rebels | patient=Brodna',
      'burned | looting-destruction | agent=Rebels | patient=houses',
    ]);
  });
  it('reads a relative pronoun as its noun', () => {
    expect(
      lines('the/DET/2/det men/NOUN/0/root who/PRON/4/nsubj robbed/VERB/2/acl:relcl the/DET/6/det bank/NOUN/4/obj'),
    ).toEqual(['robbed | looting-destruction | agent=the men | patient=the bank']);
  });
  it('gives each of joined things its argument', () => {
    expect(
      lines(
        'They/PRON/2/nsubj kidnapped/VERB/0/root a/DET/4/det priest/NOUN/2/obj and/CCONJ/7/cc two/NUM/7/nummod nuns/NOUN/4/conj',
      ),
    ).toEqual(['kidnapped | abduction | agent=They | patient=a priest | patient=two nuns']);
  });
  it('keeps times apart from places', () => {
    expect(
      lines(
        'Brodna/PROPN/3/nsubj:pass was/AUX/3/aux:pass shelled/VERB/0/root in/ADP/5/case May/PROPN/3/obl near/ADP/8/case the/DET/8/det river/NOUN/3/obl',
        [5],
      ),
    ).toEqual(['shelled | shelling | patient=Brodna | time=May | place=the river']);
  });
  it('needs the word beside it where a word alone says nothing', () => {
    expect(lines('They/PRON/2/nsubj blew/VERB/0/root up/ADP/2/compound:prt a/DET/5/det bridge/NOUN/2/obj')).toEqual([
      'blew up | remote-explosive | agent=They | patient=a bridge',
    ]);
    expect(lines('The/DET/2/det wind/NOUN/3/nsubj blew/VERB/0/root')).toEqual([]);
  });
  it('is not misled by what else a word can mean', () => {
    expect(lines('They/PRON/2/nsubj shot/VERB/0/root a/DET/4/det film/NOUN/2/obj')).toEqual([]);
    expect(lines('The/DET/2/det storm/NOUN/3/nsubj passed/VERB/0/root')).toEqual([]);
    expect(lines('The/DET/3/det armed/ADJ/3/amod forces/NOUN/4/nsubj slept/VERB/0/root')).toEqual([]);
  });
  it('lets a bomb go off without making it the doer', () => {
    expect(lines('A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root')).toEqual([
      'exploded | remote-explosive | instrument=A bomb',
    ]);
    expect(lines('They/PRON/2/nsubj exploded/VERB/0/root a/DET/4/det bomb/NOUN/2/obj')).toEqual([
      'exploded | remote-explosive | agent=They | instrument=a bomb',
    ]);
  });
});

describe('events: nouns', () => {
  it('reads "by", "on" and "of"', () => {
    expect(
      lines(
        'the/DET/2/det attack/NOUN/0/root by/ADP/4/case rebels/NOUN/2/nmod on/ADP/7/case the/DET/7/det mill/NOUN/2/nmod',
      ),
    ).toEqual(['attack | attack | agent=rebels | patient=the mill']);
    expect(lines('the/DET/2/det escape/NOUN/0/root of/ADP/4/case prisoners/NOUN/2/nmod')).toEqual([
      'escape | escape | agent=prisoners',
    ]);
    expect(lines('the/DET/2/det killing/NOUN/0/root of/ADP/5/case a/DET/5/det judge/NOUN/2/nmod')).toEqual([
      'killing | attack | patient=a judge',
    ]);
  });
  it('lets both sides of a clash act', () => {
    expect(
      lines('clashes/NOUN/0/root between/ADP/3/case police/NOUN/1/nmod and/CCONJ/5/cc miners/NOUN/3/conj'),
    ).toEqual(['clashes | armed-clash | agent=police | agent=miners']);
  });
  it('takes the doer from the verb that carries the noun', () => {
    expect(
      lines(
        'Rebels/NOUN/2/nsubj launched/VERB/0/root an/DET/4/det attack/NOUN/2/obj on/ADP/7/case the/DET/7/det mill/NOUN/4/nmod',
      ),
    ).toEqual(['attack | attack | patient=the mill | agent=Rebels']);
  });
  it('shows what stands before the noun as doubtful', () => {
    expect(lines('the/DET/3/det mill/NOUN/3/compound attack/NOUN/0/root')).toEqual(['attack | attack | patient?=mill']);
  });
  it('reads a possessor as the doer once the victim is named', () => {
    expect(
      lines("Drenov/PROPN/3/nmod:poss 's/PART/1/case murder/NOUN/0/root of/ADP/6/case a/DET/6/det judge/NOUN/3/nmod"),
    ).toEqual(['murder | attack | agent=Drenov | patient=a judge']);
    expect(lines("Drenov/PROPN/3/nmod:poss 's/PART/1/case murder/NOUN/0/root")).toEqual([
      'murder | attack | patient=Drenov',
    ]);
  });
  it('finds an event word that only describes a neutral noun', () => {
    expect(
      lines('the/DET/3/det storming/NOUN/3/compound process/NOUN/0/root by/ADP/5/case rebels/NOUN/3/nmod'),
    ).toEqual(['storming | attack | agent=rebels']);
  });
});

describe('events: did it happen?', () => {
  it('reads attempts through the infinitive and keeps the doer', () => {
    expect(
      lines('Rebels/NOUN/2/nsubj tried/VERB/0/root to/PART/4/mark storm/VERB/2/xcomp the/DET/6/det mill/NOUN/4/obj'),
    ).toEqual(['storm | attack | attempted | agent=Rebels | patient=the mill']);
  });
  it('does not take a beginning for an attempt', () => {
    expect(
      lines('Rebels/NOUN/2/nsubj began/VERB/0/root to/PART/4/mark storm/VERB/2/xcomp the/DET/6/det mill/NOUN/4/obj'),
    ).toEqual(['storm | attack | agent=Rebels | patient=the mill']);
  });
  it('reads threats, plans, conditions and prevention', () => {
    const modality = (source: string): string | undefined => read(source).events.at(-1)?.modality;
    expect(modality('They/PRON/2/nsubj threatened/VERB/0/root to/PART/4/mark kill/VERB/2/xcomp him/PRON/4/obj')).toBe(
      'threatened',
    );
    expect(modality('They/PRON/2/nsubj planned/VERB/0/root an/DET/4/det attack/NOUN/2/obj')).toBe('planned');
    expect(modality('Police/NOUN/2/nsubj prevented/VERB/0/root an/DET/4/det attack/NOUN/2/obj')).toBe('thwarted');
    expect(modality('They/PRON/3/nsubj may/AUX/3/aux attack/VERB/0/root Brodna/PROPN/3/obj')).toBe('possible');
    expect(modality('if/SCONJ/3/mark they/PRON/3/nsubj attack/VERB/5/advcl we/PRON/5/nsubj flee/VERB/0/root')).toBe(
      'actual',
    );
  });
  it('marks denials', () => {
    expect(lines('Nobody/PRON/3/nsubj:pass was/AUX/3/aux:pass killed/VERB/0/root')).toEqual([
      'killed | attack | not | patient=Nobody',
    ]);
    expect(lines('there/PRON/2/expl was/VERB/0/root no/DET/4/det attack/NOUN/2/nsubj')).toEqual([
      'attack | attack | not',
    ]);
    expect(lines('there/PRON/2/expl was/VERB/0/root an/DET/4/det attack/NOUN/2/nsubj')).toEqual(['attack | attack']);
  });
});

describe('events: the finer kind', () => {
  it('tells drones, guns, devices and suicides apart', () => {
    const kind = (source: string): string | undefined => read(source).events.at(-1)?.kind;
    expect(kind('A/DET/2/det drone/NOUN/3/nsubj bombed/VERB/0/root a/DET/5/det car/NOUN/3/obj')).toBe(
      'air-drone-strike',
    );
    expect(kind('They/PRON/2/nsubj bombed/VERB/0/root a/DET/4/det bank/NOUN/2/obj')).toBe('remote-explosive');
    expect(kind('They/PRON/2/nsubj bombed/VERB/0/root two/NUM/4/nummod villages/NOUN/2/obj')).toBe('shelling');
    expect(kind('a/DET/3/det rocket/NOUN/3/compound attack/NOUN/0/root')).toBe('shelling');
    expect(kind('a/DET/3/det suicide/NOUN/3/compound attack/NOUN/0/root')).toBe('suicide-bomb');
    expect(kind('a/DET/3/det knife/NOUN/3/compound attack/NOUN/0/root')).toBe('attack');
  });
});

describe('events: responsibility is not the doing', () => {
  it('links a claim of responsibility to the event it speaks of', () => {
    const { events } = read(
      'The/DET/2/det group/NOUN/3/nsubj claimed/VERB/0/root responsibility/NOUN/3/obj for/ADP/7/case the/DET/7/det attack/NOUN/4/nmod',
    );
    expect(events.map((event) => event.kind)).toEqual(['speech-publication', 'attack']);
    expect(events[0].rule).toBe('events.en.responsibility.claimed');
    expect(events[0].about).toBe(events[1].id);
  });
  it('leaves an adopted law alone', () => {
    expect(lines('They/PRON/2/nsubj adopted/VERB/0/root a/DET/4/det law/NOUN/2/obj')).toEqual([]);
  });
  it('keeps the accuser apart from the accused', () => {
    expect(
      lines('Police/NOUN/2/nsubj blamed/VERB/0/root rebels/NOUN/2/obj for/ADP/6/case the/DET/6/det raid/NOUN/2/obl')[0],
    ).toBe('blamed | speech-publication | agent=Police | patient=rebels | topic=the raid');
  });
});
