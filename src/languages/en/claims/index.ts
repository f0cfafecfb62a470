/** English hedges, grounds and motives. Sources: Rubin 2007 and Saurí and Pustejovsky 2009 (FactBank) for hedges and reporting; ICD 203 for
 * likelihood words; Levin 1993 for verbs of being and of concluding. */
import type { Certainty, Fate, Grounds } from '../../../model/claim.ts';
import type { ClaimRules, LoadedEntry } from '../../sections/claims.ts';
import { CALQUES } from './calques.ts';
import { LOADED } from './loaded.data.ts';
import { SPEAKERS } from './speakers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const each = <T>(value: T, list: string): (readonly [string, T])[] =>
  [...words(list)].map((word) => [word, value] as const);

const HEDGES: ReadonlyMap<string, Certainty> = new Map([
  ...each<Certainty>('possible', 'may might could possibly perhaps maybe possible conceivably potentially'),
  ...each<Certainty>(
    'probable',
    'likely probably apparently presumably seemingly probable considered thought believed expected suspected seems seem seemed appears appear appeared',
  ),
  ...each<Certainty>(
    'unverified',
    'reportedly allegedly alleged purported purportedly supposed supposedly ostensibly unconfirmed unverified rumored rumoured claimed',
  ),
]);

const GROUNDS: ReadonlyMap<string, Grounds> = new Map([
  ...each<Grounds>('confession', 'confession confess admission interrogation'),
  ...each<Grounds>(
    'social-media',
    'facebook twitter telegram whatsapp instagram tiktok youtube tweet post channel account hashtag activist',
  ),
  ...each<Grounds>(
    'document',
    'document memo memorandum letter file paper leak record ledger transcript certificate order decree',
  ),
  ...each<Grounds>(
    'media-report',
    'newspaper agency outlet channel broadcaster television tv radio daily magazine journalist reporter correspondent media press website news',
  ),
  ...each<Grounds>('official-statement', 'statement communique communiqué announcement bulletin declaration'),
  ...each<Grounds>('unnamed-information', 'information source rumour rumor report indication intelligence sources'),
]);

const loaded = (line: string): LoadedEntry => {
  const [words, why] = line.split(' | ');
  return { words: words.split(' '), why };
};

export const CLAIMS: ClaimRules = {
  hedges: HEDGES,
  grounds: GROUNDS,
  witnesses: words(
    'witness eyewitness survivor resident villager inhabitant neighbour neighbor passer-by bystander detainee inmate prisoner testimony',
  ),
  officials:
    words(`spokesman spokeswoman spokesperson ministry minister government official authority army police command commander
    president governor mayor council administration department forces force military office center centre committee coalition party
    movement front headquarters general colonel captain lieutenant officer representative envoy ambassador secretary chief director leader
    prosecutor court commission delegation embassy staff bureau directorate brigade battalion navy garrison organization organisation`),
  purporting: words('claim purport allege attribute pretend profess'),
  participle: /ing$/,
  past: /ed$/,
  documents: words(
    'document letter memo memorandum video recording statement report paper file communique leaflet pamphlet message note footage clip photo image audio review update briefing digest',
  ),
  unowned: words('information rumour rumor report indication intelligence sign evidence news account'),
  speakers: SPEAKERS,
  tidings: words(
    'report allegation claim rumour rumor account statement accusation suspicion speculation suggestion charge',
  ),
  that: words('that'),
  what: words('what'),
  to: words('to'),
  by: words('by from of'),
  indefinite: words('a an some any no another each every'),
  firstPerson: words('i we us me our my ourselves author'),
  concluding: words(
    'infer conclude deduce assume believe think suspect consider see show indicate suggest prove demonstrate turn appear seem mean reflect confirm reveal',
  ),
  evident: words('clear evident obvious apparent plain'),
  premises: words('because since after although though while when before'),
  conditions: words('if unless whether'),
  comparing: words('than'),
  asking: words('who whom whose what which when where why how'),
  empty: words('it what this'),
  pointing: words(
    'noteworthy remarkable notable striking clear obvious evident important interesting true known worth',
  ),
  publishing: words('publish post release circulate broadcast air leak share distribute issue tweet disseminate'),
  aims: words('aim purpose goal objective intention intent hope view order pretext bid'),
  attempts: words(
    'attempt bid effort plan plot scheme intention decision threat failure refusal promise vow pledge order call offer',
  ),
  enabling: words(
    'ability capacity need right way time reason chance opportunity permission authority power duty obligation people person man woman one first last only place',
  ),
  taking: words(
    'want try attempt begin start continue fail pressure press push compel oblige enable plan intend threaten refuse agree decide force order call urge allow ask tell help manage seek need have be go come use appear seem happen claim vow promise pledge prepare hope expect accuse',
  ),
  bounds: words('at least most more than up to about around some nearly almost over approximately roughly fewer less'),
  directions: words('to from towards toward into inside near via'),
  joining: words(
    'that where whereas while when as after before since because if although though and but or so then also meanwhile however moreover furthermore',
  ),
  measuring: words(
    'number series group amount majority part rest dozen hundred thousand score lot range some member addition',
  ),
  evaluative:
    words(`dangerous serious important significant terrible tragic brutal remarkable noteworthy unprecedented dire critical shameful heroic
    intention failure success victory defeat disaster catastrophe crime mistake clear obvious true real worst best bad good great grave deadly
    unacceptable illegal legitimate fair unfair sinister alarming worrying`),
  stative:
    words(`be have house contain hold include remain belong exist lie stand number comprise consist control own live reside stay border
    overlook host lack need possess keep know want depend cost mean`),
  responsibility: new Map([
    ...each<'claims' | 'ascribes'>('claims', 'adopt claim admit acknowledge'),
    ...each<'claims' | 'ascribes'>('ascribes', 'blame accuse attribute implicate charge hold'),
  ]),
  culprits: words(
    'mastermind planner perpetrator culprit instigator ringleader organizer organiser responsible author architect sponsor',
  ),
  fates: new Map([
    ...each<Fate>(
      'killed',
      'kill killing die drown dead death deceased murder slay execute assassinate perish fatality fatal martyr martyred body corpse behead massacre slaughter neutralise neutralize neutralised neutralized liquidate liquidated eliminate eliminated',
    ),
    ...each<Fate>('injured', 'injure wound injury wounded injured hurt maim'),
    ...each<Fate>('casualties', 'casualty victim toll'),
    ...each<Fate>('missing', 'missing unaccounted disappear vanish'),
    ...each<Fate>('escaped', 'escape flee flight fugitive escapee break-out breakout abscond'),
    ...each<Fate>('recaptured', 'recapture re-arrest rearrest re-arrested recaptured'),
    ...each<Fate>('arrested', 'arrest detain detention apprehend capture seize round'),
    ...each<Fate>('surrendered', 'surrender capitulate'),
    ...each<Fate>('held', 'hold house imprison jail keep incarcerate contain held captive captivity'),
    ...each<Fate>('freed', 'free release liberate'),
    ...each<Fate>('abducted', 'abduct kidnap hostage abduction kidnapping'),
    ...each<Fate>('displaced', 'displace uproot evacuate displacement displaced exodus'),
    ...each<Fate>('attacking', 'attacker assailant storm assault'),
    ...each<Fate>('affected', 'affect affected need'),
  ]),
  light: words(
    'launch conduct carry make stage mount undertake perform begin start commit do take give execute wage lead wage suffer witness see',
  ),
  occurring: words('begin start occur happen end continue last erupt break follow ensue go take'),
  losses: new Map([
    ...each<Fate>('killed', 'life'),
    ...each<Fate>('injured', 'leg arm limb hand foot eye sight'),
    ...each<Fate>('casualties', 'loss casualty'),
  ]),
  consequences: words('lead result cause mean prompt leave force trigger bring spark provoke raise push'),
  passive: 'be',
  bearing: words('bear carry shoulder assume lie'),
  responsibilityNoun: 'responsibility',
  idle: words('same own other further such various certain'),
  parts: words('including among whom them'),
  locatives: words('in at inside near around outside toward towards'),
  whereWords: words('where wherein'),
  purposive: words('for about with'),
  sides: words('front middle centre center heart back top edge vicinity outskirts surroundings environs'),
  negations: words("not n't no never neither nor nobody none without"),
  denied: {
    parts: words('role part involvement responsibility hand connection link knowledge complicity participation'),
    words: words('accusation allegation claim report rumour rumor account story suggestion suspicion version charge'),
    pointers: words('it this that these those them'),
  },
  // VerbNet 37 (say, respond, comment) and 118 (refuse), and agency style for what was not answered or checked
  refusing: {
    withholding: words('decline refuse'),
    answering: words('comment respond reply answer elaborate speak'),
    saying: words('say mention disclose reveal report tell announce publish discuss confirm deny'),
    nothing: words('nothing'),
    giving: words('make give offer issue provide send return'),
    mentions: words('mention comment answer reply response statement reference explanation'),
    checking: words('verify corroborate authenticate substantiate confirm ascertain'),
    unable: words('unable impossible fail'),
    checkable: words('authenticity origin detail statement information content accuracy assertion'),
  },
  loaded: LOADED.trim().split('\n').map(loaded),
  calques: CALQUES,
};
