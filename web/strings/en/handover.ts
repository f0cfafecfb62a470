/** The screen of handing over, in English. */
import { counter } from '../plural.ts';

const count = counter('en');

/** What a form is called, and whom it is for. */
interface FormWords {
  readonly title: string;
  readonly use: string;
}

const forms: Readonly<Record<string, FormWords>> = {
  dossier: { title: 'Dossier, as a page', use: 'To read: the questions with every answer, its words and its source.' },
  'dossier-pdf': { title: 'Dossier, as PDF', use: 'To read, print and file: a court, an editor, a funder.' },
  'dossier-docx': { title: 'Dossier, for Word', use: 'To work on further; every source is a footnote.' },
  xlsx: { title: 'Workbook', use: 'Reports, claims, questions and origins as sheets of one Excel file.' },
  json: { title: 'The whole case, as JSON', use: 'For programs: everything that is known of every claim.' },
  csv: { title: 'Claims, as a table', use: 'One row a claim, for a spreadsheet or a database.' },
  html: { title: 'The case, as a page', use: 'To read and search in a browser, without Stemma.' },
  events: { title: 'Events, as a table', use: 'What coders of conflict data need: what, when, where, who, toll.' },
  questions: { title: 'Questions, as a table', use: 'Each question with its range, answers and contradictions.' },
  origins: { title: 'Origins, as a table', use: 'Who stands behind how many claims.' },
  graphml: { title: 'Graph', use: 'Claims and how they stand to each other, for Gephi and the like (GraphML).' },
  annotations: { title: 'Annotations', use: 'Each claim on its exact words (W3C Web Annotation).' },
  prov: { title: 'Provenance', use: 'What came from what, through whom (W3C PROV).' },
  claimreview: { title: 'Assessments', use: 'What people published of claims (schema.org ClaimReview).' },
  svg: { title: 'Stemma, as a drawing', use: 'How claims were passed on, as one picture.' },
  stix: { title: 'Reports and opinions', use: 'For platforms of threat intelligence (STIX 2.1).' },
  geojson: { title: 'Places', use: 'For maps (GeoJSON).' },
  kml: { title: 'Places, for Earth viewers', use: 'For Google Earth and the like (KML).' },
  ics: { title: 'Calendar', use: 'Events on their days, for any calendar.' },
  ftm: { title: 'Entities', use: 'For Aleph and OpenSanctions (FollowTheMoney).' },
  argdown: { title: 'Argument map', use: 'Who contradicts and supports whom, as text (Argdown).' },
  aif: { title: 'Arguments', use: 'The same for programs (Argument Interchange Format).' },
  timemap: { title: 'Time and place', use: 'For the TimeMap of Forensic Architecture.' },
};

export const handover = {
  title: 'Handing over',
  explained:
    'What leaves is a copy, as people left the case: without what they rejected, with what they corrected and added, and without what is marked here. The case itself keeps everything.',
  marks: 'Not to leave',
  marksExplained:
    'What is marked stands in no export of any form. It does not read meaning: a person whom no mark names may still be recognised. Read an export before you send it.',
  noMarks: 'Nothing is marked: everything that holds would leave.',
  kinds: { words: 'Words', name: 'Name', report: 'Report' },
  kindHints: {
    words: 'These words, however they are written.',
    name: 'A person, in all forms of the name: whole, with initials, by each part, and under names ruled to be the same.',
    report: 'A whole report, with all its claims.',
  },
  kind: 'What it is',
  value: { words: 'The words', name: 'The name', report: 'The report' },
  chooseReport: 'Choose a report',
  mark: 'Mark something',
  marking: 'Mark what is not to leave',
  markReason: 'Exports carry the reason: do not write in it what is to be hidden.',
  marked: 'Marked.',
  alsoAs: (names: string) => `also as ${names}`,
  found: count({
    zero: 'Stands in no report: check how it is spelt there.',
    one: 'Stands in the reports once.',
    other: 'Stands in the reports # times.',
  }),
  reportGone: 'This report is no longer in the case.',
  near: (words: string) => `Left as they are, because they only hold it: ${words}`,
  counting: 'Being looked for in the reports…',
  takeBack: 'Take back',
  takingBack: 'Take this mark back',
  takenBack: 'Taken back: it leaves again with the next export.',
  forms: 'In which form',
  groups: { people: 'To read', tables: 'Tables', programs: 'For programs, in standards' },
  formWords: forms,
  stays: 'What stays behind',
  staysInForm: 'This form has no place for',
  wholeCase: 'This form holds the whole case.',
  staysEverywhere: 'Whatever the form',
  nothingStays: 'Nothing else stays behind.',
  leaves: 'What leaves',
  licence: 'Licence',
  noLicence: 'None is chosen; the export says so.',
  chooseLicence: 'Choose a licence',
  otherLicence: 'Choose another',
  licenceWords: 'In your words',
  licenceHint: 'Such as “CC BY 4.0” or “For the court alone”. Every export carries it, until another is chosen.',
  licenceReason: 'Why, if you like. It stays in the log.',
  licenceSame: 'This is the licence already.',
  licenceChosen: 'Licence chosen.',
  asFile: 'File',
  download: 'Write and download',
  manifest: 'Its manifest',
  manifestHint:
    'A list with the SHA-256 of the file. Whoever receives both checks with stemma export --check; tell the hash by another way.',
  hideThis: 'Keep from handing over',
};
