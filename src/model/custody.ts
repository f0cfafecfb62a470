/** What is known of how a file came to the case and what was done with it: the chain of custody of its evidentiary copy. */

/** How a file was had before it was taken into the case, as whoever takes it in says. */
export interface Collection {
  /** Who obtained it, where that is not who takes it in. */
  readonly collector?: string;
  /** How: "received by mail", "photographed on site", "stemma fetch". */
  readonly method?: string;
  /** Where it stood. */
  readonly sourceUrl?: string;
  /** When it was obtained: UTC, ISO 8601. */
  readonly collectedAt?: string;
}

/** A moment that is one everywhere, as UTC: the time zone is not guessed. Null where it is none. */
export function momentOf(value: string): string | null {
  const time = new Date(value);
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(value);
  return whole && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
}

/** `collected`: how it was had. `handed-out`: a copy left the case, with its hash checked. `noted`: anything else a person sets down. */
export const CUSTODY_STEPS = ['collected', 'handed-out', 'noted'] as const;

/** One step in the life of an evidentiary copy. Steps are only added; each is covered by a line of the log. */
export interface CustodyStep extends Collection {
  readonly step: (typeof CUSTODY_STEPS)[number];
  /** Hex SHA-256 of the evidentiary copy. */
  readonly original: string;
  readonly note?: string;
  /** Who set it down, and when: UTC, ISO 8601. */
  readonly by: string;
  readonly at: string;
}

/** The evidentiary copy: the bytes as they came, kept apart from the text that is worked on. */
export interface EvidenceCopy {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly name: string;
  readonly takenAt: string;
  readonly takenBy: string;
}

/** A trusted timestamp (RFC 3161) over the log's line `seq`, and with it over all lines before. */
export interface KeptTimestamp {
  readonly seq: number;
  /** Hash of that line when the timestamp was asked for. */
  readonly hash: string;
  /** The authority's answer as it came. */
  readonly response: Uint8Array;
  readonly by: string;
  readonly at: string;
}
