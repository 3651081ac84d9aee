/** How a board fills its screen: the largest type with which all queues and agents fit without scrolling. */

export type Size = 'full' | 'compact';

export interface Fit {
  /** `wall`: all on one screen. `page`: a narrow or small screen, which scrolls downwards. */
  readonly mode: 'wall' | 'page';
  /** The size of plain text, which every other size is a multiple of. */
  readonly unitPx: number;
  readonly tiles: { readonly columns: number; readonly size: Size };
  readonly people: { readonly columns: number; readonly size: Size };
}

export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** What the parts need at least, in units. The style sheets hold the same sizes, and a test in a browser compares. */
const header = { width: 67, height: 4.2 } as const;
const padding = 1;
const gap = 0.75;
const personGap = 0.5;
const tile = { full: { width: 21, height: 17.8 }, compact: { width: 16.2, height: 13.1 } } as const;
const person = { full: { width: 21, height: 3.7 }, compact: { width: 11.8, height: 2.85 } } as const;

const narrowestWallPx = 900;
const smallestUnitPx = 10.5;
/** With less than this, words are given up in favour of larger figures. */
const comfortableUnitPx = 16;
/** Few queues on a large screen: no larger than this share of its height. */
const largestUnit = 1 / 37;
const pageUnitPx = 15;

const sizes: readonly (readonly [Size, Size])[] = [
  ['full', 'full'],
  ['full', 'compact'],
  ['compact', 'full'],
  ['compact', 'compact'],
];

export function fit(queues: number, agents: number, screen: Screen): Fit {
  if (screen.width < narrowestWallPx) return page(screen);
  const candidates = sizes.map(([tileSize, personSize]) => best(queues, agents, screen, tileSize, personSize));
  const chosen =
    candidates.find(({ unitPx }) => unitPx >= comfortableUnitPx) ??
    candidates.reduce((a, b) => (b.unitPx > a.unitPx ? b : a));
  return chosen.unitPx < smallestUnitPx ? page(screen) : chosen;
}

function page({ width }: Screen): Fit {
  const size = width < narrowestWallPx ? 'full' : 'compact';
  return { mode: 'page', unitPx: pageUnitPx, tiles: { columns: 1, size }, people: { columns: 1, size } };
}

function best(queues: number, agents: number, screen: Screen, tileSize: Size, personSize: Size): Fit {
  let found: Fit | undefined;
  for (let tileColumns = 1; tileColumns <= Math.max(1, queues); tileColumns += 1) {
    for (let personColumns = 1; personColumns <= Math.max(1, agents); personColumns += 1) {
      const across = Math.max(
        header.width,
        span(tileColumns, tile[tileSize].width),
        agents > 0 ? span(personColumns, person[personSize].width) : 0,
      );
      const down =
        header.height +
        gap +
        span(Math.ceil(Math.max(1, queues) / tileColumns), tile[tileSize].height) +
        (agents > 0 ? gap + span(Math.ceil(agents / personColumns), person[personSize].height, personGap) : 0);
      const unitPx = round(
        Math.min(
          screen.width / (across + 2 * padding),
          screen.height / (down + 2 * padding),
          screen.height * largestUnit,
        ),
      );
      const isBetter =
        !found ||
        unitPx > found.unitPx ||
        (unitPx === found.unitPx && isEvener(found, queues, agents, tileColumns, personColumns));
      if (isBetter) {
        found = {
          mode: 'wall',
          unitPx,
          tiles: { columns: tileColumns, size: tileSize },
          people: { columns: personColumns, size: personSize },
        };
      }
    }
  }
  return found ?? page(screen);
}

/** Of two arrangements with the same type, the one that leaves fewer places of its last rows empty. */
function isEvener({ tiles, people }: Fit, queues: number, agents: number, tileColumns: number, personColumns: number) {
  const empty = (count: number, columns: number) => Math.ceil(count / columns) * columns - count;
  return (
    empty(queues, tileColumns) + empty(agents, personColumns) <
    empty(queues, tiles.columns) + empty(agents, people.columns)
  );
}

const span = (count: number, each: number, between = gap) => count * each + (count - 1) * between;
const round = (px: number) => Math.floor(px * 4) / 4;
