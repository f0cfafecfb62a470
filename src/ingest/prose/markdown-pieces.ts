/** The words of a Markdown tree as its reader sees them rendered, paragraph by paragraph. */
import type { Nodes, Parents, Table } from 'mdast';
import type { BlockKind } from '../../model/report.ts';
import type { Piece } from '../format.ts';
import { parseHtml } from '../web/dom.ts';
import { piecesOf } from '../web/pieces.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const footnoteMark = (label: string): string =>
  /^\d{1,3}$/.test(label) ? label.replace(/\d/g, (d) => RAISED[Number(d)]) : `[${label}]`;

/** Inline content as text: emphasis and links leave their words, pictures and tags leave nothing. */
function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    case 'footnoteReference':
      return footnoteMark(node.label ?? node.identifier);
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : '';
  }
}

const rowsOf = (table: Table): Piece[] =>
  table.children.map((row) => ({ kind: 'table', text: row.children.map(wordsOf).join(' | ') }));

async function piecesIn(parent: Parents, kind: BlockKind): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const child of parent.children) pieces.push(...(await piecesOfNode(child, kind)));
  return pieces;
}

async function piecesOfNode(node: Nodes, kind: BlockKind): Promise<Piece[]> {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: wordsOf(node) }];
    case 'code':
      return [{ kind, text: node.value }];
    case 'html':
      return piecesOf((await parseHtml(node.value)).documentElement);
    case 'table':
      return rowsOf(node);
    case 'blockquote':
      return piecesIn(node, 'quote');
    case 'listItem':
      return piecesIn(node, 'list-item');
    case 'footnoteDefinition': {
      const [first, ...others] = await piecesIn(node, 'paragraph');
      return first
        ? [{ ...first, text: `${footnoteMark(node.label ?? node.identifier)} ${first.text}` }, ...others]
        : [];
    }
    case 'list':
    case 'root':
      return piecesIn(node, kind);
    default:
      return [{ kind, text: wordsOf(node) }];
  }
}

export const markdownPieces = (root: Nodes): Promise<Piece[]> => piecesOfNode(root, 'paragraph');
