import type { PrismaClient } from "../../generated/prisma/client";
import { documentOf } from "../../store/records/record-target";
import { titleOf } from "../door/record-title";
import { readPeople } from "./record-list";

/** What the list's filters and its deeds offer to choose from. Four queries. */
export async function readListOptions(client: PrismaClient) {
	const [people, register, groups, elements] = await Promise.all([
		readPeople(client),
		client.register.findUnique({ where: { code: "places" } }),
		client.targetGroup.findMany({ orderBy: { position: "asc" } }),
		client.element.findMany(),
	]);
	const order = new Intl.Collator("da");
	const places = register ? documentOf("places", register).municipalities : [];
	const option = (value: string, label: string) => ({ value, label });
	return {
		people: people.map(({ id, name }) => option(id, name)),
		municipalities: places
			.map(({ code, name }) => option(code, name))
			.sort((a, b) => order.compare(a.label, b.label)),
		groups: groups.map((row) => option(row.code, titleOf("target-group", documentOf("target-group", row)))),
		elements: elements.map((row) => option(row.code, titleOf("element", documentOf("element", row)))),
	};
}
export type ListOptions = Awaited<ReturnType<typeof readListOptions>>;
