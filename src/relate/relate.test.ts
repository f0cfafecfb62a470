import { describe, expect, it } from 'vitest';
import { reportFromText } from '../ingest/from-text.ts';
import type { CampRuling } from '../model/camps.ts';
import type { Claim } from '../model/claim.ts';
import type { AliasRuling } from '../model/judgement.ts';
import { languageRules, readReport } from '../read-report.ts';
import { type RelateResult, relate } from './index.ts';

interface Told {
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
}

const rules = languageRules();

function picture(
  told: readonly Told[],
  rulings: readonly AliasRuling[] = [],
  camps: readonly CampRuling[] = [],
): RelateResult & { text: (id: string) => string; of: (id: string) => Claim } {
  const reports = told.map(({ text, publisher, published }) =>
    reportFromText({ text, facts: { ...(publisher ? { publisher } : {}), ...(published ? { published } : {}) } }),
  );
  const claims = reports.flatMap((report) => readReport(report).annotations.claims);
  const textOf = new Map(reports.map((report) => [report.id, report.text]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const of = (id: string): Claim => byId.get(id) as Claim;
  const text = (id: string): string =>
    of(id)
      .spans.map((s) => textOf.get(of(id).report)?.slice(s.start, s.end))
      .join(' ');
  const input = { reports, claims, rulings, camps, rules: rules.relations, actors: rules.entities.actors };
  return { ...relate(input), text, of };
}

/** Kinds of the relations between claims with these figures or words, each way round. */
function kindsBetween(told: readonly Told[], one: string, other: string): string[] {
  const { relations, text } = picture(told);
  const holds = (a: string, b: string): boolean => text(a).includes(one) && text(b).includes(other);
  return [
    ...new Set(
      relations.flatMap(({ kind, from, to }) => (holds(from, to) || (one !== other && holds(to, from)) ? [kind] : [])),
    ),
  ];
}

const HRO = 'the Harbour Relief Office (HRO)';

it('follows a ruling that two speakers are one', () => {
  const told = ['Harbour Relief Office', 'Port Aid Bureau'].map((office, i) => ({
    text: `According to the ${office}, 63 civilians were killed in the fighting in Tarsa.`,
    publisher: ['Daily Lamp', 'Evening Kite'][i],
    published: '2023-05-02',
  }));
  const origins = (rulings: readonly AliasRuling[]): number => {
    const found = picture(told, rulings);
    return found.origins.filter(({ claims }) => claims.some((id) => found.text(id).includes('63'))).length;
  };
  const by = { by: 'tester', at: '2024-02-16T10:00:00Z', reason: 'the office was renamed' };
  expect(origins([])).toBe(2);
  expect(origins([{ a: 'Port Aid Bureau', b: 'Harbour Relief Office', same: true, ...by }])).toBe(1);
});

const by = { by: 'tester', at: '2024-02-16T10:00:00Z', reason: 'known to the tester' };

it('follows rulings on places: one that goes by two names, and two of one sound', () => {
  const told = ['Tarsa', 'Old Tarsova'].map((place, i) => ({
    text: `The mayor said that ${[63, 9][i]} civilians were killed in ${place}.`,
    publisher: ['Daily Lamp', 'Evening Kite'][i],
    published: '2023-05-02',
  }));
  const kinds = (rulings: readonly AliasRuling[], reports = told): number => {
    const found = picture(reports, rulings);
    return found.relations.filter(({ from, to }) => found.of(from).toll && found.of(to).toll).length;
  };
  expect(kinds([])).toBe(0);
  expect(
    kinds(
      [{ a: 'Tarsa', b: 'Old Tarsova', same: true, ...by }],
      [{ ...told[0] }, { ...told[1], published: '2023-05-09', text: told[1].text.replace('9 ', '90 ') }],
    ),
  ).toBe(1);
  const alike = [
    told[0],
    { ...told[1], published: '2023-05-09', text: 'The mayor said that 90 civilians were killed in Tarse.' },
  ];
  expect(kinds([], alike)).toBe(1);
  expect(kinds([{ a: 'Tarsa', b: 'Tarse', same: false, ...by }], alike)).toBe(0);
});

it('does not take a "not" in an aside for a denial', () => {
  const told = [
    {
      text: 'Prisoners, in numbers that were not told, have broken out of the prison of Tarsa, the mayor said.',
      publisher: 'Daily Lamp',
      published: '2023-05-02',
    },
    {
      text: 'The harbour office said that prisoners have escaped from the prison of Tarsa.',
      publisher: 'Evening Kite',
      published: '2023-05-02',
    },
  ];
  expect(picture(told).relations.map(({ kind }) => kind)).not.toContain('denies');
});

it('shows the camp that a person put a speaker in', () => {
  const told = [
    {
      text: 'The Harbour Relief Office said that 63 civilians were killed in Tarsa.',
      publisher: 'Daily Lamp',
      published: '2023-05-02',
    },
  ];
  const camps = (...list: CampRuling[]) => picture(told, [], list).origins.map(({ camp }) => camp);
  const put = { source: 'harbour relief office', camp: 'Harbour side', ...by };
  expect(camps(put)).toContain('Harbour side');
  expect(camps(put, { ...put, camp: null })).not.toContain('Harbour side');
});

describe('relations between the claims of several reports', () => {
  it('repeats: two papers pass on one figure of one office', () => {
    const told = [
      {
        text: `According to ${HRO}, 63 civilians were killed in the fighting in Tarsa.`,
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: `The HRO said that 63 civilians were killed in the fighting in Tarsa.`,
        publisher: 'Evening Kite',
        published: '2023-05-02',
      },
    ];
    expect(kindsBetween(told, '63', '63')).toEqual(['repeats']);
  });

  it('does not call two offices with one figure a repetition', () => {
    const told = [
      {
        text: `According to ${HRO}, 63 civilians were killed in the fighting in Tarsa.`,
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: `The Tarsa Health Council said that 63 civilians were killed in the fighting in Tarsa.`,
        publisher: 'Evening Kite',
        published: '2023-05-02',
      },
    ];
    expect(kindsBetween(told, '63', '63')).toEqual(['corroborates']);
  });

  it('drifts: "up to" has become "more than"; losing "up to" is still a repetition', () => {
    const first = {
      text: `The HRO said that up to 8,000 people were displaced in Tarsa. ${HRO} works there.`,
      publisher: 'Daily Lamp',
      published: '2023-05-02',
    };
    const over = {
      text: 'More than 8,000 people were displaced in Tarsa, according to the HRO.',
      publisher: 'Evening Kite',
      published: '2023-05-03',
    };
    const plain = {
      text: '8,000 people were displaced in Tarsa, according to the HRO.',
      publisher: 'Evening Kite',
      published: '2023-05-03',
    };
    expect(kindsBetween([first, over], 'up to 8,000', 'More than')).toEqual(['drifts']);
    expect(kindsBetween([first, plain], 'up to 8,000', '8,000 people were displaced in Tarsa')).toEqual(['repeats']);
  });

  it('later count: one tally at two times, the later one first', () => {
    const told = [
      {
        text: `${HRO} has documented the death of 12 civilians in Tarsa.`,
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: `The toll documented by the HRO in Tarsa now stands at 31 civilians killed, the HRO said.`,
        publisher: 'Daily Lamp',
        published: '2023-05-09',
      },
    ];
    const { relations, text } = picture(told);
    const later = relations.filter(({ kind }) => kind === 'later-count');
    expect(later.length).toBeGreaterThan(0);
    for (const { from } of later) expect(text(from)).toContain('31');
  });

  it('later count, never a contradiction: one speaker with two figures on two days', () => {
    const told = [
      {
        text: 'The mayor said that 20 civilians were killed in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: 'The mayor said that 24 civilians were killed in Tarsa.',
        publisher: 'Evening Kite',
        published: '2023-05-03',
      },
    ];
    expect(kindsBetween(told, '20', '24')).toEqual(['later-count']);
  });

  it('other definition: missing is not escaped, caught again is not escaped', () => {
    const told = [
      {
        text: 'The governor said that 40 prisoners escaped from the jail in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: 'The prison service said that 55 prisoners are missing after the riot in Tarsa.',
        publisher: 'Evening Kite',
        published: '2023-05-02',
      },
      {
        text: 'Police said that 17 fugitives were arrested in Tarsa.',
        publisher: 'Morning Post',
        published: '2023-05-03',
      },
    ];
    expect(kindsBetween(told, '40', '55')).toEqual(['other-definition']);
    expect(kindsBetween(told, '40', '17')).toEqual(['other-definition']);
  });

  it('other scope: families are not people, a month is not one attack', () => {
    const told = [
      {
        text: 'The mayor said that 3,000 people were displaced in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: `The HRO said that 700 families were displaced in Tarsa. ${HRO} works there.`,
        publisher: 'Evening Kite',
        published: '2023-05-02',
      },
    ];
    expect(kindsBetween(told, '3,000', '700')).toEqual(['other-scope']);
    const month = [
      {
        text: 'The HRO said that 90 civilians were killed in Tarsa in May 2023.',
        publisher: 'Evening Kite',
        published: '2023-06-02',
      },
      {
        text: 'The mayor said that 12 civilians were killed in the attack in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-05-20',
      },
    ];
    expect(kindsBetween(month, '90', '12')).toEqual(['other-scope']);
  });

  it('denies: a thwarted escape against an escape', () => {
    const told = [
      {
        text: 'The prison service said that it thwarted the escape of prisoners from the jail in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: 'Residents said that 30 prisoners escaped from the jail in Tarsa.',
        publisher: 'Evening Kite',
        published: '2023-05-02',
      },
    ];
    expect(kindsBetween(told, 'escape', '30')).toEqual(['denies']);
  });

  it('contradicts: two figures for the same people at the same time', () => {
    const told = [
      {
        text: 'The mayor said that 8,000 people were displaced in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: `The HRO said that 900 people were displaced in Tarsa. ${HRO} works there.`,
        publisher: 'Evening Kite',
        published: '2023-05-03',
      },
    ];
    expect(kindsBetween(told, '8,000', '900')).toEqual(['contradicts']);
  });

  it('does not take open ends, other places, other sides or far dates for contradictions', () => {
    const base = {
      text: 'The mayor said that at least 630 civilians were killed in Tarsa.',
      publisher: 'Daily Lamp',
      published: '2023-05-02',
    };
    const more = {
      text: 'The HRO said that 900 civilians were killed in Tarsa.',
      publisher: 'Evening Kite',
      published: '2023-05-02',
    };
    const elsewhere = {
      text: 'The HRO said that 20 civilians were killed in Velm.',
      publisher: 'Evening Kite',
      published: '2023-05-02',
    };
    const guards = {
      text: 'The HRO said that 20 guards were killed in Tarsa.',
      publisher: 'Evening Kite',
      published: '2023-05-02',
    };
    const later = {
      text: 'The HRO said that 950 civilians were killed in Tarsa.',
      publisher: 'Evening Kite',
      published: '2023-08-02',
    };
    expect(kindsBetween([base, more], '630', '900')).not.toContain('contradicts');
    expect(kindsBetween([base, elsewhere], '630', '20')).toEqual([]);
    expect(kindsBetween([base, guards], '630', '20')).toEqual([]);
    expect(kindsBetween([base, later], '630', '950')).toEqual([]);
  });

  it('keeps a plot that was stopped apart from the attack that came', () => {
    const told = [
      {
        text: 'The police said that they had foiled a plot to free prisoners from the jail in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-03-02',
      },
      {
        text: 'Residents said that 30 prisoners escaped from the jail in Tarsa.',
        publisher: 'Evening Kite',
        published: '2023-05-02',
      },
    ];
    expect(kindsBetween(told, 'plot', '30')).toEqual([]);
  });

  it('gives every reason spans that lie within their reports', () => {
    const told = [
      {
        text: 'The mayor said that 8,000 people were displaced in Tarsa.',
        publisher: 'Daily Lamp',
        published: '2023-05-02',
      },
      {
        text: 'The HRO said that 900 people were displaced in Tarsa.',
        publisher: 'Evening Kite',
        published: '2023-05-03',
      },
    ];
    const { relations } = picture(told);
    const length = new Map(told.map(({ text }) => [reportFromText({ text }).id, text.length]));
    for (const { because } of relations) {
      expect(because.length).toBeGreaterThan(0);
      for (const { spans, text } of because) {
        expect(text.length).toBeGreaterThan(10);
        for (const { report, span } of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(length.get(report) as number);
        }
      }
    }
  });
});

describe('the whole picture', () => {
  const told = [
    {
      text: `According to ${HRO}, 63 civilians were killed in the fighting in Tarsa.`,
      publisher: 'Daily Lamp',
      published: '2023-05-02',
    },
    {
      text: 'The HRO said that 63 civilians were killed in Tarsa. Residents said that 30 prisoners escaped.',
      publisher: 'Evening Kite',
      published: '2023-05-03',
    },
    {
      text: 'The mayor said that 8,000 people were displaced in Tarsa and that 12 soldiers were killed.',
      publisher: 'Morning Post',
      published: '2023-05-04',
    },
  ];

  it('does not change with the order of adding', () => {
    const plain = ({ questions, relations, origins }: RelateResult): string =>
      JSON.stringify([questions, relations, origins]);
    const first = plain(picture(told));
    expect(plain(picture([...told].reverse()))).toBe(first);
    expect(plain(picture([told[1], told[2], told[0]]))).toBe(first);
  });

  it('is empty for no reports', () => {
    expect(relate({ reports: [], claims: [], rulings: [], rules: rules.relations, actors: [] })).toEqual({
      questions: [],
      relations: [],
      origins: [],
    });
  });

  it('counts as one origin what one office says through two papers, and leaves residents unknown', () => {
    const { origins, text } = picture(told);
    const office = origins.find(({ claims }) => claims.some((id) => text(id).includes('63')));
    expect(office?.traced).toBe(true);
    expect(office?.claims.filter((id) => text(id).includes('63'))).toHaveLength(2);
    expect(origins.find(({ claims }) => claims.some((id) => text(id).includes('30')))?.traced).toBe(false);
  });
});

describe('what one report leaves to another', () => {
  const told = (publisher: string, day: number, text: string): Told => ({
    text,
    publisher,
    published: `2023-05-${String(day).padStart(2, '0')}`,
  });

  it('takes an army that a report does not name for the one that others name, where they name one', () => {
    const named = told('Daily Lamp', 2, 'The Orvanian Army said that 40 rebels were killed in Tarsa.');
    const unnamed = told('Evening Kite', 2, 'The army said that 40 rebels were killed in Tarsa.');
    const other = told('River Gazette', 2, 'The Veranian Army said that 3 goats were lost.');
    expect(kindsBetween([named, unnamed], '40', '40')).toEqual(['repeats']);
    expect(kindsBetween([named, unnamed, other], '40', '40')).toEqual(['corroborates']);
  });

  it('knows the last words of a body that some report explains', () => {
    const long = told(
      'Daily Lamp',
      2,
      'The Selun Documentation Centre (SDC) said that 63 civilians were killed in Tarsa.',
    );
    const short = told('Evening Kite', 2, 'The Documentation Centre said that 63 civilians were killed in Tarsa.');
    const alone = told('Daily Lamp', 2, 'The Selun Health Office said that 63 civilians were killed in Tarsa.');
    expect(kindsBetween([long, short], '63', '63')).toEqual(['repeats']);
    expect(kindsBetween([alone, short], '63', '63')).toEqual(['corroborates']);
  });

  it('lets people who flee be displaced, and prisoners who flee escape', () => {
    const people = told('Daily Lamp', 2, 'The mayor said that 8,000 people have fled Tarsa.');
    const displaced = told(
      'Evening Kite',
      3,
      `The HRO said that 900 people were displaced in Tarsa. ${HRO} works there.`,
    );
    const prisoners = told('Daily Lamp', 2, 'The mayor said that 8,000 prisoners have fled Tarsa.');
    expect(kindsBetween([people, displaced], '8,000', '900')).toEqual(['contradicts']);
    expect(kindsBetween([prisoners, displaced], '8,000', '900')).toEqual([]);
  });

  it('takes a bound for a figure, not for a denial', () => {
    const few = told('Daily Lamp', 2, 'The mayor speaks of no more than 3,500 displaced in Tarsa.');
    const many = told('Evening Kite', 2, 'The Upland Guard said that 9,000 people were displaced in Tarsa.');
    expect(kindsBetween([few, many], '3,500', '9,000')).toEqual(['contradicts']);
  });

  it('sees a strike denied that others tell of, and not one on another thing', () => {
    const strike = told('Daily Lamp', 2, 'Residents said that an air strike hit the clinic in Tarsa.');
    const denial = told('Evening Kite', 2, 'The Upland Guard denied that it had bombed a clinic in Tarsa.');
    const other = told('Evening Kite', 2, 'The Upland Guard denied that it had bombed a bridge in Tarsa.');
    expect(kindsBetween([strike, denial], 'air strike', 'bombed')).toEqual(['denies']);
    expect(kindsBetween([strike, other], 'air strike', 'bombed')).toEqual([]);
  });

  it('takes two spellings of one letter for one place, and keeps short names apart', () => {
    const one = told('Daily Lamp', 2, 'The mayor said that 12 civilians were killed in Dahr al-Qamar.');
    const other = told('Evening Kite', 4, 'The mayor said that 15 civilians were killed in Zahr el-Kamar.');
    const south = told('Evening Kite', 4, 'The mayor said that 15 civilians were killed in Dahr al-Qasim.');
    expect(kindsBetween([one, other], '12', '15')).toEqual(['later-count']);
    expect(kindsBetween([one, south], '12', '15')).toEqual([]);
  });

  it('does not call a part what is larger than the whole, nor rebels what are soldiers', () => {
    const whole = told('Daily Lamp', 2, 'The mayor said that 12 people were killed in Tarsa.');
    const part = told('Evening Kite', 9, 'The HRO said that 30 civilians were killed in Tarsa.');
    const smaller = told('Evening Kite', 9, 'The HRO said that 9 civilians were killed in Tarsa.');
    expect(kindsBetween([whole, part], '12', '30')).toEqual([]);
    expect(kindsBetween([whole, smaller], '12', '9 ')).toEqual(['other-scope']);
    const soldiers = told('Daily Lamp', 2, 'The mayor said that 11 soldiers were killed in Tarsa.');
    const rebels = told('Evening Kite', 2, 'The HRO said that 40 rebels were killed in Tarsa.');
    expect(kindsBetween([soldiers, rebels], '11', '40')).toEqual([]);
  });

  it('counts by what befell people, not by a word that only tells which', () => {
    const freed = told('Daily Lamp', 2, 'The mayor said that three of the abducted workers were freed in Tarsa.');
    const missing = told('Evening Kite', 2, 'The HRO said that seven workers are missing in Tarsa.');
    expect(kindsBetween([freed, missing], 'three', 'seven')).toEqual(['other-definition']);
    const taken = told('Daily Lamp', 2, 'The mayor said that three workers were abducted in Tarsa.');
    const fled = told('Evening Kite', 2, 'The HRO said that 300 inmates escaped in Tarsa.');
    expect(kindsBetween([taken, fled], 'three', '300')).toEqual([]);
  });

  it('calls fewer missing of one body a later count, and fewer dead of it none', () => {
    const body = 'the Tarsa Port Company';
    const count = (day: number, text: string): Told => told('Daily Lamp', day, `${body} said that ${text} in Tarsa.`);
    expect(
      kindsBetween([count(2, 'seven guards are missing'), count(5, 'four guards are missing')], 'four', 'seven'),
    ).toEqual(['later-count']);
    expect(
      kindsBetween([count(2, 'seven guards were killed'), count(5, 'four guards were killed')], 'four', 'seven'),
    ).toEqual([]);
  });

  it('takes the higher of two tolls of one day for the later', () => {
    const morning = told('Daily Lamp', 2, 'The mayor said that at least nine people were killed in Tarsa.');
    const evening = told('Evening Kite', 2, 'The mayor said that 14 people were killed in Tarsa.');
    const { relations, text } = picture([morning, evening]);
    expect(relations.filter(({ from }) => text(from).includes('14')).map(({ kind }) => kind)).toEqual(['later-count']);
  });

  it('takes three children for some of seven civilians, never for another count of them', () => {
    const seven = told('Daily Lamp', 2, 'The mayor said that seven civilians were killed in Tarsa.');
    const three = told('Evening Kite', 2, 'The HRO said that three children were killed in Tarsa.');
    const women = told('Evening Kite', 2, 'The HRO said that two women were killed in Tarsa.');
    expect(kindsBetween([seven, three], 'seven', 'three')).toEqual(['other-scope']);
    expect(kindsBetween([{ ...three, publisher: 'Daily Lamp' }, women], 'three', 'two')).toEqual([]);
  });

  it('knows a charge rejected by whoever is charged', () => {
    const charge = told('Daily Lamp', 2, 'The mayor blamed the Upland Guard (UG). Tarsa was attacked on Monday.');
    const rejecting = (who: string): Told =>
      told('Evening Kite', 3, `${who} has no connection whatsoever with the attack on the buses in Tarsa.`);
    const kinds = (who: string): string[] =>
      kindsBetween([charge, { ...rejecting(who), publisher: who.slice(4, -5) }], 'blamed', 'connection');
    expect(kinds('The Upland Guard (UG)')).toEqual(['denies']);
    expect(kinds('The Coast League (CL)')).toEqual([]);
  });

  it('takes a headline for the figure that its report gives in the name of a source, and for no count of others', () => {
    const told = (body: string): Told => ({
      text: `Depot struck near Qasra, eleven dead\n\nA drone struck the depot near Qasra. ${body}`,
      publisher: 'Daily Lamp',
      published: '2023-06-14',
    });
    const later = {
      text: 'The Qasra hospital said that fourteen people were killed in the strike on the depot near Qasra.',
      publisher: 'Evening Kite',
      published: '2023-06-15',
    };
    const same = told('The Qasra hospital said that eleven people were killed.');
    expect(kindsBetween([same], 'eleven dead', 'eleven people')).toEqual(['repeats']);
    expect(kindsBetween([same, later], 'eleven dead', 'fourteen')).toEqual(['later-count']);
    const other = told('The Qasra hospital said that eleven people were wounded.');
    expect(kindsBetween([other], 'eleven dead', 'eleven people')).not.toContain('repeats');
  });
  it('traces the figure of an agency to the body that its own report names', () => {
    const story = told('Daily Lamp', 2, 'At least nine people were killed in Tarsa, the Harbour Ministry said.');
    const copy = told('Evening Kite', 3, 'The Daily Lamp said that at least nine people were killed in Tarsa.');
    expect(kindsBetween([story, copy], 'nine', 'nine')).toEqual(['repeats']);
  });

  it('lets a month over a province take in a town of which no report says that it lies there', () => {
    const month = told(
      'Daily Lamp',
      30,
      'The HRO documented the deaths of 64 people in Osk province in the course of May.',
    );
    const town = told('Evening Kite', 2, 'The mayor said that 14 people were killed in Tarsa.');
    const other = told('Evening Kite', 2, 'The mayor said that 14 people were killed in the village of Osk.');
    expect(kindsBetween([month, town], '64', '14')).toEqual(['other-scope']);
    expect(
      kindsBetween([{ ...month, text: month.text.replace(' in the course of May', '') }, town], '64', '14'),
    ).toEqual([]);
    expect(kindsBetween([month, other], '64', '14')).toEqual(['other-scope']);
  });

  it('asks one question of militants and of the one side whose fighters are counted', () => {
    const sided = told(
      'Daily Lamp',
      2,
      'The mayor said that 12 fighters of the Upland Guard (UG) were killed in Tarsa.',
    );
    const plain = told('Evening Kite', 2, 'The HRO said that 15 militants were killed in Tarsa.');
    const { questions } = picture([sided, plain]);
    expect(questions.filter(({ asked }) => asked === 'count').map(({ claims }) => claims.length)).toEqual([2]);
  });
});
