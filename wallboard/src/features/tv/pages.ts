/** The pages that a board goes through, and which comes after which. */
import { type Area, type Form, type Forms, type Frame, type Grid, arrange, capacity, gap } from './arrange.ts';
import type { PageKind, TvSettings } from './settings.ts';

const tall = { name: 'tall', width: 440, height: 720, figure: 150, largest: 1.35 } satisfies Form;
const full = { name: 'full', width: 600, height: 430, figure: 96, largest: 2.1 } satisfies Form;
const compact = { name: 'compact', width: 430, height: 286, figure: 72, largest: 1.3 } satisfies Form;
const large = { name: 'large', width: 440, height: 116, figure: 44, largest: 1.5 } satisfies Form;
const small = { name: 'small', width: 350, height: 70, figure: 26, largest: 1.5 } satisfies Form;

/** How a queue is shown, and how an agent. */
const tileForms: Forms = [tall, full, compact];
const personForms: Forms = [large, small];

/** The line of states over the agents. */
const statesHeight = 112;
/** The two bands over the queues of the overview, and the words below. */
const overviewHeight = 423;
const lineHeight = 118;
/** A page that does not fit is shown in parts, even on a board that does not go on to the next one. */
const partsAfterMs = 15_000;

export interface Page {
  readonly key: string;
  readonly kind: PageKind;
  /** Which of the queues or agents: from the first to before the second. */
  readonly from: number;
  readonly to: number;
  /** Which part of how many, from 1. */
  readonly part: number;
  readonly parts: number;
  readonly grid: Grid;
}

export interface Counts {
  readonly queues: number;
  readonly agents: number;
}

export function pagesOf({ pages, rotateAfterMs }: TvSettings, counts: Counts, frame: Frame): readonly Page[] {
  const kinds = pages.length === 0 ? (['OVERVIEW'] as const) : [...new Set(pages)];
  const shown = rotateAfterMs > 0 || frame.mode === 'page' ? kinds : kinds.slice(0, 1);
  return shown.flatMap((kind) => partsOf(kind, counts, frame));
}

export const rotationMs = ({ rotateAfterMs }: TvSettings): number => rotateAfterMs || partsAfterMs;

/** So many agents are on one page at most. */
export function mostAgents(frame: Frame): number {
  return Math.max(...personForms.map((form) => capacity(form, personArea(frame))));
}

/** So many queues are in the overview. */
export function overviewLines({ height }: Frame): number {
  return Number.isFinite(height) ? Math.max(1, Math.floor((height - overviewHeight) / lineHeight)) : 12;
}

function partsOf(kind: PageKind, counts: Counts, frame: Frame): Page[] {
  const count = { OVERVIEW: 1, QUEUES: counts.queues, AGENTS: counts.agents }[kind];
  const grid =
    kind === 'AGENTS' ? arrange(count, personArea(frame), personForms) : arrange(count, frame, formsFor(frame));
  return Array.from({ length: grid.pages }, (_, part) => {
    const from = part * grid.perPage;
    const to = Math.min(count, from + grid.perPage);
    return { key: `${kind}-${part + 1}`, kind, from, to, part: part + 1, parts: grid.pages, grid };
  });
}

/** In the hand a tall tile would be a screen of its own. */
const formsFor = ({ mode }: Frame): Forms => (mode === 'page' ? [full] : tileForms);
const personArea = ({ width, height }: Frame): Area => ({ width, height: height - statesHeight - gap });

/** Where the rotation stands: the page of this key, or, when it is gone, the last part of what it was a part of. */
export function pageAt(pages: readonly Page[], key: string | undefined): Page | undefined {
  const kind = key?.split('-')[0];
  return pages.find((page) => page.key === key) ?? pages.findLast((page) => page.kind === kind) ?? pages[0];
}

export function pageAfter(pages: readonly Page[], key: string | undefined, by: 1 | -1): Page | undefined {
  const current = pageAt(pages, key);
  const at = current ? pages.indexOf(current) : 0;
  return pages[(at + by + pages.length) % pages.length];
}
