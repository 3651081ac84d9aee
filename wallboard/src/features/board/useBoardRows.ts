/** Queues and agents as they are now: those of the list, or all. */
import { AgentBoardDocument, QueueBoardDocument } from '@ringside/schema/documents';
import { latestInAgent, latestInQueue } from './rows.ts';
import { useLiveRows } from './useLiveRows.ts';

export const useQueueRows = (queueIds?: readonly string[]) =>
  useLiveRows(QueueBoardDocument, queueIds ? { queueIds } : {}, {
    updateIn: ({ queueBoard }) => ({ ...queueBoard, rows: queueBoard.queues }),
    latestIn: latestInQueue,
  });

export const useAgentRows = (agentIds?: readonly string[]) =>
  useLiveRows(AgentBoardDocument, agentIds ? { agentIds } : {}, {
    updateIn: ({ agentBoard }) => ({ ...agentBoard, rows: agentBoard.agents }),
    latestIn: latestInAgent,
  });
