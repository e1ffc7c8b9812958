/** One property of something that has not been parsed; undefined when there is none. */
export function part(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name) ? (raw as Record<string, unknown>)[name] : undefined;
}
