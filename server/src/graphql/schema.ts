/** The schema, put together from the modules of all capabilities. */
import '../agents/agent.graphql.ts';
import '../agents/agentCommands.graphql.ts';
import '../agents/extension.graphql.ts';
import '../agents/member.graphql.ts';
import '../agents/memberCommands.graphql.ts';
import '../audit/auditLog.graphql.ts';
import '../calls/call.graphql.ts';
import '../calls/callCommands.graphql.ts';
import '../calls/callNow.graphql.ts';
import '../calls/controlCommands.graphql.ts';
import '../calls/directory.graphql.ts';
import '../calls/noteCommands.graphql.ts';
import '../calls/ownCalls.graphql.ts';
import '../centre/centre.graphql.ts';
import '../centre/demo.graphql.ts';
import '../centre/system.graphql.ts';
import '../people/boardCommands.graphql.ts';
import '../people/keyCommands.graphql.ts';
import '../people/me.graphql.ts';
import '../people/signIn.graphql.ts';
import '../people/teamCommands.graphql.ts';
import '../people/userCommands.graphql.ts';
import '../providers/providerCommands.graphql.ts';
import '../queues/dashboard.graphql.ts';
import '../queues/queue.graphql.ts';
import '../queues/queueCommands.graphql.ts';
import '../recordings/recording.graphql.ts';
import '../recordings/recordingCommands.graphql.ts';
import '../recordings/underWay.graphql.ts';
import '../recordings/consentCommands.graphql.ts';
import '../realtime/boards.graphql.ts';
import '../realtime/journal.graphql.ts';
import '../routing/number.graphql.ts';
import '../routing/numberCommands.graphql.ts';
import '../supervision/supervision.graphql.ts';
import '../supervision/supervisionControls.graphql.ts';
import '../supervision/supervisionLog.graphql.ts';
import '../voicemail/voicemail.graphql.ts';
import './scalars.ts';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

export const buildSchema = (): GraphQLSchema => builder.toSchema();

/** As it is committed in schema/schema.graphql. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
