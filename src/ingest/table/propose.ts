/** Which column probably holds what, by its header alone: a proposal, which nobody acts on before a person confirmed it. */
import { COLUMN_USES, type Columns, type ColumnUse } from '../holders/columns.ts';

/** Headers in lower case, without marks between words. English, Arabic, French, German, Spanish, Turkish, Russian and Ukrainian words of ours. */
const words = (line: string): readonly string[] => line.split(' | ');

const HEADERS: Readonly<Record<ColumnUse, readonly string[]>> = {
  text: words(
    'text | body | content | full text | text content | article | message | description | report | notes | statement | testimony | narrative | summary | abstract | excerpt | post | tweet | caption | النص | نص | المحتوى | الوصف | الرسالة | الخبر | texte | contenu | inhalt | texto | contenido | metin | içerik | текст | зміст | содержание',
  ),
  id: words('id | identifier | report id | record id | uuid | guid | number | no | الرقم | المعرف | numéro | nummer'),
  title: words(
    'title | headline | heading | subject | العنوان | عنوان | titre | titel | título | başlık | заголовок | название | назва',
  ),
  publisher: words(
    'publisher | source | outlet | channel | publication | media | site | organisation | organization | المصدر | الناشر | القناة | éditeur | quelle | fuente | kaynak | источник | джерело',
  ),
  author: words(
    'author | writer | by | byline | reporter | user | username | الكاتب | المؤلف | auteur | autor | yazar | автор',
  ),
  published: words(
    'published | publication date | publish date | date published | date | published at | posted | posted at | timestamp | upload timestamp | created at | تاريخ النشر | التاريخ | تاريخ | datum | fecha | tarih | дата',
  ),
  language: words('language | lang | اللغة | langue | sprache | idioma | dil | язык | мова'),
  url: words(
    'url | link | source url | source link | address | permalink | الرابط | lien | enlace | ссылка | посилання',
  ),
};

const folded = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_.:-]+/g, ' ')
    .trim();

/** The first header of the list that the table has; each column is proposed once. */
export function proposeColumns(headers: readonly string[]): Columns {
  const taken = new Set<string>();
  const columns: Partial<Record<ColumnUse, readonly string[]>> = {};
  for (const use of COLUMN_USES) {
    for (const name of HEADERS[use]) {
      const header = headers.find((one) => !taken.has(one) && folded(one) === name);
      if (header === undefined) continue;
      taken.add(header);
      columns[use] = [header];
      break;
    }
  }
  return columns;
}
