/** English event words, laid out for one look-up a token, and the small words around them. */
import type { EventRole, Modality } from '../../../model/event.ts';
import type { EventRules, EventTrigger, TriggerForm, TriggerRow } from '../../sections/events.ts';
import { nounForms, verbForms } from './forms.ts';
import { CONTROL, RESPONSIBILITY, TALK } from './politics.ts';
import { REFINEMENTS } from './refinements.ts';
import { readRows, triggersOf } from './rows.ts';
import { VIOLENCE } from './violence.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const setOf = (list: string): ReadonlySet<string> => new Set(words(list));

/** Earlier rows win where two fit: what is bound to a word beside it stands before what is not. */
export const EVENT_ROWS: readonly TriggerRow[] = [RESPONSIBILITY, VIOLENCE, CONTROL, TALK].flatMap(readRows);

type Entry = { trigger: EventTrigger; form: TriggerForm };

function inflected({ pos, lemma }: EventTrigger): [string, TriggerForm][] {
  if (pos === 'adjective') return [[lemma, 'base']];
  return pos === 'verb' ? verbForms(lemma) : nounForms(lemma);
}

function formsOf(rows: readonly TriggerRow[]): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const trigger of rows.flatMap(triggersOf)) {
    for (const [norm, form] of inflected(trigger)) {
      const entries = table.get(norm) ?? [];
      if (entries.length === 0) table.set(norm, entries);
      entries.push({ trigger, form });
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => Number(!a.trigger.beside) - Number(!b.trigger.beside));
  return table;
}

const map = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(rows).flatMap(([list, value]) => words(list).map((word): [string, T] => [word, value])));

export const EVENTS: EventRules = {
  forms: formsOf(EVENT_ROWS),
  prepositions: map<EventRole>({
    'in at near inside outside within around throughout across along beside above below between': 'place',
    from: 'origin',
    'to toward towards into': 'destination',
    'with using': 'instrument',
    for: 'beneficiary',
    against: 'patient',
    'during on before after since until': 'time',
  }),
  carriers: map<'does' | 'suffers' | 'happens'>({
    'carry launch conduct mount commit perpetrate stage execute undertake wage make lead perform do stage unleash organize direct mastermind begin start resume continue conclude reach plan plot prepare hold':
      'does',
    'carried launched conducted mounted committed perpetrated staged executed undertaken waged made led performed done unleashed organized directed masterminded began begun started resumed continued carrying launching conducting mounting committing perpetrating staging executing waging making leading unleashing launches carries conducts commits concluded concludes reached planned planning plans plotted prepared held':
      'does',
    'suffer suffered suffers suffering sustain sustained undergo undergone receive received survive survived':
      'suffers',
    'take took taken takes taking occur occurred occurs occurring happen happened break broke erupt erupted ensue ensued continued result resulted coincided coincide':
      'happens',
  }),
  carrierNouns: setOf('process operation act action incident campaign wave series attempt mission scene spree'),
  governors: map<Modality>({
    'attempt attempts attempted attempting try tries tried trying seek seeks sought fail fails failed failing failure endeavor unable':
      'attempted',
    'plan plans planned planning intend intends intended prepare prepares prepared preparing plot plots plotted plotting scheme conspire conspired aim aims aimed purpose goal objective intention want wants wanted decide decided order ordered vow vowed pledge pledged':
      'planned',
    'threaten threatens threatened threatening threat threats warn warned': 'threatened',
    'thwart thwarts thwarted foil foils foiled prevent prevents prevented preventing avert averted abort aborted frustrate frustrated stop stopped avoid avoided block blocked disrupt disrupted deactivated defused':
      'thwarted',
    'may might could possible possibility possibly risk fear fears feared danger able allow allows allowed enable':
      'possible',
  }),
  auxiliaries: map<Modality>({
    'would if unless whether should': 'hypothetical',
    'may might could can possibly perhaps maybe': 'possible',
    "will shall 'll wo": 'planned',
  }),
  negators: setOf("not n't never no neither nor without nobody none nothing"),
  objectControl:
    setOf(`force forces forced forcing order orders ordered ordering allow allows allowed allowing ask asks asked asking
    cause causes caused causing help helps helped helping enable enables enabled enabling let lets letting make makes made making urge
    urges urged urging see sees saw seen pressure pressured compel compelled persuade persuaded tell told push pushed require required`),
  accusing: setOf(
    'accuse accuses accused accusing suspect suspects suspected suspecting blame blames blamed blaming charge charges charged convict convicted condemn condemned condemns criticise criticised criticize criticized praise praised thank thanked',
  ),
  accusingMarks: setOf('of for with'),
  having: setOf('have'),
  relatives: setOf('who which that whom whose where'),
  counters:
    setOf(`number numbers dozen dozens score scores hundred hundreds thousand thousands group groups majority member members
    handful couple lot rest some many several most part one two three four five six seven eight nine ten unit units column band team`),
  refinements: REFINEMENTS,
};
