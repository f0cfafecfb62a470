/** Where the template filler draws its lines; tuned by cross-validation on the development set. */

export interface Settings {
  /** Least chance of an event word being an incident at all. */
  readonly anchor: number;
  /** Least chance of winning more than it costs for a proposal to be given. */
  readonly template: number;
  /** Least chance of filling a slot by itself for a phrase to be considered. */
  readonly candidate: number;
  /** Least chance of filling the slot for a candidate to be given; organisations are judged as doers instead. */
  readonly role: Readonly<Record<string, number>>;
  readonly doer: number;
  /** Least chance of speaking of one incident for two event words to be put together. */
  readonly link: number;
}
export const SETTINGS: Settings = {
  anchor: 0.05,
  template: 0.45,
  link: 0.7,
  candidate: 0.12,
  doer: 0.34,
  role: { perpInd: 0.3, perpOrg: 0.5, phys: 0.32, humName: 0.28, humDesc: 0.37, instr: 0.28 },
};
