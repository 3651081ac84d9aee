/** Which call's drawer is open. */
import { useOpened } from '../search/useOpened.ts';

export const useCallAddress = () => useOpened('call');
