/** The part of the Trusted Types API that the practice pages need; the DOM library does not declare it. */
interface PracticePolicy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: Partial<PracticePolicy>): PracticePolicy;
  };
}
