import { get, type IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { BROWSER } from "./measure";
import type { Page } from "./servers";

const TRIES = 100;

/** The answer as it comes over the wire: `fetch` would unpack it. */
async function rawAnswer(url: string): Promise<Omit<Page, "name">> {
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		get(url, { headers: BROWSER }, resolve).on("error", reject);
	});
	const chunks: Buffer[] = [];
	for await (const chunk of answer) chunks.push(chunk as Buffer);
	const perConnection = ["connection", "keep-alive", "date", "content-length"];
	const kept = Object.entries(answer.headers).filter(([name]) => !perConnection.includes(name));
	return { headers: Object.fromEntries(kept) as Record<string, string>, body: Buffer.concat(chunks) };
}

/** Asks until the answer has its best encoding, and gives the bytes and headers it then comes with. */
export async function warmed(origin: string, name: string, path: string): Promise<Page> {
	for (let tries = 0; tries < TRIES; tries++) {
		const page = await rawAnswer(origin + path);
		if (page.headers["content-encoding"] === "br") return { name, ...page };
		await sleep(50);
	}
	throw new Error(`${path} never came in Brotli`);
}
