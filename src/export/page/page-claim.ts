/** A claim as the page shows it: its number, the family of its kind, and the speakers of its chain by index. */
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { Doc } from '../../model/doc.ts';
import { byParagraph, type Paragraph } from '../by-paragraph.ts';
import { visible } from '../in-words/visible-text.ts';

/** Kinds that are drawn alike: what happens, what is laid at someone's door or said, what the author judges. */
export type Family = 'happening' | 'ascribed' | 'judged';

export const FAMILIES: Readonly<Record<ClaimKind, Family>> = {
  event: 'happening',
  state: 'happening',
  responsibility: 'ascribed',
  purpose: 'ascribed',
  speech: 'ascribed',
  inference: 'judged',
  evaluation: 'judged',
};

export interface PageClaim {
  readonly number: number;
  readonly claim: Claim;
  /** Indices into the page's list of speakers, from the publisher inward. */
  readonly speakers: readonly number[];
}

export interface PageParagraph extends Omit<Paragraph, 'claims'> {
  readonly claims: readonly PageClaim[];
}

export interface PageClaims {
  readonly paragraphs: readonly PageParagraph[];
  readonly all: readonly PageClaim[];
  /** Names of all speakers, in the order in which they first appear. */
  readonly speakers: readonly string[];
}

export function pageClaims(doc: Doc): PageClaims {
  const indices = new Map<string, number>();
  const indexOf = (name: string): number => {
    const known = indices.get(name);
    if (known !== undefined) return known;
    indices.set(name, indices.size);
    return indices.size - 1;
  };
  const paragraphs = byParagraph(doc).map((paragraph) => ({
    ...paragraph,
    claims: paragraph.claims.map(({ number, claim }) => ({
      number,
      claim,
      speakers: claim.chain.map(({ name }) => indexOf(visible(name))),
    })),
  }));
  return { paragraphs, all: paragraphs.flatMap(({ claims }) => claims), speakers: [...indices.keys()] };
}
