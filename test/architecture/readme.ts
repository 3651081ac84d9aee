/** The settings table of README.md, which is held against the code. */

interface Setting {
  readonly name: string;
  readonly default: string;
  readonly description: string;
}

const begin = '<!-- settings -->';
const end = '<!-- /settings -->';

export function settingsTable(settings: readonly Setting[]): string {
  const rows = settings.map((setting) => `| \`${setting.name}\` | ${setting.default} | ${setting.description} |`);
  return ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n');
}

export function readmeFaults(readme: string, settings: readonly Setting[]): string[] {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) return [`README.md lacks the markers ${begin} and ${end}`];
  const written = readme.slice(from + begin.length, to).trim();
  const wanted = settingsTable(settings);
  return written === wanted ? [] : [`README.md: put this between the markers:\n${wanted}`];
}
