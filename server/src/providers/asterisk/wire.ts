/** What we read of Asterisk's JSON. Unknown types and fields are left alone: new ones come with minor releases. */
import type { Bridge, CallerID, Channel, DialplanCEP, Endpoint } from 'ari-client';

/** `app_name` and `app_data` came after the published types. */
type Dialplan = Partial<Pick<DialplanCEP, 'exten'>> & { readonly app_name?: string; readonly app_data?: string };

export type WireChannel = Readonly<Pick<Channel, 'id' | 'state'>> &
  Readonly<Partial<Pick<Channel, 'name' | 'creationtime'>>> & {
    readonly caller?: Partial<CallerID>;
    readonly dialplan?: Dialplan;
  };

export type WireBridge = Readonly<Pick<Bridge, 'id'>> &
  Readonly<Partial<Pick<Bridge, 'name'>>> & { readonly channels: readonly string[] };

export type WireEndpoint = Readonly<Pick<Endpoint, 'technology' | 'resource' | 'state'>>;

export interface WireRecording {
  readonly name: string;
}

export interface WirePlayback {
  readonly id: string;
  /** Such as channel:1700000000.1. */
  readonly target_uri: string;
  readonly state?: string;
}

export interface WireEvent {
  readonly type: string;
  /** Such as 2026-11-20T09:00:00.123+0000. */
  readonly timestamp?: string;
  readonly recording?: WireRecording;
  readonly playback?: WirePlayback;
  /** One of 0–9, *, #, A–D. */
  readonly digit?: string;
  readonly args?: readonly string[];
  readonly channel?: WireChannel;
  readonly referred_by?: { readonly source_channel?: WireChannel };
  readonly refer_to?: { readonly requested_destination?: { readonly destination?: string } };
  readonly replace_channel?: WireChannel;
  readonly peer?: WireChannel;
  readonly dialstatus?: string;
  readonly bridge?: WireBridge;
  readonly endpoint?: WireEndpoint;
  readonly cause?: number;
  /** Somebody asked for the hang-up from within: `cause` is then no Q.850 code. */
  readonly soft?: boolean;
}

export interface WireApplication {
  readonly channel_ids?: readonly string[];
  readonly bridge_ids?: readonly string[];
  readonly events_allowed?: readonly { readonly type: string }[];
}

export interface WireInfo {
  readonly system?: { readonly version?: string };
}

/** Asterisk writes zones as +0000, which Date does not read everywhere. */
export function instantOf(timestamp: string | undefined): number | undefined {
  const parsed = Date.parse((timestamp ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** All that we read from; whatever else an app can be told is left out by Asterisk itself. */
export const eventTypes = [
  'StasisStart',
  'StasisEnd',
  'ChannelStateChange',
  'ChannelHangupRequest',
  'ChannelHold',
  'ChannelUnhold',
  'ChannelTransfer',
  'ChannelDtmfReceived',
  'PlaybackFinished',
  'ChannelDestroyed',
  'ChannelEnteredBridge',
  'ChannelLeftBridge',
  'Dial',
  'RecordingStarted',
  'RecordingFinished',
  'RecordingFailed',
  'EndpointStateChange',
  'ChannelUserevent',
  'ApplicationReplaced',
] as const;
