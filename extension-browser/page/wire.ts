/**
 * What crosses the port between the page's world and the content script. The page's world can only ask; it holds no policy,
 * no key and no detector. Whoever reaches this port can ask too, and learns nothing but whether its own text may leave.
 */
export type PageAsk = RequestAsk | CopyAsk;

/** A request the page wants to make. The address is as the page wrote it, perhaps relative. */
export interface RequestAsk {
  readonly kind: 'request';
  readonly id: number;
  readonly channel: 'fetch' | 'xhr' | 'beacon' | 'websocket';
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly body: string | ArrayBuffer;
}

/** A text a button of the page wants to copy; placeholders in it are the user's originals. */
export interface CopyAsk {
  readonly kind: 'copy';
  readonly id: number;
  readonly plain: string;
  readonly html: string | undefined;
}

export interface PageAnswer {
  readonly id: number;
  /** For a copy: `pass` means the page may copy its own text, `block` that it has been copied already. */
  readonly verdict: 'pass' | 'block';
  /** The body to send instead of the page's. */
  readonly body?: string;
}

/**
 * Whether the browser lets the backstop judge what cannot wait for an answer. Until this says so, a synchronous request with
 * a body fails.
 */
export interface PageNotice {
  readonly id: 0;
  readonly backstop: boolean;
}

/** The event that carries the port, once, before any script of the page runs. */
export const HANDOVER = 'promptweir:handover';
