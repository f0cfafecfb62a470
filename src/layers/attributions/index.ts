/** Who is said to speak, by which cue, in which words. */
import { defineLayer } from '../layer.ts';
import { assemble } from './assemble.ts';
import { attributionsByRule } from './by-rule.ts';
import { findAttributions, passesNothingOn } from './find.ts';
import type { Found } from './found.ts';
import { CUE, openModel, SOURCE } from './model.ts';
import { setPhrases } from './set-phrases.ts';
import { withSpeaker } from './speaker.ts';
import { type Words, wordsOf } from './words.ts';

const byCue = (a: Found, b: Found): number => a.cue - b.cue;

/** All words of the cues: none of them heads another. */
function cueWords(list: readonly Found[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { cue, labels, first } of list) {
    found.add(cue);
    for (let t = 0; t < labels.length; t++) if (labels[t] === CUE) found.add(first + t);
  }
  return found;
}

/** Words of the sources that follow "according to": "quoted" in them is no cue of its own. */
function sourceWords({ tokens }: Words, list: readonly Found[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { cue, labels, first } of list) {
    if (!tokens.norms[cue].startsWith('accord')) continue;
    for (let t = 0; t < labels.length; t++) if (labels[t] === SOURCE) found.add(first + t);
  }
  return found;
}

export const attributions = defineLayer({
  name: 'attributions',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities', 'times', 'coreference'],
  find({ report, found, language }) {
    const rules = language.attribution;
    const words = wordsOf({ rules, ...found });
    const model = openModel(language);
    const likely = model ? findAttributions(words, model) : attributionsByRule(words, rules);
    const set = setPhrases(words, rules.phrases);
    const taken = cueWords(set);
    const mended = likely.map((one) => withSpeaker(words, one, rules.phrases));
    const list = mended.filter((one) => !taken.has(one.cue) && !passesNothingOn(words, one, rules.phrases));
    const named = sourceWords(words, list);
    return assemble(words, [...list.filter(({ cue }) => !named.has(cue)), ...set].sort(byCue), {
      report: report.id,
      rules,
    });
  },
});
