import type { Metadata } from "next";
import { EmergencyCard } from "@/components/site/emergency-card";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
	title: "Akut hjælp",
	description: "Her kan du få hjælp med det samme: 112, Livslinien, din læge og psykiatrisk akuthjælp.",
	alternates: { canonical: routes.emergency },
};

/** Where everybody may turn; what follows is for one part of the country. */
const WHOLE_COUNTRY = "Hele landet";
const STATUS_ORDER = { active: 0, uncertain: 1 };

export default async function EmergencyPage() {
	const catalogue = await publishedCatalogue();
	const { emergency } = catalogue;
	const everywhere = emergency.filter(({ area }) => area === WHOLE_COUNTRY);
	const elsewhere = emergency.filter(({ area }) => area !== WHOLE_COUNTRY);
	// What may no longer exist comes last.
	const regional = [...elsewhere].sort((a, b) => STATUS_ORDER[a.status] - STATUS_ORDER[b.status]);
	return (
		<Page catalogue={catalogue} path={routes.emergency} title="Akut hjælp">
			<div className="wrap">
				<header className="page-head">
					<h1>Har du brug for hjælp nu?</h1>
					<p className="lead">
						Er der fare for liv, så ring 112. Ellers kan du ringe til Livslinien, til din læge eller til
						lægevagten.
					</p>
				</header>
				<h2 className="mb-4">I hele landet</h2>
				<div className="grid gap-4">
					{everywhere.map((contact) => (
						<EmergencyCard key={contact.id} contact={contact} />
					))}
				</div>
				<section className="detail-section" aria-labelledby="psykiatri">
					<h2 id="psykiatri">Akut psykiatrisk hjælp, hvor du bor</h2>
					<p className="mb-5 max-w-[44rem]">
						Det her er, hvad vi har fundet. Ingen har bekræftet det for nylig, og listen dækker ikke hele
						landet. Kan du ikke finde dit område, så ring til din læge eller lægevagten.
					</p>
					<div className="grid gap-4">
						{regional.map((contact) => (
							<EmergencyCard key={contact.id} contact={contact} />
						))}
					</div>
				</section>
			</div>
		</Page>
	);
}
