/** Where the template filler draws its lines; tuned by cross-validation on the development set. */

export interface Settings {
  /** Least chance of an event word being an incident at all. */
  readonly anchor: number;
  /** Least sum over a group of event words for it to become a template. */
  readonly group: number;
  readonly role: Readonly<Record<string, number>>;
  /** Templates without any target or perpetrator need this much more. */
  readonly bare: number;
}
export const SETTINGS: Settings = {
  anchor: 0.08,
  group: 0.2,
  bare: 0.2,
  role: { perpInd: 0.2, perpOrg: 0.2, phys: 0.2, humName: 0.2, humDesc: 0.2, instr: 0.2 },
};
