/** Sentences half parsed (arc-hybrid), many at a time: states share what they have in common, and taking a step copies little. */
import type { Sketch } from './sketch.ts';

export const SHIFT = 0;
/** The word on the stack's top becomes a dependent of the next word. */
export const LEFT = 1;
/** The word on the stack's top becomes a dependent of the word below it. */
export const RIGHT = 2;

/** The plate below the lowest; its word is nobody's. */
export const NO_PLATE = 0;

/**
 * A *plate* is a word on the stack (or the next word, which will go there) with the dependents it has so far; plates are never
 * changed, so states share them. A *state* is the plate on top, the plate of the next word, and how it came about.
 */
export class Chart {
  sketch: Sketch;
  private plates = 1;
  private states = 0;
  /** By plate. Words are places of the sketch. */
  word: Int32Array;
  below: Int32Array;
  /** Outermost and last-but-outermost dependents on each side, 0 for none. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  /** Sets of the dependents' classes, and how many there are (left, plus 256 times right). */
  leftSet: Int32Array;
  rightSet: Int32Array;
  counts: Int32Array;
  /** By state. */
  top: Int32Array;
  front: Int32Array;
  depth: Int32Array;
  parent: Int32Array;
  action: Int32Array;
  score: Float64Array;

  constructor(sketch: Sketch, capacity = 4096) {
    this.sketch = sketch;
    const ints = (): Int32Array => new Int32Array(capacity);
    [this.word, this.below, this.left, this.left2, this.right, this.right2] = [
      ints(),
      ints(),
      ints(),
      ints(),
      ints(),
      ints(),
    ];
    [this.leftSet, this.rightSet, this.counts] = [ints(), ints(), ints()];
    [this.top, this.front, this.depth, this.parent, this.action] = [ints(), ints(), ints(), ints(), ints()];
    this.score = new Float64Array(capacity);
  }

  /** Begins a sentence, and returns its first state. What was held of an earlier sentence is forgotten. */
  begin(sketch: Sketch, steps: number): number {
    this.sketch = sketch;
    const needed = steps + 8;
    if (needed > this.word.length) Object.assign(this, new Chart(sketch, needed * 2));
    this.plates = 1;
    this.states = 0;
    const front = this.plate(1);
    return this.state(NO_PLATE, front, { depth: 0, parent: -1, action: -1, score: 0 });
  }

  private plate(word: number): number {
    const p = this.plates++;
    this.word[p] = word;
    this.below[p] = NO_PLATE;
    this.left[p] = this.left2[p] = this.right[p] = this.right2[p] = 0;
    this.leftSet[p] = this.rightSet[p] = this.counts[p] = 0;
    return p;
  }

  private copy(from: number): number {
    const p = this.plates++;
    this.word[p] = this.word[from];
    this.below[p] = this.below[from];
    this.left[p] = this.left[from];
    this.left2[p] = this.left2[from];
    this.right[p] = this.right[from];
    this.right2[p] = this.right2[from];
    this.leftSet[p] = this.leftSet[from];
    this.rightSet[p] = this.rightSet[from];
    this.counts[p] = this.counts[from];
    return p;
  }

  private state(
    top: number,
    front: number,
    by: { depth: number; parent: number; action: number; score: number },
  ): number {
    const s = this.states++;
    this.top[s] = top;
    this.front[s] = front;
    this.depth[s] = by.depth;
    this.parent[s] = by.parent;
    this.action[s] = by.action;
    this.score[s] = by.score;
    return s;
  }

  /** Is the next word the root? */
  atRoot(state: number): boolean {
    return this.word[this.front[state]] > this.sketch.length;
  }

  may(state: number, action: number): boolean {
    const depth = this.depth[state];
    if (action === SHIFT) return !this.atRoot(state);
    if (action === LEFT) return depth > 0 && (depth === 1 || !this.atRoot(state));
    return depth > 1;
  }

  /** Where only one action is possible there is nothing to decide; otherwise -1. */
  only(state: number): number {
    if (this.depth[state] === 0) return SHIFT;
    if (!this.atRoot(state)) return -1;
    return this.depth[state] === 1 ? LEFT : RIGHT;
  }

  /** The state after `action`. */
  take(parent: number, action: number, score: number): number {
    const top = this.top[parent];
    const front = this.front[parent];
    const depth = this.depth[parent];
    if (action === SHIFT) {
      const shifted = this.copy(front);
      this.below[shifted] = top;
      return this.state(shifted, this.plate(this.word[front] + 1), { depth: depth + 1, parent, action, score });
    }
    const dependent = this.word[top];
    const bit = 1 << this.sketch.coarse[dependent];
    if (action === LEFT) {
      const head = this.copy(front);
      this.left2[head] = this.left[head];
      this.left[head] = dependent;
      this.leftSet[head] |= bit;
      this.counts[head]++;
      return this.state(this.below[top], head, { depth: depth - 1, parent, action, score });
    }
    const head = this.copy(this.below[top]);
    this.right2[head] = this.right[head];
    this.right[head] = dependent;
    this.rightSet[head] |= bit;
    this.counts[head] += 256;
    return this.state(head, front, { depth: depth - 1, parent, action, score });
  }

  /** Places of the heads of all words, by place, from the state in which a parse ended. */
  heads(end: number): Int32Array {
    const heads = new Int32Array(this.sketch.length + 2);
    for (let s = end; this.parent[s] >= 0; s = this.parent[s]) {
      const before = this.parent[s];
      const dependent = this.word[this.top[before]];
      if (this.action[s] === LEFT) heads[dependent] = this.word[this.front[before]];
      else if (this.action[s] === RIGHT) heads[dependent] = this.word[this.below[this.top[before]]];
    }
    return heads;
  }
}
