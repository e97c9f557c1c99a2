import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './api.ts';

/** What a page shows of a call: nothing yet, the value, or why there is none. A failed refresh keeps the value. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly failure: string | undefined;
  readonly reload: () => void;
}

/** Makes a call when the page appears, whenever `key` changes, and every `everyMs` while the page is visible. */
export function useLoad<T>(
  key: string,
  load: () => Promise<Answer<T>>,
  everyMs?: number,
): Loaded<T> {
  const [state, setState] = useState<{ key: string; value?: T; failure?: string }>({ key });
  const latest = useRef(load);
  latest.current = load;
  // Answers come in any order; only the last question asked may be answered.
  const asked = useRef(0);

  const reload = useCallback(() => {
    const turn = ++asked.current;
    void latest.current().then((answer) => {
      if (turn !== asked.current) return;
      setState((before) =>
        answer.ok
          ? { key, value: answer.value }
          : { ...(before.key === key ? before : {}), key, failure: answer.message },
      );
    });
  }, [key]);

  useEffect(() => {
    reload();
    return () => void asked.current++;
  }, [reload]);

  useEffect(() => {
    if (everyMs === undefined) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) reload();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, reload]);

  const current = state.key === key;
  return {
    value: current ? state.value : undefined,
    failure: current ? state.failure : undefined,
    reload,
  };
}
