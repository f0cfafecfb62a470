/** Where the template filler draws its lines; tuned by cross-validation on the development set. */

export interface Settings {
  /** Least chance of an event word being an incident at all. */
  readonly anchor: number;
  /** Least chance that one of a group's event words is an incident, for it to become a template. */
  readonly group: number;
  readonly role: Readonly<Record<string, number>>;
  /** Templates without any target need this much more. */
  readonly bare: number;
}
export const SETTINGS: Settings = {
  anchor: 0.05,
  group: 0.2,
  bare: 0.6,
  role: { perpInd: 0.12, perpOrg: 0.2, phys: 0.16, humName: 0.08, humDesc: 0.3, instr: 0.2 },
};
