/** What stands between a vendor's name and a value, judged. */
export interface NamedLead {
  /** A word such as key, token or secret stands there. */
  readonly names: boolean;
  /** The value is assigned to a name that holds the vendor's: `adobe_x = "…"`, `"adobe": "…"`. */
  readonly assigned: boolean;
}

const NAMES =
  /key|token|secret|passw|pwd|auth|credential|access|licen[cs]e|bearer|signing|webhook|\bdsn\b|api(?![a-z])|\bpat(?![a-z])|_pat(?![a-z])|client|using|login/i;
/** Ids and fingerprints are long and random too. */
const OTHER =
  /(?:sha\d{0,3}|md5|hash|commit|digest|checksum|fingerprint|integrity|revision|version|etag|uuid|guid|trace|span|request|build|tree|blob|ref|(?<!(?:client|access|key|app|api|secret|s)[_-]?)id)\W{0,6}$/i;
const ASSIGNED =
  /^[\w.-]{0,30}["'`\]\\]{0,3}(?: ?: ?[a-z]\w{1,12}| [a-z]\w{1,12}(?= =))?\s{0,20}(?:=>|[:?.|+]{0,3}=|:|,|>|\()\s{0,20}\\{0,2}["'`]{0,3}$/i;
const CONTINUES =
  /^(?:[^a-z]|(?:api|app|auth|access|key|token|secret|client|pass|pat|id|pub)s?(?![a-z]))/;

/**
 * Judges the text between a vendor's name and a value that has the form of its keys. Undefined when the value is not spoken of as
 * a key: the name is part of another word ("globe" in "globetrotter"), or the value is a path, an id or a fingerprint.
 *
 * `before` is the character before the name, `name` the name as written.
 */
export function namedLead(before: string, name: string, lead: string): NamedLead | undefined {
  const camel = /[a-z]/.test(before) && /^[A-Z]/.test(name);
  if (/[A-Za-z]/.test(before) && !camel) return undefined;
  const upper = /[A-Z]$/.test(name);
  if (!(upper ? CONTINUES.test(lead.toLowerCase()) : CONTINUES.test(lead))) return undefined;
  if (lead.endsWith('/') || OTHER.test(lead)) return undefined;
  const names = NAMES.test(lead);
  const assigned = ASSIGNED.test(lead);
  return names || assigned ? { names, assigned } : undefined;
}
