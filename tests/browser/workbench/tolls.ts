/** Four reports on one invented fire: a tally that grows, a copy of it, another count that contradicts, and one without a source. */
import type { Source } from '../../../src/open-case.ts';

export const TOLLS: readonly Source[] = [
  {
    name: 'lamp.txt',
    text: 'Fire at the Orlin mill\n\nThe mayor of Tarsa said on Monday that 12 workers were killed in the fire at the Orlin mill. “We heard two blasts,” said a resident.',
    facts: { publisher: 'Daily Lamp', published: '2023-05-08', title: 'Fire at the Orlin mill' },
  },
  {
    name: 'post.txt',
    text: 'Twelve dead in mill fire\n\nAccording to the Harbour Hospital, 24 workers were killed in the fire at the Orlin mill.',
    facts: { publisher: 'Harbour Post', published: '2023-05-09', title: 'Hospital counts more' },
  },
  {
    name: 'herald.txt',
    text: 'What is known of the fire\n\nAt least 20 workers were killed in the fire at the Orlin mill.',
    facts: { publisher: 'Valley Herald', published: '2023-05-09', title: 'What is known of the fire' },
  },
  {
    name: 'kite.txt',
    text: 'Toll of mill fire rises\n\nThe Tarsa fire brigade said that 31 workers were killed in the fire at the Orlin mill.',
    facts: { publisher: 'Evening Kite', published: '2023-05-10', title: 'Toll of mill fire rises' },
  },
];
