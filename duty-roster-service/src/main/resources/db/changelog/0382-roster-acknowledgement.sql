--liquibase formatted sql

--changeset roster:0382-roster-acknowledgement
-- Who is to say by when that they know of their changed duties; which those are, as they were and as they are.
CREATE TABLE roster_acknowledgement (
    id              BINARY(16)  NOT NULL,
    period          BINARY(16)  NOT NULL,
    roster          BINARY(16)  NOT NULL,
    person          VARCHAR(64) NOT NULL,
    days            MEDIUMTEXT  NOT NULL,
    state           VARCHAR(16) NOT NULL,
    asked_at        DATETIME(6) NOT NULL,
    deadline        DATETIME(6) NOT NULL,
    acknowledged_at DATETIME(6) NULL,
    CONSTRAINT pk_roster_acknowledgement PRIMARY KEY (id),
    CONSTRAINT uq_roster_acknowledgement UNIQUE (roster, person),
    INDEX ix_roster_acknowledgement_person (person, id),
    INDEX ix_roster_acknowledgement_period (period, person, state),
    INDEX ix_roster_acknowledgement_due (state, deadline)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
