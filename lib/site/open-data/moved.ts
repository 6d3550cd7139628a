import { publicReader } from "../queries";
import { API_LISTS, type ApiKind } from "./api-lists";

/** The answer at an address that was moved: 301 to the present one; nothing where no record ever had it. */
export async function moved(kind: ApiKind, slug: string): Promise<Response | null> {
	const client = await publicReader();
	const alias = await client.slugAlias.findUnique({ where: { kind_slug: { kind, slug } } });
	const record = alias && (await client.record.findUnique({ where: { id: alias.recordId } }));
	return (
		record && new Response(null, { status: 301, headers: { location: `${API_LISTS[kind]}/${record.slug}` } })
	);
}
