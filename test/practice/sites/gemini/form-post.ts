let requests = 100_000;

function token(name: string): string {
  const data: unknown = Reflect.get(window, 'WIZ_global_data');
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : '';
  return typeof value === 'string' ? value : '';
}

/**
 * Posts a form to one of Gemini's addresses by XMLHttpRequest and resolves with the whole text; `progress` sees it grow. `request`
 * is the JSON of `f.req`.
 */
export function formPost(
  path: string,
  query: Readonly<Record<string, string>>,
  request: unknown,
  options: { progress?: (text: string) => void; headers?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  requests += 100_000;
  const url = new URL(`/_/BardChatUi/data/${path}`, location.origin);
  const common = { bl: 'boq_practice', 'f.sid': '-1', hl: 'en', _reqid: String(requests), rt: 'c' };
  for (const [name, value] of Object.entries({ ...query, ...common }))
    url.searchParams.set(name, value);
  const form = new URLSearchParams({ 'f.req': JSON.stringify(request), at: token('SNlM0e') });
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', url);
    xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded;charset=utf-8');
    xhr.setRequestHeader('X-Same-Domain', '1');
    for (const [name, value] of Object.entries(options.headers ?? {}))
      xhr.setRequestHeader(name, value);
    xhr.addEventListener('progress', () => {
      try {
        options.progress?.(xhr.responseText);
      } catch (error) {
        reject(error instanceof Error ? error : new Error('The answer could not be read.'));
      }
    });
    xhr.addEventListener('error', () => reject(new Error('The request failed.')));
    xhr.addEventListener('abort', () => reject(new Error('The request was stopped.')));
    xhr.addEventListener('load', () => {
      if (xhr.status === 200) resolve(xhr.responseText);
      else reject(new Error('The request was refused.'));
    });
    xhr.send(form.toString());
  });
}
