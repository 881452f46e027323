CREATE TABLE "released_people" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"view_id" text COLLATE "C" NOT NULL,
	"cell" text COLLATE "C" NOT NULL,
	"person" text COLLATE "C" NOT NULL,
	"record" text COLLATE "C" NOT NULL,
	CONSTRAINT "released_people_pk" PRIMARY KEY("organisation_id","view_id","cell","person")
);
--> statement-breakpoint
CREATE TABLE "released_views" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"view_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"as_of" date NOT NULL,
	"dataset_hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "released_views_pk" PRIMARY KEY("organisation_id","view_id")
);
--> statement-breakpoint
ALTER TABLE "released_people" ADD CONSTRAINT "released_people_view_id_fk" FOREIGN KEY ("organisation_id","view_id") REFERENCES "public"."released_views"("organisation_id","view_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "released_people_by_person" ON "released_people" USING btree ("organisation_id","person");