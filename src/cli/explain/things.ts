/** What the layers of things found: entities, times, places, quantities, coreference. */
import { countInWords } from '../../export/in-words/count-in-words.ts';
import type { Doc } from '../../model/doc.ts';
import { quoted, row } from './row.ts';

const also = (name: string, value: string | undefined): string => (value === undefined ? '' : ` ${name}=${value}`);

export const describeEntities = (doc: Doc): string[] =>
  doc.annotations.entities.map((entity) =>
    row(doc, { spans: [entity], found: `${entity.kind}${also('known', entity.known)}`, rule: entity.rule }),
  );

export const describeTimes = (doc: Doc): string[] =>
  doc.annotations.times.map((time) =>
    row(doc, {
      spans: [time],
      found: `${time.type} ${time.value.value} ${time.value.basis}${also('mod', time.mod)}`,
      rule: time.value.rule,
    }),
  );

export const describePlaces = (doc: Doc): string[] =>
  doc.annotations.places.map((place) => {
    const { at, others } = place;
    const where = at ? ` ${at.name}, ${at.country} (${at.lat}, ${at.lon}) ${at.key} ${at.basis}` : ' nowhere';
    const more = others.length > 0 ? ` or ${others.map(({ key }) => key).join(', ')}` : '';
    return row(doc, { spans: [place], found: `${place.kind}${where}${more}`, rule: place.rule });
  });

export const describeQuantities = (doc: Doc): string[] =>
  doc.annotations.quantities.map((quantity) => {
    const of = quantity.of ? ` of ${quoted(doc, [quantity.of.span])}` : '';
    return row(doc, {
      spans: [quantity],
      found: `${quantity.unit} ${countInWords(quantity.count)}${of}`,
      rule: quantity.rule,
    });
  });

export const describeCoreference = (doc: Doc): string[] =>
  doc.annotations.coreference.map(({ kind, name, known, mentions, rule }) =>
    row(doc, { spans: mentions, found: `${kind} = ${name}${also('known', known)}`, rule }),
  );
