/** States and the adjectives and people's names that go with them. Source: ISO 3166-1 and the CIA World Factbook's nationality field. */

/** code: state names; adjectives; names of people (plural first). */
const ROWS = `
af: Afghanistan; Afghan; Afghans
al: Albania; Albanian; Albanians
dz: Algeria; Algerian; Algerians
ao: Angola; Angolan; Angolans
ar: Argentina; Argentine Argentinian; Argentines Argentinians
am: Armenia; Armenian; Armenians
au: Australia; Australian; Australians
at: Austria; Austrian; Austrians
az: Azerbaijan; Azerbaijani Azeri; Azerbaijanis Azeris
bh: Bahrain; Bahraini; Bahrainis
bd: Bangladesh; Bangladeshi; Bangladeshis
by: Belarus; Belarusian Belarussian; Belarusians
be: Belgium; Belgian; Belgians
bz: Belize; Belizean; Belizeans
bj: Benin; Beninese;
bo: Bolivia; Bolivian; Bolivians
ba: Bosnia, Bosnia and Herzegovina; Bosnian; Bosnians
bw: Botswana; Botswanan;
br: Brazil; Brazilian; Brazilians
bg: Bulgaria; Bulgarian; Bulgarians
bf: Burkina Faso; Burkinabe Burkinabé;
bi: Burundi; Burundian; Burundians
kh: Cambodia; Cambodian; Cambodians
cm: Cameroon; Cameroonian; Cameroonians
ca: Canada; Canadian; Canadians
cf: Central African Republic;;
td: Chad; Chadian; Chadians
cl: Chile; Chilean; Chileans
cn: China, People's Republic of China; Chinese;
co: Colombia; Colombian; Colombians
cd: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Zaire; Congolese;
cr: Costa Rica; Costa-Rican; 
ci: Ivory Coast, Côte d'Ivoire; Ivorian; Ivorians
hr: Croatia; Croatian Croat; Croatians Croats
cu: Cuba; Cuban; Cubans
cy: Cyprus; Cypriot; Cypriots
cz: Czech Republic, Czechia, Czechoslovakia; Czech; Czechs
dk: Denmark; Danish; Danes
dj: Djibouti; Djiboutian; Djiboutians
do: Dominican Republic; Dominican; Dominicans
ec: Ecuador; Ecuadorian Ecuadoran; Ecuadorians Ecuadorans
eg: Egypt; Egyptian; Egyptians
sv: El Salvador; Salvadoran Salvadorean Salvadorian; Salvadorans Salvadoreans
er: Eritrea; Eritrean; Eritreans
ee: Estonia; Estonian; Estonians
et: Ethiopia; Ethiopian; Ethiopians
fi: Finland; Finnish; Finns
fr: France; French;
ga: Gabon; Gabonese;
gm: Gambia; Gambian; Gambians
ge: Georgia; Georgian; Georgians
de: Germany; German; Germans
gh: Ghana; Ghanaian; Ghanaians
gr: Greece; Greek; Greeks
gt: Guatemala; Guatemalan; Guatemalans
gn: Guinea; Guinean; Guineans
ht: Haiti; Haitian; Haitians
hn: Honduras; Honduran; Hondurans
hu: Hungary; Hungarian; Hungarians
is: Iceland; Icelandic; Icelanders
in: India; Indian; Indians
id: Indonesia; Indonesian; Indonesians
ir: Iran, Islamic Republic of Iran; Iranian; Iranians
iq: Iraq; Iraqi; Iraqis
ie: Ireland; Irish;
il: Israel; Israeli; Israelis
it: Italy; Italian; Italians
jm: Jamaica; Jamaican; Jamaicans
jp: Japan; Japanese;
jo: Jordan; Jordanian; Jordanians
kz: Kazakhstan; Kazakh Kazakhstani; Kazakhs
ke: Kenya; Kenyan; Kenyans
kp: North Korea, DPRK; North-Korean;
kr: South Korea; South-Korean;
xk: Kosovo; Kosovar Kosovan; Kosovars
kw: Kuwait; Kuwaiti; Kuwaitis
kg: Kyrgyzstan; Kyrgyz;
la: Laos; Laotian Lao; Laotians
lv: Latvia; Latvian; Latvians
lb: Lebanon; Lebanese;
lr: Liberia; Liberian; Liberians
ly: Libya; Libyan; Libyans
lt: Lithuania; Lithuanian; Lithuanians
mk: Macedonia, North Macedonia; Macedonian; Macedonians
mg: Madagascar; Malagasy;
mw: Malawi; Malawian; Malawians
my: Malaysia; Malaysian; Malaysians
ml: Mali; Malian; Malians
mr: Mauritania; Mauritanian; Mauritanians
mx: Mexico; Mexican; Mexicans
md: Moldova; Moldovan; Moldovans
mn: Mongolia; Mongolian; Mongolians
me: Montenegro; Montenegrin; Montenegrins
ma: Morocco; Moroccan; Moroccans
mz: Mozambique; Mozambican; Mozambicans
mm: Myanmar, Burma; Burmese;
na: Namibia; Namibian; Namibians
np: Nepal; Nepali Nepalese; Nepalis
nl: Netherlands; Dutch;
nz: New Zealand; New-Zealand;
ni: Nicaragua; Nicaraguan; Nicaraguans
ne: Niger; Nigerien; Nigeriens
ng: Nigeria; Nigerian; Nigerians
no: Norway; Norwegian; Norwegians
om: Oman; Omani; Omanis
pk: Pakistan; Pakistani; Pakistanis
ps: Palestine, State of Palestine; Palestinian; Palestinians
pa: Panama; Panamanian; Panamanians
pg: Papua New Guinea; Papuan; Papuans
py: Paraguay; Paraguayan; Paraguayans
pe: Peru; Peruvian; Peruvians
ph: Philippines; Philippine Filipino; Filipinos
pl: Poland; Polish; Poles
pt: Portugal; Portuguese;
qa: Qatar; Qatari; Qataris
ro: Romania; Romanian; Romanians
ru: Russia, Russian Federation; Russian; Russians
rw: Rwanda; Rwandan; Rwandans
sa: Saudi Arabia; Saudi Saudi-Arabian; Saudis
sn: Senegal; Senegalese;
rs: Serbia; Serbian Serb; Serbs Serbians
sl: Sierra Leone; Sierra-Leonean;
sg: Singapore; Singaporean; Singaporeans
sk: Slovakia; Slovak Slovakian; Slovaks
si: Slovenia; Slovenian Slovene; Slovenians Slovenes
so: Somalia; Somali; Somalis
za: South Africa; South-African;
ss: South Sudan; South-Sudanese;
es: Spain; Spanish; Spaniards
lk: Sri Lanka; Sri-Lankan;
sd: Sudan; Sudanese;
se: Sweden; Swedish; Swedes
ch: Switzerland; Swiss;
sy: Syria, Syrian Arab Republic; Syrian; Syrians
tw: Taiwan; Taiwanese;
tj: Tajikistan; Tajik; Tajiks
tz: Tanzania; Tanzanian; Tanzanians
th: Thailand; Thai; Thais
tg: Togo; Togolese;
tn: Tunisia; Tunisian; Tunisians
tr: Turkey, Türkiye, Turkiye; Turkish; Turks
tm: Turkmenistan; Turkmen;
ug: Uganda; Ugandan; Ugandans
ua: Ukraine; Ukrainian; Ukrainians
ae: United Arab Emirates, UAE; Emirati; Emiratis
gb: United Kingdom, Great Britain, Britain, UK, U.K.; British Briton; Britons Brits
us: United States, United States of America, US, U.S., USA, U.S.A.; American; Americans
uy: Uruguay; Uruguayan; Uruguayans
uz: Uzbekistan; Uzbek; Uzbeks
ve: Venezuela; Venezuelan; Venezuelans
vn: Vietnam; Vietnamese;
ye: Yemen; Yemeni; Yemenis
zm: Zambia; Zambian; Zambians
zw: Zimbabwe; Zimbabwean; Zimbabweans
su: Soviet Union, USSR; Soviet; Soviets
yu: Yugoslavia; Yugoslav; Yugoslavs
-: ; Kurdish Arab Arabic Turkmen Turkoman Assyrian Yazidi Yezidi Druze Alawite Shiite Sunni Shia Chechen Rohingya Tuareg Fulani Hausa Hutu Tutsi Tamil Sinhalese Basque Kashmiri Pashtun Hazara Tigrayan Oromo Amhara African European Asian Western Latin-American Muslim Christian Jewish Catholic Hindu Sikh Buddhist Islamist Scottish Welsh English; Kurds Arabs Assyrians Yazidis Yezidis Druze Alawites Shiites Sunnis Chechens Rohingyas Tuaregs Hutus Tutsis Tamils Basques Kashmiris Pashtuns Hazaras Tigrayans Oromos Africans Europeans Asians Muslims Christians Jews Catholics Hindus Sikhs Buddhists Islamists Kurd
`;

interface Nations {
  readonly states: ReadonlyMap<string, string>;
  readonly nationalities: ReadonlyMap<string, string>;
}

function read(): Nations {
  const states = new Map<string, string>();
  const nationalities = new Map<string, string>();
  for (const row of ROWS.trim().split('\n')) {
    const [code, rest] = row.split(/:(.*)/);
    const [names, adjectives, people = ''] = rest.split(';');
    for (const name of names.split(',')) if (name.trim()) states.set(name.trim().toLowerCase(), code);
    for (const word of `${adjectives} ${people}`.trim().split(/\s+/)) {
      const norm = word.toLowerCase();
      if (norm !== '' && !nationalities.has(norm)) nationalities.set(norm, code);
    }
  }
  return { states, nationalities };
}

export const NATIONS: Nations = read();
