import { deskRoutes } from "@/lib/base/routes";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";

const FILE = { name: "fil", hint: "Højst 20 MB, 20.000 rækker og 100 kolonner." };

type Props = { mayExport: boolean; isMunicipal: boolean };

/** Where a file is chosen, with what it may be. */
export function UploadForm({ mayExport, isMunicipal }: Props) {
	return (
		<section className="desk-part" aria-labelledby="ny-import">
			<h2 id="ny-import">Vælg en fil</h2>
			<p>
				Filen kan være jeres eget ark: en Excel-fil (.xlsx) eller en CSV-fil med overskrifter og en række til
				hvert tilbud. Brug jeres egne ord; vi spørger, når vi ikke forstår dem. Du ser, hvad der vil ske med
				hver række, før noget bliver ændret.
				{isMunicipal && " Du kan kun hente tilbud ind, som hører til i dine egne kommuner."}
			</p>
			<form className="form" method="post" action={deskRoutes.sendImport} encType="multipart/form-data">
				<FieldFrame {...FILE} label="Fil med tilbud">
					<input {...controlProps(FILE)} type="file" accept=".csv,.txt,.tsv,.xlsx" required />
				</FieldFrame>
				<p>
					<button className="button" type="submit">
						Læs filen
					</button>
				</p>
			</form>
			{mayExport && (
				<p>
					<a href={deskRoutes.offersCsv} download>
						Hent alle udgivne tilbud som CSV
					</a>
					. Du kan rette i filen og hente den ind igen.
				</p>
			)}
		</section>
	);
}
