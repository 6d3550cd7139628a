import { z } from "zod";

/** What zod says of wrong input is read by the people who write `content/` and the settings: in Danish. */
z.config(z.locales.da());
