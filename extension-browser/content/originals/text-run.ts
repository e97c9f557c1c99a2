/** Elements that do not end a word. Asking the computed display of every element would cost a layout each. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Their text is no text of the page. */
const OPAQUE = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg']);

/** Text that reads on without a break, although it lies in several nodes: apps stream a word in pieces, each in a `span`. */
export interface TextRun {
  readonly nodes: readonly Text[];
  readonly text: string;
}

/** The nearest element around a node that ends a run. */
export function blockOf(node: Node): Element | undefined {
  let at = node instanceof Element ? node : node.parentElement;
  while (at !== null && INLINE.has(at.localName)) at = at.parentElement;
  return at ?? undefined;
}

/** The runs directly inside a block; blocks inside it have their own. O(nodes). */
export function runsOf(block: Element): readonly TextRun[] {
  const runs: TextRun[] = [];
  let nodes: Text[] = [];
  const end = (): void => {
    if (nodes.length > 0) runs.push({ nodes, text: nodes.map(({ data }) => data).join('') });
    nodes = [];
  };
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) nodes.push(node);
      else if (node instanceof Element && node.localName !== 'wbr') {
        if (INLINE.has(node.localName)) walk(node);
        else end();
      }
    }
  };
  if (!OPAQUE.has(block.localName)) walk(block);
  end();
  return runs;
}

/** The blocks under an element in which a placeholder could begin. */
export function candidateBlocks(root: Node): ReadonlySet<Element> {
  const blocks = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    if (walker.currentNode.nodeValue?.includes('[') !== true) continue;
    const block = blockOf(walker.currentNode);
    if (block !== undefined) blocks.add(block);
  }
  return blocks;
}
