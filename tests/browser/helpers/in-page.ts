/**
 * Sees and presses what the extension draws into a page. It lives in closed shadow roots, which scripts of the page cannot enter;
 * the debugging protocol can, and presses go through real mouse events at real coordinates.
 */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A part as assistive technology hears it. */
export interface Spoken {
  role: string;
  name: string;
}

export interface Highlighted {
  /** name of the CSS highlight */
  name: string;
  words: string[];
}

/** A part as it stands in the window: the marker, or the panel. */
export interface Standing {
  readonly part: 'marker' | 'panel';
  readonly shown: boolean;
  /** CSS px of the window */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** how long its own transitions and those of what is in it take at most, s */
  readonly moves: number;
}

export interface InPage {
  /** how many closed shadow roots the page has */
  roots(): Promise<number>;
  /** the visible words, all roots together; '' when there is nothing to see */
  text(): Promise<string>;
  /** the visible buttons and links by name, in document order */
  controls(): Promise<string[]>;
  /** presses a button or link with the mouse; throws when there is none of that name */
  click(name: string | RegExp): Promise<void>;
  /** role and name of everything a screen reader meets in our parts */
  spoken(): Promise<Spoken[]>;
  /** where the marker and the panel stand */
  standing(): Promise<Standing[]>;
  /** the markup of the closed roots, for looking closely */
  html(): Promise<string>;
  /** words marked in the page with CSS highlights */
  highlights(): Promise<Highlighted[]>;
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

function* everyNode(node: DomNode): Generator<DomNode> {
  yield node;
  for (const below of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ]) {
    yield* everyNode(below);
  }
}

async function closedRoots(session: CDPSession): Promise<DomNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return [...everyNode(root)].filter((node) => node.shadowRootType === 'closed');
}

/** Runs a function with a node as `this` and gives its answer as data. */
async function ask<T>(session: CDPSession, node: DomNode, code: (this: ShadowRoot) => T): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: String(code),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

interface Control {
  name: string;
  /** middle of the visible box, in CSS px of the window */
  x: number;
  y: number;
}

function wordsOf(this: ShadowRoot): string {
  return (
    [...this.children]
      .filter(
        (child): child is HTMLElement =>
          child instanceof HTMLElement && !['STYLE', 'LINK', 'SCRIPT', 'TEMPLATE'].includes(child.tagName),
      )
      .filter((child) => child.checkVisibility())
      // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, without what is hidden
      .map((child) => child.innerText.trim())
      .filter((words) => words !== '')
      .join('\n')
  );
}

function controlsOf(this: ShadowRoot): Control[] {
  return [...this.querySelectorAll<HTMLElement>('button, a[href], summary, [role="button"], input')]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0)
    .map((part) => {
      // inside a frame the window's own coordinates begin further in
      let [left, top] = [0, 0];
      for (let frame = window.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
        const outer = frame.getBoundingClientRect();
        left += outer.left;
        top += outer.top;
      }
      const box = part.getBoundingClientRect();
      // biome-ignore lint/performance/useDomNodeTextContent: the name as it is rendered, with spaces between blocks
      const name = part.getAttribute('aria-label') ?? part.innerText;
      return { name: name.replace(/\s+/g, ' ').trim(), x: left + box.x + box.width / 2, y: top + box.y + box.height / 2 };
    });
}

function standingOf(this: ShadowRoot): Standing[] {
  return [...this.querySelectorAll<HTMLElement>('.marker, .panel')].map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const all = [part, ...part.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one);
      return `${transitionDuration}, ${animationDuration}`.split(',').map((time) => Number.parseFloat(time) || 0);
    });
    return {
      part: part.matches('.marker') ? 'marker' : 'panel',
      shown: part.checkVisibility({ visibilityProperty: true }),
      box: { left, top, right, bottom },
      moves: Math.max(...all),
    };
  });
}

/** @param page a page with the extension's in-page parts; @param context its browser context */
export async function lookInto(context: BrowserContext, page: Page): Promise<InPage> {
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');

  /** A node may go while we ask: what has gone is as if it had not been there. */
  const fromAll = async <T>(code: (this: ShadowRoot) => T): Promise<T[]> => {
    const answers = await Promise.all(
      (await closedRoots(session)).map((root) =>
        ask(session, root, code).then(
          (answer) => [answer],
          (error: Error) => {
            if (/node|object/i.test(error.message)) return [];
            throw error;
          },
        ),
      ),
    );
    return answers.flat();
  };

  const controls = async (): Promise<Control[]> => (await fromAll(controlsOf)).flat();

  return {
    roots: async () => (await closedRoots(session)).length,
    text: async () => (await fromAll(wordsOf)).filter((words) => words !== '').join('\n'),
    controls: async () => (await controls()).map(({ name }) => name),
    async click(name) {
      const all = await controls();
      const found = all.find((control) => (typeof name === 'string' ? control.name === name : name.test(control.name)));
      if (!found)
        throw new Error(
          `No control named ${String(name)} in the page; there are: ${all.map((one) => `"${one.name}"`).join(', ') || 'none'}`,
        );
      await page.mouse.click(found.x, found.y);
    },
    async spoken() {
      const inside = new Set(
        (await closedRoots(session)).flatMap((root) => [...everyNode(root)].map((node) => node.backendNodeId)),
      );
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined && inside.has(node.backendDOMNodeId))
        .map((node) => ({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') }))
        .filter(({ role, name }) => name !== '' && role !== 'InlineTextBox');
    },
    standing: async () => (await fromAll(standingOf)).flat(),
    html: async () =>
      (
        await fromAll(function markup(this: ShadowRoot) {
          return this.innerHTML;
        })
      ).join('\n'),
    async highlights() {
      const ofFrames = page
        .frames()
        .map((frame) =>
          frame.evaluate(() =>
            [...CSS.highlights].map(([name, marked]) => ({ name, words: [...marked].map((range) => range.toString()) })),
          ),
        );
      return (await Promise.all(ofFrames)).flat();
    },
  };
}
