/** Who is said to speak, by which cue, in which words. */
import { defineLayer } from '../layer.ts';
import { assemble } from './assemble.ts';
import { attributionsByRule } from './by-rule.ts';
import { findAttributions } from './find.ts';
import { openModel } from './model.ts';
import { wordsOf } from './words.ts';

export const attributions = defineLayer({
  name: 'attributions',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities', 'times', 'coreference'],
  find({ report, found, language }) {
    const rules = language.attribution;
    const words = wordsOf({ rules, ...found });
    const model = openModel(language);
    const list = model ? findAttributions(words, model) : attributionsByRule(words, rules);
    return assemble(words, list, {
      report: report.id,
      rules,
      rule: model ? 'attributions.learned' : 'attributions.said',
    });
  },
});
