/**
 * Letters dressed up for show ("𝗬𝗲𝗮𝗿 𝟰", "Ｔｅａｃｈｅｒ", "Ⓣeacher", "ᴛᴇᴀᴄʜᴇʀ") as plain ones, and what nobody sees (zero-width spaces, soft
 * hyphens) left out, with the way back to where each stood. Profiles are full of the first, copied texts of the second.
 */

/** Text as it can be read, and where it stood. */
export interface Readable {
  readonly text: string;
  /** Offsets into `text` -> the same place in what was written, both in UTF-16 code units, `end` exclusive. */
  readonly placeOf: (start: number, end: number) => { start: number; end: number };
}

/** Mathematical letters and digits, full-width forms, letters in circles; Unicode itself says which plain sign each stands for. */
const DRESSED = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u24b6-\u24e9]/u;
/** Letters in squares and circles that Unicode gives no plain sign: they run from A to Z. */
const BOXED: readonly number[] = [0x1f130, 0x1f150, 0x1f170];
const CAPITALS = Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ');
/** There is none of x. */
const SMALL = Array.from('abcdefghijklmnopqrstuvwyz');
const SMALL_CAPITALS: ReadonlyMap<string, string> = new Map(CAPITALS.map((capital, at) => [capital, SMALL[at] ?? capital]));
const UNSEEN = /[\u00ad\u200b\u200c\u2060\ufeff]/;

/** A quick look whether there is anything to do. */
const ANY =
  /[\u00ad\u200b\u200c\u2060\ufeff\uff01-\uff5e\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]/u;

function plainOf(sign: string): string {
  if (UNSEEN.test(sign)) return '';
  if (DRESSED.test(sign)) return sign.normalize('NFKC');
  const capital = SMALL_CAPITALS.get(sign);
  if (capital !== undefined) return capital;
  const code = sign.codePointAt(0) ?? 0;
  const first = BOXED.find((start) => code >= start && code < start + 26);
  return first === undefined ? sign : String.fromCharCode(65 + code - first);
}

/** What is written, in plain letters; undefined where it already is. Linear in the text. */
export function readable(written: string): Readable | undefined {
  if (!ANY.test(written)) return undefined;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of written) {
    const plain = plainOf(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      // a sign that stays as it is may be two code units long, and each keeps its place
      starts.push(plain === sign ? at + unit : at);
      ends.push(plain === sign ? at + unit + 1 : at + sign.length);
    }
    text += plain;
    at += sign.length;
  }
  return {
    text,
    placeOf: (start, end) => {
      const from = starts[start] ?? written.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? written.length) : from };
    },
  };
}
