--liquibase formatted sql

--changeset platform:0032-job-kept
-- What an attempt has so far, sealed, for whoever takes the job up after it; gone when the job ends.
ALTER TABLE job ADD COLUMN kept MEDIUMTEXT NULL;
