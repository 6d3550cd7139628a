import type { Gravity, Warning } from "@/lib/desk/drafts/checks";

type Props = {
	warnings: readonly Warning[];
	/** Where the fields are edited. */
	edit: string;
	/** Whether what they are about is a draft, or what the public reads already. */
	isDraft: boolean;
};

const HEADINGS: Record<Gravity, string> = {
	broken: "Findes ikke, og skal rettes før udgivelse",
	fact: "Mangler eller er usikkert",
	style: "Kan skrives enklere",
};

/** What could be better, the gravest first: all of it told, and only what names nothing stands in the way. */
export function WarningList({ warnings, edit, isDraft }: Props) {
	if (warnings.length === 0) return null;
	const groups = (Object.keys(HEADINGS) as Gravity[])
		.map((gravity) => ({ gravity, list: warnings.filter((one) => one.gravity === gravity) }))
		.filter(({ list }) => list.length > 0);
	return (
		<section className="desk-part" aria-labelledby="advarsler">
			<h2 id="advarsler">{isDraft ? "Se på det her, før du udgiver" : "Kan gøres bedre"}</h2>
			{groups.map(({ gravity, list }) => (
				<div key={gravity} className="[div+&]:mt-9">
					<h3 className="mb-3 [font-family:inherit] text-100 leading-[inherit] font-bold">
						{HEADINGS[gravity]}
					</h3>
					<ul className="grid gap-5 pl-12">
						{list.map(({ path, text }) => (
							<li key={`${path} ${text}`}>
								<a
									className={gravity === "broken" ? "font-bold text-warn" : undefined}
									href={`${edit}#${path}`}
								>
									{text}
								</a>
							</li>
						))}
					</ul>
				</div>
			))}
		</section>
	);
}
