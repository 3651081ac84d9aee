/** How a wall is filled: in how many pages and columns, and how large, so that it is read from five metres. */

/** The screen in pixels of a television of 1920×1080; all sizes of the style sheets are such pixels times `scale`. */
export interface Frame {
  /** `page`: a narrow screen, in the hand: everything below each other, and it scrolls. */
  readonly mode: 'wall' | 'page';
  readonly scale: number;
  /** What is left between the head and the foot. */
  readonly width: number;
  readonly height: number;
}

/** A way to show one thing. `width` and `height` are what it needs at least, `figure` is the size of its main figure then. */
export interface Form {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly figure: number;
  /** So much larger than at least, and not more. */
  readonly largest: number;
}

export type Forms = readonly [Form, ...Form[]];

export interface Grid {
  readonly pages: number;
  readonly perPage: number;
  readonly form: Form;
  readonly columns: number;
  readonly rows: number;
  /** How much larger than at least. */
  readonly zoom: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

export const gap = 16;
const margin = 32;
/** Head, foot and the room around them. */
const chrome = 184;
const narrowestWallPx = 700;
const handScale = 0.62;

export function frameFor(screen: Area): Frame {
  if (screen.width < narrowestWallPx) {
    const width = screen.width / handScale - 2 * margin;
    return { mode: 'page', scale: handScale, width, height: Number.POSITIVE_INFINITY };
  }
  const scale = Math.min(screen.width, screen.height) / 1080;
  return { mode: 'wall', scale, width: screen.width / scale - 2 * margin, height: screen.height / scale - chrome };
}

/** As few pages as can be, evenly filled, and on each the form with the largest figures. */
export function arrange(count: number, area: Area, forms: Forms): Grid {
  const most = Math.max(...forms.map((form) => capacity(form, area)));
  const pages = Math.max(1, Math.ceil(count / most));
  const perPage = Math.max(1, Math.ceil(count / pages));
  let best: Grid | undefined;
  for (const form of forms) {
    for (let columns = 1; columns <= perPage; columns += 1) {
      const grid = tryOut(form, area, { pages, perPage, columns });
      if (grid.zoom >= 1 && (!best || isBetter(grid, best))) best = grid;
    }
  }
  // A window that is too small for anything: smaller than can be read from afar, but nothing is cut off.
  return best ?? tryOut(forms.at(-1) ?? forms[0], area, { pages, perPage, columns: 1 });
}

export function capacity({ width, height }: Form, area: Area): number {
  const fitting = (length: number, each: number) => Math.max(1, Math.floor((length + gap) / (each + gap)));
  return fitting(area.width, width) * fitting(area.height, height);
}

function tryOut(form: Form, area: Area, on: Pick<Grid, 'pages' | 'perPage' | 'columns'>): Grid {
  const rows = Math.ceil(on.perPage / on.columns);
  const share = (length: number, parts: number) => (length - gap * (parts - 1)) / parts;
  const zoom = Math.min(
    share(area.width, on.columns) / form.width,
    share(area.height, rows) / form.height,
    form.largest,
  );
  return { ...on, form, rows, zoom: Math.floor(zoom * 100) / 100 };
}

/** Larger figures; of the same size, fewer empty places. */
function isBetter(grid: Grid, than: Grid): boolean {
  const figure = ({ form, zoom }: Grid) => form.figure * zoom;
  const empty = ({ columns, rows, perPage }: Grid) => columns * rows - perPage;
  if (figure(grid) !== figure(than)) return figure(grid) > figure(than);
  return empty(grid) < empty(than);
}
