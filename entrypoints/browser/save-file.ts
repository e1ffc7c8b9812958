/** Hands the person a file, without anything leaving the browser. */

/** A text file; `type` is its media type. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken the file by the next turn
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Data as a JSON file. */
export const saveJson = (name: string, value: unknown): void =>
  saveText(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json');
