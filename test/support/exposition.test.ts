import { describe, expect, test } from 'vitest';
import { parseExposition } from './exposition.ts';

const well = `# HELP a_total What a is
# TYPE a_total counter
a_total{x="1",y="say \\"hi\\", {there}"} 3
# HELP b_seconds What b is
# TYPE b_seconds histogram
b_seconds_bucket{le="0.5"} 1
b_seconds_bucket{le="+Inf"} 2
b_seconds_sum 0.7
b_seconds_count 2
`;

describe('the text format of metrics', () => {
  test('is read with its names, types, helps, labels and values', () => {
    const [a, b] = parseExposition(well);
    expect(a).toMatchObject({ name: 'a_total', type: 'counter', help: 'What a is' });
    expect(a?.samples).toEqual([{ name: 'a_total', labels: { x: '1', y: String.raw`say \"hi\", {there}` }, value: 3 }]);
    expect(b?.samples.map(({ name, value }) => [name, value])).toEqual([
      ['b_seconds_bucket', 1],
      ['b_seconds_bucket', 2],
      ['b_seconds_sum', 0.7],
      ['b_seconds_count', 2],
    ]);
  });

  test.each([
    ['a sample of something else', '# HELP a A\n# TYPE a gauge\nb 1\n', /Not a sample of a/],
    ['a suffix that the type has not', '# HELP a A\n# TYPE a gauge\na_sum 1\n', /Not a sample of a/],
    ['a sample without a type', 'a 1\n', /Not a sample of undefined/],
    ['a value that is none', '# HELP a A\n# TYPE a gauge\na NULL\n', /No number/],
    ['a label without quotes', '# HELP a A\n# TYPE a gauge\na{x=1} 1\n', /No labels/],
    ['a label twice', '# HELP a A\n# TYPE a gauge\na{x="1",x="2"} 1\n', /No labels/],
    ['a metric twice', '# TYPE a gauge\n# TYPE a gauge\n', /Two types/],
    ['a line that does not end', '# TYPE a gauge\na 1', /does not end/],
  ])('is refused with %s', (_what, text, why) => {
    expect(() => parseExposition(text)).toThrow(why);
  });
});
