import { createHash } from 'node:crypto';

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'media-src': "'self' blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Gives a built page its content security policy: everything from the app's own origin, nothing
 * inline but the style elements given, each by its hash. It has no 'wasm-unsafe-eval': the embedded voice is compiled in a
 * worker, and a worker that is a file of its own does not come under the policy of the page.
 * https://www.w3.org/TR/CSP3/#initialize-global-object-csp
 */
export function withSecurityPolicy(page: string, styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const directives = Object.entries({
    ...POLICY,
    'style-src': [POLICY['style-src'], ...hashes].join(' '),
  });
  const policy = directives.map(([name, value]) => `${name} ${value}`).join('; ');
  return page.replace(
    /(<meta charset="utf-8" ?\/?>)/,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
