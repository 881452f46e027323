CREATE TABLE "organisation_secrets" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"secret" text COLLATE "C" NOT NULL,
	CONSTRAINT "organisation_secrets_pk" PRIMARY KEY("organisation_id")
);
--> statement-breakpoint
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
CREATE TABLE "agreements" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"agreed_from" date NOT NULL,
	"agreed_until" date NOT NULL,
	"agreed_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "agreements_pk" PRIMARY KEY("organisation_id","pilot_organisation_id","pilot_id")
);
--> statement-breakpoint
CREATE TABLE "callers" (
	"subject" text COLLATE "C" PRIMARY KEY NOT NULL,
	"roles" jsonb NOT NULL,
	"organisations" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "permits" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"permit_id" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"granted_by" text COLLATE "C" NOT NULL,
	"withdrawn_on" date,
	"withdrawn_by" text COLLATE "C",
	CONSTRAINT "permits_pk" PRIMARY KEY("organisation_id","permit_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"claims" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "kept_tables" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"snapshot" text COLLATE "C" NOT NULL,
	"question" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	CONSTRAINT "kept_tables_pk" PRIMARY KEY("organisation_id","pilot_id","snapshot","question")
);
--> statement-breakpoint
CREATE TABLE "audit_chains" (
	"organisation_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"entry_number" bigint NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"client_salt" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"entry_number" bigint NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"details" jsonb NOT NULL,
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_entries_pk" PRIMARY KEY("organisation_id","entry_number")
);
--> statement-breakpoint
CREATE TABLE "audited_clients" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"client_digest" text COLLATE "C" NOT NULL,
	"dataset_id" text COLLATE "C" NOT NULL,
	"from_entry" bigint NOT NULL,
	"to_entry" bigint,
	CONSTRAINT "audited_clients_pk" PRIMARY KEY("organisation_id","client_digest","dataset_id","from_entry")
);
--> statement-breakpoint
CREATE TABLE "locked_plans" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"version_number" integer NOT NULL,
	"plan" jsonb NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"since" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"locked_at" text COLLATE "C" NOT NULL,
	"locked_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "locked_plans_pk" PRIMARY KEY("organisation_id","pilot_id","version_number")
);
--> statement-breakpoint
CREATE TABLE "release_approvals" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"release_id" text COLLATE "C" NOT NULL,
	"approved_at" text COLLATE "C" NOT NULL,
	"approved_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "release_approvals_pk" PRIMARY KEY("organisation_id","release_id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"release_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"dataset_id" text COLLATE "C" NOT NULL,
	"policy" text COLLATE "C" NOT NULL,
	"policy_options" jsonb NOT NULL,
	"question" jsonb NOT NULL,
	"as_of" text COLLATE "C" NOT NULL,
	"snapshot_hash" text COLLATE "C" NOT NULL,
	"metric_versions" jsonb NOT NULL,
	"polku_version" text COLLATE "C" NOT NULL,
	"plan_version" integer,
	"plan_hash" text COLLATE "C",
	"seen_before" jsonb NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"answer_hash" text COLLATE "C" NOT NULL,
	"released_at" text COLLATE "C" NOT NULL,
	"released_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "releases_pk" PRIMARY KEY("organisation_id","release_id")
);
--> statement-breakpoint
ALTER TABLE "released_people" ADD CONSTRAINT "released_people_view_id_fk" FOREIGN KEY ("organisation_id","view_id") REFERENCES "public"."released_views"("organisation_id","view_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_import_fk" FOREIGN KEY ("organisation_id","import_id") REFERENCES "public"."imports"("organisation_id","import_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "released_people_by_person" ON "released_people" USING btree ("organisation_id","person");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_published" ON "imports" USING btree ("organisation_id","dataset_id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "audited_clients_by_dataset" ON "audited_clients" USING btree ("organisation_id","dataset_id","to_entry");--> statement-breakpoint
CREATE INDEX "releases_by_pilot" ON "releases" USING btree ("organisation_id","pilot_id","released_at");
--> statement-breakpoint
CREATE FUNCTION "polku_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'polku: % of % is refused: its rows are only added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE FUNCTION "polku_chain_moves_on"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.organisation_id <> OLD.organisation_id OR NEW.client_salt <> OLD.client_salt OR NEW.entry_number <> OLD.entry_number + 1 THEN
    RAISE EXCEPTION 'polku: a chain moves on by one entry' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION "polku_client_leaves_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.to_entry IS NOT NULL OR NEW.to_entry IS NULL OR (NEW.organisation_id, NEW.client_digest, NEW.dataset_id, NEW.from_entry) <> (OLD.organisation_id, OLD.client_digest, OLD.dataset_id, OLD.from_entry) THEN
    RAISE EXCEPTION 'polku: of a client only the end is added' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_entries_only_grow" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION "polku_refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audit_chains_stay" BEFORE DELETE OR TRUNCATE ON "audit_chains" FOR EACH STATEMENT EXECUTE FUNCTION "polku_refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audit_chains_move_on" BEFORE UPDATE ON "audit_chains" FOR EACH ROW EXECUTE FUNCTION "polku_chain_moves_on"();--> statement-breakpoint
CREATE TRIGGER "audited_clients_stay" BEFORE DELETE OR TRUNCATE ON "audited_clients" FOR EACH STATEMENT EXECUTE FUNCTION "polku_refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audited_clients_leave_once" BEFORE UPDATE ON "audited_clients" FOR EACH ROW EXECUTE FUNCTION "polku_client_leaves_once"();--> statement-breakpoint
CREATE TRIGGER "locked_plans_only_grow" BEFORE UPDATE OR DELETE OR TRUNCATE ON "locked_plans" FOR EACH STATEMENT EXECUTE FUNCTION "polku_refuse_change"();--> statement-breakpoint
CREATE TRIGGER "releases_only_grow" BEFORE UPDATE OR DELETE OR TRUNCATE ON "releases" FOR EACH STATEMENT EXECUTE FUNCTION "polku_refuse_change"();--> statement-breakpoint
CREATE TRIGGER "release_approvals_only_grow" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release_approvals" FOR EACH STATEMENT EXECUTE FUNCTION "polku_refuse_change"();--> statement-breakpoint
REVOKE ALL ON "audit_entries", "audit_chains", "audited_clients", "locked_plans", "releases", "release_approvals" FROM PUBLIC;
--> statement-breakpoint
INSERT INTO "organisation_secrets" ("organisation_id", "secret")
SELECT DISTINCT "organisation_id", '' FROM "datasets";--> statement-breakpoint
UPDATE "organisation_secrets" SET "secret" = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');