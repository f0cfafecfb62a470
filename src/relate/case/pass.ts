/** One look at every report of a case: at what an earlier relating kept of it, where that still holds, else at the report itself. */
import type { KnownActor } from '../../languages/sections/entities.ts';
import type { RelationRules } from '../../languages/sections/relations.ts';
import type { CampRuling } from '../../model/camps.ts';
import type { Claim } from '../../model/claim.ts';
import { contentId } from '../../model/content-id.ts';
import type { AliasRuling } from '../../model/judgement.ts';
import type { Report, ReportId } from '../../model/report.ts';

/** What is known before any report is seen. */
export interface Ground {
  readonly rulings: readonly AliasRuling[];
  /** Which sources people put into one camp, the oldest first. */
  readonly camps?: readonly CampRuling[];
  readonly rules: RelationRules;
  /** Actors known by name, under all their names. */
  readonly actors: readonly KnownActor[];
  /** Reports whose claims read otherwise than when something was kept of them. */
  readonly changed?: ReadonlySet<ReportId>;
}

/** Changes whenever the rules could make something else of the same report. */
const RELATER = '7';

/** By which rules and words reports are related. */
export const relaterOf = ({ rules, actors }: Pick<Ground, 'rules' | 'actors'>): string => {
  const plain = (_key: string, value: unknown): unknown =>
    value instanceof Set || value instanceof Map ? [...value] : value;
  return contentId(`relater ${RELATER}`, JSON.stringify([rules, actors], plain));
};

/** What is kept of a report, in the order in which it can be told. */
export type Stage = 'told' | 'named' | 'framed';

/** One look at every report of the case, in any order: first at what was kept of some, then at the rest themselves. */
export interface Pass {
  readonly stage: Stage;
  /** False where a pass looks at the text alone. */
  readonly claims: boolean;
  /** Takes in what was kept at this stage by an earlier relating; false where the report must be seen again all the same. */
  recall(report: ReportId, sketch: string): boolean;
  /** Returns what to keep of the report at this stage. */
  see(report: Report, claims: readonly Claim[]): string;
}
