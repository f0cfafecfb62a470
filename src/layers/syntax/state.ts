/** A sentence half parsed (arc-hybrid): a stack of words, the words still to come, and the arcs made so far. */

export const SHIFT = 0;
/** The word on the stack's top becomes a dependent of the next word. */
export const LEFT = 1;
/** The word on the stack's top becomes a dependent of the word below it. */
export const RIGHT = 2;

/** What is known of the words: parallel arrays with one more place at the end, which stands for the root. */
export interface Sketch {
  readonly length: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly groups: Int32Array;
  /** Number of the UD class, for sets of classes. */
  readonly coarse: Int32Array;
}

export class State {
  readonly sketch: Sketch;
  readonly heads: Int32Array;
  readonly stack: Int32Array;
  size = 0;
  next = 0;
  /** Outermost and last-but-outermost dependents on each side, -1 for none, and the set of their classes. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;

  constructor(sketch: Sketch) {
    const n = sketch.length + 1;
    this.sketch = sketch;
    this.heads = new Int32Array(n).fill(-1);
    this.stack = new Int32Array(n);
    this.left = new Int32Array(n).fill(-1);
    this.left2 = new Int32Array(n).fill(-1);
    this.right = new Int32Array(n).fill(-1);
    this.right2 = new Int32Array(n).fill(-1);
    this.leftCount = new Uint8Array(n);
    this.rightCount = new Uint8Array(n);
    this.leftSet = new Int32Array(n);
    this.rightSet = new Int32Array(n);
  }

  /** Over when only the root is left. */
  get done(): boolean {
    return this.size === 0 && this.next === this.sketch.length;
  }

  /** The word `depth` below the stack's top, or -1. */
  under(depth: number): number {
    return this.size > depth ? this.stack[this.size - 1 - depth] : -1;
  }

  may(action: number): boolean {
    const atRoot = this.next === this.sketch.length;
    if (action === SHIFT) return !atRoot;
    if (action === LEFT) return this.size > 0 && (!atRoot || this.size === 1);
    return this.size > 1;
  }

  take(action: number): void {
    if (action === SHIFT) this.stack[this.size++] = this.next++;
    else if (action === LEFT) this.attachLeft(this.next, this.stack[--this.size]);
    else {
      const dependent = this.stack[--this.size];
      this.attachRight(this.stack[this.size - 1], dependent);
    }
  }

  private attachLeft(head: number, dependent: number): void {
    this.heads[dependent] = head;
    this.left2[head] = this.left[head];
    this.left[head] = dependent;
    this.leftCount[head]++;
    this.leftSet[head] |= 1 << this.sketch.coarse[dependent];
  }

  private attachRight(head: number, dependent: number): void {
    this.heads[dependent] = head;
    this.right2[head] = this.right[head];
    this.right[head] = dependent;
    this.rightCount[head]++;
    this.rightSet[head] |= 1 << this.sketch.coarse[dependent];
  }
}
