/**
 * A tiny extension for testing the harness itself: it does on purpose what ours must never do (send requests), and draws a small
 * panel into a closed shadow root. Written into a temporary folder.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['https://x.com/*', 'https://elsewhere.example/*'],
  background: { service_worker: 'worker.js' },
  action: { default_popup: 'popup.html' },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' }],
};

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify(MANIFEST),
  'worker.js': `chrome.runtime.onMessage.addListener((message) => {
  if (message === 'send-from-worker') fetch('https://elsewhere.example/from-worker').catch(() => undefined);
});`,
  'popup.html': `<!doctype html><meta charset="utf-8"><title>Probe</title><p id="where"></p><p style="color:#ccc;background:#fff">Too pale to read</p><script src="popup.js"></script>`,
  'popup.js': `document.querySelector('#where').textContent = location.search;`,
  'content.js': `
addEventListener('probe-fetch', () => fetch('/from-content').catch(() => undefined));
addEventListener('probe-picture', () => { new Image().src = 'https://x.com/media/avatar/raviandtea.svg?from-content'; });
addEventListener('probe-worker', () => chrome.runtime.sendMessage('send-from-worker'));
addEventListener('probe-panel', () => {
  const host = document.createElement('probe-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const said = document.createElement('p');
  const button = document.createElement('button');
  const hidden = document.createElement('p');
  said.textContent = 'Nothing pressed yet';
  button.textContent = 'Press me';
  hidden.textContent = 'Not to be seen';
  hidden.hidden = true;
  button.addEventListener('click', (event) => { said.textContent = event.isTrusted ? 'Pressed by hand' : 'Pressed by a script'; });
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;right:20px;bottom:20px;z-index:99';
  box.append(said, button, hidden);
  root.append(box);
  document.documentElement.append(host);
});
addEventListener('probe-mark', () => {
  const text = document.querySelector('.brand').lastChild;
  const range = new Range();
  range.setStart(text, 0);
  range.setEnd(text, 8);
  CSS.highlights.set('probe', new Highlight(range));
});
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message.type === 'read-page') {
    answer({ site: 'x', off: false, ownership: 'elsewhere', checked: [], unread: [], failed: [], links: {} });
  }
});`,
};

/** @returns the folder of the unpacked extension and a function that removes it */
export async function writeProbeExtension(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'second-look-probe-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(path, name), content);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
