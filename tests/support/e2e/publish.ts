import type { DocumentOf } from "../../../lib/model/kinds";
import { openDatabase } from "../../../lib/store/db/client";
import { createWriter } from "../../../lib/store/db/writer";
import { publish, raiseVersion } from "../../../lib/store/records/mutations";

/** A process of its own that gives the page `privatliv` another lead: what an editor's publication will do. */
const [url = "", lead = ""] = process.argv.slice(2);
const client = await openDatabase(url);
const { document } = await client.page.findUniqueOrThrow({ where: { slug: "privatliv" } });
const changed = { ...(JSON.parse(document) as DocumentOf<"page">), lead };
await createWriter(client)(async (tx) => {
	await publish(tx, { kind: "page", slug: "privatliv", document: changed }, "test", {
		name: "test",
		at: new Date(),
	});
	await raiseVersion(tx);
});
await client.$disconnect();
