/** The benchmarks, in the order of the table. */
import { attribution } from './attribution.ts';
import { caseOfReports } from './case.ts';
import { claims } from './claims.ts';
import { coreference } from './coreference.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { incidentsFirst, incidentsSecond } from './incidents.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { durability, scale } from './scale.ts';
import { speed } from './speed.ts';
import { syntax, syntaxInCapitals } from './syntax.ts';
import type { Task } from './task.ts';
import { times } from './times.ts';

export const TASKS: readonly Task[] = [
  syntax,
  syntaxInCapitals,
  attribution,
  times,
  places,
  incidentsSecond,
  incidentsFirst,
  claims,
  caseOfReports,
  quantities,
  coreference,
  events,
  entities,
  scale,
  durability,
  speed,
];
