/**
 * What crosses the port between the page's world and the content script. The page's world can only ask; it holds no policy,
 * no key and no detector. Whoever reaches this port can ask too, and learns nothing but whether its own text may leave.
 */
export type PageAsk = RequestAsk | CopyAsk | FilesAsk | ClosedAsk | ReadyAsk;

/** A request the page wants to make. The address is as the page wrote it, perhaps relative. */
export interface RequestAsk {
  readonly kind: 'request';
  readonly id: number;
  readonly channel: 'fetch' | 'xhr' | 'beacon' | 'websocket' | 'webrtc';
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

/** Files the page is about to get in a way that no event shows to the content script. */
export interface FilesAsk {
  readonly kind: 'files';
  readonly id: number;
  readonly files: readonly File[];
}

/** Says that a way out was closed to the page because nobody can look into it. The answer does not matter. */
export interface ClosedAsk {
  readonly kind: 'closed';
  readonly id: number;
  readonly channel: 'webrtc' | 'websocket' | 'worker';
}

/** Says once that the script in the page's world has the port. */
export interface ReadyAsk {
  readonly kind: 'ready';
  readonly id: 0;
}

export interface PageAnswer {
  readonly id: number;
  /** For a copy: `pass` means the page may copy its own text, `block` that it has been copied already. */
  readonly verdict: 'pass' | 'block';
  /** The body to send instead of the page's. */
  readonly body?: string;
  /** The files that the page may have instead of those it asked about. */
  readonly files?: readonly File[];
}

/** What the page's world is told without asking. Until it comes, everything in it is false. */
export interface PageNotice {
  readonly id: 0;
  /** Whether the browser lets the backstop judge what cannot wait for an answer: a synchronous request with a body. */
  readonly backstop: boolean;
  /** Whether the page may use WebRTC. */
  readonly peers: boolean;
  /** Whether what nobody can look into may go. */
  readonly lax: boolean;
}

/** The event that carries the port, once, before any script of the page runs. */
export const HANDOVER = 'promptweir:handover';
