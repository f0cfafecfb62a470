/**
 * What the contexts of two vocabularies say of the terms that exports use, written down from the vocabularies' own documents
 * (www.w3.org/TR/annotation-vocab, schema.org), so that a JSON-LD processor needs no network. Other terms are unknown, and refused.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const SCHEMA = 'https://schema.org/';
const as = (base: string, ...terms: string[]): Record<string, string> =>
  Object.fromEntries(terms.map((t) => [t, base + t]));
const iri = (id: string, vocab = false): object => ({ '@id': id, '@type': vocab ? '@vocab' : '@id' });

const ANNOTATION = {
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...as(OA, 'Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector', 'exact', 'prefix', 'suffix'),
  ...as(OA, 'describing', 'assessing'),
  ...as(AS, 'OrderedCollection', 'OrderedCollectionPage'),
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Software: `${AS}Application`,
  Person: 'http://xmlns.com/foaf/0.1/Person',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'rdfs:label',
  format: 'http://purl.org/dc/elements/1.1/format',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  creator: iri('dcterms:creator'),
  generator: iri(`${AS}generator`),
  body: iri(`${OA}hasBody`),
  target: iri(`${OA}hasTarget`),
  source: iri(`${OA}hasSource`),
  selector: iri(`${OA}hasSelector`),
  motivation: iri(`${OA}motivatedBy`, true),
  purpose: iri(`${OA}hasPurpose`, true),
  start: { '@id': `${OA}start`, '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': `${OA}end`, '@type': 'xsd:nonNegativeInteger' },
  first: iri(`${AS}first`),
  items: { '@id': `${AS}items`, '@container': '@list' },
  startIndex: { '@id': `${AS}startIndex`, '@type': 'xsd:nonNegativeInteger' },
  total: { '@id': `${AS}totalItems`, '@type': 'xsd:nonNegativeInteger' },
};

const REVIEW = {
  ...as(SCHEMA, 'ClaimReview', 'Claim', 'CreativeWork', 'Dataset', 'Organization', 'Person', 'Rating', 'Thing'),
  ...as(SCHEMA, 'alternateName', 'author', 'claimReviewed', 'description', 'identifier', 'itemReviewed', 'name'),
  ...as(SCHEMA, 'publisher', 'ratingExplanation', 'reviewBody', 'reviewRating', 'text'),
  appearance: iri(`${SCHEMA}appearance`),
  datePublished: { '@id': `${SCHEMA}datePublished`, '@type': `${SCHEMA}Date` },
  license: `${SCHEMA}license`,
  url: iri(`${SCHEMA}url`),
};

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
  'https://schema.org': REVIEW,
};

/** @throws Error for any other address: nothing is fetched. */
export const documentLoader = async (url: string) => {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`The tests know no context ${url}`);
  return { document: { '@context': context }, documentUrl: url };
};
