/** English nouns for people by role, and for what befalls them. Source: written for Stemma, along the actor and victim types of the ACLED codebook. */
const words = (list: string): string[] => list.trim().split(/\s+/);

/** Regular plurals in -s. */
const REGULAR = words(`
  abductee accomplice activist actor adherent admiral adult agent aide ally ambassador analyst apprentice archbishop arrestee artist assailant
  assassin athlete attacker attendant author aviator baby bandit banker  believer beneficiary bishop blogger bodyguard bomber boy brigadier
  broadcaster brother builder buyer bystander cadet cameraman candidate captain captive caller carrier casualty celebrant cell-member child-soldier
  citizen civilian cleric clerk client coach collaborator colleague collector colonel combatant commander commando commuter
  compatriot comrade conscript consumer contractor convict cook corporal corpse correspondent councillor councilor counsellor couple courier
  cousin criminal critic customer cyclist daughter defector defendant defender delegate demonstrator dependant dependent deportee deputy deserter
  detainee detective diplomat director disciple displaced-person dissident doctor donor driver drug-trafficker dweller editor elder elector
  emigrant emir emissary employee employer engineer envoy escapee evacuee  exile expatriate expert  extremist eyewitness farmer
  farmworker father fatality fighter firefighter fisher follower foreigner friend fugitive  girl guard guerrilla guerilla guest
  gunner  helper hijacker holidaymaker hooligan hostage hostage-taker houseguest  hunter immigrant imam individual infant infiltrator informant informer
  inhabitant injury inmate inspector instructor insurgent internee interpreter intruder invader investigator islamist jihadi jihadist jogger
  journalist judge juror kid kidnapper killer  laborer labourer lawmaker lawyer leader lecturer leftist legislator lieutenant listener 
  loyalist  maoist marine marksman martyr mayor mechanic mediator medic member mercenary merchant messenger migrant militant minister
   missionary monitor monk mother motorist mourner mullah murderer musician   negotiator neighbor neighbour nomad nun nurse
  observer occupant offender officer official onlooker operative operator opponent organiser organizer orphan outlaw owner paramedic
  paramilitary parent parishioner participant partisan passenger passer-by pastor patient patient peacekeeper peasant pedestrian perpetrator
  personality philosopher photographer physician pilgrim pilot pirate plotter poet politician pollster pope populist porter practitioner preacher prelate premier
  president priest prince princess  prisoner  producer professional professor prosecutor protester protestor provocateur psychologist
  pupil rabbi raider ranger rapist reader rebel recruit refugee relative reporter representative rescuer researcher reservist resident
  respondent returnee rioter robber ruler runner sailor scholar scientist scout secretary senator separatist sergeant servant settler sheikh
  shepherd shooter shopkeeper shopper sibling sister slave smuggler sniper soldier son spectator spokesperson spouse spy squatter staffer
  stranger student subversive suspect sympathiser sympathizer target taxpayer teacher technician teenager terrorist thief thug tourist trader trainee trainer
  trafficker traveler traveller trespasser tribesperson trooper tutor user vendor veteran victim victimiser villager vigilante visitor volunteer voter waiter
  ward warlord warrior widow winner witness worker worshiper worshipper writer youngster youth youth
  miner tailor butcher plumber electrician cleaner janitor gardener hiker climber swimmer scavenger herder barber dancer singer actress waitress chef baker cashier dealer broker economist unionist communist socialist nationalist royalist fundamentalist carpenter bricklayer mason trucker taxi-driver paratrooper sapper commissar cleric sailor
  afghan albanian algerian american arab argentinian armenian assyrian azeri belgian bolivian bosnian brazilian briton canadian chadian chilean christian circassian colombian croat cuban ecuadoran egyptian eritrean ethiopian european georgian german greek guatemalan hindu honduran indian indonesian iranian iraqi israeli italian jew jordanian kenyan kosovar kurd kuwaiti libyan malian mexican moroccan muslim nicaraguan nigerian pakistani palestinian peruvian pole qatari russian rwandan salvadoran saudi serb shiite somali soviet spaniard sunni syrian tajik tamil tunisian turk tutsi hutu ukrainian uyghur uzbek yazidi yemeni yemenite
  death homicide arrest murder killing detention kidnapping abduction execution disappearance evacuation`);

const IRREGULAR = words(`
  people person persons man men woman women child children infantry police troops personnel staff crew clergy folk wives wife lives life
  dead crewmen cameramen firemen policemen policewomen servicemen servicewomen gunmen clergymen congressmen councilmen fishermen
  businessmen businesswomen militiamen tribesmen herdsmen marksmen riflemen infantrymen airmen guardsmen infantryman gunman policeman policewoman
  serviceman militiaman tribesman fisherman businessman fireman airman guardsman herdsman rifleman marksmen spokesmen spokesman spokeswoman
  youths passers-by bodies body peshmerga fedayeen mujahideen mujahedin asayish souls soul
  afghans albanians argentines argentinians belgians bolivians brazilians chileans ecuadorans dutch swedes swiss soviets salvadorans algerians americans arabs armenians assyrians azeris bosnians britons canadians chadians chinese christians circassians
  colombians croats cubans druze egyptians eritreans ethiopians europeans french frenchmen germans georgians greeks guatemalans hondurans
  hindus indians indonesians iranians iraqis israelis italians japanese jews jordanians kenyans kosovars kurds kuwaitis lebanese libyans malians mexicans
  moroccans muslims nepalese nicaraguans nigerians nigeriens pakistanis palestinians peruvians poles qataris russians rwandans salvadorans
  saudis serbs shiites somalis spaniards sudanese sunnis syrians tajiks tamils tunisians turkmen turkmens turks tutsis hutus ukrainians uyghurs
  uzbeks yazidis yemenis yemenites
  hero heroes families family households household`);

const plural = (word: string): string =>
  word.endsWith('s') || word.endsWith('sh') || word.endsWith('ch')
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : word === 'thief'
        ? 'thieves'
        : `${word}s`;

/** Events of the list above, which are no persons. */
const NO_PERSON = new Set(
  words(
    'death arrest murder killing detention kidnapping abduction execution disappearance evacuation injury fatality casualty couple ally',
  ),
);

export const PEOPLE: ReadonlySet<string> = new Set([...REGULAR, ...REGULAR.map(plural), ...IRREGULAR]);
export const PERSON: ReadonlySet<string> = new Set([
  ...REGULAR.filter((word) => !NO_PERSON.has(word)),
  ...words(
    'person man woman child civilian gunman policeman policewoman serviceman militiaman tribesman fisherman businessman fireman airman guardsman infantryman',
  ),
]);
