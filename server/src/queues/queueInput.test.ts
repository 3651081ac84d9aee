import { describe, expect, it } from 'vitest';
import { RefusedError } from '../kernel/errors.ts';
import { checkQueue, queueDefaults } from './queueInput.ts';

describe('the input of a queue', () => {
  it('fills in what is left out', () => {
    expect(checkQueue({ name: ' Sales ' }, undefined)).toEqual({ ...queueDefaults, name: 'Sales' });
  });

  it('keeps what is stored where nothing is said, and takes the overflow away for null', () => {
    const stored = checkQueue({ name: 'Sales', priority: 5, overflowQueueId: 'q2' }, undefined);
    expect(checkQueue({ wrapUpMs: 0 }, stored)).toEqual({ ...stored, wrapUpMs: 0 });
    expect(checkQueue({ overflowQueueId: null }, stored)).not.toHaveProperty('overflowQueueId');
  });

  it('names every field that is out of bounds', () => {
    const input = { name: '', ringTimeoutMs: 0, retryMs: -1, maxWaiting: 10_001, serviceLevelMs: 0, priority: 1e9 };
    const requiredSkills = [{ name: 'German', level: 9 }];
    const faults = (): string[] => {
      try {
        checkQueue({ ...input, requiredSkills }, undefined);
      } catch (error) {
        if (error instanceof RefusedError) return error.faults.map(({ field }) => field);
      }
      return [];
    };
    expect(faults().toSorted()).toEqual([...Object.keys(input), 'requiredSkills.0.level'].toSorted());
  });

  it('has no more to say about wrap-up and dispositions than was given (A11, D1, D5)', () => {
    const tree = [{ code: 'sold', label: 'Sold', needsNote: false, needsFollowUp: false, retired: false }];
    const given = { wrapUpExtensionMs: 0, dispositions: tree, dispositionNeeded: true };
    const stored = checkQueue({ name: 'Sales', ...given }, undefined);
    expect(stored).toMatchObject(given);
    expect(checkQueue({ priority: 1 }, stored)).toEqual({ ...stored, priority: 1 });
    const none = { wrapUpExtensionMs: null, dispositions: [], dispositionNeeded: false };
    expect(checkQueue(none, stored)).toEqual({ ...queueDefaults, name: 'Sales' });
    expect(() => checkQueue({ name: 'Sales', wrapUpMs: 0, dispositionNeeded: true }, undefined)).toThrow(
      /dispositionNeeded can be asked for only in a wrap-up/,
    );
    expect(() => checkQueue({ wrapUpExtensionMs: -1, dispositions: [...tree, ...tree] }, stored)).toThrow(
      /dispositions\.1\.code is given twice; wrapUpExtensionMs is -1/,
    );
  });
});
