/** Types of `browser.mjs`, for the TypeScript parts that call it. */
export function candidates(platform: NodeJS.Platform, env: Record<string, string | undefined>): string[];
export function findBrowser(platform?: NodeJS.Platform, env?: Record<string, string | undefined>): string | undefined;
export function ensureBrowser(): string;
export function findFirefox(env?: Record<string, string | undefined>): string | undefined;
export function ensureFirefox(): string | undefined;
