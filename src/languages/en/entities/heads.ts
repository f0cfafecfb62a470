/** Common nouns that head mentions. Source: the role and target lists of ACLED's and MUC-4's codebooks, WordNet's person, organisation and structure nouns. */
import type { HeadNoun, NounSort } from '../../sections/entities.ts';

const PEOPLE = `resident citizen civilian inhabitant villager local neighbor neighbour worker employee labourer laborer student pupil teacher
  professor doctor nurse medic paramedic patient farmer peasant fisherman shepherd driver passenger merchant trader shopkeeper vendor
  journalist reporter correspondent photographer cameraman editor blogger activist protester protestor demonstrator dissident
  lawyer judge prosecutor magistrate attorney priest nun bishop monk imam cleric preacher missionary sheikh
  refugee migrant returnee evacuee hostage captive detainee prisoner inmate convict suspect defendant escapee fugitive deserter defector
  victim survivor casualty martyr relative orphan widow
  official minister governor mayor councillor councilor senator deputy diplomat ambassador consul spokesman spokesperson
  spokeswoman president leader chief commander head representative delegate adviser advisor aide secretary chairman director
  manager engineer technician contractor expert analyst observer monitor inspector witness bystander source informant eyewitness
  man woman child boy girl baby infant teenager youth person individual adult minor elder widow mother father son daughter brother sister
  wife husband parent tribesman clansman nomad pilgrim tourist traveler traveller foreigner national
  supporter opponent critic sympathizer sympathiser follower member volunteer candidate lawmaker politician businessman banker landowner
  general colonel major captain lieutenant sergeant corporal admiral brigadier bodyguard escort guard warden jailer author
  executive firefighter rescuer footballer player singer actor writer poet scientist economist historian scholar`;
const SHE = new Set('woman girl mother daughter sister wife widow spokeswoman nun'.split(' '));
const HE = new Set(
  `man boy father son brother husband spokesman tribesman clansman priest imam bishop monk sheikh fisherman cameraman businessman chairman
  gunman policeman serviceman`.split(/\s+/),
);
const ARMED = `fighter gunman militant insurgent rebel guerrilla guerilla terrorist extremist jihadist jihadi mercenary combatant militiaman
  soldier troop policeman gendarme serviceman infantryman paratrooper marine sniper gunner pilot attacker assailant bomber hijacker kidnapper
  abductor raider bandit robber assassin killer murderer hitman gangster criminal trafficker smuggler pirate agent operative spy
  recruit conscript reservist ranger commando separatist peacekeeper perpetrator subversive partisan infiltrator looter arsonist hooligan`;
const UNITS = `family household cell group unit squad patrol convoy column detachment contingent faction element band gang squadron platoon crew
  commando formation remnant team network ring mob crowd delegation`;
const BODIES = `government regime administration authority ministry army military navy police force militia brigade battalion regiment
  division corps guard gendarmerie intelligence junta cabinet parliament congress senate council court tribunal presidency
  party movement front alliance coalition command leadership opposition resistance insurgency rebellion caliphate emirate cartel
  coordination bloc wing secretariat directorate commission committee`;
const ORGANIZATIONS = `organization organisation agency association union federation institute university company corporation firm bank
  newspaper magazine network channel station broadcaster media website radio office bureau center centre foundation society club
  service board institution academy league charity ngo observatory mission embassy consulate church assembly outlet`;
const FACILITIES = `prison jail penitentiary hospital clinic school base checkpoint camp barracks airport airfield airbase port harbor harbour
  bridge dam tunnel station mosque church cathedral temple monastery convent synagogue shrine cemetery market bazaar shop store mall hotel
  restaurant cafe cinema theater theatre stadium factory plant refinery pipeline powerline pylon warehouse depot silo bakery farm ranch
  house home building apartment residence mansion palace headquarters compound outpost post garrison fortress citadel bunker
  courthouse embassy consulate ministry office university college library museum courtroom cell dormitory orphanage
  tower substation waterworks reservoir crossing terminal roadblock barricade position dungeon mine quarry laboratory kindergarten`;
const PLACES = `city town village hamlet district province governorate county region area neighborhood neighbourhood quarter suburb
  municipality department state country capital valley mountain river lake sea coast island desert forest border frontier road street
  highway avenue square territory countryside outskirts vicinity zone sector canton front subdistrict parish township plain hill
  peninsula bay gulf strip enclave settlement`;

const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  wife: 'wives',
  family: 'families',
  mercenary: 'mercenaries',
  corps: 'corps',
  headquarters: 'headquarters',
  barracks: 'barracks',
  outskirts: 'outskirts',
  media: 'media',
  police: 'police',
  military: 'military',
  church: 'churches',
  hero: 'heroes',
};

/** The plural by the rules of spelling; -man gives -men. */
function pluralOf(noun: string): string {
  const known = IRREGULAR[noun];
  if (known !== undefined) return known;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const genderOf = (noun: string): Pick<HeadNoun, 'gender'> =>
  SHE.has(noun) ? { gender: 'she' } : HE.has(noun) ? { gender: 'he' } : {};

function read(): ReadonlyMap<string, HeadNoun> {
  const heads = new Map<string, HeadNoun>();
  const add = (words: string, sort: NounSort): void => {
    for (const noun of words.trim().split(/\s+/)) {
      if (!heads.has(noun)) heads.set(noun, { sort, plural: noun === 'police' || noun === 'media', ...genderOf(noun) });
      const plural = pluralOf(noun);
      if (plural !== noun && !heads.has(plural)) heads.set(plural, { sort, plural: true });
    }
  };
  add(ARMED, 'armed');
  add(PEOPLE, 'person');
  add(UNITS, 'group');
  add(BODIES, 'body');
  add(FACILITIES, 'facility');
  add(ORGANIZATIONS, 'organization');
  add(PLACES, 'place');
  return heads;
}

export const HEADS: ReadonlyMap<string, HeadNoun> = read();
