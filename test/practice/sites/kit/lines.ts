/** The lines of a response as they come, however the network cut them. Empty ones are left out. */
export async function* lines(response: Response): AsyncGenerator<string> {
  if (response.body === null) return;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let waiting = '';
  for (let next = await reader.read(); ; next = await reader.read()) {
    waiting += decoder.decode(next.value, { stream: !next.done });
    const whole = waiting.split('\n');
    waiting = next.done ? '' : (whole.pop() ?? '');
    for (const line of whole) if (line !== '') yield line;
    if (next.done) return;
  }
}
