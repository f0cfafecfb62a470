/** `stemma judge` and `stemma aliases`: what a person decides, with a name and a reason. */
import { Command, Option } from 'commander';
import { type CaseOptions, handOf, inCase, print, printJson, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface JudgeOptions extends CaseOptions {
  readonly verdict: 'confirmed' | 'rejected' | 'corrected';
  readonly reason?: string;
  readonly set?: readonly string[];
}

function correctionFrom(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`"${pair}" is no correction. Write FIELD=VALUE, such as --set kind=state.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

export const judge = (): Command =>
  withCaseOptions(
    new Command('judge')
      .summary('confirm, reject or correct a claim or a relation')
      .description(
        'Records what a person decided about a claim or a relation, beside what the machine found. Nothing is overwritten; a rejection or correction needs a reason.',
      )
      .argument('<case>', 'the case')
      .argument('<id>', 'id of the claim (c-...) or relation (x-...)')
      .addOption(
        new Option('--verdict <verdict>', 'what was decided')
          .choices(['confirmed', 'rejected', 'corrected'])
          .makeOptionMandatory(),
      )
      .option('--reason <text>', 'why')
      .option('--set <field=value...>', 'what is put in place, with corrected'),
  ).action((name: string, id: string, options: JudgeOptions) =>
    inCase(name, options, async ({ store }) => {
      const { verdict, reason = '', set = [] } = options;
      if (verdict === 'corrected' && set.length === 0) throw new UsageError('A correction needs --set FIELD=VALUE.');
      if ((await store.claim(id)) === null && !(await store.relations()).some((r) => r.id === id)) {
        throw new UsageError(`The case has no claim or relation "${id}". List them with stemma claims ${name}.`);
      }
      const judgement = await store.judge({
        about: id,
        verdict,
        reason,
        ...(set.length > 0 ? { correction: correctionFrom(set) } : {}),
        ...handOf(options),
      });
      if (options.json) printJson(judgement);
      else say(`Recorded: ${id} ${verdict} by ${judgement.by}.`);
    }),
  );

interface AliasOptions extends CaseOptions {
  readonly same?: readonly string[];
  readonly apart?: readonly string[];
  readonly reason?: string;
}

export const aliases = (): Command =>
  withCaseOptions(
    new Command('aliases')
      .summary('say that two names are the same, or are not')
      .description('Lists what people ruled about names, or adds a ruling; relate follows the last word on each pair.')
      .argument('<case>', 'the case')
      .option('--same <names...>', 'two names of one thing')
      .option('--apart <names...>', 'two names that only look alike')
      .option('--reason <text>', 'why'),
  ).action((name: string, options: AliasOptions) =>
    inCase(name, options, async ({ store }) => {
      const pair = options.same ?? options.apart;
      if (pair !== undefined) {
        const [a, b] = pair;
        if (pair.length !== 2 || (options.same && options.apart))
          throw new UsageError('Give two names: --same "Old Harbour" "Eski Liman".');
        if (!options.reason?.trim()) throw new UsageError('Give the reason with --reason "...".');
        await store.rule({ a, b, same: options.same !== undefined, reason: options.reason, ...handOf(options) });
      }
      const all = await store.aliases();
      if (options.json) printJson(all);
      else for (const { a, b, same, reason, by } of all) print(`${a} ${same ? '=' : '≠'} ${b}   ${reason} (${by})`);
    }),
  );
