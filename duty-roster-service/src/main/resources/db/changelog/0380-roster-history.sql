--liquibase formatted sql

--changeset roster:0380-roster-step
-- What was done with a version of a period's roster: rows are inserted and read, never changed. No foreign key: who
-- acknowledges waits for nobody who changes the roster.
CREATE TABLE roster_step (
    id          BINARY(16)   NOT NULL,
    period      BINARY(16)   NOT NULL,
    roster      BINARY(16)   NOT NULL,
    kind        VARCHAR(24)  NOT NULL,
    person      VARCHAR(64)  NOT NULL,
    word        VARCHAR(400) NULL,
    facts       TEXT         NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_roster_step PRIMARY KEY (id),
    INDEX ix_roster_step_roster (roster, happened_at, id),
    INDEX ix_roster_step_person (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0380-roster-policy
-- What a unit says of its rosters itself; a row with a post says it of that post alone. NULL: the unit above says it.
CREATE TABLE roster_policy (
    tree              VARCHAR(16) NOT NULL,
    unit              VARCHAR(64) NOT NULL,
    post              VARCHAR(64) NOT NULL,
    review_needed     BOOLEAN     NULL,
    freeze_hours      INT         NULL,
    acknowledge_hours INT         NULL,
    version           BIGINT      NOT NULL,
    CONSTRAINT pk_roster_policy PRIMARY KEY (tree, unit, post)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0380-period-review
CREATE TABLE period_review (
    period  BINARY(16) NOT NULL,
    needed  BOOLEAN    NOT NULL,
    version BIGINT     NOT NULL,
    CONSTRAINT pk_period_review PRIMARY KEY (period),
    CONSTRAINT fk_period_review_period FOREIGN KEY (period) REFERENCES planning_period (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
