/** The weights of the network as a file holds them, and how they are opened. */
import { type Pack, type PackedArray, readPack } from '../../weights/pack.ts';

/** Small integers, a factor for each row. */
export interface Rows {
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}
/** Integers with one factor. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int16Array;
  readonly scale: number;
}

/** Integers with a factor for each column, two rows side by side: (0, 1), (2, 3), ... as the kernel takes them. */
export interface Pairs {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int16Array;
  readonly scales: Float32Array;
}

export interface AnalysisWeights {
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  /** Words by hash, with open addressing; `given` and `own` are their rows in the tables of vectors. */
  readonly keys: Int32Array;
  readonly given: Uint16Array;
  readonly own: Uint16Array;
  readonly vectors: Readonly<Record<'given' | 'own' | 'parts' | 'printed', Rows>>;
  /** Numbers in each direction, and layers one over the other. */
  readonly size: number;
  readonly depth: number;
  grid(name: string): Grid;
  pairs(name: string): Pairs;
}

export const TABLES = ['given', 'own', 'parts', 'printed'] as const;

const rowsOf = ({ arrays }: Pack, name: string): Rows => {
  const values = arrays[name] as Int8Array;
  const scales = arrays[`${name}.scales`] as Float32Array;
  return { values, scales, columns: values.length / scales.length };
};

export function openWeights(bytes: Uint8Array): AnalysisWeights {
  const pack = readPack(bytes);
  const { arrays, labels } = pack;
  const array = (name: string): PackedArray => {
    if (!arrays[name]) throw new RangeError(`No "${name}" in the weights of the analysis: install the package again`);
    return arrays[name];
  };
  const [size, depth] = array('shape');
  return {
    classes: labels.classes,
    relations: labels.relations,
    keys: array('keys') as Int32Array,
    given: array('givenRow') as Uint16Array,
    own: array('ownRow') as Uint16Array,
    vectors: {
      given: rowsOf(pack, 'given'),
      own: rowsOf(pack, 'own'),
      parts: rowsOf(pack, 'parts'),
      printed: rowsOf(pack, 'printed'),
    },
    size,
    depth,
    grid(name) {
      const [rows, columns, scale] = array(`${name}.shape`);
      return { rows, columns, scale, values: array(name) as Int16Array };
    },
    pairs(name) {
      const values = array(name) as Int16Array;
      const scales = array(`${name}.scales`) as Float32Array;
      return { values, scales, columns: scales.length, rows: values.length / scales.length };
    },
  };
}
