import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Municipality, type PlacesDocument, placesSchema } from "@/lib/model/place-schema";
import { parseYamlFile } from "@/lib/store/content-files/yaml-file";
import { CONTENT } from "./catalogue";

/** The register's file, as it is. */
export const placesFile = () => readFileSync(join(CONTENT, "places.yaml"), "utf8");

/** The real register, checked by its schema. */
export const realPlaces = (): PlacesDocument =>
	placesSchema.parse(Object.fromEntries(parseYamlFile(placesFile()).entries).danmark);

/** The municipality of that name. */
export function municipalityNamed({ municipalities }: PlacesDocument, name: string): Municipality {
	const found = municipalities.find((municipality) => municipality.name === name);
	if (!found) throw new Error(`no municipality is called ${name}`);
	return found;
}
