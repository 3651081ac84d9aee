import { expect, test } from 'vitest';
import { settings } from '../../server/src/config.ts';
import { readmeFaults, settingsTable } from './readme.ts';
import { textOf } from './source.ts';

test('the settings table of README.md equals config.ts', () => {
  expect(readmeFaults(textOf('README.md'), settings)).toEqual([]);
});

const sample = [{ name: 'PORT', default: '4000', description: 'The port.' }];
const page = (table: string) => `# Title\n<!-- settings -->\n${table}\n<!-- /settings -->\n`;

test('a table that differs, one that lacks a row and missing markers are found', () => {
  const table = settingsTable(sample);
  expect(readmeFaults(page(table), sample)).toEqual([]);
  expect(readmeFaults(page(table.replace('4000', '5000')), sample)).toHaveLength(1);
  expect(readmeFaults(page(settingsTable([])), sample)).toHaveLength(1);
  expect(readmeFaults(table, sample)).toHaveLength(1);
});
