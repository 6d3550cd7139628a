import { askAll } from "@/lib/desk/confirming/ask-all";
import type { Post } from "@/lib/desk/confirming/send-letters";
import type { Mail } from "@/lib/desk/mail/send";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { publish } from "@/lib/store/records/mutations";

/** The morning on which the first mails go out, and the same morning so many days later, also past summer time. */
export const FIRST = new Date("2027-02-10T07:30:00Z");
export const day = (count: number) => new Date(FIRST.getTime() + count * 86_400_000);

/** The runs of `npm run providers:ask` on a database, at whatever time, with a post that keeps what it is given. */
export function askingOn(client: PrismaClient) {
	const write = createWriter(client);
	const mails: Mail[] = [];
	/** Addresses whose mails do not go out. */
	const broken = new Set<string>();
	const post: Post = async (mail) => {
		if (broken.has(mail.to)) throw new Error(`550 ${mail.to}`);
		mails.push(mail);
	};
	const run = (now: Date, most?: number) => askAll(write, now, post, most);
	/** The mails since this was last called. */
	const taken = () => mails.splice(0);
	/** Publishes an offer anew with other facts. */
	const edit = async (slug: string, facts: object, now = FIRST) => {
		const { document } = await client.offer.findUniqueOrThrow({ where: { slug } });
		const entry = { kind: "offer", slug, document: { ...JSON.parse(document), ...facts } } as const;
		await write((tx) => publish(tx, entry, JSON.stringify(facts), { name: "test", at: now }));
	};
	/** Leaves one offer alone with an address. */
	const only = async (slug: string, email: string) => {
		const others = await client.offer.findMany({
			where: { NOT: { document: { contains: '"email":null' } } },
		});
		for (const other of others) await edit(other.slug, { email: null });
		await edit(slug, { email });
		return recordId("offer", slug);
	};
	return { write, post, broken, run, taken, edit, only };
}

/** The secret at the end of the link in a mail. */
export const tokenIn = ({ text }: Mail): string => /\/redaktion\/svar\/([\w-]+)/.exec(text)?.[1] ?? "";
