/** English clitics and abbreviations. Source: the Universal Dependencies guidelines for English, and agency style. */
import type { WordRules } from '../sections/words.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

const TITLES = words(`mr mrs ms mx dr prof st gen lt col maj capt cpt cmdr sgt adm brig gov sen rep rev hon pres amb sec
  messrs pvt cpl fr sheikh eng no nos art sec fig vs pp vol`);

const OTHERS = words(`jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc ltd co corp bros jr sr ph.d etc al approx dept univ est ave blvd rd mt ft hwy
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  a.m p.m a.d b.c e.g i.e u.s u.k u.n e.u u.s.a d.c n.y u.a.e p.o`);

export const WORDS: WordRules = {
  clitics: ["n't", "'ve", "'re", "'ll", "'s", "'d", "'m"],
  fused: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['lemme', 3],
    ['gimme', 3],
  ]),
  abbreviations: new Set([...TITLES, ...OTHERS]),
  titles: new Set(TITLES),
  starters: new Set(
    words(`the a an he she it they we i you this that these those there his her its their our my in on at by for from
    with as after before when while if although but and however meanwhile according one two some many most no not what who why how
    since during under over about all both each another other`),
  ),
};
