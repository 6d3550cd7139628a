import { publishedCatalogue } from "@/lib/catalogue/queries";

/** Whether the catalogue can be read. Says nothing about why not: that is in the log. */
export async function GET(): Promise<Response> {
	try {
		const { version, interventions } = await publishedCatalogue();
		return Response.json({ status: "ok", version, interventions: interventions.length });
	} catch {
		return Response.json({ status: "error" }, { status: 503 });
	}
}
