import { publicReader } from "../catalogue/queries";
import { routes } from "../routes";

/** Where each kind is in the API. */
const LISTS = { intervention: routes.api, offer: routes.offersApi };

/** The answer at an address that was moved: 301 to the present one; nothing where no record ever had it. */
export async function moved(kind: keyof typeof LISTS, slug: string): Promise<Response | null> {
	const client = await publicReader();
	const alias = await client.slugAlias.findUnique({ where: { kind_slug: { kind, slug } } });
	const record = alias && (await client.record.findUnique({ where: { id: alias.recordId } }));
	return (
		record && new Response(null, { status: 301, headers: { location: `${LISTS[kind]}/${record.slug}` } })
	);
}
