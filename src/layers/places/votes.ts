/** Where the places of a report lie, name by name: sums of belief by country, by region and by small squares. */

/** Three quarters of a degree, in the gazetteer's hundredths. */
const SQUARE = 75;
const ACROSS = 480;

export interface Vote {
  readonly lat: number;
  readonly lon: number;
  readonly code: string;
  readonly belief: number;
  /** A country, a region or wider: it says nothing about a square. */
  readonly area: boolean;
}

/** Sums over names, and what each name gave, so that a name is not a witness to itself. */
class Sums<Key> {
  private readonly sums = new Map<Key, number>();
  private readonly own = new Map<Key, Map<number, number>>();

  add(key: Key, name: number, belief: number): void {
    this.sums.set(key, (this.sums.get(key) ?? 0) + belief);
    const own = this.own.get(key);
    if (own) own.set(name, (own.get(name) ?? 0) + belief);
    else this.own.set(key, new Map([[name, belief]]));
  }

  without(key: Key, name: number): number {
    const sum = this.sums.get(key);
    return sum === undefined ? 0 : sum - (this.own.get(key)?.get(name) ?? 0);
  }
}

export class Votes {
  names = 0;
  private name = 0;
  private readonly countries = new Sums<string>();
  private readonly regions = new Sums<string>();
  private readonly squares = new Sums<number>();
  private readonly areas = new Sums<string>();

  /** The votes that follow are those of one name. */
  begin(name: number): void {
    this.name = name;
    this.names++;
  }

  add({ lat, lon, code, belief, area }: Vote): void {
    this.countries.add(code.slice(0, 2), this.name, belief);
    if (code.length > 3) this.regions.add(code, this.name, belief);
    if (area) this.areas.add(code, this.name, belief);
    else this.squares.add(squareOf(lat, lon), this.name, belief);
  }

  inCountry(country: string, without: number): number {
    return this.countries.without(country, without);
  }

  inRegion(code: string, without: number): number {
    return this.regions.without(code, without);
  }

  /** Is the country or region itself named? */
  named(code: string, without: number): boolean {
    return this.areas.without(code, without) > 0.3;
  }

  /** Belief within the square and its eight neighbours. */
  near(lat: number, lon: number, without: number): number {
    const square = squareOf(lat, lon);
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) sum += this.squares.without(square + dy * ACROSS + dx, without);
    }
    return sum;
  }
}

const squareOf = (lat: number, lon: number): number =>
  Math.floor((lat + 9000) / SQUARE) * ACROSS + Math.floor((lon + 18000) / SQUARE);
