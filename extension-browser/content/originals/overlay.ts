import { element } from '../ui/element.ts';
import { shieldedHost } from '../ui/shielded-host.ts';
import { words } from '../../words/in-page.ts';
import { say } from '../../words/say.ts';
import { inOneLine } from './font-look.ts';
import { HANG, overlayStyle } from './overlay-style.ts';
import type { Match } from './placeholder-ranges.ts';
import type { Placement } from './placement.ts';

export interface Overlay {
  /** Draws an original, or moves it; writes only what has changed. */
  readonly draw: (match: Match, placement: Placement) => void;
  readonly erase: (match: Match) => void;
  /** Shows the whole original near its box, or nothing. */
  readonly card: (match: Match | undefined, near?: Placement) => void;
  readonly remove: () => void;
}

/** px with two digits: finer differences would only cause writes. */
const px = (length: number): string => `${Math.round(length * 100) / 100}px`;

/**
 * The layer in which originals are drawn: in the top layer, where transforms and stacking of the page do not reach, and with
 * all text in generated content, which `window.find`, selection and `innerText` do not see. Hidden from assistive
 * technology: out of its place in the page it would be noise, and copying gives the originals. The boxes are placed by
 * margins in one grid cell, since hit tests of the whole page pass every positioned or clipped box on top (1.5 µs each).
 */
export function openOverlay(): Overlay {
  const original = element('span', {});
  const sees = element('span', { class: 'sees' });
  const hover = element('div', { class: 'card' }, [original, sees]);
  const layer = element('div', { class: 'layer', popover: 'manual', 'aria-hidden': 'true' }, [
    hover,
  ]);
  const shield = shieldedHost(overlayStyle, () => {
    layer.showPopover();
  });
  shield.root.append(layer);
  shield.attach();
  layer.showPopover();

  const boxes = new Map<Match, { readonly box: HTMLElement; written: string }>();

  const draw = (match: Match, placement: Placement): void => {
    const { left, top, width, height, clip } = placement;
    let drawn = boxes.get(match);
    if (drawn === undefined) {
      const box = element('div', { class: 'original', 'data-o': inOneLine(match.original) });
      layer.append(box);
      drawn = { box, written: '' };
      boxes.set(match, drawn);
    }
    const zoom = shield.host.currentCSSZoom || 1;
    const cut = [
      clip.top - top,
      left + width - clip.right,
      top + height + HANG - clip.bottom,
      clip.left - left,
    ].map((length) => px(Math.max(0, length) / zoom));
    const whole = cut.every((length) => length === '0px');
    const wanted: Readonly<Record<string, string>> = {
      ...placement.style,
      'font-size': px(placement.fontSize / zoom),
      // Finer than the others: it counts once for every letter.
      'letter-spacing': `${(placement.letterSpacing / zoom).toFixed(4)}px`,
      'margin-left': px(left / zoom),
      'margin-top': px(top / zoom),
      width: px(width / zoom),
      height: px((height + HANG) / zoom),
      'line-height': px(placement.rowHeight / zoom),
      'clip-path': whole ? 'none' : `inset(${cut.join(' ')})`,
    };
    const written = JSON.stringify(wanted);
    if (written === drawn.written) return;
    drawn.written = written;
    for (const [name, value] of Object.entries(wanted)) drawn.box.style.setProperty(name, value);
  };

  return {
    draw,
    erase: (match) => {
      boxes.get(match)?.box.remove();
      boxes.delete(match);
    },
    card: (match, near) => {
      hover.classList.toggle('shown', match !== undefined && near !== undefined);
      if (match === undefined || near === undefined) return;
      original.setAttribute('data-o', match.original);
      sees.setAttribute('data-o', say(words.originals.sees, { placeholder: match.placeholder }));
      const { offsetWidth, offsetHeight } = hover;
      const left = Math.max(12, Math.min(near.left, window.innerWidth - offsetWidth - 12));
      const below = near.top + near.height + 6;
      const fits = below + offsetHeight <= window.innerHeight;
      hover.style.setProperty('left', px(left));
      hover.style.setProperty('top', px(fits ? below : near.top - offsetHeight - 6));
    },
    remove: () => {
      shield.release();
    },
  };
}
