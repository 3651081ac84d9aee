/** The configuration files of one Asterisk, as text. What stands in `dialplan` is what the README tells users to add. */

/** An account that a phone registers with; or, with `contact`, a phone that is always at one address. */
export interface Account {
  readonly extension: string;
  /** Made up when absent; unused with `contact`. */
  readonly password?: string;
  readonly contact?: string;
  /** Asterisk never asks whether it is there, and takes it to be. */
  readonly isTrusted?: true;
}

export interface AriUser {
  readonly name: string;
  readonly password: string;
  readonly readOnly?: boolean;
}

/**
 * A queue of Asterisk's own app_queue: the peer that Ringside is compared with. Callers reach it as
 * `queue_<name>`, where Answer() first waits up to 500 ms for their voice, or as `early_<name>`, not answered before an
 * agent does.
 */
export interface AppQueue {
  readonly name: string;
  readonly members: readonly string[];
  readonly strategy?: string;
  readonly timeoutS?: number;
  readonly retryS?: number;
  readonly wrapUpS?: number;
  readonly musicClass?: string;
}

/** Music on hold that is one steady tone. */
export interface MusicClass {
  readonly name: string;
  readonly hertz: number;
}

export interface Settings {
  readonly accounts: readonly (Account & { readonly password: string })[];
  readonly users: readonly AriUser[];
  readonly queues: readonly AppQueue[];
  readonly musicClasses: readonly MusicClass[];
  /** How often Asterisk asks a phone whether it is there. */
  readonly qualifyS: number;
  /** Where calls to `PJSIP/<number>@trunk` go. */
  readonly carrierPort: number | undefined;
  /** Lines more in the trunk's endpoint. */
  readonly trunk: readonly string[];
  /** The Stasis application that the dialplan hands calls to. */
  readonly app: string;
  readonly ports: Ports;
  /** The instance's own folder as Asterisk sees it, that is, inside the chroot. */
  readonly home: string;
  readonly modules: readonly string[];
  readonly moduleFolder: string;
  /** Appended to the file of that name; a file that is not known here is added. */
  readonly extra: Readonly<Record<string, string>>;
}

export interface Ports {
  readonly sip: number;
  readonly http: number;
  readonly rtpFirst: number;
  readonly rtpLast: number;
}

const MODULES =
  /^(?:app_(?:amd|bridgewait|chanspy|dial|dumpchan|echo|milliwatt|mixmonitor|playback|queue|read|record|senddtmf|stack|stasis|stasis_broadcast|talkdetect|userevent|verbose)|bridge_\w+|cel_custom|chan_(?:audiosocket|pjsip|rtp|websocket)|codec_(?:a_mu|alaw|g722|gsm|opus_open_source|resample|ulaw)|format_(?:gsm|pcm|sln|wav)|func_(?:callerid|cdr|channel|devstate|dialplan|global|groupcount|hangupcause|logic|math|pjsip_\w+|rand|sprintf|strings|talkdetect|timeout|uuid)|pbx_config|res_(?:ari|ari_\w+|audiosocket|cdrel_custom|crypto|format_attr_(?:h264|opus)|http_websocket|musiconhold|pjproject|pjsip|pjsip_(?:acl|authenticator_digest|caller_id|dialog_info_body_generator|diversion|dlg_options|dtmf_info|empty_info|exten_state|endpoint_identifier_(?:anonymous|ip|user)|header_funcs|logger|messaging|nat|outbound_authenticator_digest|outbound_publish|outbound_registration|path|pubsub|refer|registrar|rfc3326|sdp_rtp|session|transport_websocket)|rtp_(?:asterisk|multicast)|sorcery_(?:astdb|config|memory)|speech|srtp|stasis|stasis_(?:answer|broadcast|device_state|playback|recording|snoop)|statsd|timing_timerfd|tonedetect|websocket_client))\.so$/;

/** The modules worth loading out of those installed: loading all of them takes several times as long. */
export function wanted(installed: readonly string[]): string[] {
  return installed.filter((name) => MODULES.test(name)).toSorted();
}

/** File name → text. */
export function configuration(settings: Settings): ReadonlyMap<string, string> {
  const files = new Map(
    Object.entries({
      'asterisk.conf': asterisk(settings),
      'modules.conf': modules(settings),
      'logger.conf': LOGGER,
      'http.conf': `[general]\nenabled=yes\nbindaddr=127.0.0.1\nbindport=${settings.ports.http}\nsessionlimit=1000\n`,
      'ari.conf': ari(settings),
      'pjsip.conf': pjsip(settings),
      'rtp.conf': `[general]\nrtpstart=${settings.ports.rtpFirst}\nrtpend=${settings.ports.rtpLast}\nstrictrtp=no\n`,
      'extensions.conf': dialplan(settings.app),
      'musiconhold.conf': music(settings),
      'queues.conf': queues(settings),
      'cel.conf': '[general]\nenable=yes\napps=all\nevents=ALL\ndateformat=%s.%6q\n',
      'cel_custom.conf': `[mappings]\nMaster.csv => ${CEL_COLUMNS.map((name) => `\${CSV_QUOTE(\${${name}})}`).join(',')}\n`,
      'cdr.conf': '[general]\nenable=no\n',
      ...Object.fromEntries(LEFT_EMPTY.map((name) => [`${name}.conf`, ''])),
    }),
  );
  for (const [name, text] of Object.entries(settings.extra)) files.set(name, `${files.get(name) ?? ''}\n${text}\n`);
  return files;
}

/** Asked for by Asterisk at its start, with an ERROR in the log when absent. */
const LEFT_EMPTY = [
  ...['acl', 'ccss', 'chan_websocket', 'features', 'manager', 'pjproject', 'queuerules', 'statsd', 'udptl'],
  'websocket_client',
];

/** Taken as Debian ships them. */
export const COPIED = ['amd.conf', 'indications.conf'];

/** The columns of the CEL file, in order. */
export const CEL_COLUMNS = [
  'eventtype',
  'eventtime',
  'CHANNEL(channame)',
  'CHANNEL(uniqueid)',
  'CHANNEL(linkedid)',
  'CALLERID(num)',
  'CHANNEL(exten)',
  'CHANNEL(peer)',
  'eventextra',
] as const;

function asterisk({ home, moduleFolder }: Settings): string {
  return `[directories]
astetcdir => ${home}/etc
astmoddir => ${moduleFolder}
astvarlibdir => ${home}/lib
astdbdir => ${home}/lib
astkeydir => ${home}/lib
astdatadir => /usr/share/asterisk
astagidir => ${home}/lib
astspooldir => ${home}/spool
astrundir => ${home}/run
astlogdir => ${home}/log
[options]
verbose = 3
nocolor = yes
dumpcore = no
`;
}

function modules({ modules: names }: Settings): string {
  return `[modules]\nautoload=no\n${names.map((name) => `load=${name}\n`).join('')}`;
}

const LOGGER = `[general]
dateformat=%s.%6q
appendhostname=no
queue_log=yes
queue_log_to_file=yes
[logfiles]
full => notice,warning,error,verbose(3)
`;

function ari({ users }: Settings): string {
  const sections = users.map(
    ({ name, password, readOnly }) =>
      `[${name}]\ntype=user\nread_only=${readOnly === true ? 'yes' : 'no'}\npassword=${password}\npassword_format=plain\n`,
  );
  return `[general]\nenabled=yes\npretty=no\nwebsocket_write_timeout=5000\n${sections.join('')}`;
}

function pjsip({ accounts, ports, qualifyS, carrierPort, trunk }: Settings): string {
  const media = 'media_address=127.0.0.1\nbind_rtp_to_media_address=yes\ndirect_media=no\nrtp_symmetric=yes';
  return `[global]
type=global
; a phone is known by its user name; everyone else who calls from this machine comes in on the trunk
endpoint_identifier_order=username,ip

[udp]
type=transport
protocol=udp
bind=127.0.0.1:${ports.sip}

[trunk]
type=endpoint
context=from-trunk
disallow=all
allow=ulaw,alaw
aors=trunk
${[media, ...trunk].join('\n')}
[trunk]
type=aor
${carrierPort === undefined ? '' : `contact=sip:127.0.0.1:${carrierPort}\n`}
[trunk]
type=identify
endpoint=trunk
match=127.0.0.1

${accounts.map((account) => phone(account, qualifyS, media)).join('\n')}`;
}

function phone(
  { extension, password, contact, isTrusted }: Settings['accounts'][number],
  qualifyS: number,
  media: string,
): string {
  const registers = contact === undefined;
  return `[${extension}]
type=endpoint
context=from-internal
disallow=all
allow=ulaw,alaw
aors=${extension}
${registers ? `auth=${extension}\n` : ''}${media}
[${extension}]
type=aor
qualify_frequency=${isTrusted ? 0 : qualifyS}
qualify_timeout=1.0
${registers ? 'max_contacts=1\nremove_existing=yes\nminimum_expiration=10' : `contact=${contact}`}
${registers ? `[${extension}]\ntype=auth\nauth_type=digest\nusername=${extension}\npassword=${password}\n` : ''}`;
}

/** Calls go to Ringside; when it is not there, they ask again every second. */
function dialplan(app: string): string {
  const stasis = (context: string, origin: string) => `[${context}]
exten => _[+0-9]!,1,NoOp(\${CALLERID(num)} calls \${EXTEN})
 same => n(again),Stasis(${app},${origin},\${EXTEN})
 same => n,GotoIf($["\${STASISSTATUS}" != "FAILED"]?done)
 same => n,Wait(1)
 same => n,Goto(again)
 same => n(done),Hangup()
`;
  return `${stasis('from-trunk', 'inbound')}include => bench-queue

${stasis('from-internal', 'internal')}include => bench-queue

[bench-queue]
exten => _queue_.,1,Answer()
 same => n,Queue(\${EXTEN:6})
 same => n,Hangup()
exten => _early_.,1,Queue(\${EXTEN:6})
 same => n,Hangup()
exten => _dial_.,1,Dial(PJSIP/\${EXTEN:5})
 same => n,Hangup()
`;
}

function music({ musicClasses, home }: Settings): string {
  return musicClasses.map(({ name }) => `[${name}]\nmode=files\ndirectory=${home}/moh/${name}\n`).join('');
}

function queues({ queues: all }: Settings): string {
  const sections = all.map(
    ({ name, members, strategy = 'leastrecent', timeoutS = 15, retryS = 1, wrapUpS = 0, musicClass = 'default' }) =>
      `[${name}]
musicclass=${musicClass}
strategy=${strategy}
timeout=${timeoutS}
retry=${retryS}
wrapuptime=${wrapUpS}
ringinuse=no
joinempty=yes
leavewhenempty=no
${members.map((extension) => `member => PJSIP/${extension}\n`).join('')}`,
  );
  return `[general]\npersistentmembers=no\nautofill=yes\n${sections.join('')}`;
}
