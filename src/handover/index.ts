/** The list of all forms in which a case leaves Stemma: those that are text, then those that libraries write. */
import { CASE_EXPORTERS } from '../export/case-exports.ts';
import { caseInPieces } from './flowing/case-in-pieces.ts';
import { longer } from './flowing/json-in-pieces.ts';
import { asForm, type CaseForm } from './form.ts';

export { type CaseForm, fileNameOf } from './form.ts';

const QUOTED = 'questions with one answer; texts beyond the words that are quoted';

/** Their libraries are loaded when they are asked for. */
const WRITTEN: readonly CaseForm[] = [
  {
    name: 'dossier-pdf',
    mediaType: 'application/pdf',
    extension: 'pdf',
    leavesOut: QUOTED,
    isText: false,
    write: async (handover) => (await import('./pdf/index.ts')).dossierPdf(handover),
  },
  {
    name: 'dossier-docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    leavesOut: QUOTED,
    isText: false,
    write: async (handover) => (await import('./docx/index.ts')).dossierDocx(handover),
  },
  {
    name: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    leavesOut: 'what is longer than a cell can hold, which says so; the words of judgements; the texts of reports',
    isText: false,
    write: async (handover) => (await import('./workbook.ts')).workbook(handover),
  },
];

/** Those of the text forms that need not hold the case. */
const FLOWING: Readonly<Record<string, Pick<CaseForm, 'flow'>>> = {
  json: { flow: (handover) => longer(caseInPieces(handover)) },
};

const TEXT = CASE_EXPORTERS.map((exporter): CaseForm => ({ ...asForm(exporter), ...FLOWING[exporter.name] }));

/** What is for people comes first: menus show them in this order. */
export const CASE_FORMS: readonly CaseForm[] = [TEXT[0], ...WRITTEN, ...TEXT.slice(1)];

export const formNamed = (name: string): CaseForm | undefined => CASE_FORMS.find((form) => form.name === name);
