/** After anything happens, positions are checked in every frame for so long: transitions, fonts, smooth scrolling. */
const EAGER_MS = 700;
/** Otherwise as often as this; nothing announces a font that was swapped or an ancestor that was moved. */
const IDLE_MS = 120;

export interface PassLoop {
  /** Runs a pass in the next frame. */
  readonly wake: () => void;
  /** Something happened: runs passes in every frame for a while. */
  readonly stir: () => void;
  readonly stop: () => void;
}

/** Runs `pass` in animation frames as long as it returns true; in a tab that is not seen there are none, and no cost. */
export function passLoop(pass: () => boolean): PassLoop {
  let frame = 0;
  let timer = 0;
  let eagerUntil = 0;
  const run = (): void => {
    frame = 0;
    clearTimeout(timer);
    if (!pass()) return;
    if (performance.now() < eagerUntil) wake();
    else timer = window.setTimeout(wake, IDLE_MS);
  };
  const wake = (): void => {
    if (frame === 0) frame = requestAnimationFrame(run);
  };
  return {
    wake,
    stir: () => {
      eagerUntil = performance.now() + EAGER_MS;
      wake();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
