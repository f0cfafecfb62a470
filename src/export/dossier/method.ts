/** What a dossier says of how it was made, and of what it cannot say. */

export const METHOD: readonly string[] = [
  'A program, Stemma, read each report and looked for claims: who says something, through whom, on what grounds, how surely, in which words. It read the words alone; nothing was added from elsewhere.',
  'Questions gather the claims that speak of one matter. A question with a conflict comes first, then one with more answers.',
  'An origin is the utterance, count, document or agency story that claims go back to. Reports that repeat one origin are one source, however many they are.',
  'A claim whose lineage nothing tells counts as unknown, which is neither independent nor dependent.',
  'How two claims stand to each other is proposed by rules, each with its reason. People confirmed, corrected or rejected what the section on decisions names; everything else nobody has looked at.',
  'Numbers in square brackets lead to the exact words, unaltered, with the report, its publisher, its day, and the SHA-256 of the file it was read from.',
];

export const LIMITS: readonly string[] = [
  'This dossier does not say what is true. It says what reports say, and what that rests on.',
  'The program misses claims and misreads some. What carries weight must be read in the report itself.',
  'A range shows what was claimed, not what is likely. Agreement of many reports is no proof: they may share an origin that none of them names.',
  'Days are those that the words or the report give. Where neither does, the day is unknown, and is not guessed.',
  'A hash shows that a file is the one that was taken in. It does not show that what the file says is so, or that nobody altered it before.',
];
