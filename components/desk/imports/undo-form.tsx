import { deskRoutes } from "@/lib/base/routes";
import type { BatchView } from "@/lib/desk/imports/batch-view";

/** Taking an import back as one. */
export function UndoForm({ view: { batch, applied } }: { view: BatchView }) {
	if (applied === 0) return null;
	return (
		<section className="desk-part" aria-labelledby="fortryd">
			<h2 id="fortryd">Fortryd hele importen</h2>
			<p>
				Nye tilbud bliver taget af siden igen, ændrede bliver, som de var før, og kladder bliver fjernet. Det,
				nogen har ændret siden, bliver stående. Historikken bliver. Det, der er udgivet, kan kun en udgiver
				tage tilbage.
			</p>
			<form method="post" action={deskRoutes.action("import-fortryd")}>
				<input type="hidden" name="import" value={batch.id} />
				<input type="hidden" name="version" value={batch.version} />
				<button className="button button-quiet" type="submit">
					Fortryd importen
				</button>
			</form>
		</section>
	);
}
