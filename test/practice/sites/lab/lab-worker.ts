/** Sends what it is given from inside a worker, where nothing of the page can look on. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  fetch('/practice/echo', { method: 'POST', body: data }).then(
    () => self.postMessage('sent', {}),
    (error: unknown) => self.postMessage(error instanceof Error ? error.name : 'Error', {}),
  );
});
