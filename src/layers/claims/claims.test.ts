/** Whole sentences of our own through all layers: what a documenter would expect to find in them. */
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import type { Claim } from '../../model/claim.ts';
import { readReport } from '../../read-report.ts';

interface Seen {
  readonly claims: readonly Claim[];
  readonly words: (claim: Claim) => string;
  /** The shortest claim whose words hold `part`. */
  readonly about: (part: string) => Claim;
}

function read(text: string, publisher = 'Tarsa Post'): Seen {
  const { claims } = readReport(reportFromText({ text, facts: { publisher } })).annotations;
  const words = (claim: Claim): string => claim.spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  const about = (part: string): Claim => {
    const [found] = claims.filter((c) => words(c).includes(part)).sort((a, b) => words(a).length - words(b).length);
    if (!found) throw new Error(`No claim holds "${part}" among: ${claims.map(words).join(' | ')}`);
    return found;
  };
  return { claims, words, about };
}
const chain = (claim: Claim): string => claim.chain.map(({ name }) => name).join(' > ');
const roles = (claim: Claim): string[] => claim.who.map(({ value }) => `${value.role} ${value.name}`);

describe('when', () => {
  const night = (text: string): string | undefined => {
    const report = reportFromText({ text, facts: { published: '2022-05-12' } });
    return readReport(report).annotations.times.at(-1)?.value.value;
  };
  it('takes "that night" for the night of what happened, not of when it was told', () => {
    expect(night('The boat sank on Tuesday, the union said on Thursday. Four men were found that night.')).toBe(
      '2022-05-10TNI',
    );
    expect(night('The union said on Thursday that four men were missing. They were found that night.')).toBe(
      '2022-05-12TNI',
    );
  });
});

describe('who says so', () => {
  it('begins with the publisher, and with the author where none is known', () => {
    expect(chain(read('The mill burned on Sunday.').about('burned'))).toBe('Tarsa Post');
    const { claims } = readReport(reportFromText({ text: 'The mill burned on Sunday.' })).annotations;
    expect(claims[0].chain).toEqual([{ name: 'author', spans: [], basis: 'assumed' }]);
  });
  it('follows reported speech inward', () => {
    const claim = read('According to the mayor, at least 40 people were injured.').about('injured');
    expect(chain(claim)).toBe('Tarsa Post > mayor');
    expect(claim.certainty.value).toBe('certain');
  });
  it('goes through a document to whoever is said to be behind it, and doubts all of it', () => {
    const text =
      'A channel of the Dawn Brigades published a letter that claims to come from the Ministry of Ports, saying that the aim of the attack is to release 300 prisoners.';
    const claim = read(text).about('release 300');
    expect(chain(claim)).toBe('Tarsa Post > channel of the Dawn Brigades > letter > Ministry of Ports');
    expect(claim).toMatchObject({
      kind: 'purpose',
      certainty: { value: 'unverified' },
      grounds: { value: 'document' },
    });
  });
  it('leaves who says so out of what is said', () => {
    const { claims, words } = read('According to a shepherd, quoted by Harbour Radio, nine people died.');
    expect(claims.map(words)).toEqual(['nine people died']);
    const two = read('One man was freed; according to the mayor, a ransom was paid.');
    expect(two.claims.map(chain)).toEqual(['Tarsa Post', 'Tarsa Post > mayor']);
  });
  it('rests on a confession where the words beside the verb tell of one', () => {
    const claim = read('One of the gunmen admitted during interrogation that the order came from Osk.').about('order');
    expect(claim).toMatchObject({ kind: 'event', grounds: { value: 'confession' } });
    expect(
      read('One of the gunmen said during dinner that the order came from Osk.').about('order').grounds.value,
    ).toBe('none');
  });
  it('names the wire whose copy a paper prints', () => {
    expect(chain(read('The mill burned.', 'Tarsa Post (Reuters)').about('burned'))).toBe('Tarsa Post > Reuters');
    expect(chain(read('The mill burned.', 'Tarsa Post (TP)').about('burned'))).toBe('Tarsa Post');
  });
  it('gives each who claims a deed a claim of its own', () => {
    const text =
      'Both the Dawn Brigades and the Norland government claimed the bombing on their social media accounts.';
    const { claims } = read(text);
    expect(claims.map(chain)).toEqual(['Tarsa Post > Dawn Brigades', 'Tarsa Post > Norland government']);
    for (const claim of claims)
      expect(claim).toMatchObject({ kind: 'responsibility', grounds: { value: 'social-media' } });
    expect(claims.flatMap(roles)).toEqual(['speaker Dawn Brigades', 'speaker Norland government']);
  });
});

describe('on what grounds and how surely', () => {
  it('hears a witness', () => {
    const claim = read('“We heard two explosions,” said a resident of Old Harbour.').about('two explosions');
    expect(claim).toMatchObject({ grounds: { value: 'witnessed' }, certainty: { value: 'certain' } });
  });
  it.each([
    ['The commander may have fled to the hills.', 'fled', 'possible'],
    ['Reportedly, the bridge was destroyed.', 'destroyed', 'unverified'],
    ['Residents believe that the shells came from the hills.', 'shells came', 'probable'],
    ['The bridge was destroyed.', 'destroyed', 'certain'],
  ])('weighs %s', (text, part, certainty) => {
    expect(read(text).about(part).certainty.value).toBe(certainty);
  });
  it('tells the conclusion of the author from what the author reports, and never makes it a doer', () => {
    const claim = read('We infer that the raid was arranged by the Norland regime.').about('arranged');
    expect(claim).toMatchObject({
      kind: 'inference',
      grounds: { value: 'inference' },
      certainty: { value: 'inferred' },
    });
    expect(claim.who.some(({ value }) => value.role === 'perpetrator')).toBe(false);
    expect(read('The army said that we infer nothing.').claims.every(({ kind }) => kind !== 'inference')).toBe(true);
  });
  it('rests on nobody where only "reports that" tell of it', () => {
    const claim = read('The mission said there were reports that a van was hit near Osk.').about('van');
    expect([claim.grounds.value, claim.certainty.value]).toEqual(['unnamed-information', 'unverified']);
    const owned = read('The mission reports that a van was hit near Osk.').about('van');
    expect(owned.grounds.value).not.toBe('unnamed-information');
  });
  it('puts a thing no more surely than "what appears to be" does', () => {
    expect(read('A van was struck by what appears to have been a rocket.').about('van').certainty.value).toBe(
      'probable',
    );
    expect(read('A van was struck by a rocket, and it appears in a video.').about('van').certainty.value).toBe(
      'certain',
    );
  });
  it('hears denials, by the verb and by the word no', () => {
    expect(read('The ministry denied that it had written the letter.').about('written').stance).toBe('denies');
    expect(read('There was no attack on the school, the police said.').about('attack').stance).toBe('denies');
    expect(read('The police said that the school was attacked.').about('attacked').stance).toBe('asserts');
  });
});

describe('what happened, to whom, how many', () => {
  it('reads an attempt with what was tried, and keeps its own date', () => {
    const claim = read('The failure of the rebels’ attempt to storm the depot in March 2019 was noticed.').about(
      'storm',
    );
    expect(claim).toMatchObject({ event: { value: 'attack' }, when: { value: '2019-03' } });
    expect(roles(claim)).toContain('target depot');
  });
  it('gives every count of a list a claim, with what befell those counted', () => {
    const { claims } = read('The army listed 14 of its own soldiers, three guards and two drivers among the dead.');
    const tolls = claims.flatMap(({ toll }) => (toll ? [toll.value] : []));
    expect(tolls.map(({ low, fate }) => [low, fate])).toEqual([
      [14, 'killed'],
      [3, 'killed'],
      [2, 'killed'],
    ]);
  });
  it('says a clause once that only counts, and keeps one that says who did it', () => {
    const counted = read('At least 19 people were killed and 63 wounded on Thursday when a shell hit the harbour.');
    expect(counted.claims.map(counted.words).filter((words) => words.includes('19') && words.includes('63'))).toEqual(
      [],
    );
    expect(counted.about('19 people').toll?.value).toMatchObject({ low: 19, fate: 'killed' });
    const done = read('Nineteen people were killed and 63 wounded by soldiers on Thursday.');
    expect(done.claims.some((claim) => roles(claim).includes('perpetrator soldiers'))).toBe(true);
  });
  it('does not count as freed whom somebody means to free', () => {
    const claim = read('The Dawn Brigades attacked the depot to release 300 prisoners.').about('release 300');
    expect(claim).toMatchObject({ kind: 'purpose', toll: { value: { low: 300, high: 300, fate: 'aimed-at' } } });
  });
  it('takes nothing from knowledge of the world', () => {
    const { claims } = read('The prison was attacked.');
    for (const { when, where, toll } of claims) {
      expect(when).toBeUndefined();
      expect(toll).toBeUndefined();
      expect(where?.value.lat).toBeUndefined();
    }
  });
});

it('makes no claim of a clause that says nothing to check', () => {
  const { claims, words } = read('The mayor, who had said so, left the town, and he stood there.');
  expect(claims.map(words).filter((w) => w.includes('stood') || w.includes('said so'))).toEqual([]);
});

describe('what the author concludes from a confession', () => {
  const text = 'Based on the confessions of the driver, Anna Harun, we conclude that the raid was planned in Dorn.';
  it('is the conclusion of the author, and the confession a claim of whoever confessed', () => {
    const seen = read(text);
    expect(chain(seen.about('planned in Dorn'))).toBe('Tarsa Post');
    expect(seen.about('planned in Dorn').grounds.value).toBe('inference');
    expect(chain(seen.about('confessions'))).toBe('Tarsa Post > Anna Harun');
    expect(seen.about('confessions')).toMatchObject({ kind: 'speech', grounds: { value: 'confession' } });
  });
  it('is no conclusion where nobody concludes', () => {
    const plain = read(text.replace('we conclude that the raid', 'the raid')).about('planned in Dorn');
    expect(plain.grounds.value).toBe('confession');
    expect(chain(plain)).toBe('Tarsa Post > Anna Harun');
  });
});

describe('words of a claim', () => {
  it('begin where something is said, and keep the verb that weighs it', () => {
    const { claims, words } = read('What is remarkable is that both groups adopted the raid on their channels.');
    expect(claims.map(words)).toEqual(['both groups adopted the raid on their channels']);
    const weighed = read('The depot, which is considered one of the safest in the land, was burned.').about('safest');
    expect(weighed.certainty.value).toBe('probable');
    expect(read('The depot, which is considered one of the safest in the land, was burned.').words(weighed)).toContain(
      'is considered',
    );
  });
});

describe('what the author does not conclude', () => {
  it('is what the author cannot confirm', () => {
    const claim = read('People in Osk say that the men are guards, but I cannot confirm it.').about('guards');
    expect(claim.grounds.value).not.toBe('inference');
    expect(chain(claim)).toBe('Tarsa Post > People in Osk');
  });
});

describe('how it is worded', () => {
  it('marks loaded words inside the claim that holds them', () => {
    const claim = read('The town was occupied by the mercenaries of the so-called Border Army.').about('occupied');
    expect(claim.wording.map(({ text }) => text)).toEqual(['occupied', 'mercenaries', 'so-called']);
  });
  it('notes a word that reads as translated, and leaves it', () => {
    const { claims } = read('A foreign march bombed the convoy near the river.');
    expect(claims.flatMap(({ notes }) => notes.map(({ rule }) => rule))).toContain('claims.translation.march');
    const parade = read('A protest march blocked the road near the river.');
    const rules = parade.claims.flatMap(({ notes }) => notes.map(({ rule }) => rule));
    expect(rules.filter((rule) => rule.startsWith('claims.translation'))).toEqual([]);
  });
  it('makes no claim of pointing or of asking not to be named', () => {
    const text =
      '“There was shooting until dawn,” said a resident, who asked not to be named. It is noteworthy that the mill burned.';
    const { claims, words } = read(text);
    expect(claims.map(words).filter((w) => /named|noteworthy/.test(w))).toEqual([]);
  });
});
