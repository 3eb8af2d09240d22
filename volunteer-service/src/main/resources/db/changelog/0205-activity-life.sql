--liquibase formatted sql

--changeset recruitment:0205-activity-states
ALTER TABLE activity DROP CONSTRAINT ck_activity_state;

ALTER TABLE activity
    ADD CONSTRAINT ck_activity_state
        CHECK (state IN ('DRAFT', 'PUBLISHED', 'PAUSED', 'CLOSED', 'SETTLED', 'ARCHIVED'));

--changeset recruitment:0205-seats-paused
-- A paused shift takes nobody and promotes nobody, but those who wait keep their places.
ALTER TABLE shift_seats ADD COLUMN paused BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE shift_seats DROP INDEX ix_shift_seats_attention;

ALTER TABLE shift_seats DROP COLUMN attention;

ALTER TABLE shift_seats
    ADD COLUMN attention BOOLEAN GENERATED ALWAYS AS
        (NOT paused AND (reserved > 0 OR (waiting > 0 AND (taken < capacity OR NOT accepting)))) STORED,
    ADD INDEX ix_shift_seats_attention (attention, shift);
