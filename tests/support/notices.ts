import type { Mail } from "@/lib/desk/mail/send";
import { tellPeople } from "@/lib/desk/notices/tell-people";
import { ROLES, type Role } from "@/lib/desk/sign-in/person";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { createPerson } from "./accounts";
import type { TestDatabase } from "./database";

const BEGIN = new Date("2026-12-01T08:00:00Z");
export const at = (hours: number) => new Date(BEGIN.getTime() + hours * 3_600_000);
export const NOTICES_OFFER = recordId("offer", "aarhus-paaroerendevejleder");

/** One of each role, the municipality's own in Aarhus, and one who has chosen to be told at once. */
export async function noticesDesk({ client, url }: TestDatabase) {
	const write = createWriter(client);
	const people: Partial<Record<Role | "other", string>> = {};
	for (const role of ROLES) {
		const own = role === "municipal" ? { municipalities: ["0751"] } : {};
		people[role] = (await createPerson(url, { email: `${role}@x.dk`, roles: [role], ...own })).id;
	}
	people.other = (
		await createPerson(url, { email: "other@x.dk", roles: ["municipal"], municipalities: ["0101"] })
	).id;
	const mails: Mail[] = [];
	const post = async (mail: Mail): Promise<void> => {
		mails.push(mail);
	};
	const tell = (now: Date, by = post) => tellPeople(write, now, by);
	const to = () =>
		mails
			.splice(0)
			.map((mail) => mail.to.split("@")[0])
			.sort();
	await tell(BEGIN);
	return { client, write, people, mails, tell, to };
}

export type NoticesDesk = Awaited<ReturnType<typeof noticesDesk>>;
