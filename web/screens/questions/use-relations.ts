/** The relations of one answer to the others of its question: asked for when it is chosen. */
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, type RelationRow } from '../../api.ts';

/** As many as the server gives at once. */
const STRETCH = 500;

async function allOf(question: string, claim: string): Promise<readonly RelationRow[]> {
  const rows: RelationRow[] = [];
  for (;;) {
    const stretch = await api.relations({ question, claim, offset: rows.length, limit: STRETCH });
    rows.push(...stretch.rows);
    if (stretch.rows.length === 0 || rows.length >= stretch.total) return rows;
  }
}

/** The weightiest first. */
export const useRelationsOf = (question: string, claim: string): UseQueryResult<readonly RelationRow[]> =>
  useQuery({
    queryKey: ['relations', question, claim],
    queryFn: () => allOf(question, claim),
    enabled: claim !== '',
  });
