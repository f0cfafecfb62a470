/** English words that judge while they name. Sources: BBC editorial guidelines on language when reporting terror and war; Reuters
 * Handbook of Journalism ("terrorism", "militants"); AP Stylebook ("regime", "militia"); Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013
 * (framing and epistemological bias); the rest by the same criteria. One line: words | why. */
export const LOADED = `
regime | denies a government its legitimacy; plainer: government
so-called | says that the name is undeserved; plainer: the name alone
self-styled | says that the name is undeserved; plainer: the name alone
self-proclaimed | doubts the title; plainer: the title with who gave it
terrorist | a verdict as well as a description; plainer: the name of the group, or attacker
terrorism | a verdict as well as a description; plainer: the act itself
terror | a verdict as well as a description; plainer: the act itself
mercenary | says that they fight for pay alone; plainer: fighters, and who backs them
gang | makes an armed group a band of criminals; plainer: armed group
thug | contempt; plainer: the people by role
bandit | makes fighters criminals; plainer: armed men
occupied | calls control unlawful; plainer: controlled by
occupy | calls control unlawful; plainer: control
occupation | calls control unlawful; plainer: control
occupier | calls a force's presence unlawful; plainer: the force by name
invader | calls a force's presence unlawful; plainer: the force by name
liberate | calls a change of control welcome; plainer: took control of
liberation | calls a change of control welcome; plainer: taking control
martyr | honours the dead of one side; plainer: dead, killed
martyred | honours the dead of one side; plainer: killed
martyrdom | honours the dead of one side; plainer: death
neutralize | hides whether people were killed, hurt or caught
neutralise | hides whether people were killed, hurt or caught
eliminate | makes killing sound like tidying; plainer: killed
cleanse | makes killing or driving out sound like tidying
purge | makes killing or driving out sound like tidying
mop-up | makes killing sound like tidying
collateral damage | hides that people were killed; plainer: civilians killed
puppet | says that others pull the strings; plainer: backed by
stooge | says that others pull the strings; plainer: backed by
lackey | says that others pull the strings; plainer: backed by
proxy | says that others direct the fighting; plainer: backed by
agent | says that they serve another in secret
henchman | contempt for those who serve another; plainer: members, men
accomplice | presumes guilt; plainer: the people by role
collaborator | brands dealings with the other side as treason
traitor | brands a change of side as treason
conspiracy | presumes a secret plan; plainer: plan, if one is shown
conspire | presumes a secret plan
plot | presumes a secret plan; plainer: plan
scheme | presumes a secret plan; plainer: plan
machination | presumes a secret plan
woven | presumes a secret plan; plainer: made
hatch | presumes a secret plan; plainer: plan
orchestrate | presumes a hidden hand; plainer: organise
mastermind | presumes who planned it; plainer: named as planner
true intentions | presumes knowledge of hidden aims
real intentions | presumes knowledge of hidden aims
sinister | presumes evil aims
hidden agenda | presumes hidden aims
infidel | insults by religion
apostate | insults by religion
crusader | insults by religion
zionist entity | refuses a state its name
extremist | a verdict as well as a description
fanatic | contempt
jihadist | names a group by its reading of religion
fundamentalist | names a group by its reading of religion
horde | makes people a natural force
barbaric | condemns while it describes
savage | condemns while it describes
heinous | condemns while it describes
cowardly | condemns while it describes
treacherous | condemns while it describes
vicious | condemns while it describes
ruthless | condemns while it describes
bloodthirsty | condemns while it describes
inhuman | condemns while it describes
despicable | condemns while it describes
vile | condemns while it describes
massacre | a legal and moral verdict on a killing; plainer: killing of N people
slaughter | a moral verdict on a killing; plainer: killing
butcher | a moral verdict on a killing; plainer: kill
genocide | a legal term that a court decides
genocidal | a legal term that a court decides
ethnic cleansing | a legal and moral verdict; plainer: driving out of
war crime | a legal term that a court decides
aggression | calls an attack unlawful; plainer: attack
aggressor | calls an attacker's case unlawful; plainer: attacker
heroic | praises one side
hero | praises one side
valiant | praises one side
steadfast | praises one side
freedom fighter | honours one side's fighters
junta | denies a government its legitimacy; plainer: military government
dictator | denies a ruler legitimacy; plainer: president, ruler
tyrant | denies a ruler legitimacy; plainer: ruler
warlord | denies a commander legitimacy; plainer: commander
strongman | judges a ruler; plainer: leader
hardline | judges a position by another's yardstick
stronghold | suggests a place belongs to its fighters, civilians and all
hotbed | suggests a place belongs to its fighters, civilians and all
hideout | suggests guilt of those inside
infest | makes people vermin
infiltrate | presumes a secret hostile purpose; plainer: enter
smuggle | presumes an unlawful purpose
blatant | pushes the reader to judge
flagrant | pushes the reader to judge
unprovoked | decides the question of cause
indiscriminate | a legal term about the choice of targets
vermin | makes people animals
usurp | calls control unlawful
usurper | calls control unlawful
illegitimate | denies legitimacy
pretext | presumes that the reason given is false
under the guise of | presumes that the reason given is false
propaganda | presumes that what is said is false
fabricate | presumes that what is said is false
foreign-backed | puts a group's acts on others
iran-backed | puts a group's acts on others
western-backed | puts a group's acts on others
turkish-backed | puts a group's acts on others
russian-backed | puts a group's acts on others
pro-regime | denies a government its legitimacy
enemy | speaks from one side
treason | brands the other side
sabotage | presumes purpose and maker
saboteur | presumes purpose and maker
ringleader | presumes guilt; plainer: leader
caliphate | uses the group's own claim to rule
human shield | a legal charge about the use of civilians
provocation | presumes a motive
sham | presumes falsehood
notorious | condemns while it names
infamous | condemns while it names
so called | says that the name is undeserved; plainer: the name alone
gross violation | a verdict in place of a description
a lie | decides that something false is said on purpose
lies and | decides that something false is said on purpose
criminal element | makes people criminals before a court does
arbitrary | a legal verdict on an arrest or a killing
collective punishment | a legal verdict on a measure
atrocity | condemns while it names
carnage | condemns while it names
bloodbath | condemns while it names
brutal | condemns while it describes
wanton | condemns while it describes
shameful | condemns while it describes
evil | condemns while it describes
conspirator | presumes a secret plan
mouthpiece | says that others speak through them
`;
