/** Where everything in a case comes from, as PROV-O in JSON-LD (www.w3.org/TR/prov-o): bytes, texts, claims, and who decided on them. */
import { aboutSentences } from '../case/about.ts';
import type { Handover, KeptView } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, standings, wordsOf } from './quotes.ts';

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
};
const refer = (id: string): { '@id': string } => ({ '@id': id });
const named = (sort: string, name: string): string => `urn:stemma:${sort}:${encodeURIComponent(name)}`;

/** The bytes by their SHA-256; where that is kept back, by the report. */
const originalOf = (kept: KeptView): string =>
  kept.report.origin.sha256 === '' ? named('original', idOf(kept)) : `urn:sha256:${kept.report.origin.sha256}`;

export function caseProv(view: Handover): string {
  const sources = sourcesOf(view);
  const reading = named('activity', `reading-${view.caseId}`);
  const agents = new Map<string, object>();
  const graph: object[] = [
    { '@id': 'urn:stemma:reader', '@type': ['prov:Agent', 'prov:SoftwareAgent'], label: `Stemma ${view.about.reader}` },
    {
      '@id': named('case', view.caseId),
      '@type': ['prov:Entity', 'prov:Bundle'],
      'dcterms:description': aboutSentences(view).join(' '),
      ...(view.about.licence === null ? {} : { 'dcterms:license': view.about.licence }),
    },
    { '@id': reading, '@type': 'prov:Activity', 'prov:wasAssociatedWith': refer('urn:stemma:reader') },
  ];
  for (const kept of view.reports) {
    const { report } = kept;
    const bytes = originalOf(kept);
    graph.push({
      '@id': bytes,
      '@type': 'prov:Entity',
      label: report.origin.name,
      'dcterms:format': report.origin.mediaType,
      ...(report.origin.sha256 === '' ? {} : { 'dcterms:extent': `${report.origin.bytes} bytes` }),
    });
    if (report.publisher !== undefined) {
      const publisher = named('publisher', report.publisher);
      agents.set(publisher, {
        '@id': publisher,
        '@type': ['prov:Agent', 'prov:Organization'],
        label: report.publisher,
      });
    }
    graph.push({
      '@id': named('report', idOf(kept)),
      '@type': 'prov:Entity',
      ...(report.title === undefined ? {} : { 'dcterms:title': report.title }),
      ...(report.published === undefined ? {} : { 'dcterms:issued': report.published }),
      ...(report.publisher === undefined
        ? {}
        : { 'prov:wasAttributedTo': refer(named('publisher', report.publisher)) }),
      'prov:wasDerivedFrom': refer(bytes),
    });
  }
  for (const claim of view.claims) {
    const kept = sources.get(claim.report)?.kept;
    if (!kept) continue;
    graph.push({
      '@id': named('claim', claim.id),
      '@type': 'prov:Entity',
      label: wordsOf(claim, kept.report.text),
      'prov:wasQuotedFrom': refer(named('report', idOf(kept))),
      'prov:wasGeneratedBy': refer(reading),
      'dcterms:description': `Said by ${chainOf(claim)}`,
    });
  }
  for (const { id, name, claims, traced } of view.origins) {
    if (!traced) continue;
    graph.push({
      '@id': named('origin', id),
      '@type': ['prov:Entity', 'prov:PrimarySource'],
      label: name,
      'prov:hadMember': claims.map((claim) => refer(named('claim', claim))),
    });
  }
  for (const [about, { verdict, by, reason, at }] of standings(view)) {
    const person = named('person', by);
    agents.set(person, { '@id': person, '@type': ['prov:Agent', 'prov:Person'], label: by });
    graph.push({
      '@id': named('judgement', `${about}-${at}`),
      '@type': 'prov:Entity',
      label: verdict,
      ...(reason === '' ? {} : { 'dcterms:description': reason }),
      'prov:wasAttributedTo': refer(person),
      'prov:generatedAtTime': { '@value': at, '@type': 'xsd:dateTime' },
      'prov:wasInfluencedBy': refer(named('claim', about)),
    });
  }
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [...graph, ...agents.values()] }, null, 1)}\n`;
}
