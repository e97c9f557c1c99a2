/** Placeholders as a redaction leaves them, `[KIND_n]`, and e-mail addresses: what a model would repeat from a prompt. */
const ITEM = /\[[A-Z][A-Z0-9_]*_\d+\]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The answer of the practice model: quotes the prompt as it arrived and repeats its placeholders and addresses in every place of
 * an answer where text stands (paragraph, list, table row, code span, code block), in plain Markdown. */
export function reply(prompt: string): string {
  const items = [...new Set(prompt.match(ITEM) ?? [])];
  const words = prompt.split(/\s+/).filter((word) => word !== '').length;
  const first = items[0] ?? 'nothing';
  const quoted = prompt.replaceAll(/\s*\n\s*/g, ' / ');
  return [
    `You wrote: “${quoted}”.`,
    `Short summary: ${words} ${words === 1 ? 'word' : 'words'}, and ${items.length} of them I would repeat. The first is ${first}, so a sentence about ${first} may hold it twice.`,
    ...(items.length === 0 ? [] : [items.map((item) => `- ${item} stands in a list`).join('\n')]),
    `| Item | Where |\n| --- | --- |\n| ${first} | table |`,
    `A code span with \`${first}\` inside, then a block:`,
    `\`\`\`\nsend --to ${first} --quiet\n\`\`\``,
    'That is all.',
  ].join('\n\n');
}
