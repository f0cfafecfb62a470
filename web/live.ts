/** Keeps the window in step with the case: whatever changes, here, in another window or on the command line, is asked for anew. */
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** What each kind of change touches, by the first part of the keys of questions to the server. */
const TOUCHES: Readonly<Record<string, readonly string[]>> = {
  reports: [
    'case',
    'reports',
    'report',
    'handover',
    'custody',
    'claims',
    'claim',
    'sources',
    'source',
    'timeline',
    'places',
    'log',
  ],
  judgements: [
    'case',
    'handover',
    'reports',
    'report',
    'claims',
    'claim',
    'relations',
    'questions',
    'question',
    'sources',
    'source',
    'timeline',
    'places',
    'stemma',
    'log',
  ],
  picture: [
    'case',
    'handover',
    'report',
    'claim',
    'questions',
    'question',
    'relations',
    'origins',
    'origin',
    'stemma',
    'log',
  ],
  aliases: ['case', 'sources', 'source', 'aliases', 'handover', 'log'],
  relating: ['case'],
  case: ['case', 'custody', 'log'],
};

/** Is the server there? It asks for everything anew when it comes back. */
export function useLive(queries: QueryClient): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const events = new EventSource('/api/events');
    let lost = false;
    events.addEventListener('hello', () => {
      setOnline(true);
      if (lost) void queries.invalidateQueries();
      lost = false;
    });
    events.addEventListener('change', (event: MessageEvent<string>) => {
      const { what } = JSON.parse(event.data) as { what: string };
      const touched = new Set(TOUCHES[what]);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => touched.has(String(queryKey[0])) });
    });
    events.addEventListener('error', () => {
      lost = true;
      setOnline(false);
    });
    return () => events.close();
  }, [queries]);
  return online;
}
