--liquibase formatted sql

--changeset roster:0321-rest-debt
-- Rest owed for work on a rest day; work on a statutory holiday is noted too, without a deadline: that is paid.
CREATE TABLE rest_debt (
    id          BINARY(16)  NOT NULL,
    period      BINARY(16)  NOT NULL,
    person      VARCHAR(64) NOT NULL,
    tree        VARCHAR(16) NOT NULL,
    unit        VARCHAR(64) NOT NULL,
    duty_date   DATE        NOT NULL,
    shift       VARCHAR(16) NOT NULL,
    work_date   DATE        NOT NULL,
    day_class   VARCHAR(24) NOT NULL,
    minutes     INT         NOT NULL,
    deadline    DATE        NULL,
    arose_at    DATETIME(6) NOT NULL,
    reversed_at DATETIME(6) NULL,
    CONSTRAINT pk_rest_debt PRIMARY KEY (id),
    CONSTRAINT fk_rest_debt_period FOREIGN KEY (period) REFERENCES planning_period (id),
    CONSTRAINT ck_rest_debt_minutes CHECK (minutes > 0),
    INDEX ix_rest_debt_person (person, id),
    INDEX ix_rest_debt_unit (tree, unit, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0321-rest-grant
CREATE TABLE rest_grant (
    id              BINARY(16)   NOT NULL,
    person          VARCHAR(64)  NOT NULL,
    tree            VARCHAR(16)  NOT NULL,
    unit            VARCHAR(64)  NOT NULL,
    day             DATE         NOT NULL,
    minutes         INT          NOT NULL,
    reason          VARCHAR(200) NOT NULL,
    granted_by      VARCHAR(64)  NOT NULL,
    granted_at      DATETIME(6)  NOT NULL,
    withdrawn_by    VARCHAR(64)  NULL,
    withdrawn_at    DATETIME(6)  NULL,
    withdraw_reason VARCHAR(200) NULL,
    version         BIGINT       NOT NULL,
    CONSTRAINT pk_rest_grant PRIMARY KEY (id),
    CONSTRAINT ck_rest_grant_minutes CHECK (minutes > 0),
    INDEX ix_rest_grant_person (person, id),
    INDEX ix_rest_grant_unit (tree, unit, person),
    INDEX ix_rest_grant_day (day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0321-rest-settlement
-- Which grant settles which debt; what is undone is a row of its own with the minutes negated.
CREATE TABLE rest_settlement (
    id         BINARY(16)  NOT NULL,
    rest_grant BINARY(16)  NOT NULL,
    debt       BINARY(16)  NOT NULL,
    minutes    INT         NOT NULL,
    booked_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_rest_settlement PRIMARY KEY (id),
    CONSTRAINT fk_rest_settlement_grant FOREIGN KEY (rest_grant) REFERENCES rest_grant (id),
    CONSTRAINT fk_rest_settlement_debt FOREIGN KEY (debt) REFERENCES rest_debt (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
