/** English words for gathering incidents. Sources: the responsibility rules and target lists of the MUC-4 task documentation, the
 * ACLED codebook (2023) for actors and civilians. */
import type { IncidentRules } from '../sections/incidents.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const map = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([subtype, list]) => list.split(' ').map((word): [string, string] => [word, subtype])),
  );

export const INCIDENTS: IncidentRules = {
  definite: words('the this that these those such said its their his her'),
  further: words('another other second third fourth further similar new different separate more'),
  bare: words(
    'incident incidents event events action actions operation operations crime crimes act acts tragedy violence',
  ),
  suspicion: words(
    'alleged allegedly suspected presumed presumably apparent apparently purported reportedly believed supposed supposedly',
  ),
  possibility: words('possible possibly probable probably maybe perhaps likely'),
  authorities:
    words(`police army military government minister ministry president prosecutor prosecutors official officials authority authorities
    governor mayor judge court commander general colonel spokesman spokeswoman spokesperson command committee security ambassador embassy
    investigators troops forces headquarters`),
  organizations:
    words(`army front movement group organization organisation party cartel militia force forces brigade battalion guard police
    government regime military faction cell cells alliance league union commando command squad squads wing council state`),
  people:
    words(`man men woman women person persons people child children boy boys girl girls civilian civilians resident residents villager villagers
    peasant peasants farmer farmers worker workers student students teacher teachers priest priests nun nuns bishop journalist journalists
    reporter reporters judge judges lawyer lawyers mayor mayors minister official officials officer officers policeman policemen police soldier soldiers
    guard guards bodyguard bodyguards leader leaders member members candidate senator ambassador diplomat diplomats businessman businessmen
    employee employees driver drivers passenger passengers prisoner prisoners detainee detainees inmate inmates hostage hostages victim victims
    family families son daughter wife husband brother sister father mother doctor doctors nurse nurses engineer engineers tourist tourists
    refugee refugees pilgrim pilgrims worshipper worshippers militant militants fighter fighters rebel rebels guerrilla guerrillas gunman gunmen
    bomber bombers attacker attackers dead wounded injured others citizen citizens troops personnel crew aide aides activist activists`),
  things:
    words(`building buildings house houses home homes office offices headquarters embassy bank banks store stores shop shops market markets
    school schools hospital hospitals clinic church churches mosque mosques hotel hotels restaurant station stations post posts checkpoint
    checkpoints base bases barracks camp camps bridge bridges road roads highway line lines pylon pylons tower towers pipeline pipelines plant plants
    vehicle vehicles car cars bus buses truck trucks train trains plane planes aircraft helicopter helicopters ship ships boat convoy convoys
    ambulance ambulances prison prisons jail depot warehouse factory factories airport installation installations facility facilities residence
    ministry court courthouse gate gates position positions village villages town towns neighborhood neighborhoods area areas farm farms well wells`),
  subtypes: map({
    arson: 'arson burn burns burned burning burnt torch torched ablaze fire',
    kidnapping: 'kidnap kidnaps kidnapped kidnapping kidnappings abduct abducted abduction abductions hostage',
    hijacking: 'hijack hijacked hijacking hijackings',
    robbery: 'rob robbed robbery robberies steal stole stolen loot looted looting plundered theft',
    bombing:
      'bomb bombed bombing bombings explode exploded explosion explosions blast blasts detonate detonated detonation blew blown dynamited',
    killing:
      'kill killed killing murder murdered assassinate assassinated assassination slain execution executed massacre',
  }),
};
