/** Types of `steps.mjs`, for the TypeScript parts that call it. */
export function runTool(
  tool: 'wxt' | 'tsc' | 'biome' | 'knip' | 'vitest' | 'tsx',
  args: string[],
  options?: { env?: Record<string, string>; quiet?: boolean },
): Promise<boolean>;
export function seconds(since: number): string;
