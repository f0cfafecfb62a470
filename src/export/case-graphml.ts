/** A case's relations as GraphML: claims as nodes, relations as edges (graphml.graphdrawing.org). */
import { aboutSentences } from './case/about.ts';
import type { Handover } from './case/view.ts';
import { xml } from './exchange/xml.ts';

const key = (id: string, where: 'node' | 'edge' | 'graph', name: string): string =>
  `  <key id="${id}" for="${where}" attr.name="${name}" attr.type="string"/>`;
const data = (id: string, value: string): string => `<data key="${id}">${xml(value)}</data>`;

export function caseGraphml(handover: Handover): string {
  const { reports, claims, relations } = handover;
  const reportOf = new Map(reports.map((kept) => [kept.report.id, kept]));
  const nodes = claims.map((claim) => {
    const kept = reportOf.get(claim.report);
    const words = claim.spans.map(({ start, end }) => kept?.report.text.slice(start, end) ?? '').join(' … ');
    const fields = [
      data('words', words),
      data('report', kept?.givenId ?? claim.report),
      data('kind', claim.kind),
      data('chain', claim.chain.map(({ name }) => name).join(' > ')),
    ];
    return `    <node id="${xml(claim.id)}">${fields.join('')}</node>`;
  });
  const edges = relations.map(({ id, from, to, kind, because }) => {
    const why = because.map(({ text }) => text).join(' ');
    return `    <edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${data('relation', kind)}${data('because', why)}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('words', 'node', 'words'),
    key('report', 'node', 'report'),
    key('kind', 'node', 'kind'),
    key('chain', 'node', 'chain'),
    key('relation', 'edge', 'relation'),
    key('because', 'edge', 'because'),
    key('about', 'graph', 'about'),
    '  <graph id="case" edgedefault="directed">',
    `    ${data('about', aboutSentences(handover).join(' '))}`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
