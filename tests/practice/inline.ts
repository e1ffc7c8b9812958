/** Data for an inline script: JSON in which nothing can end the script element. */
export const inline = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
