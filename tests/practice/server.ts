/**
 * Serves the practice site over HTTPS on a free port. The browser is started with every host name mapped to this port, so that
 * pages appear under the site's own address and every request that leaves the browser, to whatever host, ends up here.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { picture } from './art';
import { BUNDLE } from './bundle';
import { makeCertificate } from './certificate';
import { document, policy } from './document';

/** The hosts that show the practice site; every other host gets an empty "not found". */
export const PRACTICE_HOSTS = ['x.com', 'twitter.com'] as const;

/** One request that reached the server. */
export interface Arrival {
  method: string;
  host: string;
  /** path with query */
  path: string;
  /** who asked, as far as the browser says: "https://x.com", "chrome-extension://..." */
  origin: string | undefined;
  /** whether the practice site knows this address */
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

async function asset(name: string): Promise<Buffer> {
  return readFile(join(BUNDLE, name)).catch(() => {
    throw new Error(`The practice site is not bundled: ${name} is missing. bundlePractice() makes it.`);
  });
}

/**
 * Starts the server.
 * @throws {Error} when the site is not bundled yet (see `bundlePractice`)
 */
export async function startPracticeServer(): Promise<PracticeServer> {
  const [script, style, certificate] = await Promise.all([asset('main.js'), asset('style.css'), makeCertificate(PRACTICE_HOSTS)]);
  const arrivals: Arrival[] = [];
  const delivered: string[] = [];

  const answer = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    if (!PRACTICE_HOSTS.some((host) => host === url.hostname)) return NOT_FOUND;
    const path = url.pathname;
    if (path === '/assets/main.js') return { status: 200, type: SCRIPT, body: script };
    if (path === '/assets/style.css') return { status: 200, type: 'text/css; charset=utf-8', body: style };
    if (path.startsWith('/media/')) {
      const drawn = picture(path.slice('/media/'.length));
      return drawn === undefined ? NOT_FOUND : { status: 200, type: 'image/svg+xml', body: drawn };
    }
    if (path === '/i/api/graphql/practice/CreateTweet' && request.method === 'POST') {
      const sent: unknown = JSON.parse(await read(request));
      if (typeof sent !== 'object' || sent === null || !('text' in sent) || typeof sent.text !== 'string')
        return { ...NOT_FOUND, status: 400 };
      delivered.push(sent.text);
      return { status: 200, type: 'application/json', body: '{}' };
    }
    // pages are recognised as navigations, so that a stray fetch to an unknown address is not taken for one
    if (request.headers['sec-fetch-dest'] !== 'document') return NOT_FOUND;
    const nonce = randomBytes(16).toString('base64');
    return {
      status: 200,
      type: 'text/html; charset=utf-8',
      body: document(nonce, url.searchParams),
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
