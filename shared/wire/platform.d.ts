// What the wire needs of a browser page, an extension worker and Node, as far as it needs it. Where this code is used, the
// same names stand for the host's full types.

interface AbortSignal {
  readonly aborted: boolean;
}
declare var AbortSignal: {
  timeout(milliseconds: number): AbortSignal;
};
