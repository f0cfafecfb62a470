/** The card that lies beside the weights. */

export const card = (bytes: number, articles: number): string => `# en-attributions.bin

What it is: six tables of weights over hashed features. \`cue\` says whether a word heads a cue; \`part\`, \`step\` and \`whole\`, a random
field over the words of the cue's sentence that knows which parts it has given out, give them to source, cue, content or nothing; \`reach\`
says whether a quotation goes on in the next or previous sentence; \`worth\` says whether an attribution, as found and beside its rivals,
is worth keeping.

| data | what for | licence |
|---|---|---|
| PolNeAR 1.0, train, ${articles} articles | all tables | no licence file: learned from, not republished |

Every seventh article is learned from in capitals too. \`worth\` is learned from what the other tables find in articles that they were not
learned from. Tags and parses are those of the layers above this one, with the larger network of \`en-analysis.md\`: tables learned from the
shipped network's own trees read its trees worse (relation F1 71.7 against 72.6).
The articles mark the outermost attribution alone; \`worth\` learns so, and the layer adds what stands within others by \`cue\`.

Command: \`npm run train -- attributions --data DIR\`, with the larger network laid in DIR as for \`analysis\`. Same data, same bytes, as long as the
rules that mend trees stay as they are: the shipped tables were learned at commit 0b7c6ec, and rules came since, so that a fresh training (some three
minutes of one core) gives other bytes. It was done on the trees of commit f2778b3 and not kept: \`bench/attribution/README.md\` says what it scored.

Scores: \`bench/attribution/results.json\`.

Size: ${bytes} bytes.

What it does not do well: the articles are one year of American politics; cues that are rare there, above all nouns, are missed.
`;
