/** English words about places. Sources: the Associated Press Stylebook's short forms of states, US and Canada Post codes, GeoNames feature names. */
import type { PlaceRules, PlaceWord } from '../sections/places.ts';
import { DEMONYMS } from './demonyms.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Post code, then the short forms of the press. The code itself is one of them. */
const STATES = `AL ala; AK; AZ ariz; AR ark; CA calif cal; CO colo; CT conn; DE del; FL fla; GA ga; HI; ID; IL ill; IN ind; IA; KS kan kans;
KY ky; LA la; ME; MD md; MA mass; MI mich; MN minn; MS miss; MO mo; MT mont; NE neb nebr; NV nev; NH nh; NJ nj; NM nm; NY ny; NC nc; ND nd;
OH; OK okla; OR ore; PA pa penn; RI ri; SC sc; SD sd; TN tenn; TX tex; UT; VT vt; VA va; WA wash; WV wva; WI wis wisc; WY wyo; DC dc`;
const ELSEWHERE = `ont CA.08; on CA.08; alta CA.01; ab CA.01; bc CA.02; man CA.03; mb CA.03; nb CA.04; nl CA.05; nfld CA.05; ns CA.07; pei CA.09;
que CA.10; qc CA.10; sask CA.11; sk CA.11; nsw AU.02; qld AU.04; vic AU.07`;

const NAMES = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey
|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas
|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Ontario|Alberta|British Columbia|Manitoba|New Brunswick
|Newfoundland and Labrador|Nova Scotia|Prince Edward Island|Quebec|Saskatchewan|New South Wales|Queensland|Victoria`;

const SHORTS = new Map<string, string>([
  ...STATES.split(';').flatMap((row) =>
    words(row).map((short): [string, string] => [short.toLowerCase(), `US.${words(row)[0]}`]),
  ),
  ...ELSEWHERE.split(';').map((row): [string, string] => {
    const [short, code] = words(row);
    return [short, code];
  }),
]);

const KINDS: Readonly<Record<PlaceWord, string>> = {
  country: 'country nation kingdom republic',
  region: `province provinces governorate governorates state states region regions oblast prefecture territory department canton emirate
    wilaya muhafazah`,
  county: 'county counties parish parishes district districts subdistrict borough municipality township co',
  town: 'city cities town towns village villages hamlet suburb settlement capital port',
  section: 'neighbourhood neighborhood neighbourhoods neighborhoods quarter ward suburb area heights',
  street: `street st road rd avenue ave boulevard blvd drive dr lane ln highway hwy interstate route freeway parkway pike turnpike court ct
    place way crescent terrace square close row fm expressway bypass trail`,
  natural: `river creek lake lakes mountain mountains mount mt hill hills valley bay sea ocean gulf strait island islands peninsula desert
    forest canyon beach falls springs bayou reservoir pond coast delta basin plateau plain plains cape reef`,
  facility: `airport hospital prison jail camp base bridge dam stadium park university school college church mosque cathedral cemetery
    station courthouse centre center hotel museum library theater theatre factory plant refinery field crossing checkpoint market mall
    airfield barracks fort castle palace house hall building tower arena`,
};

export const PLACES: PlaceRules = {
  demonyms: DEMONYMS,
  regionShorts: SHORTS,
  regionNames: NAMES.split(/\s*\|/),
  kindWords: new Map(
    Object.entries(KINDS).flatMap(([kind, list]) =>
      words(list).map((word): [string, PlaceWord] => [word, kind as PlaceWord]),
    ),
  ),
  links: new Set(
    words(
      'of de la las los el al le les du des del di da do dos das upon on under der den van von and bin & y i e the sur',
    ),
  ),
  locatives: new Set(
    words(
      'in at near from to around outside inside across throughout into through toward towards between of over against within via',
    ),
  ),
  joinedEndings: new Set(
    words('based led born area backed controlled held occupied bound style wide made run owned allied trained'),
  ),
};
