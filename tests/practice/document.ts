/** The HTML of a practice site and its security policy, as strict as the real ones' or stricter. */
import { ACCOUNTS } from './common/accounts';
import { readSwitches } from './common/switches';
import type { PracticeSite } from './sites';

/** @returns the Content-Security-Policy header for a page whose inline scripts carry this nonce */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** @returns the HTML of a page, or of a frame where the site has one at this path */
export function document(site: PracticeSite, path: string, nonce: string, query: URLSearchParams): string {
  const { account: handle, lang } = readSwitches(query);
  const account = ACCOUNTS.find((candidate) => candidate.handle === handle);
  const frame = site.frame?.(path, account);
  if (frame !== undefined) return frame;
  return `<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice site</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${site.id}.css">
${site.state(account, nonce)}
<script type="module" src="/assets/${site.id}.js" nonce="${nonce}"></script>
</head>
<body>
<div id="${site.root}"></div>
</body>
</html>
`;
}
