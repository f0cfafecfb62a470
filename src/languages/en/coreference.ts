/** English pronouns and epithets. Source: Quirk et al., A Comprehensive Grammar of the English Language, chapter 6; epithets from the usage of agency reports. */
import type { CoreferenceRules, Epithet, Pronoun } from '../sections/coreference.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** gender: subject, object, owner, self. */
const PRONOUNS: Readonly<Record<Pronoun['gender'], string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it it its itself',
  they: 'they them their themselves',
};
const FORMS = ['subject', 'object', 'owner', 'self'] as const;

function pronouns(): ReadonlyMap<string, Pronoun> {
  const table = new Map<string, Pronoun>();
  for (const gender of ['he', 'she', 'it', 'they'] as const) {
    PRONOUNS[gender].split(' ').forEach((word, i) => {
      if (!table.has(word)) table.set(word, { gender, plural: gender === 'they', form: FORMS[i] });
    });
  }
  return table;
}

const BODIES = ['actor', 'organization'];
const rows = (list: string, epithet: Epithet): [string, Epithet][] => words(list).map((noun) => [noun, epithet]);

export const COREFERENCE: CoreferenceRules = {
  pronouns: pronouns(),
  author: new Set(words('we us our ours ourselves')),
  relatives: new Set(words('who whom whose which that')),
  definite: new Set(words('the this that these those')),
  epithets: new Map([
    ...rows('organization organisation group movement militia faction militants insurgents rebels guerrillas', {
      kinds: BODIES,
    }),
    ...rows('party alliance coalition agency network newspaper union federation association company', {
      kinds: BODIES,
    }),
    ...rows('city town village neighborhood neighbourhood district suburb', { kinds: ['place'] }),
    ...rows('country nation', { kinds: ['place'], known: 'state:' }),
    ...rows('prison jail hospital school camp base checkpoint airport mosque church facility bridge market', {
      kinds: [],
    }),
    ...rows('regime government army military police authorities ministry council', { kinds: [] }),
    ...rows(
      'man woman suspect official commander leader spokesman spokeswoman minister governor president general colonel journalist lawyer activist',
      {
        kinds: ['person'],
      },
    ),
  ]),
  latter: new Set(['latter']),
  former: new Set(['former']),
  alsoCalled: new Set([
    'also known as',
    'known as',
    'also called',
    'formerly',
    'formerly known as',
    'or',
    'aka',
    'alias',
    'a.k.a.',
  ]),
  participle: 'ing',
  joining: new Set(['and', 'or']),
  women: new Set(
    words(`mrs mrs. ms ms. miss queen princess sister madam lady dame congresswoman chairwoman spokeswoman doña umm
    fatima aisha mariam maryam zainab zaynab leila layla amina khadija rania huda hana salma yasmin rima dalal ilham
    maria ana rosa carmen luz elena isabel gloria marta mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa
    margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
    kathleen amy shirley angela helen anna brenda pamela hillary olga natalia irina`),
  ),
  men: new Set(
    words(`mr mr. king prince emir sultan sheikh sheik imam ayatollah mullah pope cardinal archbishop bishop father brother monsignor sir lord don
    abu spokesman chairman congressman
    muhammad mohammad mohammed mohamed ahmed ahmad ali hassan hasan hussein omar khalid khaled ibrahim ismail yusuf youssef mustafa mahmoud
    abdullah abdul saleh salem saeed said sami tariq walid yasser bashar jamal kamal karim mansour marwan nabil nasser osama qasim rashid
    jose juan carlos luis jorge miguel antonio francisco pedro rafael roberto ricardo fernando eduardo alberto alfredo alfonso manuel mario
    raul oscar hector julio cesar enrique ernesto felipe pablo diego andres alejandro javier john james robert michael william david richard
    joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew george edward peter bill barack ted vladimir
    sergei dmitry alexei mikhail ivan nikolai oleg igor viktor volodymyr recep mehmet mazloum jean pierre`),
  ),
  empty: new Set(
    words(`noteworthy clear unclear likely unlikely possible impossible necessary important true false known unknown noted reported said believed
    thought alleged estimated expected understood worth evident obvious remarkable time hard difficult easy better best common rumored rumoured
    feared hoped raining snowing dark late early why`),
  ),
  emptyVerbs: new Set(
    words(
      'seem seems seemed appear appears appeared turn turns turned happen happens happened remains remained takes took emerged',
    ),
  ),
  sayings: new Set(
    words(`deny confirm reject say report know claim admit announce mention believe doubt condemn describe justify explain do adopt endorse
    welcome regret criticise criticize expect`),
  ),
};
