/** The values that menus offer, in the order in which they are offered: taken from the words for them, so that none is missing. */
import type { RoleName } from '../../../../src/model/claim.ts';

export const ROLES: readonly RoleName[] = ['perpetrator', 'target', 'victim', 'beneficiary', 'speaker', 'accused'];

export interface Option {
  readonly value: string;
  readonly label: string;
}

export const optionsIn = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
