import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { Batch } from "@/lib/desk/imports/batch";
import { FIELDS, headingOf } from "@/lib/desk/imports/columns";
import { unreadColumns } from "@/lib/desk/imports/guess-mapping";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";
import { listed } from "./words";

type Props = { batch: Batch; samples: readonly (readonly string[])[]; state: PageState | null };

const SAMPLE = 60;
const shortened = (text: string) => (text.length > SAMPLE ? `${text.slice(0, SAMPLE)} …` : text);

type ColumnProps = { heading: string; samples: readonly string[]; name: string; value: string };

function Column({ heading, samples, name, value }: ColumnProps) {
	const stands = samples.map((text) => `“${shortened(text)}”`).join(" · ");
	const noted = { name, hint: stands ? `Der står fx ${stands}` : "Kolonnen er tom." };
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

/** What every offer must say, and no column is read for. */
function Unread({ columns }: { columns: readonly string[] }) {
	if (columns.length === 0) return null;
	return (
		<p className="note" id="mangler">
			Vi har ikke fundet en kolonne til {listed(columns.map((column) => `“${headingOf(column)}”`))}. Vælg en
			nedenfor. Står det ikke i filen, kan du skrive det for alle rækker på næste side.
		</p>
	);
}

/** What each column of the file is, as we guess it; to be put right. */
export function MappingForm({ batch, samples, state }: Props) {
	const typed = new Map(state?.values ?? []);
	const values = batch.format.headings.map((_, i) => typed.get(`kolonne-${i}`) ?? batch.mapping[i] ?? "");
	return (
		<section aria-labelledby="kolonner">
			<h2 id="kolonner">Hvad er kolonnerne?</h2>
			<p>
				Vi har gættet ud fra overskrifterne og det, der står under dem. Se efter, og ret det, der er forkert.
				Det, du vælger, bliver husket til jeres næste fil. Kolonner, som ikke læses, ændrer ikke noget.
			</p>
			<Unread columns={unreadColumns(values)} />
			<form className="form" method="post" action={deskRoutes.action("import-kolonner")}>
				<input type="hidden" name="import" value={batch.id} />
				<input type="hidden" name="version" value={batch.version} />
				{batch.format.headings.map((heading, i) => {
					const name = `kolonne-${i}`;
					return (
						<Column key={name} {...{ heading, name }} value={values[i] ?? ""} samples={samples[i] ?? []} />
					);
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
