import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { Batch } from "@/lib/desk/imports/batch";
import { FIELDS } from "@/lib/desk/imports/columns";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";

type Props = { batch: Batch; samples: readonly string[]; state: PageState | null };

const SAMPLE = 80;

function Column({ heading, sample, name, value }: Record<"heading" | "sample" | "name" | "value", string>) {
	const start = sample.length > SAMPLE ? `${sample.slice(0, SAMPLE)} …` : sample;
	const noted = { name, hint: sample && `I første række står: ${start}` };
	return (
		<FieldFrame {...noted} label={heading || "Kolonne uden overskrift"}>
			<select {...controlProps(noted)} defaultValue={value}>
				<option value="">Læses ikke</option>
				{FIELDS.map((field) => (
					<option key={field.name} value={field.name}>
						{field.heading}
					</option>
				))}
			</select>
		</FieldFrame>
	);
}

/** What each column of the file is, as we guess it; to be put right. */
export function MappingForm({ batch, samples, state }: Props) {
	const typed = new Map(state?.values ?? []);
	return (
		<section aria-labelledby="kolonner">
			<h2 id="kolonner">Hvad er kolonnerne?</h2>
			<p>
				Vi har gættet ud fra overskrifterne. Se efter, og ret det, der er forkert. Det, du vælger, bliver
				husket til næste fil. Kolonner, som ikke læses, ændrer ikke noget.
			</p>
			<form className="form" method="post" action={deskRoutes.action("import-kolonner")}>
				<input type="hidden" name="import" value={batch.id} />
				<input type="hidden" name="version" value={batch.version} />
				{batch.format.headings.map((heading, i) => {
					const name = `kolonne-${i}`;
					const value = typed.get(name) ?? batch.mapping[i] ?? "";
					return <Column key={name} {...{ heading, name, value }} sample={samples[i] ?? ""} />;
				})}
				<p>
					<button className="button" type="submit">
						Tjek rækkerne
					</button>
				</p>
			</form>
		</section>
	);
}
