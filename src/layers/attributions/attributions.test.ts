import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import type { Attribution } from '../../model/attribution.ts';
import { readReport } from '../../read-report.ts';
import { marked, wordsOf } from '../../testing/marked.ts';

const attributionsIn = (text: string): readonly Attribution[] =>
  readReport(reportFromText({ text })).annotations.attributions;

/** The attribution whose cue overlaps the marked one. */
function atCue(source: string): {
  text: string;
  found: Attribution | undefined;
  spans: ReturnType<typeof marked>['spans'];
} {
  const { text, spans } = marked(source);
  const [cue] = spans.cue;
  const found = attributionsIn(text).find((a) => a.cue.some((c) => c.start < cue.end && cue.start < c.end));
  return { text, found, spans };
}

describe('attributions', () => {
  it.each([
    ['indirect speech', '[source|A resident] [cue|said] [content|the bridge was hit].'],
    [
      'speech with a conjunction',
      '[source|The source] [cue|added] [content|that a third car was found near the river].',
    ],
    ['a quotation first', '[content|“The gate was open,”] [source|the guard] [cue|said].'],
    ['a cue at the end', '[content|The attackers fled], [source|Harun] [cue|said].'],
    [
      'a clause with another inside',
      "[content|Two fishermen drowned when a coast guard boat rammed their vessel off Port Salem on Tuesday night], [source|the fishermen's union] [cue|said] on Wednesday.",
    ],
    [
      'a clause to its end',
      '[source|He] [cue|said] [content|the army and its allies would seek a truce and take other measures to show that the raids have consequences].',
    ],
    ['a prepositional cue', '[cue|According to] [source|a nurse], [content|nine people were treated].'],
    ['capitals', '[source|THE ARMY] [cue|SAID] [content|THREE SOLDIERS WERE KILLED IN THE AMBUSH].'],
    [
      'an agency in front',
      'Orchard Press – [source|Residents of Amsel] [cue|said] [content|that two drones struck the mill].',
    ],
    [
      'a day behind the verb',
      '[content|The strike on the mill has now cost 32 lives], [source|the Amsel Observatory for Rights (AOR)] [cue|reported on] 9 January.',
    ],
    [
      'a source with "for" in its name',
      '[cue|According to] [source|the Amsel Observatory for Rights], [content|the strike killed 32 people].',
    ],
    ['a denied deed', '[source|The ministry] [cue|denied] [content|the killing of prisoners].'],
    ['the author', '[source|We] [cue|infer] [content|that the raid was planned abroad].'],
    ['hearsay', '[content|Two men were] [cue|reportedly] [content|killed].'],
    ['a matter of note', '[cue|It is noteworthy] [content|that the raid came on a feast day].'],
    [
      'a matter of note, put with "what"',
      '[cue|What is remarkable about the raid is] [content|that both groups adopted it].',
    ],
    ['a matter that turns out', '[cue|It turns out to us] [content|that the guards had left].'],
    ['responsibility', '[source|A cell] [cue|claimed responsibility for] [content|the blast].'],
    ['an adopted deed', '[source|Both groups] [cue|adopted] [content|the operation].'],
    [
      'a confession leaned on',
      '[cue|With reference to the confessions of] [source|the driver], [content|the two cars came from the north].',
    ],
  ])('reads %s', (_, source) => {
    const { text, found, spans } = atCue(source);
    expect(found).toBeDefined();
    for (const role of ['source', 'cue', 'content'] as const) {
      expect([role, ...wordsOf(text, found?.[role] ?? [])]).toEqual([role, ...wordsOf(text, spans[role] ?? [])]);
    }
  });

  it.each([
    ['a word of contracts', 'The said agreement was void.'],
    ['a rule that says nothing', 'The tribes acted according to custom.'],
    ['a duty', 'He reports to the colonel every week.'],
    ['a term in quotation marks', 'Groups of the so-called “popular resistance” began an attack on the post.'],
    ['an attack with weapons', 'The fighters began an attack on the post at dawn.'],
    ['a plain event', 'Two drones struck the mill near the river.'],
    ['a law', 'The chamber adopted the budget.'],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => {
    expect(attributionsIn(text).map((a) => wordsOf(text, a.cue))).toEqual([]);
  });

  it('takes the whole of a quotation that runs on', () => {
    const text = '“The gate was open,” the guard said. “Nobody was there. We ran.” The court is still in session.';
    const said = attributionsIn(text).find(({ cueLemma }) => cueLemma === 'say');
    expect(wordsOf(text, said?.content ?? []).join(' ')).toBe('“The gate was open,” “Nobody was there. We ran.”');
    expect(said?.manner).toBe('direct');
  });

  it('gives a quotation without a cue to whoever spoke last, as doubtful', () => {
    const text = '“The gate was open,” the guard said.\n\nHe shook his head. “Nobody was there at noon.”';
    const [said] = attributionsIn(text);
    expect(wordsOf(text, said.content)).toEqual(['“The gate was open,”', '“Nobody was there at noon.”']);
    expect(wordsOf(text, said.doubtful ?? [])).toEqual(['“Nobody was there at noon.”']);
  });

  it('leaves a quotation alone when nobody spoke before', () => {
    expect(attributionsIn('A sign hung on the wall. “The gate was open at noon.”')).toEqual([]);
  });

  it('puts what is said within what is said inside it, and never both ways', () => {
    const text = 'The captain told reporters that the mayor had said that the road was mined.';
    const [told, said] = attributionsIn(text);
    expect([told.cueLemma, said.cueLemma]).toEqual(['tell', 'say']);
    expect(said.inside).toBe(told.id);
    expect(told.inside).toBeUndefined();
  });

  it('marks what may no longer be said by the speaker', () => {
    const text =
      'The media office of the brigade confirmed the escape of several prisoners to the old market, in addition to others fleeing towards the river, where they hid among the residents.';
    const confirmed = attributionsIn(text).find(({ cueLemma }) => cueLemma === 'confirm');
    expect(wordsOf(text, confirmed?.doubtful ?? [])).toEqual([
      'in addition to others fleeing towards the river, where they hid among the residents',
    ]);
  });

  it('has no doubt about what follows in a plain clause', () => {
    const text = 'The media office confirmed the escape of several prisoners and two guards to the old market.';
    expect(attributionsIn(text).flatMap(({ doubtful }) => doubtful ?? [])).toEqual([]);
  });

  it('tells a cue that is negated', () => {
    expect(attributionsIn('The mayor did not say who had fired.').map(({ negated }) => negated)).toEqual([true]);
    expect(attributionsIn('The mayor said who had fired.').map(({ negated }) => negated)).toEqual([undefined]);
  });
});
