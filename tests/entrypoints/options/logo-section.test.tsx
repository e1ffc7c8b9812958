// @vitest-environment happy-dom
/** Files chosen one after the other: what is told is about the last one. The pictures themselves are read in the browser tests. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LogoSection } from '../../../entrypoints/options/LogoSection';
import { PictureError } from '../../../rules/image/picture';
import { defaultSettings } from '../../../rules/settings';

vi.mock('../../../entrypoints/options/picture-file', () => ({
  readPictureFile: async (file: File) => {
    if (file.name !== 'crest.png') throw new PictureError('This file is empty.');
    return {};
  },
}));
vi.mock('../../../rules/image/logo-features', () => ({ logoFeatures: () => ({}) }));
vi.mock('../../../entrypoints/browser/pixels', () => ({ thumbnailOf: () => 'data:,' }));

afterEach(cleanup);

const choose = (name: string) =>
  fireEvent.change(screen.getByLabelText('Picture of the logo'), { target: { files: [new File([], name)] } });

it('a file refused while the one before is still being saved stays told', async () => {
  let saved: (kept: boolean) => void = () => {};
  const save = vi.fn(() => new Promise<boolean>((done) => (saved = done)));
  render(<LogoSection settings={defaultSettings()} save={save} />);
  choose('crest.png');
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  choose('nothing.png');
  await screen.findByText('This file is empty.');
  saved(true);
  await new Promise((done) => setTimeout(done));
  expect(screen.queryByText('This file is empty.')).not.toBeNull();
});

it('a save that failed is told', async () => {
  render(<LogoSection settings={defaultSettings()} save={async () => false} />);
  choose('crest.png');
  await screen.findByText('Could not be kept just now. Try it once more.');
});
