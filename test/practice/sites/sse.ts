/** One event of a server-sent stream. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

function parse(block: string): ServerEvent {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  return { event, data: data.join('\n') };
}

/** Reads the events of a response as they come, however the network cut them. */
export async function* serverEvents(response: Response): AsyncGenerator<ServerEvent> {
  if (response.body === null) return;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let waiting = '';
  for (let next = await reader.read(); ; next = await reader.read()) {
    waiting += decoder.decode(next.value, { stream: !next.done }).replaceAll('\r\n', '\n');
    const blocks = waiting.split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) yield parse(block);
    if (next.done) return;
  }
}
