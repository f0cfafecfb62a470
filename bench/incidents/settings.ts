/** Where the template filler draws its lines; tuned by cross-validation on the development set. */

export interface Settings {
  /** Least chance of an event word being an incident at all. */
  readonly anchor: number;
  /** Least chance of a proposal being an incident of the key, for it to be given. */
  readonly template: number;
  readonly role: Readonly<Record<string, number>>;
  /** Least chance of speaking of one incident for two event words to be put together. */
  readonly link: number;
  /** Groups without a perpetrator take those of the report's other groups. */
  readonly share: boolean;
}
export const SETTINGS: Settings = {
  anchor: 0.05,
  template: 0.4,
  link: 0.4,
  share: true,
  role: { perpInd: 0.3, perpOrg: 0.5, phys: 0.32, humName: 0.28, humDesc: 0.37, instr: 0.28 },
};
