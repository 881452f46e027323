CREATE TABLE "import_parts" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"import_id" text COLLATE "C" NOT NULL,
	"file" text COLLATE "C" NOT NULL,
	"part" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_parts_pk" PRIMARY KEY("organisation_id","import_id","file","part")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"import_id" text COLLATE "C" NOT NULL,
	"dataset_id" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"dataset_hash" text COLLATE "C" NOT NULL,
	"organisations" jsonb NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"row_counts" jsonb NOT NULL,
	"warning_count" integer NOT NULL,
	"byte_count" bigint NOT NULL,
	"staged_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "imports_pk" PRIMARY KEY("organisation_id","import_id")
);
--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_import_fk" FOREIGN KEY ("organisation_id","import_id") REFERENCES "public"."imports"("organisation_id","import_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "imports_published" ON "imports" USING btree ("organisation_id","dataset_id") WHERE state = 'published';