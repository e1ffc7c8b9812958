/** What is stored tightly is read back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockOf, charOf, featuresOf, readColumns } from '../../rules/learned/columns';

it('weights are read back in the steps of their block, cut off where they are too large, and need no escaping', () => {
  const columns = [charOf(-3) + charOf(0) + charOf(1), charOf(40) + charOf(1) + charOf(0)];
  const model = readColumns({
    labels: ['a', 'b'],
    bias: [0, 1],
    steps: [2, 9, 0.5],
    names: [blockOf(['w:x', 'w:y']), '', blockOf(['w:z'])],
    columns,
  });
  expect(['w:x', 'w:y', 'w:z', ''].map((name) => model.weights.get(name))).toEqual([[0, -6, 1, 56], [1, 2], [0, 0.5], undefined]);
  expect(JSON.stringify(columns)).not.toContain('\\');
});

it('names are read back, however much of the one before they begin with', () => {
  expect(blockOf(['run', 'runner', 'say'])).toBe('#run\n&ner\n#say');
  expect(blockOf(['🌸 out', '🌻 up'])).toBe('#🌸 out\n#🌻 up');
  const name = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.oneof(
          name,
          name.map((text) => 'a'.repeat(70) + text),
        ),
      ),
      (all) => {
        const names = all.sort();
        expect(featuresOf({ names: [blockOf(names), ''] })).toEqual(names.map((one) => ({ name: one, block: 0 })));
      },
    ),
  );
});
