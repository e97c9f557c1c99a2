import type { FindingView } from '../../background/messages.ts';
import { bannerStyle } from './banner-style.ts';
import { element } from './element.ts';
import { mark } from './mark.ts';
import { shieldedHost, type ShieldedHost } from './shielded-host.ts';
import { countFindings } from './group-findings.ts';
import { words } from '../../words/in-page.ts';

/** `info` goes away by itself; what was stopped or has failed stays until the user closes it. */
export interface Banner {
  readonly tone: 'info' | 'stopped' | 'failure';
  readonly title: string;
  readonly detail?: string;
  /** Kinds and counts are added to the detail. Masks are not shown here. */
  readonly findings?: readonly FindingView[];
}

const MAX_BANNERS = 3;
const INFO_MS = 9000;

interface Stack {
  readonly shield: ShieldedHost;
  readonly box: HTMLElement;
  readonly status: HTMLElement;
  readonly alert: HTMLElement;
}

let stack: Stack | undefined;

/**
 * Shows a message at the lower right corner without taking focus. At most three are shown; the oldest gives way. The same
 * message again replaces the one that is there. Assistive technology hears `info` politely and the others at once.
 */
export function showBanner(banner: Banner): void {
  const { shield, box, status, alert } = (stack ??= openStack());
  const key = JSON.stringify([banner.tone, banner.title, banner.detail]);
  const all = [...box.querySelectorAll<HTMLElement>('.banner')];
  const same = all.find((other) => other.dataset['key'] === key);
  const outgoing = same ?? (all.length >= MAX_BANNERS ? oldest(all) : undefined);
  const button = element('button', { type: 'button', 'aria-label': words.banner.close }, ['×']);
  const shown = element('div', { class: `banner ${banner.tone}`, 'data-key': key }, [
    element('span', { class: 'badge' }, [mark()]),
    element('div', {}, [
      element('p', { class: 'title' }, [banner.title]),
      ...details(banner).map((text) =>
        element('p', { class: 'detail' }, [element('span', { 'data-text': text })]),
      ),
    ]),
    button,
  ]);
  button.addEventListener('click', () => {
    close(shown);
  });
  (banner.tone === 'info' ? status : alert).append(shown);
  outgoing?.remove();
  if (banner.tone === 'info') closeLater(shown);
  if (!shield.host.isConnected) shield.attach();
  if (!box.matches(':popover-open')) box.showPopover();
}

function details({ detail, findings = [] }: Banner): readonly string[] {
  const list = findings.length === 0 ? [] : [countFindings(findings)];
  return detail === undefined ? list : [detail, ...list];
}

/** A popover lies in the top layer, above whatever `z-index` the page uses. */
function openStack(): Stack {
  const status = element('div', { class: 'live', role: 'status' });
  const alert = element('div', { class: 'live', role: 'alert' });
  const box = element(
    'div',
    {
      class: 'stack',
      popover: 'manual',
      role: 'region',
      'aria-label': words.banner.region,
      lang: words.language,
    },
    [status, alert],
  );
  const shield = shieldedHost(bannerStyle, () => {
    box.showPopover();
  });
  shield.root.append(box);
  shield.attach();
  return { shield, box, status, alert };
}

function oldest(all: readonly HTMLElement[]): HTMLElement | undefined {
  return all.find((banner) => banner.classList.contains('info')) ?? all[0];
}

function close(banner: HTMLElement): void {
  banner.remove();
  if (stack === undefined || stack.box.querySelector('.banner') !== null) return;
  stack.shield.release();
  stack = undefined;
}

/** Counts down while the pointer and the focus are elsewhere. */
function closeLater(banner: HTMLElement): void {
  let timer = 0;
  const start = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      close(banner);
    }, INFO_MS);
  };
  const pause = (): void => {
    clearTimeout(timer);
  };
  banner.addEventListener('pointerenter', pause);
  banner.addEventListener('focusin', pause);
  banner.addEventListener('pointerleave', start);
  banner.addEventListener('focusout', start);
  start();
}
