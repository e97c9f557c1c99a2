import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A modal dialog, open while it is rendered. The browser's own `<dialog>` keeps the focus inside, closes on Escape and gives
 * the focus back to what opened it.
 */
export function Dialog({
  title,
  close,
  drawer = false,
  children,
}: {
  readonly title: string;
  readonly close: () => void;
  /** At the side of the window, for reading beside what it belongs to. */
  readonly drawer?: boolean;
  readonly children: ComponentChildren;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the effects of what is inside, which may want the focus for themselves.
  useLayoutEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={drawer ? 'drawer' : 'window'}
      aria-labelledby={titleId}
      onClose={close}
      onClick={(event) => {
        // A click beside the dialog lands on the element itself, one inside on something in it.
        if (event.target === element.current) close();
      }}
    >
      <div class="dialog-body">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="plain" onClick={close} aria-label="Close">
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
