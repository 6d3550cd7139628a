import type { PrismaClient } from "../../generated/prisma/client";

const PROGRAMS: Record<string, string> = {
	content: "indlæsning fra content/",
	mail: "udsendelsen af mail",
	command: "en kommando på serveren",
	"account:first": "en kommando på serveren",
	"": "nogen, der ikke er logget ind",
};

/** What the desk calls whoever acted: their name while the account has one, never the account's identifier. */
export async function namesOf(client: PrismaClient, ids: readonly string[]): Promise<(id: string) => string> {
	const users = await client.user.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: { id: true, name: true },
	});
	const known = new Map(users.map(({ id, name }) => [id, name]));
	return (id) =>
		known.get(id) ??
		PROGRAMS[id] ??
		(id.startsWith("provider-link:") ? "udbyderen, ved et link" : "en slettet konto");
}
