import { publicReader } from "@/lib/site/queries";

const unwell = () => Response.json({ status: "error" }, { status: 503 });

/** Whether the catalogue can be read, by its smallest row. Says nothing about why not: that is in the log. */
export async function GET(): Promise<Response> {
	try {
		const client = await publicReader();
		const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
		// Before anything has been loaded there is a catalogue, and nothing in it.
		return version > 0 ? Response.json({ status: "ok", version }) : unwell();
	} catch {
		return unwell();
	}
}
