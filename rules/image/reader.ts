/** Works the reader of words, which whoever calls brings along: in the extension a file of ours, on the command line the library itself. */
import { wordsIn } from './words';

/** The part of the reader that is used. */
export interface ReaderModule {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => {
    Init(path: null, language: string, mode: number): number;
    SetVariable(name: string, value: string): void;
    /** reads the file "/input"; 1 when it is no picture */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(progress: null): number;
    GetTSVText(): string;
  };
}

/** What the reader is started with: it has nothing to say to anybody. */
export const QUIET = { print: () => undefined, printErr: () => undefined };

/** Neural network only, and words anywhere in the picture: signs and lanyards are no pages of print. */
const NETWORK_ONLY = 1;
const ANYWHERE = '11';

/**
 * Makes a reader ready with what it knows of English. The answer takes the bytes of a PNG or JPEG file and gives the words in it, "" for none.
 * @throws {Error} when it cannot be started
 */
export function readerOf(module: ReaderModule, english: Uint8Array): (file: Uint8Array) => string {
  module.FS.writeFile('eng.traineddata', english);
  const api = new module.TessBaseAPI();
  if (api.Init(null, 'eng', NETWORK_ONLY) !== 0) throw new Error('the reader did not start');
  api.SetVariable('tessedit_pageseg_mode', ANYWHERE);
  return (file) => {
    module.FS.writeFile('/input', file);
    if (api.SetImageFile(1, 0) === 1) return '';
    api.Recognize(null);
    return wordsIn(api.GetTSVText());
  };
}
