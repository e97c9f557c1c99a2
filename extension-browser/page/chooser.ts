import { ask } from './bridge.ts';
import {
  addEventListener,
  addItem,
  call,
  dispatchEvent,
  forward,
  inputFiles,
  inputType,
  isConnected,
  NativeEvent,
  NativeTransfer,
  NativeWeakMap,
  options,
  putFiles,
  replace,
  stopImmediatePropagation,
  transferFiles,
  transferItems,
  weakGet,
  weakSet,
  type Realm,
} from './natives.ts';

/** Inputs that are listened to, and our own events. */
const known = new NativeWeakMap();

/**
 * Holds files chosen in an input that stands in no document, as apps make one for each press of a button: the window, where the
 * content script listens, never hears of it. Our listener stands on the input itself, in the capture phase, before it is opened.
 */
export function guardChooser(realm: Realm): void {
  const { prototype } = realm.HTMLInputElement;
  for (const name of ['click', 'showPicker', 'dispatchEvent'] as const) {
    const native: unknown = prototype[name];
    if (typeof native !== 'function') continue;
    replace(prototype, name, function (this: HTMLInputElement) {
      watch(this);
      return forward(native as () => unknown, this, arguments);
    });
  }
}

function watch(input: HTMLInputElement): void {
  try {
    if (call(inputType, input) !== 'file' || call(weakGet, known, input)) return;
  } catch {
    // No input at all: it fails in the browser's own function.
    return;
  }
  call(weakSet, known, input, input);
  const hold = (event: Event): void => heard(input, event);
  call(addEventListener, input, 'input', hold, true);
  call(addEventListener, input, 'change', hold, true);
}

function heard(input: HTMLInputElement, event: Event): void {
  // In a document it was held before it came here, or is allowed.
  if (call(isConnected, input) || call(weakGet, known, event)) return;
  call(stopImmediatePropagation, event);
  const chosen = call(inputFiles, input);
  const files: File[] = [];
  for (let at = 0; at < (chosen?.length ?? 0); at++) files[at] = chosen?.[at] as File;
  if (files.length === 0) return;
  putFiles(input, listed([]));
  ask({ kind: 'files', files }, (answer) => {
    if (!answer.files?.length) return;
    putFiles(input, listed(answer.files));
    tell(input, 'input');
    tell(input, 'change');
  });
}

function tell(input: HTMLInputElement, type: 'input' | 'change'): void {
  const event = new NativeEvent(type, options({ bubbles: true }));
  call(weakSet, known, event, event);
  call(dispatchEvent, input, event);
}

function listed(files: readonly File[]): FileList {
  const transfer = new NativeTransfer();
  const items = call(transferItems, transfer);
  for (let at = 0; at < files.length; at++) call(addItem, items, files[at] as File);
  return call(transferFiles, transfer);
}
