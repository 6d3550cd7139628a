import type { prepareDatabase } from "./database";
import { ALL, importDesk, personWith } from "./imports";

const HEAD = "Titel;Hvem står bag;Beskrivelse;Type;Kommune;Tlf.;Link";
const row = (title: string, who: string) =>
	`${title};${who};Vi mødes.;Gruppe;Aarhus;;https://a.dk/${title.length}`;
export const FILE = [
	HEAD,
	row("Hold et", "Aarhus Kommune"),
	row("Hold nummer to", "Lyspunktet"),
	row("Det tredje hold", "Lyspunktet"),
].join("\n");

const editor = personWith(["editor"], [], "anna");
export const publisher = personWith(["publisher"], [], "bo");
/** An import of three offers and a provider that nobody has, taken in as drafts by an editor. */
export async function takenIn(database: ReturnType<typeof prepareDatabase>) {
	const { client } = await database();
	const [anna, bo] = [importDesk(client, editor), importDesk(client, publisher)];
	await anna.send(FILE);
	await anna.act("import-udfoer", "import-1", ALL);
	const notices = async () =>
		(await anna.rows()).map((one) =>
			one.notices.filter(({ column }) => column === "").map(({ reason }) => reason),
		);
	return { client, anna, bo, notices };
}
