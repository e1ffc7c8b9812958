/** What is packed is read back, and takes about as little room as it can. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockOf, charOf, readColumns, stepsIn } from '../../rules/learned/columns';
import { MOST_STEPS, unpack } from '../../rules/learned/packed';
import { pack } from '../train/pack';

const weight = fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }));

it('weights are read back, whatever they are and however they fall into blocks', () => {
  fc.assert(
    fc.property(fc.array(fc.array(weight, { maxLength: 400 }), { minLength: 1, maxLength: 4 }), (blocks) => {
      const sizes = blocks.map((block) => block.length);
      expect([...unpack(pack(blocks.flat(), sizes), sizes)]).toEqual(blocks.flat());
    }),
  );
});

it('a long run of one weight runs over many bytes, and takes hardly any room', () => {
  for (const one of [0, MOST_STEPS, -MOST_STEPS, 1]) {
    const weights = Array.from({ length: 20_000 }, (_, at) => (at % 5000 === 4999 ? -1 : one));
    const packed = pack(weights, [20_000]);
    expect([...unpack(packed, [20_000])]).toEqual(weights);
    expect(packed.length).toBeLessThan(one === 0 || one === 1 ? 400 : 2000);
  }
});

it('what is cut short or made up is read as some weights or other, and never fails', () => {
  const packed = pack([3, -2, 0, 28], [4]);
  for (const text of ['', packed.slice(0, 4), 'AAAA', '////'.repeat(20)])
    for (const one of unpack(text, [4, 3])) expect(Math.abs(one)).toBeLessThanOrEqual(MOST_STEPS);
});

it('a model says the same, packed or not', () => {
  const model = { labels: ['a', 'b'], bias: [0, 1], steps: [2, 0.5], names: [blockOf(['x', 'y']), blockOf(['z'])] };
  const columns = [charOf(-3) + charOf(0) + charOf(1), charOf(28) + charOf(1) + charOf(0)];
  const packed = columns.map((column) => pack(stepsIn(column), [2, 1]));
  const [plain, small] = [readColumns({ ...model, columns }), readColumns({ ...model, columns: packed, packed: true })];
  for (const name of ['x', 'y', 'z', '']) expect(small.weights.get(name)).toEqual(plain.weights.get(name));
});
