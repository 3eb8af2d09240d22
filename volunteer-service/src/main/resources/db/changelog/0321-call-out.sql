--liquibase formatted sql

--changeset recruitment:0321-call-preference
-- Quiet hours in minutes of the day of the campus.
CREATE TABLE call_preference (
    person      VARCHAR(64) NOT NULL,
    takes_calls BOOLEAN     NOT NULL,
    quiet_from  INT         NULL,
    quiet_to    INT         NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT pk_call_preference PRIMARY KEY (person),
    CONSTRAINT ck_call_preference_quiet CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0321-call-out
-- A call of people to a shift with free seats, at most one at a time. Its row is held by whoever sends a wave, takes a
-- seat by it or ends it.
CREATE TABLE call_out (
    id           BINARY(16)   NOT NULL,
    shift        BINARY(16)   NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    wanted       INT          NOT NULL,
    audience     VARCHAR(16)  NOT NULL,
    competences  VARCHAR(400) NOT NULL,
    urgency      VARCHAR(16)  NULL,
    started_by   VARCHAR(64)  NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    ends_at      DATETIME(6)  NOT NULL,
    waves        INT          NOT NULL,
    next_wave_at DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    version      BIGINT       NOT NULL,
    living_shift BINARY(16) GENERATED ALWAYS AS (CASE WHEN state = 'RUNNING' THEN shift END) STORED,
    CONSTRAINT pk_call_out PRIMARY KEY (id),
    CONSTRAINT uq_call_out_living UNIQUE (living_shift),
    CONSTRAINT fk_call_out_shift FOREIGN KEY (shift) REFERENCES shift (id),
    CONSTRAINT ck_call_out_state CHECK (state IN ('RUNNING', 'FILLED', 'STOPPED', 'OVER')),
    CONSTRAINT ck_call_out_ended CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
    CONSTRAINT ck_call_out_wanted CHECK (wanted > 0),
    INDEX ix_call_out_shift (shift, id),
    INDEX ix_call_out_due (state, next_wave_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0321-call-out-ask
-- Who was asked in which wave. No key ties it to the person's row, which others hold while they wait for the call's.
-- An answer is read by its person only; a no is forgotten after a month.
CREATE TABLE call_out_ask (
    call_out    BINARY(16)  NOT NULL,
    person      VARCHAR(64) NOT NULL,
    wave        INT         NOT NULL,
    asked_at    DATETIME(6) NOT NULL,
    answer      VARCHAR(16) NULL,
    answered_at DATETIME(6) NULL,
    sign_up     BINARY(16)  NULL,
    CONSTRAINT pk_call_out_ask PRIMARY KEY (call_out, person),
    CONSTRAINT fk_call_out_ask_call_out FOREIGN KEY (call_out) REFERENCES call_out (id),
    CONSTRAINT ck_call_out_ask_answer CHECK (answer IN ('TAKEN', 'DECLINED')),
    CONSTRAINT ck_call_out_ask_taken CHECK ((answer = 'TAKEN') = (sign_up IS NOT NULL)),
    INDEX ix_call_out_ask_turn (person, asked_at),
    INDEX ix_call_out_ask_answer (answer, asked_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
