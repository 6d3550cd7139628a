import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "@/lib/model/kinds";
import type { EmergencyDocument } from "@/lib/model/reference-schema";
import { loadContent } from "@/lib/store/content-files/load";
import { parseYamlFile } from "@/lib/store/content-files/yaml-file";
import { openDatabase } from "@/lib/store/db/client";
import { migrate } from "@/lib/store/db/migrate";
import { loadFiles } from "../../scripts/commands/load-content";
import { PROJECT, readEntries } from "../support/catalogue";
import { expect, test } from "../support/e2e/desk";
import { startSite } from "../support/e2e/own-site";
import { publishHere } from "../support/edited";

const FOLDER = "data/e2e-own/yesterday";
const DATABASE = `file:./${FOLDER}/catalogue.db`;
/** The acute help as its file was before areas were codes. */
const BEFORE = parseYamlFile(readFileSync(join(PROJECT, "tests/support/emergency-of-before.yaml"), "utf8"));
const before = BEFORE.entries.map(
	([slug, document]): Entry => ({ kind: "emergency", slug, document: document as EmergencyDocument }),
);

/** What somebody typed at the desk then. */
const TYPED: Readonly<Record<string, Partial<EmergencyDocument>>> = {
	livslinien: { area: "hele landet ", description: "Rettet ved redaktionens bord." },
	"syddjurs-akuttelefon": { area: "Hele  Landet", status: "active", callable: true },
	"hoersholm-akuttilbud-telefon": { area: "hele danmark", status: "active" },
	"hovedstaden-psykiatrisk-akutberedskab": { area: "region hovedstaden" },
};

/** A database of the day before, in which an editor has been. */
async function makeYesterday() {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	await migrate(DATABASE, PROJECT);
	const client = await openDatabase(DATABASE);
	const others = readEntries().filter(({ kind }) => kind !== "emergency");
	await loadContent(client, [...others, ...before], {
		name: "content",
		at: new Date("2026-11-01T08:00:00Z"),
	});
	for (const entry of before) {
		const typed = TYPED[entry.slug];
		if (typed) await publishHere(client, { ...entry, document: { ...entry.document, ...typed } } as Entry);
	}
	await client.$disconnect();
}

test("yesterday's database, edited at the desk and loaded by today's code, still shows every crisis number", async () => {
	test.setTimeout(300_000);
	await makeYesterday();
	process.env.DATABASE_URL = DATABASE;
	const said: string[] = [];
	const say = (line: string) => void said.push(line);
	expect(await loadFiles({ args: [], root: PROJECT, print: say, complain: say }), said.join("\n")).toBe(0);
	for (const slug of Object.keys(TYPED))
		expect(said.join("\n")).toContain(`er redigeret her: emergency/${slug}`);
	const site = await startSite(DATABASE);
	try {
		const read = async (path: string) => (await fetch(site.base + path)).text();
		const acute = await read("/akut");
		expect(acute).toContain("Rettet ved redaktionens bord.");
		const region = acute.slice(acute.indexOf("Region Hovedstaden"));
		expect(region).toContain('id="hovedstaden-psykiatrisk-akutberedskab"');
		expect(acute).toContain('id="syddjurs-akuttelefon"');
		for (const page of [acute, await read("/find-hjaelp?om=krise&trin=resultat")]) {
			for (const phone of ["112", "70201201", "51356476"]) expect(page).toContain(`href="tel:${phone}"`);
			// No button, since nobody has said that it may be one; but there it stands.
			expect(page).toContain("70 26 50 01");
			expect(page).not.toContain('href="tel:70265001"');
		}
	} finally {
		await site.end();
	}
});
