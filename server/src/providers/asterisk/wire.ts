/** What we read of Asterisk's JSON. Unknown types and fields are left alone: new ones come with minor releases. */
export interface WireChannel {
  readonly id: string;
  readonly state: string;
  readonly caller?: { readonly name?: string; readonly number?: string };
  readonly dialplan?: { readonly exten?: string; readonly app_name?: string; readonly app_data?: string };
  readonly creationtime?: string;
}

export interface WireBridge {
  readonly id: string;
  readonly bridge_type: string;
  readonly channels: readonly string[];
}

export interface WireEndpoint {
  readonly technology: string;
  readonly resource: string;
  readonly state?: string;
}

export interface WireEvent {
  readonly type: string;
  readonly args?: readonly string[];
  readonly channel?: WireChannel;
  readonly replace_channel?: WireChannel;
  readonly peer?: WireChannel;
  readonly dialstatus?: string;
  readonly bridge?: WireBridge;
  readonly endpoint?: WireEndpoint;
  readonly cause?: number;
}
