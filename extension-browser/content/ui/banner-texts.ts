import type { FindingView, Verdict } from '../../background/messages.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import type { Banner } from './banner.ts';
import { countFindings } from './group-findings.ts';
import { words } from '../../words/in-page.ts';
import { say, sayCount } from '../../words/say.ts';

/** After a redaction: what was replaced, and who sees what. `app` is the app's title. */
export function replacedBanner(findings: readonly FindingView[], app: string): Banner {
  return {
    tone: 'info',
    title: sayCount(words.language, words.banner.replaced, findings.length),
    detail: say(words.banner.replacedDetail, { kinds: countFindings(findings), app }),
  };
}

/** When something was stopped without a question: the admin's words first, then what was found. */
export function stoppedBanner(
  app: string,
  findings: readonly FindingView[],
  message?: string,
): Banner {
  return {
    tone: 'stopped',
    title: say(words.banner.stopped, { app }),
    findings,
    ...(message === undefined ? {} : { detail: message }),
  };
}

/** After files were left out or replaced by copies: which. */
export function filesBanner(
  tone: 'stopped' | 'info',
  names: readonly string[],
  app: string,
): Banner {
  const forms = tone === 'info' ? words.banner.filesReplaced : words.banner.filesLeftOut;
  const title = say(sayCount(words.language, forms, names.length), { app });
  return { tone, title, detail: names.join(', ') };
}

/** After rules found something in an answer: what, and the admin's words. */
export function answerBanner({ findings, reasons }: Verdict, app: string): Banner {
  const detail = reasons.map(({ message }) => message).join(' ');
  return { tone: 'stopped', title: say(words.banner.answer, { app }), detail, findings };
}

/** When a part failed and `onFailure` decided. */
export function failureBanner(code: ErrorCode): Banner {
  return { tone: 'failure', title: words.banner.failure, detail: words.failures[code] };
}

/** When the user is not asked, because an earlier answer counts for a while. */
export function quietBanner(app: string): Banner {
  return {
    tone: 'info',
    title: say(words.banner.quiet, { app }),
    detail: words.banner.quietDetail,
  };
}
