import type { AiApp } from '../../../shared/apps/app.ts';
import { stricter } from '../../../shared/policy/action.ts';
import type { Verdict } from '../../background/messages.ts';
import type { BackgroundLink } from '../background-link.ts';
import type { Conversation } from '../conversation.ts';
import { askAbout, settle } from '../settle.ts';
import { filesBanner } from '../ui/banner-texts.ts';
import { showBanner } from '../ui/banner.ts';
import { readFile, type ReadFile } from './read-file.ts';

/** How files were given. */
export type FileChannel = 'choose' | 'paste' | 'drop';

/**
 * Decides which files the page gets. What must not is left out, what must be replaced is replaced by a copy; the others are the very
 * files the user gave.
 */
export type FileJudge = (files: readonly File[], channel: FileChannel) => Promise<readonly File[]>;

interface Judged {
  readonly file: File;
  readonly verdict: Verdict;
  /** What the page gets if it may. */
  readonly copy: File;
}

export function createFileJudge(
  app: AiApp,
  conversation: Conversation,
  link: BackgroundLink,
  wantsHash: () => boolean,
): FileJudge {
  return async (files, channel) => {
    const matter = { subject: 'file', channel, app: app.title } as const;
    const passed = new Map<File, File>();
    const judged: Judged[] = [];
    // One after the other: of many large files only one text is held at a time.
    for (const file of files) {
      const read = await readFile(file, wantsHash());
      const verdict = await link.ask({
        type: 'inspect-file',
        conversation: conversation.current(),
        channel,
        name: file.name.slice(0, 1000),
        mime: file.type.slice(0, 500),
        size: file.size,
        text: read.text,
        ...(read.failure === undefined ? {} : { failure: read.failure }),
        ...(read.sha256 === undefined ? {} : { sha256: read.sha256 }),
      });
      if (verdict.type === 'verdict')
        judged.push({ file, verdict, copy: copyOf(file, read, verdict) });
      else if ((await settle(verdict, matter, link)) === 'go') passed.set(file, file);
    }
    const goes = ({ file, copy }: Judged): void => void passed.set(file, copy);
    const groups = Object.groupBy(judged, ({ verdict }) => groupOf(verdict));
    for (const one of groups.go ?? []) goes(one);
    for (const group of [groups.stopped, groups.unread]) {
      if (group) await settle(together(group), matter, link);
    }
    if (groups.question) {
      const verdict = together(groups.question);
      const events = groups.question.flatMap((one) => one.verdict.event ?? []);
      const action = verdict.action === 'justify' ? 'justify' : 'warn';
      if (await askAbout({ ...verdict, action }, events, matter, link))
        for (const one of groups.question) goes(one);
    }
    tell(files, passed, app.title);
    return files.flatMap((file) => passed.get(file) ?? []);
  };
}

function groupOf({ action, failure }: Verdict): 'go' | 'question' | 'stopped' | 'unread' {
  switch (action) {
    case 'allow':
    case 'log':
    case 'redact':
      return 'go';
    case 'warn':
    case 'justify':
      return 'question';
    case 'block':
      return failure === undefined ? 'stopped' : 'unread';
  }
}

/** One verdict that says what all of them say: a person who gives twenty files is asked once. */
function together(group: readonly Judged[]): Verdict {
  const verdicts = group.map(({ verdict }) => verdict);
  const reasons = new Map(
    verdicts.flatMap((verdict) => verdict.reasons.map((reason) => [reason.rule, reason] as const)),
  );
  const offered = [...new Set(verdicts.flatMap((verdict) => verdict.offered ?? []))];
  const replacement = verdicts.find((verdict) => verdict.replacement !== undefined)?.replacement;
  return {
    type: 'verdict',
    id: '',
    action: verdicts.map(({ action }) => action).reduce(stricter),
    role: 'upload',
    // What is replaced is chosen text by text; here it is all or nothing.
    findings: verdicts.flatMap(({ findings }) =>
      findings.map(({ title, category, masked }) => ({ title, category, masked })),
    ),
    reasons: [...reasons.values()],
    // What a person says of a refusal is told beside the first of them.
    ...(verdicts[0]?.event === undefined ? {} : { event: verdicts[0].event }),
    ...(offered.length === 0 ? {} : { offered }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(verdicts[0]?.failure === undefined ? {} : { failure: verdicts[0].failure }),
  };
}

/** The file itself, unless something in it was replaced or nobody could read it on its way. */
function copyOf(file: File, read: ReadFile, { replacement, fileName = file.name }: Verdict): File {
  const text = replacement ?? (read.isRecoded ? read.text : null);
  if (text === null && fileName === file.name) return file;
  const { type, lastModified } = file;
  return new File([text ?? file], fileName, { type, lastModified });
}

function tell(files: readonly File[], passed: ReadonlyMap<File, File>, app: string): void {
  const names = (which: (file: File) => boolean): string[] =>
    files.filter(which).map(({ name }) => name);
  const left = names((file) => !passed.has(file));
  const copied = names((file) => passed.has(file) && passed.get(file) !== file);
  if (left.length > 0) showBanner(filesBanner('stopped', left, app));
  if (copied.length > 0) showBanner(filesBanner('info', copied, app));
}
