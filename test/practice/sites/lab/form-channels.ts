import type { Channel } from './channel.ts';

const ECHO = '/practice/echo';

/** What sets one form apart from another. */
interface FormKind {
  readonly method?: 'get' | 'post';
  readonly encoding?: string;
  /** A file instead of a text. */
  readonly file?: true;
  /** Sends it; left out: `submit()`. */
  readonly send?: (form: HTMLFormElement) => void;
}

/** Loads something into a frame of its own and waits until it is there. */
async function inFrame(load: (frame: HTMLIFrameElement) => void): Promise<void> {
  const frame = document.createElement('iframe');
  frame.name = `practice-${crypto.randomUUID()}`;
  document.body.append(frame);
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  load(frame);
  await loaded.finally(() => frame.remove());
}

function field(text: string, isFile: boolean): HTMLElement {
  if (!isFile) {
    const area = document.createElement('textarea');
    area.name = 'text';
    area.value = text;
    return area;
  }
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', name: 'file' });
  const list = new DataTransfer();
  list.items.add(new File([text], 'note.txt', { type: 'text/plain' }));
  input.files = list.files;
  return input;
}

function makeForm(text: string, target: string, kind: FormKind): HTMLFormElement {
  const form = document.createElement('form');
  const { method = 'post', encoding = 'application/x-www-form-urlencoded' } = kind;
  Object.assign(form, { method, action: ECHO, target, enctype: encoding });
  form.append(field(text, kind.file === true));
  document.body.append(form);
  return form;
}

const submit =
  (kind: FormKind): Channel =>
  (text) =>
    inFrame(({ name }) => {
      const form = makeForm(text, name, kind);
      if (kind.send) kind.send(form);
      else form.submit();
      form.remove();
    });

function button(form: HTMLFormElement): HTMLButtonElement {
  const made = document.createElement('button');
  form.append(made);
  return made;
}

/** HTML forms, in each encoding and by each way of sending one. */
export const formChannels = {
  formSubmit: submit({}),
  formMultipart: submit({ encoding: 'multipart/form-data' }),
  formFile: submit({ encoding: 'multipart/form-data', file: true }),
  formPlain: submit({ encoding: 'text/plain' }),
  formGet: submit({ method: 'get' }),
  formRequestSubmit: submit({ send: (form) => form.requestSubmit() }),
  formAction: submit({
    send(form) {
      form.action = '/practice/nowhere';
      const sender = button(form);
      sender.formAction = ECHO;
      sender.click();
    },
  }),
  async formNewTab(text) {
    makeForm(text, '_blank', {}).submit();
  },
} satisfies Readonly<Record<string, Channel>>;
