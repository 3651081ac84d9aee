/** What is counted by facts. Every node folds all of them, so every node tells the same: never add the nodes up. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Fact } from '../floor/fact.ts';

export function countFacts(registers: Registry[]): (fact: Fact) => void {
  const waits = new Histogram({
    name: 'ringside_queue_wait_seconds',
    help: 'How long callers waited when they left a queue, by the way they left it',
    labelNames: ['exit'],
    buckets: [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800],
    registers,
  });
  const offers = new Counter({
    name: 'ringside_offers_total',
    help: 'Offers that ended, by how',
    labelNames: ['outcome'],
    registers,
  });
  const reconciliations = new Counter({
    name: 'ringside_provider_reconciliations_total',
    help: 'How often the floor was compared with what a provider lists',
    labelNames: ['provider'],
    registers,
  });
  const drift = new Gauge({
    name: 'ringside_provider_drift',
    help: 'Differences that the last comparison with a provider closed',
    labelNames: ['provider'],
    registers,
  });
  return (fact) => {
    switch (fact.type) {
      case 'queue.left':
        return waits.observe({ exit: fact.payload.exit }, fact.payload.waitedMs / 1000);
      case 'offer.accepted':
      case 'offer.missed':
      case 'offer.rejected':
      case 'offer.failed':
      case 'offer.withdrawn':
        return offers.inc({ outcome: fact.type.slice('offer.'.length) });
      case 'provider.reconciled':
        reconciliations.inc({ provider: fact.providerId });
        return drift.set({ provider: fact.providerId }, fact.payload.differences ?? 0);
      case 'provider.removed':
        reconciliations.remove({ provider: fact.providerId });
        return drift.remove({ provider: fact.providerId });
      default:
    }
  };
}
