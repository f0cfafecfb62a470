/** The drawing as a file of its own: every colour and size written into it, as it is seen. */
import { saveFile } from '../../ui/files/save-file.ts';

const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-decoration-line',
  'direction',
] as const;

/** Attributes that only mean something on the page. */
const PAGE_ONLY = ['class', 'tabindex', 'role', 'aria-pressed', 'aria-hidden', 'aria-label', 'style'] as const;

export function svgText(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, element] of copies.entries()) {
    const style = getComputedStyle(originals[i]);
    for (const name of PAGE_ONLY) element.removeAttribute(name);
    if (element.localName === 'title') continue;
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
  }
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(drawing: SVGSVGElement, title: string): void {
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  saveFile(new Blob([svgText(drawing, title)], { type: 'image/svg+xml' }), `${name || 'stemma'}.svg`);
}
