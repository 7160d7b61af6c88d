-- Who agrees to be seen by guests of the consortium says so, and when.
ALTER TABLE "consortium_person" ADD COLUMN "shown_at" TIMESTAMPTZ(3);
