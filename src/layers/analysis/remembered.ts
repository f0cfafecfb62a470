/** Which words lie in which rows of a memory that cannot hold all of them. */

/** Rows in use. A word makes room when the hand, which goes round and round, finds that nobody asked for it since it last came by. */
export class Remembered {
  private readonly rows: readonly Map<string, number>[];
  /** By row: the word in it, and its kind. */
  private readonly forms: string[] = [];
  private readonly kinds: Uint8Array;
  /** By row: the round in which it was last asked for; 0 where the hand has come by since. */
  private readonly asked: Int32Array;
  private round = 0;
  private hand = 0;

  /** Words of different kinds are different words. */
  constructor(count: number, kinds: number) {
    this.rows = Array.from({ length: kinds }, () => new Map<string, number>());
    this.kinds = new Uint8Array(count);
    this.asked = new Int32Array(count);
  }

  /** From here on words keep their rows until the next round begins: there may be no more of them than rows. */
  beginRound(): void {
    this.round++;
  }

  find(kind: number, form: string): number | undefined {
    const row = this.rows[kind].get(form);
    if (row !== undefined) this.asked[row] = this.round;
    return row;
  }

  /** The row of a word that has none yet. */
  add(kind: number, form: string): number {
    const row = this.freeRow();
    const before = this.forms[row];
    if (before !== undefined) this.rows[this.kinds[row]].delete(before);
    this.forms[row] = form;
    this.kinds[row] = kind;
    this.asked[row] = this.round;
    this.rows[kind].set(form, row);
    return row;
  }

  private freeRow(): number {
    const { asked, round } = this;
    for (;;) {
      const row = this.hand;
      this.hand = row + 1 === asked.length ? 0 : row + 1;
      if (asked[row] === 0) return row;
      if (asked[row] !== round) asked[row] = 0;
    }
  }
}
