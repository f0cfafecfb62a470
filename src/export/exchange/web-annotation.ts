/** Claims as W3C Web Annotations in JSON-LD (www.w3.org/TR/annotation-model), with quote and position selectors in code points. */
import type { Claim } from '../../model/claim.ts';
import { aboutSentences } from '../case/about.ts';
import type { Handover } from '../case/view.ts';
import { chainOf, idOf, quoted, type Source, sourcesOf, standings } from './quotes.ts';

const bodyOf = (claim: Claim): object => ({
  type: 'TextualBody',
  purpose: 'describing',
  format: 'text/plain',
  value: [
    chainOf(claim),
    claim.kind,
    claim.stance,
    `certainty: ${claim.certainty.value}`,
    `grounds: ${claim.grounds.value}`,
    ...(claim.event ? [`event: ${claim.event.value}`] : []),
    ...claim.who.map(({ value }) => `${value.role}: ${value.name}`),
    ...(claim.toll
      ? [`toll: ${claim.toll.value.low ?? ''}..${claim.toll.value.high ?? ''} ${claim.toll.value.of}`]
      : []),
    ...(claim.when ? [`when: ${claim.when.value}`] : []),
    ...(claim.where ? [`where: ${claim.where.value.name}`] : []),
  ].join('; '),
});

function targetsOf(claim: Claim, { kept, codePoint }: Source): object[] {
  return claim.spans.map((span) => ({
    source: `urn:stemma:report:${encodeURIComponent(idOf(kept))}`,
    selector: [
      { type: 'TextQuoteSelector', ...quoted(kept.report.text, span) },
      { type: 'TextPositionSelector', start: codePoint(span.start), end: codePoint(span.end) },
    ],
  }));
}

export function caseAnnotations(view: Handover): string {
  const sources = sourcesOf(view);
  const decided = standings(view);
  const items = view.claims.flatMap((claim) => {
    const source = sources.get(claim.report);
    if (!source) return [];
    const said = decided.get(claim.id);
    return {
      id: `urn:stemma:claim:${claim.id}`,
      type: 'Annotation',
      motivation: 'describing',
      generator: { id: 'urn:stemma:reader', type: 'Software', name: `Stemma ${view.about.reader}` },
      body: [
        bodyOf(claim),
        ...(said
          ? [
              {
                type: 'TextualBody',
                purpose: 'assessing',
                format: 'text/plain',
                value: `${said.verdict}${said.reason === '' ? '' : `: ${said.reason}`}`,
                creator: { type: 'Person', name: said.by },
                created: said.at,
              },
            ]
          : []),
      ],
      target: targetsOf(claim, source),
    };
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:stemma:case:${view.caseId}`,
    type: 'AnnotationCollection',
    label: 'Claims of a case, with the words they stand on',
    'dcterms:description': aboutSentences(view).join(' '),
    ...(view.about.licence === null ? {} : { 'dcterms:license': view.about.licence }),
    total: items.length,
    first: { type: 'AnnotationPage', id: `urn:stemma:case:${view.caseId}:page:1`, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
