--liquibase formatted sql

--changeset recruitment:0204-sign-up-states
-- All states of a sign-up. `extra`: the person serves though the seat had gone on to somebody else.
-- `at_once`: an offered seat is taken for the person without asking.
ALTER TABLE sign_up
    ADD COLUMN extra BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN at_once BOOLEAN NOT NULL DEFAULT FALSE,
    DROP CONSTRAINT ck_sign_up_state,
    DROP CONSTRAINT ck_sign_up_cancelled;

ALTER TABLE sign_up
    ADD CONSTRAINT ck_sign_up_state CHECK (state IN ('APPLIED', 'WAIT_LISTED', 'OFFERED', 'CONFIRMED', 'CHECKED_IN',
        'CHECKED_OUT', 'COMPLETED', 'NO_SHOW', 'EXCUSED', 'CANCELLED', 'REVOKED')),
    ADD CONSTRAINT ck_sign_up_ended CHECK ((state IN ('CANCELLED', 'REVOKED')) = (reason IS NOT NULL)),
    ADD CONSTRAINT ck_sign_up_extra CHECK (NOT extra OR state NOT IN ('APPLIED', 'WAIT_LISTED', 'OFFERED'));

--changeset recruitment:0204-sign-up-seated
-- Whether it holds a seat of the shift, which is also when its person is busy.
ALTER TABLE sign_up
    ADD COLUMN seated BOOLEAN GENERATED ALWAYS AS
        (state IN ('OFFERED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED') AND NOT extra) STORED;

--changeset recruitment:0204-sign-up-living
-- After an excuse, as after a cancellation, one may sign up for the same shift again.
ALTER TABLE sign_up DROP INDEX uq_sign_up_living;

ALTER TABLE sign_up DROP COLUMN living_person;

ALTER TABLE sign_up
    ADD COLUMN living_person VARCHAR(64) GENERATED ALWAYS AS
        (CASE WHEN state NOT IN ('CANCELLED', 'EXCUSED') THEN person END) STORED,
    ADD CONSTRAINT uq_sign_up_living UNIQUE (living_person, shift);

--changeset recruitment:0204-line-ends
-- People wait beyond the start of a shift, because who does not come leaves a seat: up to its middle.
ALTER TABLE shift_seats ADD COLUMN line_ends DATETIME(6) NULL;

UPDATE shift_seats q JOIN shift s ON s.id = q.shift
SET q.line_ends = TIMESTAMPADD(SECOND, TIMESTAMPDIFF(SECOND, s.starts_at, s.ends_at) DIV 2, s.starts_at);

ALTER TABLE shift_seats DROP INDEX ix_shift_seats_waits_until;

ALTER TABLE shift_seats DROP COLUMN waits_until;

ALTER TABLE shift_seats
    ADD COLUMN waits_until DATETIME(6) GENERATED ALWAYS AS
        (CASE WHEN waiting > 0 THEN COALESCE(line_ends, starts_at) END) STORED,
    ADD INDEX ix_shift_seats_waits_until (waits_until);

--changeset recruitment:0204-takes-attendance
-- Absences are told only for shifts that were made when attendance could be taken. Neither column changes with a seat.
ALTER TABLE shift_seats
    ADD COLUMN takes_attendance BOOLEAN NOT NULL DEFAULT FALSE,
    ADD INDEX ix_shift_seats_starts (starts_at);
