/** A corpus of any size with known origins and conflicts: incidents in invented towns, each told by several reports that copy, count again and contradict. */
import { COUNTS, DENIALS, EVENTS, FILLERS, OPENINGS, OWN_COUNTS, PEOPLE } from './templates.ts';
import { BODIES, chance, OUTLETS, pick, TOWNS, town } from './world.ts';

/** One figure or denial as a report gives it; what `run.ts` compares Stemma's relations with. */
export interface Told {
  readonly incident: number;
  readonly matter: 'killed' | 'injured';
  readonly whom: string;
  /** Null where it is denied. */
  readonly value: number | null;
  /** The body in whose name it is given; null where the outlet gives it as its own. */
  readonly body: string | null;
  /** Days after the event at which the body said so. */
  readonly day: number;
}

export interface ScaleReport {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
  readonly told: readonly Told[];
}

const DAY = 86_400_000;
const START = Date.UTC(2012, 0, 1);
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Incident {
  readonly number: number;
  readonly town: string;
  readonly date: number;
  readonly event: string;
  readonly claims: readonly Told[];
}

/** What is said of one incident: one body counts, perhaps again later; another gives another figure; a third may deny. */
function incident(number: number, random: () => number): Incident {
  const bodies = [...BODIES].sort((a, b) => (a + number < b + number ? -1 : 1));
  const rotated = bodies.map((_, i) => bodies[(i * 5 + number) % bodies.length]);
  const whom = pick(PEOPLE, random);
  const killed = 5 + Math.floor(random() * 140);
  const injured = killed + Math.floor(random() * 90);
  const of = { incident: number, matter: 'killed' as const, whom };
  const claims: Told[] = [
    { ...of, value: killed, body: rotated[0], day: 1 },
    { ...of, matter: 'injured', value: injured, body: rotated[0], day: 1 },
  ];
  if (random() < 0.5) claims.push({ ...of, value: killed + 2 + Math.floor(random() * 20), body: rotated[0], day: 4 });
  if (random() < 0.4) claims.push({ ...of, value: killed + 30 + Math.floor(random() * 60), body: rotated[1], day: 1 });
  if (random() < 0.15) claims.push({ ...of, value: null, body: rotated[2], day: 2 });
  if (random() < 0.3) claims.push({ ...of, value: killed + 7, body: null, day: 2 });
  const date = START + Math.floor(random() * 3650) * DAY;
  return { number, town: town((number * 7) % TOWNS), date, event: pick(EVENTS, random), claims };
}

/** A template with the names and figures of an incident in it. */
function filled(
  template: string,
  { town: place, date, event }: Incident,
  rest: Readonly<Record<string, string>>,
): string {
  const when = new Date(date);
  const one = `${/^[aeio]/.test(event) ? 'an' : 'a'} ${event}`;
  const words: Readonly<Record<string, string>> = {
    ...rest,
    ONEEVENT: one,
    EVENT: `the ${event}`,
    TOWN: place,
    DATE: `${MONTHS[when.getUTCMonth()]} ${when.getUTCDate()}`,
  };
  const text = template.replace(/[A-Z]{3,}|\bN\b/g, (name) => words[name] ?? name);
  return text[0].toUpperCase() + text.slice(1);
}

interface Telling {
  readonly of: Incident;
  readonly outlet: string;
  readonly random: () => number;
}

function worded({ matter, whom, value, body, day }: Told, { of, outlet, random }: Telling): string {
  const template = pick(value === null ? DENIALS : body === null ? OWN_COUNTS : COUNTS, random);
  return filled(template, of, {
    BODY: body ?? '',
    N: String(value),
    WHOM: whom,
    FATE: matter,
    OUTLET: `the ${outlet}`,
    DAY: WEEKDAYS[new Date(of.date + day * DAY).getUTCDay()],
  });
}

function report(number: number, of: Incident, random: () => number): ScaleReport {
  const told = of.claims.filter((_, i) => i === 0 || random() < 0.45);
  const outlet = pick(OUTLETS, random);
  const lines = [filled(pick(OPENINGS, random), of, {}), ...told.map((one) => worded(one, { of, outlet, random }))];
  const fillers = Array.from({ length: 3 }, () => pick(FILLERS, random));
  const published = new Date(of.date + (Math.max(...told.map(({ day }) => day)) + Math.floor(random() * 2)) * DAY);
  return {
    id: `s-${number}`,
    publisher: outlet,
    published: published.toISOString().slice(0, 10),
    text: `${lines.join(' ')}\n\n${[...new Set(fillers)].join(' ')}\n\n${outlet}, number ${number}.`,
    told,
  };
}

const PER_INCIDENT = 10;

/** The first `count` reports of a corpus without end: a larger corpus begins with the smaller one. */
export function* corpus(count: number): Generator<ScaleReport> {
  for (let number = 0; number < count; number++) {
    const which = Math.floor(number / PER_INCIDENT);
    yield report(number, incident(which, chance(which + 1)), chance(1_000_003 + number));
  }
}
