/**
 * Notes where the caret is, and returns what puts it back: `focus()` alone would move the caret of a `contenteditable` to
 * its start. Fields keep their own caret.
 */
export function keepCaret(): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected) return;
    focused.focus({ preventScroll: true });
    if (!focused.isContentEditable || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (!fits(anchorNode, anchorOffset) || !fits(focusNode, focusOffset)) return;
    selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/** The page may have shortened the node meanwhile; an offset behind its end would throw. */
function fits(node: Node, offset: number | undefined): boolean {
  const length = node instanceof CharacterData ? node.length : node.childNodes.length;
  return offset !== undefined && offset <= length;
}
