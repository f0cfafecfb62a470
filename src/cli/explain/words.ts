/** What the layers of words found: tokens, sentences, analysis, tags, syntax. A compact table for each sentence. */
import { visible } from '../../export/in-words/visible-text.ts';
import type { Doc } from '../../model/doc.ts';
import type { Sentence } from '../../model/sentence.ts';
import { offsets, quoted } from './row.ts';

/** The cells of one token. */
type Cells = (token: number) => readonly string[];

function table({ first, last }: Sentence, cells: Cells): string[] {
  const rows = Array.from({ length: last - first }, (_, i) => cells(first + i));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `    ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd());
}

function perSentence(doc: Doc, cells: Cells): string[] {
  return doc.annotations.sentences.flatMap((sentence, i) => [
    `  sentence ${i + 1}  @${offsets([sentence])}`,
    ...table(sentence, cells),
  ]);
}

export function describeTokens(doc: Doc): string[] {
  const { start, end, forms, norms } = doc.annotations.tokens;
  return perSentence(doc, (i) => [
    String(i),
    visible(forms[i]),
    norms[i] === forms[i] ? '' : `= ${visible(norms[i])}`,
    `@${start[i]}-${end[i]}`,
  ]);
}

export const describeSentences = (doc: Doc): string[] =>
  doc.annotations.sentences.map((sentence, i) => `  ${i + 1}  ${quoted(doc, [sentence])}  @${offsets([sentence])}`);

/** As the network gave it, before the rules of `tags` and `syntax`. */
export function describeAnalysis(doc: Doc): string[] {
  const { tokens, analysis } = doc.annotations;
  if (!analysis) return [];
  const { classes, heads, relations, names } = analysis;
  return perSentence(doc, (i) => {
    const parent = heads[i] < 0 ? '' : `of ${heads[i]} ${visible(tokens.forms[heads[i]])}`;
    return [String(i), visible(tokens.forms[i]), names.classes[classes[i]], names.relations[relations[i]], parent];
  });
}

export function describeTags(doc: Doc): string[] {
  const { tokens, tags } = doc.annotations;
  return perSentence(doc, (i) => [String(i), visible(tokens.forms[i]), tags.pos[i], visible(tags.lemmas[i])]);
}

export function describeSyntax(doc: Doc): string[] {
  const { tokens, tags, syntax } = doc.annotations;
  return perSentence(doc, (i) => {
    const head = syntax.heads[i];
    const parent = head < 0 ? '' : `of ${head} ${visible(tokens.forms[head])}`;
    return [String(i), visible(tokens.forms[i]), tags.pos[i], syntax.relations[i], parent];
  });
}
