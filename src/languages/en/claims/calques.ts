/** English words that come from word-for-word translation. Source: Hans Wehr, A Dictionary of Modern Written Arabic, for the Arabic senses. */
import type { CalqueEntry } from '../../sections/claims.ts';

const STRIKING = ['bomb', 'bombard', 'strike', 'target', 'hit', 'shell', 'attack', 'raid', 'fire', 'kill'];

export const CALQUES: readonly CalqueEntry[] = [
  {
    lemma: 'march',
    as: 'agent',
    verbs: STRIKING,
    note: 'A march does not bomb. The Arabic word for a drone (musayyara, "guided") also means a march: perhaps a drone is meant. The words are left as they are.',
  },
  {
    lemma: 'plane',
    as: 'agent',
    verbs: ['march'],
    note: 'A marching plane: the Arabic for a drone is "guided aircraft" (ta’ira musayyara). Perhaps a drone is meant.',
  },
  {
    lemma: 'adopt',
    as: 'verb',
    verbs: [
      'operation',
      'attack',
      'bombing',
      'assault',
      'it',
      'explosion',
      'killing',
      'strike',
      'process',
      'assassination',
      'responsibility',
    ],
    note: '"Adopted" an attack: the Arabic verb (tabanna) means to claim responsibility for it. It is read so here.',
  },
  {
    lemma: 'element',
    as: 'agent',
    verbs: [],
    note: '"Elements" that act: the Arabic word (‘anasir) means members or men of a force.',
  },
  {
    lemma: 'process',
    as: 'any',
    verbs: ['storm', 'storming', 'assassination', 'bombing', 'attack'],
    note: '"Process" of an attack: the Arabic word (‘amaliyya) also means an operation.',
  },
];
