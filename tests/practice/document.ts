/** The one HTML page of the practice site and its security policy, as strict as the real one's or stricter. */
import { ACCOUNTS } from './site/data/accounts';
import { readSwitches } from './site/switches';

/** @returns the Content-Security-Policy header for a page whose inline script carries this nonce */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Data for an inline script: JSON in which nothing can end the script element. */
const inline = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** @returns the HTML, with the signed-in account in `window.__INITIAL_STATE__` as the real site has it */
export function document(nonce: string, query: URLSearchParams): string {
  const { account: handle, lang } = readSwitches(query);
  const account = ACCOUNTS.find((candidate) => candidate.handle === handle);
  const initial = {
    session: { user_id: account?.id ?? null, isLoggedIn: account !== undefined },
    entities: {
      users: {
        entities: account
          ? { [account.id]: { id_str: account.id, screen_name: account.handle, protected: account.protected } }
          : {},
      },
    },
  };
  return `<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice site</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/style.css">
<script nonce="${nonce}">window.__INITIAL_STATE__=${inline(initial)};</script>
<script type="module" src="/assets/main.js" nonce="${nonce}"></script>
</head>
<body>
<div id="react-root"></div>
</body>
</html>
`;
}
