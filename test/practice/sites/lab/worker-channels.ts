import type { Channel } from './channel.ts';

const policy = window.trustedTypes?.createPolicy('lab', { createScriptURL: (url) => url });

/** Requests from a dedicated worker, a realm that no script of the page reaches. */
export const workerChannels = {
  workerFetch(text) {
    return new Promise((resolve, reject) => {
      const url = '/practice/lab-worker.js';
      const worker = new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
      worker.addEventListener('error', () => reject(new DOMException('no worker', 'NetworkError')));
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
        worker.terminate();
        if (data === 'sent') resolve();
        else reject(new DOMException('refused in the worker', data));
      });
      worker.postMessage(text, []);
    });
  },
} satisfies Readonly<Record<string, Channel>>;
