/** SHA-256 (FIPS 180-4) in base64, as a content security policy names the page's own script and style. */

/** First 32 bits of the fractional part of `root`. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x1_0000_0000) | 0;

function constants(): { start: Int32Array; rounds: Int32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return {
    start: Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p))),
    rounds: Int32Array.from(primes, (p) => fraction(Math.cbrt(p))),
  };
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with a one bit, zeros and its length in bits, a multiple of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(((message.length + 72) >> 6) << 6);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(bytes.length - 4, message.length << 3);
  return view;
}

function schedule(view: DataView, at: number): Int32Array {
  const words = new Int32Array(64);
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15];
    const b = words[i - 2];
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = words[i - 16] + small + words[i - 7] + large;
  }
  return words;
}

function round(state: Int32Array, input: number): void {
  const [a, b, c, d, e, f, g, h] = state;
  const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + input;
  const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  state.set([first + second, a, b, c, d + first, e, f, g]);
}

export function sha256Base64(text: string): string {
  const { start, rounds } = constants();
  const view = padded(new TextEncoder().encode(text));
  const hash = start;
  for (let at = 0; at < view.byteLength; at += 64) {
    const words = schedule(view, at);
    const state = hash.slice();
    for (let i = 0; i < 64; i++) round(state, rounds[i] + words[i]);
    for (let i = 0; i < 8; i++) hash[i] += state[i];
  }
  const bytes = Array.from(hash).flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
  return btoa(String.fromCharCode(...bytes));
}
