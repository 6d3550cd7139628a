import type { QrDrawing } from "@/lib/directory/shortlist/qr-drawing";
import { QrCode } from "../../ui/qr-code";

const CODE_TITLE = "QR-kode med listens adresse";

type Props = {
	/** The whole address, with the site's name. */
	address: string;
	drawing: QrDrawing;
};

/** The ways to keep the list or hand it on, all of them its address. */
export function SendList({ address, drawing }: Props) {
	const subject = encodeURIComponent("Min liste fra Pårørendevejviser");
	const body = encodeURIComponent(`Her er listen: ${address}`);
	return (
		<section className="shortlist-send no-print" aria-labelledby="send">
			<h2 id="send">Gem eller send listen</h2>
			<p className="mt-2">
				Listen ligger i adressen. Alle, der har adressen, kan se, hvad der står på listen.
			</p>
			<label htmlFor="listens-adresse">Listens adresse</label>
			<input id="listens-adresse" className="field-input" type="text" readOnly defaultValue={address} />
			<p className="mt-4 flex flex-wrap gap-3">
				<a className="button button-quiet" href={`mailto:?subject=${subject}&body=${body}`}>
					Send som e-mail
				</a>
				<a className="button button-quiet" href={`sms:?body=${body}`}>
					Send som sms
				</a>
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv listen
				</button>
			</p>
			<details className="mt-4">
				<summary>Vis QR-kode</summary>
				<p className="mt-2">Åbn kameraet på en telefon, og hold det hen over koden.</p>
				<QrCode drawing={drawing} title={CODE_TITLE} />
			</details>
		</section>
	);
}

/** The code on paper, where a folded one could not be opened. */
export function PrintedCode({ drawing }: Pick<Props, "drawing">) {
	return (
		<div className="print-only shortlist-code">
			<QrCode drawing={drawing} title={CODE_TITLE} />
			<p>Hold telefonens kamera hen over koden. Så åbner listen, og du kan se, om noget er ændret siden.</p>
		</div>
	);
}
