import type { ElementView, View } from './view.ts';

interface OwnedText {
  readonly node: Text;
  text: string;
}

interface OwnedElement {
  readonly node: HTMLElement;
  readonly tag: string;
  click: (() => void) | undefined;
  readonly children: Owned[];
}

type Owned = OwnedText | OwnedElement;

/** React would crash over a node that is not where it left it. So does this, after saying so. */
function crash(what: string): never {
  window.__practiceErrors.push(what);
  throw new Error(what);
}

function inspect(parent: HTMLElement, children: readonly Owned[]): void {
  let before: Node | null = null;
  for (const { node } of children) {
    if (node.parentNode !== parent) crash('A node of the page was replaced or removed.');
    const order = before?.compareDocumentPosition(node) ?? Node.DOCUMENT_POSITION_FOLLOWING;
    if ((order & Node.DOCUMENT_POSITION_FOLLOWING) === 0) crash('A node of the page was moved.');
    before = node;
  }
  for (const child of children) {
    if ('children' in child) inspect(child.node, child.children);
    else if (child.node.data !== child.text) {
      // React would not notice, but the page could read what was put there.
      window.__practiceErrors.push('A text of the page was changed.');
      child.text = child.node.data;
    }
  }
}

function create(wanted: View): Owned {
  if (typeof wanted === 'string') return { node: new Text(wanted), text: wanted };
  const node = document.createElement(wanted.tag);
  const owned: OwnedElement = { node, tag: wanted.tag, click: undefined, children: [] };
  node.addEventListener('click', () => owned.click?.());
  updateElement(owned, wanted);
  return owned;
}

function updateElement(owned: OwnedElement, wanted: ElementView): void {
  owned.click = wanted.click;
  for (const [name, value] of Object.entries(wanted.attributes))
    if (owned.node.getAttribute(name) !== value) owned.node.setAttribute(name, value);
  updateChildren(owned.node, owned.children, wanted.children);
}

function fits(owned: Owned, wanted: View): boolean {
  return typeof wanted === 'string' ? 'text' in owned : 'tag' in owned && owned.tag === wanted.tag;
}

function updateChildren(parent: HTMLElement, owned: Owned[], wanted: readonly View[]): void {
  for (const gone of owned.splice(wanted.length)) parent.removeChild(gone.node);
  for (const [at, next] of wanted.entries()) {
    const known = owned[at];
    if (known === undefined || !fits(known, next)) {
      const made = create(next);
      if (known === undefined)
        parent.insertBefore(made.node, owned[at - 1]?.node.nextSibling ?? null);
      else parent.replaceChild(made.node, known.node);
      owned[at] = made;
    } else if ('tag' in known) {
      if (typeof next !== 'string') updateElement(known, next);
    } else if (typeof next === 'string' && known.text !== next) {
      known.text = next;
      known.node.data = next;
    }
  }
}

/**
 * Takes over `container` as React does: makes its own nodes, keeps them, and changes only what differs. Before each change it looks
 * whether its nodes are still where and what it left them; whoever replaces, moves or rewrites one shows up in
 * `window.__practiceErrors`. Foreign nodes beside its own do not disturb it, as they do not disturb React.
 */
export function ownTree(container: HTMLElement): (views: readonly View[]) => void {
  const children: Owned[] = [];
  return (views) => {
    inspect(container, children);
    updateChildren(container, children, views);
  };
}
