/** English words about who speaks through whom. Sources: Quirk et al., A Comprehensive Grammar of the English Language, for function words;
 * VerbNet 37 for verbs of telling; agency style for credits and datelines. */
import type { SpeakerRules } from '../../sections/speakers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SPEAKERS: SpeakerRules = {
  articles: words('the a an'),
  backward: words('same these those'),
  definite: words('the'),
  periodic: words('daily weekly monthly annual yearly latest present new full final'),
  linking: words('of the for and in on a an s'),
  tied: words('close linked affiliated loyal allied connected tied belonging'),
  quotes: words('“ ” " « » „'),
  relatives: words('who whom whose which that where'),
  thingRelatives: words('which that'),
  wires: new Set([
    ...words(
      'reuters ap afp upi dpa efe ansa tass ria interfax xinhua kyodo yonhap pti anadolu aa sputnik sana mena irna isna tasnim fars mehr wafa apa belga',
    ),
    'associated press',
    'agence france-presse',
    'anadolu agency',
    'ria novosti',
    'press trust of india',
    'bbc monitoring',
    'north press',
    'hawar news',
    'anha',
  ]),
  carrying: words('via carrying republishing reposting repeating quoting citing from through relaying'),
  reposting: words('repost reposted republished reprinted reprint mirrored mirror copied copy hosted'),
  hosting: words('on by at'),
  mouthpieces: words('press media information center centre office service department bureau unit'),
  citing: words('cite quote'),
  leaningOn: new Map([
    ['rely', words('on upon')],
    ['lean', words('on upon')],
    ['draw', words('on upon')],
    ['refer', words('to')],
  ]),
  testimonies: words('testimony statement account story deposition affidavit recollections'),
  by: words('of by from'),
  recording: words('recorded taken collected given as told who'),
  asides: words('note notes comment remark background editor editors'),
  citedUntil: words('as that who which'),
  telling: words('tell inform'),
  outlets: words(
    'agency newspaper paper radio television tv channel station daily broadcaster magazine website weekly',
  ),
  channels: words('account channel post'),
  counting: words('list count record document register tally verify speak put give estimate'),
  tallying: words('set put raise revise lower update increase reduce cut correct adjust bring estimate number'),
  figures: words('number toll count tally figure total estimate dead wounded missing casualty loss'),
  passing: words('send share obtain circulate post publish pass leak release give show forward'),
  authors: words('i we author'),
  perceived: words('saw heard watched felt witnessed counted smelled'),
  judgements: words('assessment view opinion judgment judgement estimation estimate guess belief reading analysis'),
};
