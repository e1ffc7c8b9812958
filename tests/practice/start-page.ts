/** The page where a person chooses one of the practice sites. */
import { SUPPORTED_SITES } from '../../entrypoints/browser/supported-sites';
import { PRACTICE_SITES } from './sites';

/** Where it lives; the name is reserved, nobody can own it. */
export const START_HOST = 'practice.example';

const OWN: Readonly<Record<string, string>> = { linkedin: '/in/hannah-marsh-y4/', instagram: '/hannahmarsh_y4/' };

/** Its HTML: for each site the invented teacher's own profile, and the page where she writes. */
export function startPage(): string {
  const cards = PRACTICE_SITES.map(({ id, hosts }) => {
    const name = SUPPORTED_SITES.find((site) => site.id === id)?.name ?? id;
    const at = (path: string): string => `https://${hosts[0]}${path}`;
    return `<li><h2>${name}</h2><p><a href="${at(OWN[id] ?? '/hannahmarsh_y4')}">Her own profile</a></p><p><a href="${at(id === 'x' ? '/home' : '/')}">Where she writes</a></p></li>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice sites</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/start.css">
</head>
<body>
<main class="frame">
<h1>Four practice sites</h1>
<p>Imitations of the real ones, on this computer alone, with an invented teacher signed in. Open her profile and then Second Look
from the toolbar, or write something risky and press Post.</p>
<ul>
${cards.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

export const START_STYLE = `:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 "Segoe UI", "Liberation Sans", sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 46rem; margin: 8vh auto; padding: 0 1.5rem; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
li { padding: 0.5rem 1rem 1rem; border: 1px solid color-mix(in srgb, CanvasText 20%, transparent); border-radius: 12px; }
h2 { margin: 0.5rem 0; font-size: 1.15rem; }
p { margin: 0.4rem 0; }
`;
