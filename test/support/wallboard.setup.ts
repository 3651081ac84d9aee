/** Before the tests of the browser begin, which run side by side: builds the wallboard for all of them once. */
import { ensureWallboard } from './browser.ts';

export const setup = ensureWallboard;
