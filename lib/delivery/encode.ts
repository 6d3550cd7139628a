import { promisify } from "node:util";
import zlib from "node:zlib";

const gzipAsync = promisify(zlib.gzip);
const brotliAsync = promisify(zlib.brotliCompress);

/** The first answer's encoding: quick, and good enough. */
export const gzip = (bytes: Buffer): Promise<Buffer> => gzipAsync(bytes, { level: 6 });

/** The best encoding, some ten times slower: never while somebody waits. */
export const brotli = (bytes: Buffer): Promise<Buffer> =>
	brotliAsync(bytes, {
		params: {
			[zlib.constants.BROTLI_PARAM_QUALITY]: 11,
			[zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});

/** Runs jobs one after the other, so that compressing ahead never takes more than one core from renders. */
export type BackgroundQueue = {
	/** Whether the job was taken. */
	add(job: () => Promise<void>): boolean;
	idle(): Promise<void>;
};

/**
 * @param maxWaiting jobs beyond this are dropped: they are improvements, and come again with the next request.
 */
export function createBackgroundQueue(maxWaiting = 200): BackgroundQueue {
	let waiting = 0;
	let tail = Promise.resolve();
	return {
		add(job) {
			if (waiting >= maxWaiting) return false;
			waiting++;
			tail = tail
				.then(job)
				.catch(() => {})
				.finally(() => {
					waiting--;
				});
			return true;
		},
		idle: () => tail,
	};
}
