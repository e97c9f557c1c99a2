import {
  addEventListener,
  call,
  mapDelete,
  mapGet,
  mapSet,
  messageData,
  messagePorts,
  NativeMap,
  page,
  postMessage,
  removeEventListener,
  startPort,
} from './natives.ts';
import {
  HANDOVER,
  type ClosedAsk,
  type CopyAsk,
  type FilesAsk,
  type PageAnswer,
  type PageNotice,
  type ReadyAsk,
  type RequestAsk,
} from './wire.ts';

type Done = (answer: PageAnswer) => void;
type Question =
  | Omit<RequestAsk, 'id'>
  | Omit<CopyAsk, 'id'>
  | Omit<FilesAsk, 'id'>
  | Omit<ClosedAsk, 'id'>;

const waiting = new NativeMap();
const early = new NativeMap();
let asked = 0;
let port: MessagePort | undefined;
let notice: PageNotice = { id: 0, backstop: false, peers: false, lax: false };

/** Whether the backstop judges what goes out unasked. */
export const hasBackstop = (): boolean => notice.backstop;

/** Whether the policy lets go what nobody can look into. */
export const isLax = (): boolean => notice.lax;

/** Whether the app needs WebRTC and the policy lets it. */
export const mayConnectPeers = (): boolean => notice.peers;

/**
 * Asks whether a text may leave. `done` is called once with the answer. Without the content script there is no answer and the
 * text stays where it is: a request that was never allowed is never made.
 */
export function ask(question: Question, done: Done): void {
  const id = ++asked;
  const message = { ...question, id };
  call(mapSet, waiting, id, done);
  if (port) call(postMessage, port, message);
  else call(mapSet, early, id, message);
}

/** Reports that a way out was closed. Nothing comes of the answer. */
export const tellClosed = (channel: ClosedAsk['channel']): void =>
  ask({ kind: 'closed', channel }, () => undefined);

/**
 * Takes the port the content script hands over at document_start. It comes in a synchronous event before any script of the
 * page exists, so nobody else hears it; from then on it is only touched through saved functions.
 */
export function awaitPort(): void {
  const receive = (event: Event): void => {
    call(removeEventListener, page.document, HANDOVER, receive, true);
    port = call(messagePorts, event as MessageEvent)[0];
    if (!port) return;
    call(addEventListener, port, 'message', answered);
    call(startPort, port);
    call(postMessage, port, { kind: 'ready', id: 0 } satisfies ReadyAsk);
    for (let id = 1; id <= asked; id++) {
      const message = call(mapGet, early, id);
      if (message) call(postMessage, port, message);
    }
  };
  call(addEventListener, page.document, HANDOVER, receive, true);
}

function answered(event: Event): void {
  const answer = call(messageData, event as MessageEvent) as PageAnswer | PageNotice;
  if ('backstop' in answer) {
    notice = answer;
    return;
  }
  const done = call(mapGet, waiting, answer.id) as Done | undefined;
  call(mapDelete, waiting, answer.id);
  done?.(answer);
}
