import type { AiApp } from '../../shared/apps/app.ts';
import { genericApp } from '../../shared/apps/generic.ts';
import { appAt } from '../../shared/apps/index.ts';

/**
 * The adapter a page starts with, before the policy is heard: the built-in one, or the generic one, since scripts run on other hosts
 * only where the policy asks for it. A copy, so that {@link adopt} can change it.
 */
export function firstAdapter(host: string): AiApp {
  const app = appAt(host) ?? genericApp({ id: 'internal', title: host, hosts: [host] });
  return { ...app };
}

/**
 * Puts the policy's adapter in the place of the one the page started with.
 * @returns whether all of its selectors can be used; the others are left out, and any field that can be written in is held anyway
 */
export function adopt(app: AiApp, next: AiApp): boolean {
  const { editor, send, answer } = next.composer;
  const composer = {
    editor: editor.filter(isSelector),
    send: send.filter(isSelector),
    answer: answer.filter(isSelector),
  };
  for (const key of Object.keys(app)) Reflect.deleteProperty(app, key);
  Object.assign(app, next, { composer });
  const kept = composer.editor.length + composer.send.length + composer.answer.length;
  return kept === editor.length + send.length + answer.length;
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
