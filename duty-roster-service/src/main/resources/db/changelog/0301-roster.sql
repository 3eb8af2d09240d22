--liquibase formatted sql

--changeset roster:0301-planning-period
-- Each list is replaced and read as a whole, so it is kept as one document.
CREATE TABLE planning_period (
    id          BINARY(16)   NOT NULL,
    tree        VARCHAR(16)  NOT NULL,
    unit        VARCHAR(64)  NOT NULL,
    emergency   VARCHAR(64)  NULL,
    title_zh    VARCHAR(120) NOT NULL,
    title_en    VARCHAR(120) NOT NULL,
    first_day   DATE         NOT NULL,
    days        INT          NOT NULL,
    state       VARCHAR(16)  NOT NULL,
    shifts      MEDIUMTEXT   NOT NULL,
    staff       MEDIUMTEXT   NOT NULL,
    cover       MEDIUMTEXT   NOT NULL,
    days_off    MEDIUMTEXT   NOT NULL,
    requests    MEDIUMTEXT   NOT NULL,
    version     BIGINT       NOT NULL,
    published   BIGINT       NOT NULL,
    CONSTRAINT pk_planning_period PRIMARY KEY (id),
    CONSTRAINT ck_planning_period_days CHECK (days BETWEEN 1 AND 400),
    INDEX ix_planning_period_unit (tree, unit, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0301-roster
CREATE TABLE roster (
    id           BINARY(16)  NOT NULL,
    period       BINARY(16)  NOT NULL,
    number       INT         NOT NULL,
    state        VARCHAR(16) NOT NULL,
    value        BIGINT      NOT NULL,
    bound        BIGINT      NULL,
    proved       BOOLEAN     NOT NULL,
    engine       VARCHAR(40) NOT NULL,
    seats_wanted BIGINT      NOT NULL,
    seats_filled BIGINT      NOT NULL,
    problem      MEDIUMTEXT  NOT NULL,
    plan         MEDIUMTEXT  NOT NULL,
    solved_at    DATETIME(6) NOT NULL,
    published_at DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_roster PRIMARY KEY (id),
    CONSTRAINT uq_roster_number UNIQUE (period, number),
    CONSTRAINT fk_roster_period FOREIGN KEY (period) REFERENCES planning_period (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0301-duty
-- The duties in force: those of the published roster of each period.
CREATE TABLE duty (
    id         BINARY(16)  NOT NULL,
    period     BINARY(16)  NOT NULL,
    roster     BINARY(16)  NOT NULL,
    person     VARCHAR(64) NOT NULL,
    duty_date  DATE        NOT NULL,
    shift      VARCHAR(16) NOT NULL,
    starts_at  DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    CONSTRAINT pk_duty PRIMARY KEY (id),
    CONSTRAINT uq_duty_person_day UNIQUE (period, person, duty_date),
    CONSTRAINT fk_duty_roster FOREIGN KEY (roster) REFERENCES roster (id),
    INDEX ix_duty_person (person, starts_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
