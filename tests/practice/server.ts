/**
 * Serves the practice sites over HTTPS on a free port. The browser is started with every host name mapped to this port, so that
 * pages appear under the site's own address and every request that leaves the browser, to whatever host, ends up here.
 */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { picture } from './art';
import { BUNDLE } from './bundle';
import { makeCertificate } from './certificate';
import { document, policy } from './document';
import { PRACTICE_SITES, practiceSiteAt } from './sites';
import { START_HOST, START_STYLE, startPage } from './start-page';

/** One request that reached the server. */
export interface Arrival {
  method: string;
  host: string;
  /** path with query */
  path: string;
  /** who asked, as far as the browser says: "https://x.com", "chrome-extension://..." */
  origin: string | undefined;
  /** whether a practice site knows this address */
  known: boolean;
}

export interface PracticeServer {
  port: number;
  /** every request since the start, in order; WebSocket attempts too */
  arrivals: readonly Arrival[];
  /** texts that arrived as posts, in order */
  delivered: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain', body: '' };
const SCRIPT = 'text/javascript; charset=utf-8';

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const STYLE = 'text/css; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = { js: SCRIPT, css: STYLE };

/** The bundled files by name. */
async function assets(): Promise<ReadonlyMap<string, Answer>> {
  const names = await readdir(BUNDLE).catch(() => []);
  if (names.length === 0) throw new Error('The practice sites are not bundled. bundlePractice() does it.');
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Answer]> => {
        const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return [name, { status: 200, type, body: await readFile(join(BUNDLE, name)) }];
      }),
    ),
  );
}

/**
 * Starts the server.
 * @throws {Error} when the sites are not bundled yet (see `bundlePractice`)
 */
export async function startPracticeServer(): Promise<PracticeServer> {
  const hosts = PRACTICE_SITES.flatMap((site) => site.hosts);
  const [files, certificate] = await Promise.all([assets(), makeCertificate(hosts)]);
  const arrivals: Arrival[] = [];
  const delivered: string[] = [];

  const answer = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    if (url.hostname === START_HOST) {
      if (url.pathname === '/start.css') return { status: 200, type: STYLE, body: START_STYLE };
      return url.pathname === '/' ? { status: 200, type: 'text/html; charset=utf-8', body: startPage() } : NOT_FOUND;
    }
    const site = practiceSiteAt(url.hostname);
    if (site === undefined) return NOT_FOUND;
    const path = url.pathname;
    if (path.startsWith('/assets/')) return files.get(path.slice('/assets/'.length)) ?? NOT_FOUND;
    if (path.startsWith('/media/')) {
      const drawn = picture(path.slice('/media/'.length));
      return drawn === undefined ? NOT_FOUND : { status: 200, type: 'image/svg+xml', body: drawn };
    }
    if (path === '/practice/deliver' && request.method === 'POST') {
      const sent: unknown = JSON.parse(await read(request));
      if (typeof sent !== 'object' || sent === null || !('text' in sent) || typeof sent.text !== 'string')
        return { ...NOT_FOUND, status: 400 };
      delivered.push(sent.text);
      return { status: 200, type: 'application/json', body: '{}' };
    }
    // pages are recognised as navigations, so that a stray fetch to an unknown address is not taken for one
    if (!/^(?:document|iframe)$/.test(String(request.headers['sec-fetch-dest']))) return NOT_FOUND;
    const nonce = randomBytes(16).toString('base64');
    return {
      status: 200,
      type: 'text/html; charset=utf-8',
      body: document(site, path, nonce, url.searchParams),
      headers: { 'content-security-policy': policy(nonce), 'referrer-policy': 'no-referrer' },
    };
  };

  const note = (request: IncomingMessage, known: boolean): void => {
    arrivals.push({
      method: request.method ?? '',
      host: request.headers.host ?? '',
      path: request.url ?? '',
      origin: request.headers.origin,
      known,
    });
  };

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    answer(request, url)
      .catch((): Answer => ({ ...NOT_FOUND, status: 500 }))
      .then(({ status, type, body, headers }) => {
        note(request, status === 200);
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
        response.end(body);
      });
  };

  const secure = createHttpsServer(certificate, serve);
  const plain = createHttpServer(serve);
  for (const server of [secure, plain]) {
    server.on('upgrade', (request, socket) => {
      note(request, false);
      socket.destroy();
    });
    server.on('clientError', (_error, socket) => socket.destroy());
  }

  // the first byte tells an encrypted connection (22, a TLS handshake) from a plain one: both are answered on one port
  const open = new Set<Socket>();
  const front = createTcpServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(0, '127.0.0.1', resolve);
  });
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('The practice server has no port.');

  return {
    port: address.port,
    arrivals,
    delivered,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        front.close(() => resolve());
      }),
  };
}
