import type { AiApp } from '../../../shared/apps/app.ts';
import { isPageOf } from '../../../shared/apps/request-rule.ts';

/** An element a person writes a prompt in. */
export type Editor = HTMLElement;

/** The editor an event happened in: the adapter's, or else whatever can be written in, so that a renamed one is still held. */
export function editorOf(event: Event, app: AiApp): Editor | undefined {
  const isOwnPage = isPageOf(app, location.pathname);
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (app.composer.editor.some((selector) => target.matches(selector))) return target;
    if (!isOwnPage) continue;
    if (target instanceof HTMLTextAreaElement) return target;
    if (target.isContentEditable && !target.parentElement?.isContentEditable) return target;
  }
  return undefined;
}

/** The app's editor on the page, by its adapter. */
export function findEditor(app: AiApp): Editor | undefined {
  return first(app.composer.editor);
}

/** The app's send button, if it is there and can be pressed. */
export function findSend(app: AiApp): HTMLElement | undefined {
  const button = first(app.composer.send);
  return button instanceof HTMLButtonElement && button.disabled ? undefined : button;
}

/** Whether an event happened on the app's send button. */
export function isSend(event: Event, app: AiApp): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element && app.composer.send.some((selector) => target.matches(selector)),
    );
}

function first(selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.checkVisibility()) return element;
    }
  }
  return undefined;
}
