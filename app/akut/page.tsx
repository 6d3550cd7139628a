import type { Metadata } from "next";
import { EmergencyCard, EmergencyNote } from "@/components/directory/emergency/emergency-card";
import { EmergencyToday } from "@/components/directory/emergency/emergency-today";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { emergencyPage } from "@/lib/site/questions/front";

export const metadata: Metadata = {
	title: "Akut hjælp",
	description:
		"Her kan du få hjælp med det samme: 112, Livslinien, din læge, lægevagten og psykiatrisk akuthjælp.",
	alternates: { canonical: routes.emergency },
};

export default async function EmergencyPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const region = toSearchParams(await searchParams).get("region") ?? undefined;
	const { frame, contacts } = await published(emergencyPage);
	return (
		<Page frame={frame} path={routes.emergency} title="Akut hjælp">
			<div className="wrap [&_.step]:max-w-440">
				<header className="page-head">
					<h1>Har du brug for hjælp nu?</h1>
					<p className="lead">
						Er der fare for liv, så ring 112. Du må også ringe, når du er bekymret for en anden.
					</p>
				</header>
				<section aria-labelledby="nu">
					<h2 className="mb-6" id="nu">
						Lige nu
					</h2>
					<div className="grid gap-10">
						{contacts.now.map((contact) => (
							<EmergencyCard key={contact.id} contact={contact} now={now} />
						))}
					</div>
				</section>
				<EmergencyToday contacts={contacts} region={region} now={now} />
				<section className="detail-section" aria-labelledby="i-denne-uge">
					<h2 className="mb-6" id="i-denne-uge">
						I denne uge
					</h2>
					<p className="max-w-440">
						Haster det ikke lige nu, så <a href={routes.guide}>find den hjælp, der passer til dig</a>, eller{" "}
						<a href={routes.municipalities}>se, hvem du kan ringe til i din kommune</a>.
					</p>
					<details className="say-it">
						<summary>Akuttilbud i nogle kommuner ({contacts.others.length})</summary>
						<ul>
							{contacts.others.map((contact) => (
								<EmergencyNote key={contact.id} contact={contact} now={now} />
							))}
						</ul>
					</details>
				</section>
			</div>
		</Page>
	);
}
