/** Objects in a bucket of S3 or of what speaks like it. The bucket is for recordings alone and keeps no old versions. */
import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { guarded, hasCode } from './errors.s3.ts';
import type { Storage, Upload } from './storage.ts';
import { VaultError } from './vault.ts';

export interface S3Settings {
  /** AWS itself when there is none. */
  readonly endpoint?: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly keyId: string;
  readonly secret: string;
  /** The bucket in the path and not in the host's name, as most servers but AWS want it. */
  readonly pathStyle: boolean;
  /** How long a connection may be silent. */
  readonly silenceMs?: number;
}

/** What is sent at once; S3 takes 10,000 parts of at least 5 MiB. This and no more of an upload is in memory. */
const PART = 8 * 1024 * 1024;
const TIDY_MS = 10_000;

export function createS3Storage(settings: S3Settings): Storage {
  const client = clientOf(settings);
  const Bucket = settings.bucket;

  const create = async (Key: string, signal: AbortSignal): Promise<Upload> => {
    signal.throwIfAborted();
    const options = { abortSignal: signal };
    const waiting: Uint8Array[] = [];
    const parts: { readonly PartNumber: number; readonly ETag: string | undefined }[] = [];
    let bytes = 0;
    let uploadId: string | undefined;
    let finished = false;

    const sendPart = async (Body: Uint8Array): Promise<void> => {
      uploadId ??= (await client.send(new CreateMultipartUploadCommand({ Bucket, Key }), options)).UploadId;
      const part = { Bucket, Key, UploadId: uploadId, PartNumber: parts.length + 1, Body };
      const { ETag } = await client.send(new UploadPartCommand(part), options);
      parts.push({ PartNumber: part.PartNumber, ETag });
    };
    return {
      write: (piece) =>
        guarded(signal, async () => {
          waiting.push(piece);
          bytes += piece.length;
          if (bytes < PART) return;
          const all = Buffer.concat(waiting.splice(0));
          let at = 0;
          for (; all.length - at >= PART; at += PART) await sendPart(all.subarray(at, at + PART));
          waiting.push(Buffer.from(all.subarray(at))); // copied, so that the rest does not hold the whole
          bytes = all.length - at;
        }),
      finish: () =>
        guarded(signal, async () => {
          const Body = Buffer.concat(waiting.splice(0));
          if (uploadId === undefined) {
            await client.send(new PutObjectCommand({ Bucket, Key, Body }), options);
          } else {
            if (Body.length > 0) await sendPart(Body);
            const upload = { Bucket, Key, UploadId: uploadId, MultipartUpload: { Parts: parts } };
            await client.send(new CompleteMultipartUploadCommand(upload), options);
          }
          finished = true;
        }),
      async [Symbol.asyncDispose]() {
        if (finished || uploadId === undefined) return;
        const abort = new AbortMultipartUploadCommand({ Bucket, Key, UploadId: uploadId });
        const abortSignal = AbortSignal.timeout(TIDY_MS);
        await client.send(abort, { abortSignal }).catch(() => undefined); // the sweep looks for it again
      },
    };
  };

  async function* list(Prefix: string, signal: AbortSignal) {
    let token: string | undefined;
    do {
      const page = new ListObjectsV2Command({ Bucket, Prefix, ...(token && { ContinuationToken: token }) });
      const found = await guarded(signal, () => client.send(page, { abortSignal: signal }));
      for (const { Key, LastModified } of found.Contents ?? []) {
        if (Key !== undefined) yield { name: Key, changedAt: LastModified?.getTime() ?? 0 };
      }
      token = found.NextContinuationToken;
    } while (token !== undefined);
  }

  const remove = (Key: string, signal: AbortSignal): Promise<void> =>
    guarded(signal, async () => {
      const { DeleteMarker } = await client.send(new DeleteObjectCommand({ Bucket, Key }), { abortSignal: signal });
      if (!DeleteMarker) return;
      throw new VaultError('denied', 'The bucket keeps old versions, so nothing in it can be destroyed: suspend that');
    });

  const abortUploads = (Prefix: string, signal: AbortSignal): Promise<void> =>
    guarded(signal, async () => {
      const options = { abortSignal: signal };
      const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix }), options);
      for (const { Key, UploadId } of Uploads ?? []) {
        await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }), options);
      }
    });

  return {
    create,
    list,
    remove,
    putNew: (Key, Body, signal) =>
      guarded(signal, async () => {
        try {
          const put = new PutObjectCommand({ Bucket, Key, Body, IfNoneMatch: '*' });
          await client.send(put, { abortSignal: signal });
          return true;
        } catch (error) {
          if (!hasCode(error, 'PreconditionFailed')) throw error;
          return false;
        }
      }),
    get: (Key, signal) =>
      guarded(signal, async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }), { abortSignal: signal });
          return await Body?.transformToByteArray();
        } catch (error) {
          if (!hasCode(error, 'NoSuchKey')) throw error;
          return undefined;
        }
      }),
    async *read(Key, { from, to }, signal) {
      const get = new GetObjectCommand({ Bucket, Key, Range: `bytes=${from}-${to - 1}` });
      const body = await guarded(signal, async () => {
        try {
          return (await client.send(get, { abortSignal: signal })).Body as Readable; // in Node it is always one
        } catch (error) {
          if (!hasCode(error, 'InvalidRange')) throw error; // it begins behind the object's end
          return undefined;
        }
      });
      if (!body) return;
      const pieces: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
      try {
        for (;;) {
          const { value, done } = await guarded(signal, () => pieces.next());
          if (done) return;
          yield value;
        }
      } finally {
        body.destroy();
      }
    },
    async clear(prefix, signal) {
      const cleared: string[] = [];
      for await (const { name } of list(prefix, signal)) cleared.push(name);
      for (const name of cleared) await remove(name, signal);
      // Some servers know no list of uploads; there the bucket's own rule for unfinished uploads has to remove them.
      await abortUploads(prefix, signal).catch(unlessUnknown);
      return cleared;
    },
  };
}

function unlessUnknown(error: unknown): void {
  if (!(error instanceof VaultError && hasCode(error.cause, 'NotImplemented', 'MethodNotAllowed'))) throw error;
}

function clientOf({ endpoint, region, keyId, secret, pathStyle, silenceMs = 20_000 }: S3Settings): S3Client {
  return new S3Client({
    ...(endpoint !== undefined && { endpoint }),
    region,
    forcePathStyle: pathStyle,
    credentials: { accessKeyId: keyId, secretAccessKey: secret },
    maxAttempts: 3,
    // Other servers than AWS do not know the newer checksums; what matters here is sealed anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: Math.min(5_000, silenceMs), socketTimeout: silenceMs },
  });
}
