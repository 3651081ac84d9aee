/** What has happened in all scripts together, so that a test can say that they really did it. */
import type { Fact } from '../../server/src/floor/fact.ts';

export class Tally {
  readonly counts = new Map<string, number>();

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  facts(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.count(`fact ${fact.type}`);
      switch (fact.type) {
        case 'queue.left':
          this.count(`exit ${fact.payload.exit}`);
          break;
        case 'call.ended':
          this.count(`end ${fact.payload.end}`);
          break;
        case 'call.queued':
          if (fact.payload.returned) this.count('returned to the queue');
          break;
        case 'call.placed':
          this.count(`placed ${fact.payload.direction}`);
          break;
        case 'offer.withdrawn':
          this.count(`withdrawn ${fact.payload.reason}`);
          break;
        case 'offer.failed':
          this.count(`offer failed ${fact.payload.cause}`);
          break;
        case 'routing.decided':
          this.count(`strategy ${fact.payload.strategy}`);
          if (fact.payload.agents.some(({ passedOver }) => passedOver === 'lacksSkill'))
            this.count('passed over for a skill');
          break;
        case 'leg.hangUpRequested':
          this.count(`hang-up, try ${fact.payload.tries}`);
          break;
        case 'leg.left':
          this.count(`left ${fact.payload.cause}`);
          break;
        case 'session.ended':
          this.count(`session ended ${fact.payload.reason}`);
          break;
        default:
          break;
      }
    }
  }
}
