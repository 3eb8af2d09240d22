--liquibase formatted sql

--changeset roster:0391-duty-call-out
-- A search for people for open seats of a shift. `living` is null once it has ended, so that one runs at a time.
CREATE TABLE duty_call_out (
    id           BINARY(16)  NOT NULL,
    period       BINARY(16)  NOT NULL,
    duty_date    DATE        NOT NULL,
    shift        VARCHAR(33) NOT NULL,
    starts_at    DATETIME(6) NOT NULL,
    ends_at      DATETIME(6) NOT NULL,
    wanted       INT         NOT NULL,
    filled       INT         NOT NULL,
    urgent       BOOLEAN     NOT NULL,
    state        VARCHAR(16) NOT NULL,
    living       VARCHAR(96) NULL,
    waves        INT         NOT NULL,
    next_wave_at DATETIME(6) NOT NULL,
    opened_by    VARCHAR(64) NOT NULL,
    opened_at    DATETIME(6) NOT NULL,
    ended_at     DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_duty_call_out PRIMARY KEY (id),
    CONSTRAINT fk_duty_call_out_period FOREIGN KEY (period) REFERENCES planning_period (id),
    CONSTRAINT uq_duty_call_out_living UNIQUE (living),
    INDEX ix_duty_call_out_period (period, id),
    INDEX ix_duty_call_out_due (state, next_wave_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0391-duty-call-ask
-- Nobody is asked twice in a call-out. A no is its person's alone and is deleted after a while.
CREATE TABLE duty_call_ask (
    call_out    BINARY(16)  NOT NULL,
    person      VARCHAR(64) NOT NULL,
    id          BINARY(16)  NOT NULL,
    wave        INT         NOT NULL,
    answer      VARCHAR(16) NULL,
    asked_at    DATETIME(6) NOT NULL,
    answered_at DATETIME(6) NULL,
    CONSTRAINT pk_duty_call_ask PRIMARY KEY (call_out, person),
    CONSTRAINT fk_duty_call_ask_call FOREIGN KEY (call_out) REFERENCES duty_call_out (id),
    CONSTRAINT uq_duty_call_ask_id UNIQUE (id),
    INDEX ix_duty_call_ask_person (person, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0391-duty-call-preference
-- Whether somebody is called at all, and between which minutes of the campus's day only where it is urgent.
CREATE TABLE duty_call_preference (
    person      VARCHAR(64) NOT NULL,
    takes_calls BOOLEAN     NOT NULL,
    quiet_from  INT         NOT NULL,
    quiet_to    INT         NOT NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT pk_duty_call_preference PRIMARY KEY (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
