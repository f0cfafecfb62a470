/** The page's only way to the server: one function an address, with types taken from the server's own routes. */
import { type ClientResponse, hc } from 'hono/client';
import type { Api } from '../src/server/app.ts';

/** What went wrong, as the server says it; `offline` when it does not answer at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string;

  constructor(status: number, { code, message, hint }: { code: string; message: string; hint: string }) {
    super(message);
    this.status = status;
    this.code = code;
    this.hint = hint;
  }
}

export const isOffline = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'offline';

/** Somebody else decided meanwhile. */
export const isConflict = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'conflict';

async function problemIn(response: Response): Promise<ApiProblem> {
  try {
    const { error } = (await response.json()) as { error: { code: string; message: string; hint: string } };
    return new ApiProblem(response.status, error);
  } catch {
    return new ApiProblem(response.status, { code: 'unknown', message: response.statusText, hint: '' });
  }
}

async function answered(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch {
    throw new ApiProblem(0, { code: 'offline', message: '', hint: '' });
  }
  if (!response.ok) throw await problemIn(response);
  return response;
}

const client = hc<Api>('/api', { fetch: answered });

type Ok<R> = R extends ClientResponse<infer T, 200, 'json'> ? T : never;
const ok = async <R extends ClientResponse<unknown, number, string>>(call: Promise<R>): Promise<Ok<R>> =>
  (await (await call).json()) as Ok<R>;

/** Values of a query as the address takes them: what is not set is left out. */
type Query = Readonly<Record<string, string | number | undefined>>;
const text = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).flatMap(([k, v]) => (v === undefined || v === '' ? [] : [[k, String(v)]])));

export const api = {
  case: () => ok(client.case.$get()),
  relate: () => ok(client.case.relate.$post({ json: {} })),
  reports: (query: Query) => ok(client.reports.$get({ query: text(query) })),
  report: (id: string) => ok(client.reports[':id'].$get({ param: { id } })),
  highlights: (id: string) => ok(client.reports[':id'].highlights.$get({ param: { id } })),
  custody: (id: string) => ok(client.reports[':id'].custody.$get({ param: { id } })),
  setDown: (id: string, json: NewStep) => ok(client.reports[':id'].custody.$post({ param: { id }, json })),
  seen: (id: string, query: Query) => ok(client.reports[':id'].seen.$get({ param: { id }, query: text(query) })),
  claims: (query: Query) => ok(client.claims.$get({ query: text(query) })),
  claimFacets: (query: Query) => ok(client.claims.facets.$get({ query: text(query) })),
  claim: (id: string) => ok(client.claims[':id'].$get({ param: { id } })),
  why: (id: string) => ok(client.claims[':id'].why.$get({ param: { id } })),
  decide: (json: NewJudgement) => ok(client.judgements.$post({ json })),
  addClaim: (json: NewClaim) => ok(client.claims.$post({ json })),
  questions: (query: Query) => ok(client.questions.$get({ query: text(query) })),
  questionFacets: () => ok(client.questions.facets.$get()),
  question: (id: string) => ok(client.questions[':id'].$get({ param: { id } })),
  relations: (query: Query) => ok(client.relations.$get({ query: text(query) })),
  origins: (query: Query) => ok(client.origins.$get({ query: text(query) })),
  origin: (id: string) => ok(client.origins[':id'].$get({ param: { id } })),
  stemma: (query: { readonly question?: string; readonly claim?: string }) =>
    ok(client.stemma.$get({ query: text(query) })),
  sources: (query: Query) => ok(client.sources.$get({ query: text(query) })),
  source: (id: string, query: Query = {}) => ok(client.sources[':id'].$get({ param: { id }, query: text(query) })),
  sourceFacets: () => ok(client.sources.facets.$get()),
  rate: (id: string, json: NewRating) => ok(client.sources[':id'].rating.$post({ param: { id }, json })),
  aliases: () => ok(client.aliases.$get()),
  ruleAlias: (json: NewAlias) => ok(client.aliases.$post({ json })),
  timeline: (query: Query) => ok(client.timeline.$get({ query: text(query) })),
  places: (query: Query) => ok(client.places.$get({ query: text(query) })),
  log: (query: Query) => ok(client.log.$get({ query: text(query) })),
  verify: () => ok(client.log.verification.$get()),
  handover: () => ok(client.handover.$get()),
  foundMarks: () => ok(client.handover.found.$get()),
  leaving: () => ok(client.handover.leaving.$get()),
  mark: (json: NewMark) => ok(client.handover.marks.$post({ json })),
  chooseLicence: (json: NewLicence) => ok(client.handover.licence.$post({ json })),
  /** A file of the server, whole: so that what goes wrong can be told. */
  file: async (address: string): Promise<Blob> => (await answered(address)).blob(),
  /** The file's bytes are the body; `name` and what is known of it go with the address. */
  upload: async (file: Blob, query: Query): Promise<Taken> => {
    const response = await answered(`/api/reports?${new URLSearchParams(text(query))}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    return (await response.json()) as Taken;
  },
};

type Answer<K extends keyof typeof api> = Awaited<ReturnType<(typeof api)[K]>>;
type Body<F> = F extends (args: infer A, ...rest: never[]) => unknown
  ? A extends { json: infer J }
    ? J
    : never
  : never;

export type NewJudgement = Body<typeof client.judgements.$post>;
export type NewClaim = Body<typeof client.claims.$post>;
export type NewRating = Body<(typeof client.sources)[':id']['rating']['$post']>;
export type NewAlias = Body<typeof client.aliases.$post>;
export type NewStep = Body<(typeof client.reports)[':id']['custody']['$post']>;
export type NewMark = Body<typeof client.handover.marks.$post>;
export type NewLicence = Body<typeof client.handover.licence.$post>;
export type Taken = Ok<Awaited<ReturnType<typeof client.reports.$post>>>;

export type CaseSummary = Answer<'case'>;
export type ReportRow = Answer<'reports'>['rows'][number];
export type ReportWhole = Answer<'report'>;
export type Highlights = Answer<'highlights'>;
export type ClaimRow = Answer<'claims'>['rows'][number];
export type DecidedClaim = ReportWhole['claims'][number];
export type Claim = DecidedClaim['claim'];
export type Decision = DecidedClaim['decisions'][number];
export type Correction = NewClaim['claim'];
export type QuestionRow = Answer<'questions'>['rows'][number];
export type QuestionWhole = Answer<'question'>;
export type RelationRow = Answer<'relations'>['rows'][number];
export type OriginRow = Answer<'origins'>['rows'][number];
export type StemmaGraph = Answer<'stemma'>;
export type SourceRow = Answer<'sources'>['rows'][number];
export type SourceWhole = Answer<'source'>;
export type Timeline = Answer<'timeline'>;
export type Places = Answer<'places'>;
export type Custody = Answer<'custody'>;
export type SeenPage = Answer<'seen'>;
export type Handover = Answer<'handover'>;
export type Verification = Answer<'verify'>;
export type LogRow = Answer<'log'>['rows'][number];
export type Span = Claim['spans'][number];
