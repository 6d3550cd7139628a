import { municipalityByCode } from "../../directory/places/register";
import { Prisma, type PrismaClient } from "../../generated/prisma/client";
import { documentOf } from "../../store/records/record-target";
import type { ConfirmQuery } from "./confirm-query";

type Named = { slug: string; name: string };

/** What the list calls municipalities, to choose among, and the providers of those offers that it shows. Two queries. */
export async function readConfirmNames(client: PrismaClient, query: ConfirmQuery, ids: readonly string[]) {
	const [register, named] = await Promise.all([
		client.register.findUnique({ where: { code: "places" } }),
		client.$queryRaw<Named[]>(Prisma.sql`
			SELECT p."slug", json_extract(p."document", '$.name') AS "name" FROM "Provider" AS p
			WHERE p."slug" = ${query.provider} OR p."slug" IN (
				SELECT o."provider" FROM "Offer" AS o
				WHERE o."recordId" IN (SELECT "value" FROM json_each(${JSON.stringify(ids)})))`),
	]);
	const places = register && documentOf("places", register);
	const order = new Intl.Collator("da");
	const municipalities = (places?.municipalities ?? []).map(({ code, name }) => ({ code, name }));
	const providers = new Map(named.map(({ slug, name }) => [slug, name]));
	return {
		municipalities: municipalities.sort((a, b) => order.compare(a.name, b.name)),
		municipality: (code: string | undefined) =>
			places && code ? municipalityByCode(places, code)?.fullName : undefined,
		providers,
		provider: query.provider ? (providers.get(query.provider) ?? query.provider) : null,
	};
}
