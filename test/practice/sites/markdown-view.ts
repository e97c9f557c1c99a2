import { view, type View } from './view.ts';

/** Code spans of a line. A span that is still open, as in a half-streamed answer, is text. */
function inline(text: string): readonly View[] {
  return text
    .split(/(`[^`\n]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`[^`]+`$/.test(part) ? view('code', {}, part.slice(1, -1)) : part));
}

function row(line: string, cell: 'th' | 'td'): View {
  const cells = line
    .replace(/^\|\s?/, '')
    .replace(/\s*\|$/, '')
    .split(/\s*\|\s*/);
  return view('tr', {}, ...cells.map((text) => view(cell, {}, ...inline(text))));
}

function table([head = '', , ...lines]: readonly string[]): View {
  return view(
    'table',
    {},
    view('thead', {}, row(head, 'th')),
    view('tbody', {}, ...lines.map((line) => row(line, 'td'))),
  );
}

function block(text: string): View {
  const lines = text.split('\n');
  if (text.startsWith('```')) {
    const body = text.replace(/^```[^\n]*\n?/, '').replace(/\n?```$/, '');
    return view('pre', {}, view('code', {}, body));
  }
  if (lines.every((line) => line.startsWith('- ')))
    return view('ul', {}, ...lines.map((line) => view('li', {}, ...inline(line.slice(2)))));
  if (text.startsWith('| ')) return table(lines);
  return view('p', {}, ...inline(text));
}

/** The little of Markdown that practice answers use (paragraphs, lists, tables, code), also of an answer that is not complete. */
export function markdownView(text: string): readonly View[] {
  const blocks = text.match(/```[\s\S]*?(?:```|$)|[^\n](?:(?!\n\n)[\s\S])*/g) ?? [];
  return blocks.map((part) => block(part.trimEnd()));
}
