/** The list of screens: their addresses and, loaded when first asked for, what shows them. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Strings } from '../strings/index.tsx';

export interface ScreenProps {
  /** Second part of the address: which report, question or source. */
  readonly id: string | undefined;
}

export interface Screen {
  /** First part of the address. */
  readonly path: string;
  readonly title: keyof Strings['shell']['screens'];
  /** Key that leads there after G; none for what is reached from a list only. */
  readonly key?: string;
  /** It has something to show in a case without reports. */
  readonly always?: true;
  readonly View: LazyExoticComponent<ComponentType<ScreenProps>>;
}

export const SCREENS: readonly Screen[] = [
  { path: '', title: 'case', key: 'c', always: true, View: lazy(() => import('./case/index.tsx')) },
  { path: 'report', title: 'report', View: lazy(() => import('./report/index.tsx')) },
  { path: 'custody', title: 'custody', View: lazy(() => import('./custody/index.tsx')) },
  { path: 'seen', title: 'seen', View: lazy(() => import('./seen/index.tsx')) },
  { path: 'questions', title: 'questions', key: 'q', View: lazy(() => import('./questions/index.tsx')) },
  { path: 'stemma', title: 'stemma', key: 'm', View: lazy(() => import('./stemma/index.tsx')) },
  { path: 'time-place', title: 'times', key: 't', View: lazy(() => import('./time-place/index.tsx')) },
  { path: 'sources', title: 'sources', key: 's', View: lazy(() => import('./sources/index.tsx')) },
  { path: 'handover', title: 'handover', key: 'h', View: lazy(() => import('./handover/index.tsx')) },
  { path: 'log', title: 'log', key: 'l', always: true, View: lazy(() => import('./log/index.tsx')) },
];
