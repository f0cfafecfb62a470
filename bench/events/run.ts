/** Scores events on sentences labelled by hand: is the event found, of the right kind, with the right doer and sufferer? `tsx bench/events/run.ts` */
import { readFileSync } from 'node:fs';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { EventMention } from '../../src/model/event.ts';
import { readReport } from '../../src/read-report.ts';

interface Gold {
  readonly trigger: string;
  readonly kind: string;
  readonly agent: string;
  readonly patient: string;
  readonly text: string;
}

const gold: Gold[] = readFileSync(new URL('gold.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => {
    const [trigger, kind, agent, patient, text] = line.split('|').map((cell) => cell.trim());
    return { trigger, kind, agent, patient, text };
  });

/** Head words of the arguments in a role, or "-" when there is none. */
function headsOf(norms: readonly string[], event: EventMention, role: string): string[] {
  const heads = event.arguments.filter((argument) => argument.role === role).map(({ head }) => norms[head]);
  return heads.length > 0 ? heads : ['-'];
}

const right = { found: 0, kind: 0, agent: 0, patient: 0, silent: 0 };
const wanted = { events: 0, silences: 0 };
for (const { trigger, kind, agent, patient, text } of gold) {
  const { events, tokens } = readReport(reportFromText({ text })).annotations;
  const event = events.find((e) => text.slice(e.trigger.start, e.trigger.end).startsWith(trigger.split(' ')[0]));
  if (kind === 'none') {
    wanted.silences++;
    if (!event) right.silent++;
    else console.log(`not an event: ${text}`);
    continue;
  }
  wanted.events++;
  if (!event) {
    console.log(`missed "${trigger}": ${text}`);
    continue;
  }
  right.found++;
  const agents = headsOf(tokens.norms, event, 'agent');
  const patients = headsOf(tokens.norms, event, 'patient');
  if (event.kind === kind) right.kind++;
  if (agents.includes(agent)) right.agent++;
  if (patients.includes(patient) || patient === '-') right.patient++;
  if (event.kind !== kind || !agents.includes(agent) || !(patients.includes(patient) || patient === '-')) {
    console.log(
      `${event.kind}, agent ${agents.join('+')}, patient ${patients.join('+')} (${kind}, ${agent}, ${patient}): ${text}`,
    );
  }
}
console.log(JSON.stringify({ ...wanted, ...right }));
