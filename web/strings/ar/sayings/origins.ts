/** Names of origins, in Arabic: who is at the root stays as named, what it is is worded. */
import type { Saying } from '../../sayings.ts';

const isolated = (words: string): string => `\u2068${words}\u2069`;

export const origins: readonly Saying[] = [
  [/^(.+): statement of (\d{4}(?:-\d{2}){0,2})$/s, (name, date) => `بيان ${isolated(name)} بتاريخ ${isolated(date)}`],
  [/^(.+): statement$/s, (name) => `بيان ${isolated(name)}`],
  [/^(.+): story$/s, (name) => `خبر ${isolated(name)}`],
  [/^(.+): its own words$/s, (name) => `كلام ${isolated(name)} نفسها`],
  [/^(.+): document$/s, (name) => `وثيقة ${isolated(name)}`],
  [/^(.+): on the plot$/s, (name) => `${isolated(name)} عن المخطط`],
  [/^(.+): count$/s, (name) => `إحصاء ${isolated(name)}`],
];
