/** What a custody report tells, as plain data. */
import type { CustodyStep, EvidenceCopy } from '../../model/custody.ts';
import type { LogLine } from '../../model/judgement.ts';
import type { Holding } from '../../model/report.ts';

/** The text that is read and quoted, made of an evidentiary copy and kept apart from it. */
export interface WorkingCopy {
  readonly report: string;
  readonly textSha256: string;
  readonly characters: number;
  readonly language: string;
  readonly reader: string;
  readonly title: string | null;
  readonly within?: readonly Holding[];
  readonly url?: string;
  /** So many of its words were recognised on images. */
  readonly recognised: number;
}

export interface CustodyCopy extends EvidenceCopy {
  /** Do the bytes that are kept still have the hash that they were taken in with? */
  readonly holds: boolean;
  readonly working: readonly WorkingCopy[];
  readonly steps: readonly CustodyStep[];
  /** The log's lines on its working copies. */
  readonly lines: readonly LogLine[];
}

/** A timestamp of an authority, checked without asking anybody. */
export interface TimestampState {
  readonly seq: number;
  readonly time: string | null;
  readonly authority: string | null;
  /** Hex SHA-256 of the certificate that signed. */
  readonly certificate: string | null;
  /** What is wrong with it; null where it holds. */
  readonly problem: string | null;
}

export interface CustodyView {
  readonly case: string;
  readonly report?: string;
  readonly log: {
    readonly lines: number;
    readonly head: { readonly seq: number; readonly hash: string; readonly at: string } | null;
    readonly broken: string | null;
  };
  readonly timestamps: readonly TimestampState[];
  readonly copies: readonly CustodyCopy[];
}
