import type { PersonChannel } from '../channel.ts';
import { chooseFile } from './choose-file.ts';
import { composed } from './composed.ts';
import { dictated } from './dictated.ts';
import { draft } from './draft.ts';
import { dropFile } from './drop-file.ts';
import { dropTextChannel } from './drop-text.ts';
import { insertedByScript } from './inserted-by-script.ts';
import { link } from './link.ts';
import { pasteFile } from './paste-file.ts';
import { pasteHtml } from './paste-html.ts';
import { pasteTextChannel } from './paste-text.ts';
import { typedClick } from './typed-click.ts';
import { typedEnter } from './typed-enter.ts';

/** Every way of a person to give a text to an app. What a page can do by itself is the laboratory's. */
export const PERSON_CHANNELS: readonly PersonChannel[] = [
  typedEnter,
  typedClick,
  draft,
  pasteTextChannel,
  pasteHtml,
  pasteFile,
  dropTextChannel,
  dropFile,
  chooseFile,
  insertedByScript,
  dictated,
  composed,
  link,
];
