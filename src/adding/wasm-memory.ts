/** Bounds the memory of WebAssembly in a thread: the engine's own limit counts objects, not what PDFium or the recogniser take. */

const PAGE = 65_536;
const MEGABYTE = 1024 * 1024;

/** As the engine has it; the types of Node leave it out. */
interface Memory {
  readonly buffer: ArrayBuffer;
}
declare const WebAssembly: {
  readonly Memory: { readonly prototype: { grow: (this: Memory, pages: number) => number } };
};

export interface WasmMemory {
  /** Was more asked for than there may be? Asking forgets it. */
  refused(): boolean;
}

/** Libraries take a refused growth as they take a full memory: what they were asked for fails, and they can be dropped. */
export function boundWasmMemory(megabytes: number): WasmMemory {
  const { prototype } = WebAssembly.Memory;
  const grow = prototype.grow;
  let refused = false;
  prototype.grow = function (this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE > megabytes * MEGABYTE) {
      refused = true;
      throw new RangeError(`Memory would grow beyond ${megabytes} MB`);
    }
    return grow.call(this, pages);
  };
  return {
    refused: () => {
      const was = refused;
      refused = false;
      return was;
    },
  };
}
