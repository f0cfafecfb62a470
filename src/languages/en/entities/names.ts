/** Small words of names, titles and frequent given names. Source: agency style books; given names from the most frequent of each language area in Wikipedia's lists. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const TITLES =
  words(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president prime premier minister king queen prince princess
  emir sultan sheikh sheik imam ayatollah mullah pope cardinal archbishop bishop father reverend rev rev. sister brother monsignor rabbi
  gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cmdr cmdr. commander adm adm.
  admiral brig brig. brigadier marshal corporal private officer agent detective inspector chief sheriff
  sen sen. senator rep rep. representative congressman congresswoman gov gov. governor mayor deputy secretary undersecretary judge justice
  attorney ambassador consul chancellor spokesman spokeswoman spokesperson chairman chairwoman director coach candidate nominee
  journalist reporter correspondent activist lawyer engineer comrade leader former ex-president vice haji hajji sayyid mawlawi maulana mufti
  don doña sir lord lady dame`);

export const GIVEN_NAMES =
  words(`muhammad mohammad mohammed mohamed mohamad ahmed ahmad ali hassan hasan hussein husain hussain omar umar khalid khaled
  ibrahim ismail yusuf youssef mustafa mahmoud mahmud abdullah abdallah abdul abdel abdelaziz abdulrahman abdurrahman saleh salih salem salim
  saeed said samir sami tariq tarek walid waleed yasser yasin youssef zaid ziad bashar hafez abu umm fatima aisha mariam maryam zainab zaynab leila layla
  nour noor amina khadija rania huda hana salma yasmin rima dalal mazloum ilham redur aldar bilal hamza idris ilyas imad jamal kamal karim
  majid malik mansour marwan masoud mazen munir murad nabil nasser nidal osama qasim rami rashid riad sabri salman suleiman taha wael yahya
  jose juan carlos luis jorge miguel antonio francisco pedro rafael roberto ricardo fernando eduardo alberto alfredo alfonso manuel mario jesus
  ramon raul oscar hector guillermo gustavo julio cesar enrique ernesto felipe hernando ignacio joaquin mauricio napoleon pablo ramiro rene
  ruben salvador sergio vicente victor virgilio jaime diego andres alejandro javier maria ana rosa carmen luz elena isabel gloria marta
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory frank alexander patrick raymond jack dennis jerry tyler aaron adam nathan henry peter zachary kyle walter
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily
  donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley angela helen anna brenda pamela
  hillary bill barack mike ted marco jeb bernie tim chris ben jim joe tom bob
  vladimir sergei dmitry alexei mikhail ivan nikolai oleg igor viktor volodymyr oleksandr yevgeny andriy olga natalia irina
  recep mehmet emre hakan fatih kemal selahattin abdurrahman jean pierre michel jacques francois emmanuel hans klaus angela
  kofi kwame chinedu emeka ibrahima amadou moussa ousmane mamadou aung min ko thein rajiv narendra sanjay anil imran nawaz asif`);

export const JOINERS = words(
  `of the and for de del la las los el y e da do dos das di du van von der den bin ibn bint al el- al- ed- ez- ben & 's - . in on at to a`,
);

export const OPENERS =
  words(`the a an this that these those his her its their our my your some any each every all both other another such no
  certain various many most several few`);

export const DISTANCING = words(`so-called alleged purported self-styled self-proclaimed`);

/** Generic words of settlements, springs, hills and valleys, from GeoNames' glossaries of Arabic, Kurdish and Spanish names. */
export const PLACE_OPENERS =
  words(`tel tell tal tall ras ain ayn deir dayr kafr kfar jabal jebel wadi beit bayt bab bir nahr girke gire san santa santo
  villa puerto ciudad rio cerro monte fort port mount lake river camp`);

export const WHOLES =
  words(`forces army government regime authorities authority administration military militia movement group organization
  organisation party alliance coalition network cartel insurgency junta navy police`);

export const LINKS = words('of for');

export const BLURS = words('least most more less fewer than about around nearly almost roughly approximately some');

export const STOPS =
  words(`of in on at by for from with without to into onto over under between among against during after before since until
  while when where who whom whose which that if because although though and or but nor so yet as than like about around near through across
  toward towards behind beyond within along per via amid despite i you he she it we they me him us them himself herself itself themselves
  is are was were be been being am has have had do does did will would shall should can could may might must not n't 's
  said says say told tells killed wounded injured attacked accused claimed reported made took went came began according there here then also
  what how why whether only just still already very too even again once`);
