/** All that the forms of a case are written from. */
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';

export interface CaseView {
  readonly caseId: string;
  readonly reports: readonly { readonly report: Report; readonly givenId?: string }[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
  readonly questions: readonly Question[];
  readonly judgements: readonly Judgement[];
}
