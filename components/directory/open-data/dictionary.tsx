import type { dictionary } from "@/lib/site/open-data/dictionary";

const TITLES = {
	offers: "Tilbud",
	interventions: "Indsatser",
	providers: "Udbydere",
	municipalities: "Kommuner",
	coverage: "Dækning i kommunerne",
	recommendations: "Anbefalinger",
	methods: "Metoder",
} as const;

type Entries = ReturnType<typeof dictionary>;

/** What every field means: one list for each kind of record. */
export function Dictionary({ entries }: { entries: Entries }) {
	return (Object.keys(TITLES) as (keyof typeof TITLES)[]).map((kind) => (
		<section key={kind} className="detail-section" aria-labelledby={kind}>
			<h2 id={kind}>{TITLES[kind]}</h2>
			<dl className="max-w-440">
				{entries[kind].map(({ path, label, description, type, codes, mayBeEmpty }) => (
					<div key={path} className="border-t border-line py-6">
						<dt>
							<code className="break-all">{path}</code> · {label}
						</dt>
						<dd className="m-0">
							<span lang="en">{description}</span>{" "}
							<small>
								({codes.length > 0 ? codes.join(", ") : type}
								{mayBeEmpty && "; kan være tom"})
							</small>
						</dd>
					</div>
				))}
			</dl>
		</section>
	));
}
