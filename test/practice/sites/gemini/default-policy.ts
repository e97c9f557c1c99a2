/** Lets Quill, which writes innerHTML itself, work under the page's Trusted Types rule. To be imported before Quill. */
window.trustedTypes?.createPolicy('default', { createHTML: (text) => text });
