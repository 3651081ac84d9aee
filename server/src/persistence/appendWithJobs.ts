/** An append that asks for jobs as well: one transaction, so that they are there when the facts are, and not otherwise. */
import type { ClientBase } from 'pg';
import type { Job } from '../kernel/job.ts';
import { connectionLives } from './faults.ts';

/** What append_batch says. Only with `done` has anything changed. */
export type Verdict = 'done' | 'repeated' | 'fenced' | 'gap';

/** Adds the jobs to the transaction that is open on this connection, and asks no other connection for anything. */
export type Enqueue = (client: ClientBase, jobs: readonly Job[]) => Promise<void>;

/** After an error that the connection has survived, it is as it was before. */
export async function appendWithJobs(
  client: ClientBase,
  text: string,
  jobs: readonly Job[],
  enqueue: Enqueue,
): Promise<Verdict | undefined> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ verdict: Verdict }>('select append_batch($1) as verdict', [text]);
    const verdict = rows[0]?.verdict;
    if (verdict === 'done') await enqueue(client, jobs);
    await client.query(verdict === 'done' ? 'commit' : 'rollback');
    return verdict;
  } catch (error) {
    if (connectionLives(error)) await client.query('rollback');
    throw error;
  }
}
