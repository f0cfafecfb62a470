/** THE ORDER: every layer, from characters to claims. Each reads only what stands above it. */
import { analysis } from './analysis/index.ts';
import { attributions } from './attributions/index.ts';
import { claims } from './claims/index.ts';
import { coreference } from './coreference/index.ts';
import { entities } from './entities/index.ts';
import { events } from './events/index.ts';
import { incidents } from './incidents/index.ts';
import type { Layer } from './layer.ts';
import { places } from './places/index.ts';
import { quantities } from './quantities/index.ts';
import { sentences } from './sentences/index.ts';
import { syntax } from './syntax/index.ts';
import { tags } from './tags/index.ts';
import { times } from './times/index.ts';
import { tokens } from './tokens/index.ts';

export const LAYERS: readonly Layer[] = [
  tokens,
  sentences,
  analysis,
  tags,
  syntax,
  entities,
  times,
  places,
  quantities,
  coreference,
  attributions,
  events,
  incidents,
  claims,
];
