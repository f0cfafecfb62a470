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
  anchor: 0.3,
  group: 0.5,
  bare: 0.2,
  role: { perpInd: 0.35, perpOrg: 0.35, phys: 0.35, humName: 0.35, humDesc: 0.35, instr: 0.35 },
};
