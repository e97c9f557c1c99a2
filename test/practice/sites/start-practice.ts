/** Puts `window.__practice` in place and collects into it whatever goes wrong in the page. */
export function startPractice(model: () => string): void {
  const errors: string[] = [];
  window.__practiceErrors = errors;
  window.__practice = { model, errors, sent: 0 };
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => {
    errors.push(reason instanceof Error ? reason.message : 'unhandled rejection');
  });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    errors.push(`content security policy: ${effectiveDirective}`);
  });
}
