/** The list of all forms in which a case leaves Stemma: those that are text, then those that libraries write. */
import { CASE_EXPORTERS } from '../export/case-exports.ts';
import { asForm, type CaseForm } from './form.ts';

export { type CaseForm, fileNameOf } from './form.ts';

export const CASE_FORMS: readonly CaseForm[] = CASE_EXPORTERS.map(asForm);

export const formNamed = (name: string): CaseForm | undefined => CASE_FORMS.find((form) => form.name === name);
