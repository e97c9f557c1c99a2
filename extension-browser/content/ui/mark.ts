const SVG = 'http://www.w3.org/2000/svg';

const shape = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

/** The Promptweir mark, a gate over water, in the colour of the text around it. Decoration: hidden from screen readers. */
export function mark(): SVGElement {
  const svg = shape('svg', { viewBox: '0 0 24 24', width: '20', height: '20', class: 'mark' });
  svg.setAttribute('aria-hidden', 'true');
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  svg.append(
    shape('path', { ...line, 'stroke-linecap': 'round', d: 'M5 3v10M19 3v10M3 6h18' }),
    shape('path', { ...line, d: 'M9.7 6v7M14.3 6v7' }),
    shape('path', {
      ...line,
      'stroke-linecap': 'round',
      d: 'M3 17q2.25-2 4.5 0t4.5 0 4.5 0 4.5 0',
    }),
    shape('path', {
      ...line,
      'stroke-linecap': 'round',
      d: 'M3 21q2.25-2 4.5 0t4.5 0 4.5 0 4.5 0',
    }),
  );
  return svg;
}
