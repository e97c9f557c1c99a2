const TRIVIAL = new Set(
  (
    'password passwd passwort pass pwd pw secret token key user username name test testing foo bar baz qux abc none null nil ' +
    'true false undefined string str int number required optional value text empty blank default unset auto yes no on off ' +
    'admin root guest mypass mypassword mysecret userpass login hidden masked removed encrypted invalid wrong incorrect ' +
    'credentials credential env vault prompt config input output self this new old object function var const let return ' +
    'password123 passwordhere yourpassword p4ssw0rd s3cr3t bool boolean char varchar any void type'
  ).split(' '),
);
const IN_WORDS =
  /^(?:my|your|the|some|fake|test|demo|new|old|db|user|a|an|this|client)?[_-]?(?:password|passwd|passphrase|pass|pwd|secret|token|api[_-]?key|key|credentials?)[_-]?(?:here|value|placeholder|removed|\d{0,2})$/i;

/** Whether what stands in the place of a password is a word about passwords, a type, or the commonest of examples. */
export function isTrivialPassword(value: string): boolean {
  return (
    TRIVIAL.has(value.toLowerCase()) || IN_WORDS.test(value) || /^[%$@&!#-]|^%\w|^\W+$/.test(value)
  );
}
