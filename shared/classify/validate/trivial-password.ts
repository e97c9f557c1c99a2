const TRIVIAL = new Set(
  (
    'password passwd passwort pass pwd pw secret token key user username name foo bar baz qux abc none null nil ' +
    'true false undefined string str int number required optional value text empty blank default unset auto yes no on off ' +
    'admin root guest login hidden masked removed encrypted invalid wrong incorrect ' +
    'credentials credential env vault prompt config input output self this new old object function func var const let return ' +
    'p4ssw0rd s3cr3t bool boolean char varchar any void type union options param wachtwoord contraseña kennwort senha'
  ).split(' '),
);
const TALKS_OF_ITSELF =
  /^[@:$&%]?[a-z_.\s-]*(?:password|passwd|passphrase|passwort|pass|pwd|secret|token|api[_-]?key|credentials?)[a-z_-]*\d{0,3}$/i;

/** Digits in the keyboard's order: far more often an example than a password. */
const SEQUENCE = '1234567890';

/** Whether what stands in the place of a password is a word about passwords, a type, or the commonest of examples. */
export function isTrivialPassword(value: string): boolean {
  return (
    TRIVIAL.has(value.toLowerCase()) ||
    TALKS_OF_ITSELF.test(value) ||
    /^(?:test(?:ing)?|demo|fake|user|foo|bar)[\d_-]*$/i.test(value) ||
    /^--|^[\W_]+$/.test(value) ||
    SEQUENCE.includes(value)
  );
}
