/** Word classes and dependencies on the gold tokens of UD English EWT, as printed and in capitals. */
import { figures, type Task } from './task.ts';

const COMMAND =
  'node DIR/score-conllu.mjs --gold DIR/data/ud/en_ewt-ud-dev.conllu --cmd "npm run --silent bench:syntax" --json';

export const syntax: Task = {
  name: 'syntax',
  command: COMMAND,
  rows: [
    {
      what: 'part-of-speech tags, UD EWT dev, UPOS',
      target: '95.5',
      peers: 'EWT test: wink-nlp 88.4, compromise 82.2, averaged perceptron 95.0, spaCy transformer 96.9',
      figure: figures('upos'),
    },
    {
      what: 'dependency parse, UD EWT dev, UAS / LAS',
      target: '87 / 84',
      peers: 'EWT test: UDPipe 1 84.4 / 81.1, spaCy transformer 91.9 / 89.4',
      figure: figures('uas', 'las'),
    },
  ],
};

export const syntaxInCapitals: Task = {
  name: 'syntax-upper',
  command: `${COMMAND} --upper`,
  rows: [
    {
      what: 'tags, the same text upper-cased',
      target: '92',
      peers: 'EWT test: wink-nlp 64.3, compromise 79.5',
      figure: figures('upos'),
    },
    { what: 'parse, the same text upper-cased, UAS / LAS', figure: figures('uas', 'las') },
  ],
};
