/** `stemma judge` and `stemma aliases`: what a person decides, with a name and a reason. */
import { Command, Option } from 'commander';
import { campsIn, SOURCE } from '../../model/camps.ts';
import { type AliasRuling, CAMP } from '../../model/judgement.ts';
import { plainName } from '../../relate/who/names.ts';
import type { Store } from '../../store/index.ts';
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
      if ((await store.claim(id)) === null && (await store.relations({ id })).length === 0) {
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

/** The bodies that are put into a camp, as judgements on each. */
function campFrom({ camp }: AliasOptions): { about: string; correction: { camp: string } }[] {
  if (!camp) return [];
  const [name, ...bodies] = camp;
  if (bodies.length === 0) throw new UsageError('Give the camp and its bodies: --camp "Valley side" "Valley Guard".');
  return bodies.map((body) => ({ about: `${SOURCE}${plainName(body)}`, correction: { camp: name } }));
}

/** What the options rule on names. */
function rulingsIn({ same, apart, camp }: AliasOptions): Ruling[] {
  if ([same, apart, camp].filter((option) => option !== undefined).length > 1)
    throw new UsageError('Give one of --same, --apart and --camp at a time.');
  const pair = same ?? apart;
  if (pair === undefined) return [];
  if (pair.length !== 2) throw new UsageError('Give two names: --same "Old Harbour" "Eski Liman".');
  return [{ a: pair[0], b: pair[1], same: same !== undefined }];
}

/** Rulings on names, and camps with them. */
async function inWords(store: Store): Promise<string[]> {
  const rulings = await store.aliases();
  const names = rulings.filter(({ a }) => !a.startsWith(CAMP));
  return [
    ...names.map(({ a, b, same, reason, by }) => `${a} ${same ? '=' : '≠'} ${b}   ${reason} (${by})`),
    ...campsIn(await store.judgements(), rulings).map(
      ({ source, camp, reason, by }) =>
        `${source} ${camp === null ? 'belongs to no camp' : `belongs to the camp ${camp}`}   ${reason} (${by})`,
    ),
  ];
}

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
      const [rulings, camps] = [rulingsIn(options), campFrom(options)];
      const ruled = rulings.length + camps.length > 0;
      if (ruled && !options.reason?.trim()) throw new UsageError('Give the reason with --reason "...".');
      const said = { reason: options.reason ?? '', ...handOf(options) };
      for (const ruling of rulings) await store.rule({ ...ruling, ...said });
      for (const camp of camps) await store.judge({ ...camp, verdict: 'rated', ...said });
      if (options.json) {
        const all = await store.aliases();
        const names = all.filter(({ a }) => !a.startsWith(CAMP));
        return printJson({ names, camps: campsIn(await store.judgements(), all) });
      }
      const lines = await inWords(store);
      for (const line of lines) print(line);
      if (lines.length === 0)
        say('Nobody has ruled on names yet. Say so with --same, --apart or --camp, and --reason.');
      if (ruled) say(`Recorded. Next: stemma relate ${name}`);
    }),
  );
