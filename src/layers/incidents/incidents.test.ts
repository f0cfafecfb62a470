/** Incidents from given trees, so that gathering is tested apart from the parser. */
import { describe, expect, it } from 'vitest';
import { openLanguage } from '../../languages/index.ts';
import type { Incident } from '../../model/incident.ts';
import { tree } from '../../testing/tree.ts';
import { findEvents } from '../events/find.ts';
import { assemble } from './assemble.ts';
import { gather } from './gather.ts';
import { responsibilityFor } from './index.ts';

const { pack } = openLanguage('en', () => null);

function read(source: string): Incident[] {
  const { text, tokens, sentences, tags, syntax } = tree(source);
  const timed = new Uint8Array(tokens.count);
  const events = findEvents({ tokens, tags, syntax, rules: pack.events, timed }, []);
  const scene = {
    text,
    tokens,
    sentences,
    tags,
    syntax,
    events,
    entityAt: new Map(),
    entityById: new Map(),
    times: [],
    places: [],
    quantities: [],
    mentions: [],
    rules: pack.incidents,
  };
  return gather(scene).map((gathering) => assemble(scene, gathering, responsibilityFor(events)));
}

describe('incidents: one or several', () => {
  it('gathers what one sentence tells of one attack', () => {
    const [incident, ...more] = read(
      'Gunmen/NOUN/2/nsubj attacked/VERB/0/root a/DET/4/det mill/NOUN/2/obj killing/VERB/2/advcl two/NUM/7/nummod guards/NOUN/5/obj',
    );
    expect(more).toEqual([]);
    expect(incident.kind).toBe('attack');
    expect(incident.perpetrators.map(({ name }) => name)).toEqual(['Gunmen']);
    expect(incident.targets.map(({ name, human, effect }) => [name, human, effect])).toEqual([
      ['a mill', false, undefined],
      ['two guards', true, 'death'],
    ]);
  });
  it('takes "the attack" back to the attack told before', () => {
    const incidents = read(`Gunmen/NOUN/2/nsubj attacked/VERB/0/root a/DET/4/det mill/NOUN/2/obj
      The/DET/2/det attack/NOUN/3/nsubj failed/VERB/0/root`);
    expect(incidents.map(({ events }) => events.length)).toEqual([2]);
  });
  it('opens another incident for "another attack"', () => {
    const incidents = read(`Gunmen/NOUN/2/nsubj attacked/VERB/0/root a/DET/4/det mill/NOUN/2/obj
      Another/DET/2/det attack/NOUN/3/nsubj failed/VERB/0/root`);
    expect(incidents.map(({ events }) => events.length)).toEqual([1, 1]);
  });
  it('keeps attacks on different places apart', () => {
    const incidents =
      read(`Gunmen/NOUN/2/nsubj attacked/VERB/0/root soldiers/NOUN/2/obj in/ADP/5/case Brodna/PROPN/2/obl
      Gunmen/NOUN/2/nsubj attacked/VERB/0/root soldiers/NOUN/2/obj in/ADP/5/case Velin/PROPN/2/obl`);
    expect(incidents.length).toBe(2);
  });
  it('keeps a plot apart from the deed', () => {
    const incidents = read(`They/PRON/2/nsubj planned/VERB/0/root an/DET/4/det attack/NOUN/2/obj
      Gunmen/NOUN/2/nsubj attacked/VERB/0/root a/DET/4/det mill/NOUN/2/obj`);
    expect(incidents.map(({ modality }) => modality)).toEqual(['planned', 'actual']);
  });
  it('makes nothing of talk', () => {
    expect(read('They/PRON/2/nsubj published/VERB/0/root a/DET/4/det letter/NOUN/2/obj')).toEqual([]);
  });
});

describe('incidents: who is answerable', () => {
  const by = (source: string): string[] =>
    read(source).flatMap(({ perpetrators }) => perpetrators.map((p) => `${p.name}: ${p.responsibility}`));
  it('tells a claim from an accusation by its speaker', () => {
    expect(
      by(
        'The/DET/2/det group/NOUN/3/nsubj claimed/VERB/0/root responsibility/NOUN/3/obj for/ADP/7/case the/DET/7/det attack/NOUN/4/nmod',
      ),
    ).toEqual(['The group: claimed or admitted']);
    expect(
      by('Police/NOUN/2/nsubj blamed/VERB/0/root rebels/NOUN/2/obj for/ADP/6/case the/DET/6/det raid/NOUN/2/obl'),
    ).toEqual(['rebels: suspected or accused by authorities']);
    expect(
      by('Villagers/NOUN/2/nsubj blamed/VERB/0/root rebels/NOUN/2/obj for/ADP/6/case the/DET/6/det raid/NOUN/2/obl'),
    ).toEqual(['rebels: suspected or accused']);
  });
  it('reads "presumed" and "alleged"', () => {
    expect(by('Presumed/ADJ/2/amod rebels/NOUN/3/nsubj attacked/VERB/0/root Brodna/PROPN/3/obj')).toEqual([
      'Presumed rebels: suspected or accused',
    ]);
    expect(by('Rebels/NOUN/2/nsubj attacked/VERB/0/root Brodna/PROPN/2/obj')).toEqual(['Rebels: reported as fact']);
  });
});
