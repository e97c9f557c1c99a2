import type { Detector } from '../detector.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

/** Programs whose `-u` takes a name and a password; `docker run -u 1000:1000` is none of them. */
const PROGRAM =
  /(?:^|[\s;&|($`])(?:curl|wget|http|https|xh|restic|ftp|lftp|smbclient)\s(?:[^;&|\r\n]|\\\r?\n)*$/;
/** How far before the option the program may stand: commands are broken over many lines. */
const REACH = 600;

/** Name and password given to curl and its like on the command line. The span is the password. */
export const commandLogin: Detector = {
  id: 'command-login',
  category: 'credential',
  title: 'Password on a command line',
  placeholder: 'PASSWORD',
  source: 'The curl project, https://curl.se/docs/manpage.html#-u, 2026-11-22',
  anchors: [{ keywords: [' -u', ' --user', ' --proxy-user'] }],
  pattern:
    /\s(?:-u|--user|--proxy-user)(?:[ =]{1,3})?(?:"[^\s:"]{0,80}:(?<double>[^"\r\n]{3,128})"|'[^\s:']{0,80}:(?<single>[^'\r\n]{3,128})'|[^\s:"'<]{0,80}:(?:"(?<inDouble>[^"\r\n]{3,128})"|'(?<inSingle>[^'\r\n]{3,128})'|(?<bare>[^\s"'`]{3,128})))/,
  judge: ({ text, start, end, groups }) => {
    const { double, single, inDouble, inSingle, bare } = groups;
    const value = double ?? single ?? inDouble ?? inSingle ?? bare ?? '';
    if (!PROGRAM.test(text.slice(Math.max(0, start - REACH), start + 1))) return undefined;
    if (/^\d{1,6}$|^\/\//.test(value) || isStandIn(value) || isTrivialPassword(value))
      return undefined;
    const last = bare === undefined ? end - 1 : end;
    return { start: last - value.length, end: last, evidence: ['format'] };
  },
  confidence: 85,
  specificity: 60,
};
