/** English words for control, movement, custody, protest, talks and publication, a row a line; `rows.ts` says how a row is read.
 * Sources: the ACLED codebook (2023), strategic developments and protests; PLOVER and CAMEO verb lists. */

/** Ground, movement, custody, escape, displacement, plots, protests. */
export const CONTROL = `
territorial-control | SEIZE | verb | attack |  | occupy capture recapture retake liberate conquer control annex | - attention imagination prisoner prisoners hostage | "The army captured the hill."
territorial-control | SEIZE | verb | attack |  | seize take regain lose gain assume retain hold | + control town city village territory hill positions checkpoint crossing | - hostage hostages captive election elections | "They took control of the town."
territorial-control | SEIZE | verb | attack |  | take | + over | "They took over the base."
territorial-control | SEIZE | noun | attack |  | occupation capture recapture takeover liberation conquest seizure annexation | "the capture of the hill"
group-activity | MOBILIZE | verb | carry |  | arrive deploy infiltrate enter advance head move withdraw retreat redeploy march gather regroup land cross return transfer dispatch send smuggle relocate | - letter message signal office race talks ball election elections | "Fighters arrived from the coast."
group-activity | MOBILIZE | noun | move |  | arrival deployment infiltration advance withdrawal retreat redeployment mobilization reinforcement transfer | "the arrival of fighters"
group-activity | MOBILIZE | verb | harm |  | recruit enlist conscript train arm equip mobilize reinforce patrol | "They recruited boys."
group-activity | MOBILIZE | noun | harm |  | recruitment conscription patrol sweep | "the recruitment of boys"
group-activity | SUPPORT | noun | deal |  | contact | "They were in contact with the prisoners."
group-activity | SUPPORT | noun | support |  | support backing assistance | "the support of two tribes"
group-activity | MOBILIZE | verb | join |  | defect surrender disband merge join | "Six officers defected."
group-activity | MOBILIZE | noun | join |  | defection surrender mutiny | "the defection of six officers"
arrest | COERCE | verb | harm |  | arrest detain imprison jail apprehend incarcerate | "Police arrested a teacher."
arrest | COERCE | verb | harm |  | capture | + men man member members fighter fighters militant militants prisoner prisoners leader leaders emir suspect suspects him them her gunman terrorist terrorists rebels guerrillas | "Two suspects were captured."
arrest | COERCE | noun | harm |  | arrest detention imprisonment round-up roundup | "the arrest of a teacher"
escape | RETREAT | verb | move |  | escape flee hide abscond | - injury death notice attention residents civilians families homes villagers | "Prisoners escaped."
escape | RETREAT | verb | move |  | run get | + away | "They ran away."
escape | RETREAT | verb | move |  | break | + out | - war fighting clashes fire violence | "They broke out of the jail."
escape | RETREAT | verb | carry |  | smuggle | + prisoners prisoner fighters fighter detainees inmates members militants | "They smuggled prisoners out."
escape | RETREAT | noun | move |  | escape jailbreak breakout prison-break flight getaway | - passenger commercial | "the escape of prisoners"
other | YIELD | verb | harm |  | release free rescue | - statement report communique figures video document information photos photo list | "The hostages were released."
other | YIELD | noun | harm |  | release rescue liberation | "the release of the hostages"
displacement | RETREAT | verb | carry |  | displace evacuate uproot evict expel deport | "Families were displaced."
displacement | RETREAT | noun | move |  | displacement exodus evacuation eviction deportation expulsion | "a mass exodus to the coast"
disrupted-plot | COERCE | verb | harm |  | foil thwart frustrate defuse deactivate intercept dismantle | "Police foiled the plot."
disrupted-plot | COERCE | noun | attack |  | plot | "a plot against the base"
protest | PROTEST | verb | rally |  | protest demonstrate rally | "Teachers protested."
protest | PROTEST | noun | rally |  | protest demonstration rally sit-in march | - air drone missile military turkish bomb bombs bombed bombing shelled targeted struck hit | "a protest of teachers"
protest | PROTEST | noun | rally |  | strike | + general hunger labor labour work workers teachers students | "a general strike"
`;

/** Talks, agreements, publications. */
export const TALK = `
negotiation | CONSULT | verb | deal |  | negotiate mediate bargain confer | "They negotiated with the elders."
negotiation | CONSULT | noun | deal |  | negotiation talks mediation bargaining reconciliation dialogue | "talks between the two sides"
negotiation | AGREE | noun | deal |  | settlement | - israeli jewish illegal | "the settlement with the elders"
agreement | AGREE | verb | deal |  | agree ratify | "Both sides agreed on a truce."
agreement | AGREE | verb | deal |  | sign conclude reach | + agreement accord treaty truce ceasefire cease-fire deal pact | "They signed an accord."
agreement | AGREE | noun | deal |  | agreement accord truce ceasefire cease-fire treaty pact armistice | "an agreement between the tribes"
speech-publication | REPORT | verb | speak |  | publish broadcast post circulate | - guard guards sentry | "The council published a letter."
speech-publication | REPORT | verb | speak |  | release issue | + statement report communique figures video document photos list warning ultimatum | "The council released a statement."
speech-publication | REPORT | verb | confess |  | confess | "He confessed."
speech-publication | REPORT | noun | speak |  | publication broadcast communique | "the publication of a letter"
speech-publication | REPORT | noun | confess |  | confession | "the confession of a driver"
`;

/** Words about who did it, which are not the doing. Source: the responsibility rules of the MUC-4 task documentation. */
export const RESPONSIBILITY = `
speech-publication | REPORT | verb | claim |  | claim admit accept assume acknowledge take | + responsibility credit authorship involvement | = claimed | "The group claimed responsibility for the raid."
speech-publication | REPORT | verb | claim |  | adopt | + it operation attack attacks raid bombing responsibility assassination | = claimed | "Both groups adopted the operation."
speech-publication | REPORT | noun | claim |  | claim | + responsibility | = claimed | "a claim of responsibility"
speech-publication | ACCUSE | verb | blame |  | blame accuse indict | - price fee toward towards | = blamed | "The army blamed the rebels for the raid."
speech-publication | ACCUSE | verb | attribute |  | attribute ascribe | = blamed | "The raid was attributed to the rebels."
speech-publication | ACCUSE | verb | blame |  | hold | + responsible accountable | = blamed | "They held the rebels responsible for the raid."
speech-publication | ACCUSE | verb | blame |  | charge | + with | - price fee fees | = blamed | "He was charged with murder."
speech-publication | ACCUSE | adjective | responsible |  | responsible guilty | + for of | = blamed | "The group is responsible for the raid."
speech-publication | ACCUSE | noun | blame |  | accusation | = blamed | "the accusation against the rebels"
speech-publication | ACCUSE | verb | claim |  | deny reject disclaim | + responsibility involvement accusation accusations charges | = denied | "The group denied responsibility."
`;
