import { notFound } from "next/navigation";

/** Every other address under the desk: the desk's own page says so, with its menu. */
export default function OtherDeskAddress(): never {
	notFound();
}
