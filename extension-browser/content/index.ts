// Runs in the isolated world at document_start, in every frame of an AI app. It sees and acts; it never decides.
import * as z from 'zod/mini';
import { isPageOf } from '../../shared/apps/request-rule.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import type { PageAnswer } from '../page/wire.ts';
import { createAccountReader } from './account.ts';
import { adopt, firstAdapter } from './adapter.ts';
import { watchAnswers } from './answers.ts';
import { openLink } from './background-link.ts';
import { guardComposer } from './composer/gate.ts';
import { createFileJudge } from './files/judge-files.ts';
import { followConversation } from './conversation.ts';
import { copyForPage } from './copy.ts';
import { createOriginals } from './originals/originals.ts';
import { handOverPort, type PageAsk } from './page-link.ts';
import { createRequestGate } from './request-gate.ts';
import { speak } from '../words/in-page.ts';
import { armPrivateKeys } from './ui/private-keys.ts';

// zod would probe `new Function`, which a page's policy reports as a violation.
z.config({ jitless: true });

// Before any listener of the page: what a person types into a dialog of ours is none of the page's business.
armPrivateKeys();

/** The script in the page's world answers in its first task; a page that is busy from the start takes longer. */
const READY_MS = 5000;

const host = hostOfPage();
if (host !== '') start(firstAdapter(host));

function start(app: AiApp): void {
  const readAccount = createAccountReader(() => app.account);
  let wantsHash = false;
  let known: ReadonlyMap<string, string> = new Map();
  const link = openLink(
    (message) => {
      if (message.conversation !== conversation.current()) return;
      known = new Map(Object.entries(message.originals));
      originals.update(known);
    },
    ({ backstop, peers, lax, hashesFiles, words, adapter }) => {
      if (adapter && !adopt(app, adapter)) link.tell({ type: 'failed', code: 'adapter-unusable' });
      speak(words);
      wantsHash = hashesFiles;
      page.notice({ backstop, peers, lax });
    },
    () => void readAccount().then((seen) => link.tell({ type: 'account', seen })),
  );
  const conversation = followConversation(
    () => app.conversation,
    (from, to) => {
      if (from.startsWith('new:')) link.tell({ type: 'moved', from, to });
      link.tell({ type: 'originals', conversation: to });
    },
  );
  const originals = createOriginals({
    document,
    roots: () =>
      document.querySelectorAll([...app.composer.answer, ...app.composer.editor].join(',')),
  });
  const judge = createRequestGate(app, conversation, link);
  const judgeFiles = createFileJudge(app, conversation, link, () => wantsHash);
  let isReady = false;
  const page = handOverPort(async (ask: PageAsk): Promise<PageAnswer> => {
    switch (ask.kind) {
      case 'copy':
        return copyForPage(ask, known);
      case 'request':
        return judge(ask);
      case 'files': {
        const isOwn = isPageOf(app, location.pathname);
        const files = isOwn ? await judgeFiles(ask.files, 'choose') : ask.files;
        return { id: ask.id, verdict: 'pass', files };
      }
      case 'ready':
        isReady = true;
        return { id: ask.id, verdict: 'pass' };
      case 'closed':
        link.tell({
          type: 'failed',
          code: 'channel-closed',
          channel: ask.channel,
          outcome: 'stopped',
        });
        return { id: ask.id, verdict: 'block' };
    }
  });
  // Frames may forbid scripts; a page that is an app does not.
  if (window === window.top)
    setTimeout(() => {
      if (!isReady) link.tell({ type: 'failed', code: 'page-script-missing' });
    }, READY_MS);
  watchAnswers(app, conversation, link);
  guardComposer(app, conversation, link, judgeFiles);
  if (window === window.top) link.tell({ type: 'originals', conversation: conversation.current() });
}

/** The host whose page this is. A frame without an address of its own belongs to the page that made it. */
function hostOfPage(): string {
  const origins = [window.origin, ...Array.from(location.ancestorOrigins ?? [])];
  const origin = origins.find((candidate) => candidate.startsWith('https://'));
  return origin === undefined ? '' : new URL(origin).hostname;
}
