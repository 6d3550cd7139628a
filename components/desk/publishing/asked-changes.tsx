import { formatMoment } from "@/lib/base/calendar/danish-time";
import type { EditPage } from "@/lib/desk/drafts/edit-page";

type Props = {
	asked: EditPage["asked"];
	name: (id: string) => string;
	fields: readonly { path: string; label: string }[];
};

/** What a reviewer wants changed, above the form in which it is done, with the way to the part it is about. */
export function AskedChanges({ asked, name, fields }: Props) {
	if (asked.length === 0) return null;
	return (
		<section className="desk-part" aria-labelledby="bedt-om">
			<h2 id="bedt-om">Der er bedt om rettelser</h2>
			<ul className="grid gap-10">
				{asked.map(({ text, section, byId, at }) => (
					<li key={at.toISOString()}>
						<p className="text-95 whitespace-pre-line text-soft">
							{name(byId)} {formatMoment(at)}
							{section && (
								<>
									{" om "}
									<a href={`#d.${section}`}>
										{fields.find(({ path }) => path === section)?.label ?? section}
									</a>
								</>
							)}
						</p>
						<p className="whitespace-pre-line">{text}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
