import { pickText, pickList } from '../pick.ts';
import { formPost } from './form-post.ts';
import { framedValues } from './framed-values.ts';

/** An uploaded file: the path the upload host gave it, and its name. */
export type Upload = readonly [path: string, name: string];

/** Ids of a conversation, of the last response and of its candidate; empty in the first turn. */
export type Place = readonly [conversation: string, response: string, candidate: string];

/** What an answer has said so far. */
export interface Progress {
  readonly place: Place;
  readonly text: string;
}

/** Length of the inner array in the older of two captures of 2026; the positions used are the same in both. */
const LENGTH = 69;

function inner(text: string, place: Place, uploads: readonly Upload[], id: string): unknown[] {
  const values: unknown[] = Array.from({ length: LENGTH }, () => null);
  values[0] = [text, 0, null, uploads.map(([path, name]) => [[path, 1], name]), null, null, 0];
  values[1] = ['en'];
  values[2] = [...place, null, null, null, null, null, null, ''];
  values[3] = '!practice';
  values[4] = id.replaceAll('-', '');
  values[7] = 1;
  values[59] = id;
  return values;
}

function progressOf(frame: unknown): Progress | undefined {
  const text = pickText(
    pickList(frame).find((part) => pickText(part, 0) === 'wrb.fr'),
    2,
  );
  if (text === '') return undefined;
  const value: unknown = JSON.parse(text);
  const [conversation, response] = [pickText(value, 1, 0), pickText(value, 1, 1)];
  const candidate = pickText(value, 4, 0, 0);
  return { place: [conversation, response, candidate], text: pickText(value, 4, 0, 1, 0) };
}

/** Sends a turn and tells of each snapshot of the answer. Rejects when the service refuses or the last snapshot never comes. */
export async function streamGenerate(
  text: string,
  place: Place,
  uploads: readonly Upload[],
  tell: (progress: Progress) => void,
): Promise<void> {
  const id = crypto.randomUUID().toUpperCase();
  const read = framedValues();
  let told = 0;
  const progress = (sofar: string): void => {
    for (const frame of read(sofar)) {
      const found = progressOf(frame);
      if (found === undefined) continue;
      told += 1;
      tell(found);
    }
  };
  const path = 'assistant.lamda.BardFrontendService/StreamGenerate';
  const request = [null, JSON.stringify(inner(text, place, uploads, id))];
  const headers = { 'x-goog-ext-525001261-jspb': `[1,null,null,null,"practice"]` };
  progress(await formPost(path, {}, request, { progress, headers }));
  if (told === 0) throw new Error('The service gave no answer.');
}
