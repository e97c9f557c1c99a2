import type { Channel } from './channel.ts';

const ECHO = '/practice/echo';

/** A frame that is in the page until `use` is done with it. */
async function withFrame<Result>(
  name: string,
  use: (frame: HTMLIFrameElement) => Promise<Result>,
): Promise<Result> {
  const frame = document.createElement('iframe');
  frame.name = name;
  document.body.append(frame);
  try {
    return await use(frame);
  } finally {
    frame.remove();
  }
}

/** Submits a form into a frame and waits for the answer to be loaded there. */
function submit(text: string, encoding: string): Promise<void> {
  return withFrame('practice-form', (frame) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: ECHO, target: frame.name, enctype: encoding });
    const input = document.createElement('textarea');
    input.name = 'text';
    input.value = text;
    form.append(input);
    document.body.append(form);
    const loaded = new Promise<void>((resolve) => {
      frame.addEventListener('load', () => resolve(), { once: true });
    });
    form.submit();
    form.remove();
    return loaded;
  });
}

/** What the document itself can send: forms, images, frames with a realm of their own, workers. */
export const documentChannels = {
  formSubmit: (text) => submit(text, 'application/x-www-form-urlencoded'),
  formMultipart: (text) => submit(text, 'multipart/form-data'),
  imageUrl(text) {
    return new Promise((resolve, reject) => {
      const image = new Image();
      image.addEventListener('load', () => resolve());
      image.addEventListener('error', () => reject(new DOMException('refused', 'NetworkError')));
      image.src = `${ECHO}?text=${encodeURIComponent(text)}`;
    });
  },
  async frameFetch(text) {
    await withFrame('practice-realm', async ({ contentWindow }) => {
      if (contentWindow === null) throw new DOMException('no realm', 'NotFoundError');
      await contentWindow.fetch(`${location.origin}${ECHO}`, { method: 'POST', body: text });
    });
  },
} satisfies Readonly<Record<string, Channel>>;
