/** Retells a text with other people and places, so that what is learned from one country's news holds for others. */
import { GIVEN_NAMES } from '../../src/languages/en/entities/names.ts';
import type { NamedSpan, NamedText } from './silver.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Frequent family names, from Wikipedia's lists of surnames by language. */
const FAMILY_NAMES =
  words(`al-Hassan al-Masri al-Khatib al-Jabouri al-Ahmad al-Hamad al-Saleh al-Obaidi al-Dulaimi al-Shammari al-Tikriti
  al-Maliki al-Sadr al-Hakim al-Assad al-Zawahiri al-Qurashi al-Adnani al-Julani al-Houthi al-Sudani al-Kadhimi Barzani Talabani Abdi
  Haddad Khoury Nasrallah Haniyeh Sinwar Deif Aoun Hariri Gemayel Mansour Hamdan Hemedti Burhan Dagalo Haftar Dbeibah Sarraj Saied
  Rouhani Raisi Khamenei Zarif Soleimani Erdogan Kaya Yilmaz Demir Celik Sahin Aydin Ozturk Karim Rahimi Ahmadi Karzai Ghani Massoud
  Akhund Haqqani Mehsud Khan Sharif Bhutto Zardari Singh Sharma Kumar Gupta Perera Rajapaksa Fonseka Prabhakaran
  Gonzalez Rodriguez Hernandez Lopez Garcia Martinez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Cruz Morales Ortiz Gutierrez
  Castillo Vargas Mendoza Romero Cristiani Duarte Villalobos Ellacuria Montes Quintanilla Barco Gaviria Galan Escobar Pizarro Fujimori
  Guzman Alvarado Chavez Maduro Ortega Cerezo Suazo Noriega Endara Aguilar Rojas Silva Castro Nunez Reyes Salazar Paredes Quispe Huaman
  Kabila Tshisekedi Kagame Museveni Kony Ntaganda Makenga Nkurunziza Mbeki Zuma Buhari Jonathan Shekau Traore Keita Goita Diallo
  Ouedraogo Compaore Coulibaly Toure Cisse Deby Mahamat Abiy Debretsion Gebremichael Kiir Machar Deng Garang Lubanga
  Zelensky Poroshenko Zaluzhny Syrsky Shoigu Gerasimov Prigozhin Kadyrov Girkin Pushilin Kovalenko Shevchenko Bondarenko Melnyk
  Ivanov Petrov Volkov Lebedev Sokolov Hlaing Thein Swe Htun Aung Win Duterte Marcos Santos Bautista Widodo`);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)];
const GIVEN = [...GIVEN_NAMES].map(capital);

/** Another name for each word of a person's name, the same for the same word of one text. */
function person(name: string, cast: Map<string, string>, random: () => number): string {
  const parts = name.split(/\s+/);
  return parts
    .map((part, i) => {
      const known = cast.get(part);
      if (known !== undefined) return known;
      const made = pick(i === parts.length - 1 && (parts.length > 1 || random() < 0.7) ? FAMILY_NAMES : GIVEN, random);
      cast.set(part, made);
      return made;
    })
    .join(' ');
}

export function recast(named: NamedText, places: readonly string[], random: () => number): NamedText {
  const people = new Map<string, string>();
  const towns = new Map<string, string>();
  const replacementFor = ({ sort }: NamedSpan, printed: string): string => {
    if (sort === 'person') return person(printed, people, random);
    if (sort !== 'place' || random() < 0.2) return printed;
    const town = towns.get(printed) ?? pick(places, random);
    towns.set(printed, town);
    return town;
  };
  let text = '';
  let at = 0;
  const names: NamedSpan[] = [];
  for (const name of [...named.names].sort((a, b) => a.start - b.start)) {
    if (name.start < at) continue;
    text += named.text.slice(at, name.start);
    const start = text.length;
    text += replacementFor(name, named.text.slice(name.start, name.end));
    names.push({ start, end: text.length, sort: name.sort });
    at = name.end;
  }
  return { id: named.id, text: text + named.text.slice(at), names };
}
