/** Pictures with words in them, drawn by the browser itself. Runs inside a page. */

/** The bytes of a JPEG with these lines on a coloured ground, as base64. */
export function drawWords(lines: readonly string[]): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1000;
  canvas.height = 560;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.fillStyle = '#2f5d50';
  context.fillRect(0, 0, 1000, 560);
  context.fillStyle = '#fbf9f5';
  context.font = 'bold 52px sans-serif';
  for (const [index, line] of lines.entries()) context.fillText(line, 60, 160 + index * 110);
  return canvas.toDataURL('image/jpeg', 0.9).replace(/^[^,]*,/, '');
}
