/** `stemma judge` and `stemma aliases`: what a person decides, with a name and a reason. */
import { Command, Option } from 'commander';
import { type AliasRuling, CAMP } from '../../model/judgement.ts';
import { type CaseOptions, handOf, inCase, print, printJson, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface JudgeOptions extends CaseOptions {
  readonly verdict: 'confirmed' | 'rejected' | 'corrected';
  readonly reason?: string;
  readonly set?: readonly string[];
  readonly published?: string;
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
      .option('--set <field=value...>', 'what is put in place, with corrected')
      .option('--published <url>', 'where you published this as an assessment, for ClaimReview'),
  ).action((name: string, id: string, options: JudgeOptions) =>
    inCase(name, options, async ({ store }) => {
      const { verdict, reason = '', set = [], published } = options;
      if (published !== undefined && !/^https?:\/\/\S+$/.test(published))
        throw new UsageError(`"${published}" is no address of a page. Write https://...`);
      if (verdict === 'corrected' && set.length === 0) throw new UsageError('A correction needs --set FIELD=VALUE.');
      if ((await store.claim(id)) === null && !(await store.relations()).some((r) => r.id === id)) {
        throw new UsageError(`The case has no claim or relation "${id}". List them with stemma claims ${name}.`);
      }
      const judgement = await store.judge({
        about: id,
        verdict,
        reason,
        ...(set.length > 0 ? { correction: correctionFrom(set) } : {}),
        ...(published === undefined ? {} : { published }),
        ...handOf(options),
      });
      if (options.json) printJson(judgement);
      else say(`Recorded: ${id} ${verdict} by ${judgement.by}.`);
    }),
  );

interface AliasOptions extends CaseOptions {
  readonly same?: readonly string[];
  readonly apart?: readonly string[];
  readonly camp?: readonly string[];
  readonly reason?: string;
}

type Ruling = Pick<AliasRuling, 'a' | 'b' | 'same'>;

/** What the options rule. */
function rulingsIn({ same, apart, camp }: AliasOptions): Ruling[] {
  if ([same, apart, camp].filter((option) => option !== undefined).length > 1)
    throw new UsageError('Give one of --same, --apart and --camp at a time.');
  if (camp) {
    const [name, ...bodies] = camp;
    if (bodies.length === 0) throw new UsageError('Give the camp and its bodies: --camp "Valley side" "Valley Guard".');
    return bodies.map((body) => ({ a: `${CAMP}${name}`, b: body, same: true }));
  }
  const pair = same ?? apart;
  if (pair === undefined) return [];
  if (pair.length !== 2) throw new UsageError('Give two names: --same "Old Harbour" "Eski Liman".');
  return [{ a: pair[0], b: pair[1], same: same !== undefined }];
}

const inWords = ({ a, b, same }: Ruling): string =>
  a.startsWith(CAMP)
    ? `${b} ${same ? 'belongs' : 'does not belong'} to the camp ${a.slice(CAMP.length)}`
    : `${a} ${same ? '=' : '≠'} ${b}`;

export const aliases = (): Command =>
  withCaseOptions(
    new Command('aliases')
      .summary('say that two names are the same, or are not')
      .description(
        'Lists what people ruled about names of speakers and places, or adds a ruling; relate follows the last word on each pair.',
      )
      .argument('<case>', 'the case')
      .option('--same <names...>', 'two names of one thing')
      .option('--apart <names...>', 'two names that only look alike')
      .option('--camp <names...>', 'a camp, then the bodies of its interest: shown beside the count of origins')
      .option('--reason <text>', 'why'),
  ).action((name: string, options: AliasOptions) =>
    inCase(name, options, async ({ store }) => {
      const rulings = rulingsIn(options);
      if (rulings.length > 0 && !options.reason?.trim()) throw new UsageError('Give the reason with --reason "...".');
      for (const ruling of rulings) await store.rule({ ...ruling, reason: options.reason ?? '', ...handOf(options) });
      const all = await store.aliases();
      if (options.json) printJson(all);
      else for (const ruling of all) print(`${inWords(ruling)}   ${ruling.reason} (${ruling.by})`);
      if (rulings.length > 0 && !options.json) say(`Recorded. Next: stemma relate ${name}`);
    }),
  );
