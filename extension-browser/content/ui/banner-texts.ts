import type { FindingView } from '../../background/messages.ts';
import { ERRORS, type ErrorCode } from '../../../shared/errors.ts';
import type { Banner } from './banner.ts';
import { groupFindings } from './group-findings.ts';
import { words } from './words.ts';

/** After a redaction: what was replaced, and who sees what. `app` is the app's title. */
export function replacedBanner(findings: readonly FindingView[], app: string): Banner {
  const kinds = groupFindings(findings).map(({ title, masks }) => ({ title, count: masks.length }));
  return {
    tone: 'info',
    title: words.banner.replaced(findings.length),
    detail: words.banner.replacedDetail(words.banner.counted(kinds), app),
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
    title: words.banner.stopped(app),
    findings,
    ...(message === undefined ? {} : { detail: message }),
  };
}

/** When a part failed and `onFailure` decided. */
export function failureBanner(code: ErrorCode): Banner {
  return { tone: 'failure', title: words.banner.failure, detail: ERRORS[code] };
}
