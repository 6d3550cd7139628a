import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { ExportPart } from "@/components/desk/exports/export-part";
import { requirePerson } from "@/lib/desk/door/desk-person";
import { DOWNLOADS } from "@/lib/desk/door/downloads";
import { mayDo } from "@/lib/desk/door/permissions";

export const metadata: Metadata = { title: "Eksport" };

const { content, everything } = DOWNLOADS;

export default async function ExportPage() {
	const person = await requirePerson(content.page);
	const [mayExport, mayDump] = [content, everything].map(({ permission }) => mayDo(person, permission, null));
	if (!mayExport && !mayDump) notFound();
	return (
		<DeskPage person={person} title="Eksport" section={content.page}>
			<h1>Eksport</h1>
			<p className="lead">Hver gang du henter en fil, bliver det skrevet i sporet, at du gjorde det.</p>
			<div className="mt-15 grid gap-15 has-[>div:empty]:grid-cols-1 head:grid-cols-[repeat(2,minmax(0,1fr))] head:items-start [&>div]:grid [&>div]:min-w-0 [&>div]:gap-15 [&>div:empty]:hidden">
				{mayExport && (
					<ExportPart
						id="indhold-fil"
						title="Det udgivne indhold"
						action={content.path}
						button="Hent indholdet"
					>
						<p>
							Alt det, der er udgivet nu, som de filer, der ligger i mappen content. De er pakket i én
							tar-fil, som kan åbnes på alle computere. Kladder og historik er ikke med.
						</p>
						<p>
							Er intet rettet, siden filerne sidst blev læst ind, er de helt ens. Ellers er det kun det
							rettede, der er anderledes. Driften gør det samme med <code>npm run content:export</code>.
						</p>
					</ExportPart>
				)}
				{mayDump && (
					<ExportPart id="alt-fil" title="Alt" action={everything.path} button="Hent en kopi af alt">
						<p>
							Hele databasen som JSON: kladder, historik, ændringslog, henvendelser og konti. Adgangskoder,
							login i to trin, links til udbydere og andre hemmeligheder er ikke med.
						</p>
						<p>
							Filen har personoplysninger i sig. Gem den kun et sted, hvor de må ligge. Den kan læses ind i en
							tom database med <code>npm run db:restore</code>.
						</p>
					</ExportPart>
				)}
			</div>
		</DeskPage>
	);
}
