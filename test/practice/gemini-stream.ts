import { cutText } from './cut.ts';
import { googleFrame, GUARD_LINE } from './google-frames.ts';

/** Where an answer of the Gemini stand-in belongs. */
export interface AnswerPlace {
  /** `c_…` */
  readonly conversation: string;
  /** `r_…` */
  readonly response: string;
  /** `rc_…` */
  readonly candidate: string;
}

/** One snapshot: the whole answer so far, two encodings deep. The last one also says at `/25` that it is. */
function snapshot(place: AnswerPlace, text: string, last: boolean): string {
  const inner: unknown[] = Array.from({ length: 26 }, () => null);
  inner[1] = [place.conversation, place.response];
  inner[4] = [[place.candidate, [text]]];
  inner[25] = last ? place.response : null;
  return googleFrame([['wrb.fr', null, JSON.stringify(inner)]]);
}

/** The pieces of an answer: Gemini sends the text so far again with each piece. */
export function answerFrames(place: AnswerPlace, text: string): readonly string[] {
  const pieces = cutText(text, Math.max(8, text.length / 40));
  let sofar = '';
  const snapshots = pieces.map((piece, at) => {
    sofar += piece;
    return snapshot(place, sofar, at === pieces.length - 1);
  });
  return [
    GUARD_LINE,
    googleFrame([['wrb.fr', null, JSON.stringify([null, [place.conversation, place.response]])]]),
    ...snapshots,
    googleFrame([
      ['di', 120],
      ['af.httprm', 120, '-1', 7],
    ]),
    googleFrame([['e', 4, null, null, text.length]]),
  ];
}
